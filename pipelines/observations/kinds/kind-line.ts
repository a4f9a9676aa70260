import { CodeSet } from "../../vocabulary/code-set.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import type { Change } from "../changes/change.js";
import { isNameOfStock } from "../indicator.js";
import type { Labelled } from "../labels/labelled.js";
import { verbAt } from "../names/name-verbs.js";
import type { ObservationKind } from "../observation.js";
import type { Place } from "../places/place.js";
import { isCompared, isListed, isListMark, type Slot } from "../slots.js";
import type { Times } from "../times/times.js";
import { accumulated, addsUp, EACH_YEAR, isInAllBy } from "./accumulated.js";
import { CUTS, isNew } from "./happened.js";
import { isDone, kindOf } from "./kind.js";
import { isPopulation } from "./population.js";
import { isPeople, isPlace, isSite, isStanding, isThing, TITLED, uncounted } from "./things.js";

export interface ListedKind {
  readonly kind: ObservationKind;
  /** It was done, and added up. */
  readonly added: boolean;
  /** It is of no one year of a span. */
  readonly averaged: boolean;
}

/**
 * Follows the kinds of the figures of a sentence: what leads a list tells of all of it.
 *
 *     专家、工匠分别达到150人、2000人     累计认定企业1300家、机构400家     现有中心12个、机构180个
 */
export class KindLine {
  private leading = "";
  private adds = false;
  /** The words of a stretch of time that 累计 is over: 攻坚期间，累计举办招聘会60场，|征集岗位|3.8万个; or "". */
  private over = "";
  /** The words that lead the list: 目前，共设立流动站3352个、|工作站|4338个. */
  private told = "";
  private stands = false;
  /** 年均培训教师2万人、引进博士|300人: what leads the list is of no one year. */
  private averaged = false;
  /** 年末参保23万人，…: it stands at the end of the year, until a clause says otherwise. */
  private atEnd = false;
  /** The figure before was done, and so is what its list goes on with. */
  private did = false;
  /** 截至7月底，农村劳动力98万人，已就业|71万人|，其中县内9万人: those who work stand, as those of whom they are. */
  private worked = false;
  /** 累计 has told of more than the year: 累计认定人才2.4万人，累计引进|20万人|. */
  private inAll = false;
  /** What came anew in this sentence, without the verb: 新建|工作室|12个. */
  private came: string[] = [];
  /** 站点294个（其中，流动站81个，|工作站|150个）: a bracket that is not closed yet. */
  private bracket = false;
  /** The last level. */
  private last: { unit: string | null; kind: ObservationKind } | null = null;

  constructor(private readonly vocabulary: Vocabulary) {}

  sentence(): void {
    this.leading = "";
    this.adds = false;
    this.over = "";
    this.stands = false;
    this.averaged = false;
    this.atEnd = false;
    this.did = false;
    this.inAll = false;
    this.worked = false;
    this.bracket = false;
    this.came = [];
    this.last = null;
  }

  /**
   * The kind of the next figure, in order.
   * @param name its label without an area
   * @param planned it is a target: nothing has added up yet
   */
  figure(
    slot: Slot,
    change: Change,
    { label, rule }: Labelled,
    name: string,
    times: Times,
    place: Place,
    planned: boolean,
  ): ListedKind {
    const { gap, quantity } = slot;
    const listed = isListed(gap);
    if (rule !== "respectively" || !isListMark(gap)) this.leading = gap;
    if (!listed) this.told = gap;
    this.hear(gap, label, listed, times, place);
    this.averaged = change === null && (gap.includes("年均") || (this.averaged && listed && !TOTALS.test(gap)));
    const own = kindOf(quantity, change, CUTS.test(name) ? name : label, this.leading);
    const averaged = this.averaged && own === "flow" && quantity.form === "count";
    const done = isDone(label) || CUTS.test(label) || EACH_YEAR.test(label);
    const after = this.did;
    // 自主评聘技师90人、|高级技师|20人
    const did =
      after && own === "stock" && quantity.unit === "人" && listed && GOES_ON.test(gap) && verbAt(label) === "";
    this.did = done || did;
    // 近两年举办讲座28场，覆盖企业|1150家
    const covers =
      after &&
      own === "stock" &&
      /^，覆盖(?:.{0,4}企业|职工|人[员次]|学员|群众)?$/.test(gap) &&
      times.stated?.includes("/") === true;
    const said = averaged ? "rate" : did || covers ? "flow" : own;
    const clause = this.adds && this.over !== "" ? this.over : listed ? this.told : this.leading;
    const added = planned ? said : accumulated(said, label, clause, this.adds, times, place);
    const summed = added === "flow" && this.adds && !planned && this.countsMore(label, times) ? "stock" : added;
    if (own === "flow" && NEW.test(label)) this.came.push(label.slice(verbAt(label).length));
    const figure: Figure = { slot, label, rule, times, place, listed, done, planned, after };
    // 年末共设立工作站14个、|设立基地|23个
    const atEnd = this.atEnd && listed && this.stands && verbAt(label) !== "" && !isNew(label);
    const stands =
      summed === "flow" && (atEnd || this.isThere(figure, name) || (this.isLeft(figure) && this.isOne(figure)));
    this.worked =
      (times.atDate && this.last?.kind === "stock" && this.last.unit === quantity.unit && WORKING.test(gap)) ||
      (this.worked && (rule === "part" || listed) && quantity.unit === "人");
    const kind =
      stands || (this.worked && summed === "flow") || (change === null && isPopulation(slot))
        ? "stock"
        : this.alike(slot, rule, summed);
    if (change === null) this.last = { unit: quantity.unit, kind };
    this.stands = kind === "stock";
    return { kind, added: said === "flow" && summed === "stock", averaged };
  }

  /** Takes in the words before a figure: whether what follows adds up, or stands at the end of a year. */
  private hear(gap: string, label: string, listed: boolean, times: Times, place: Place): void {
    if (addsUp(gap, label) || gap.includes("。")) this.over = gap.includes("期间，") ? gap : "";
    this.bracket = !gap.includes("）") && (this.bracket || gap.startsWith("（"));
    this.adds =
      addsUp(gap, label) ||
      (times.atDate && isInAllBy(gap)) ||
      (this.adds &&
        (times.atDate || (times.stated === null && times.carried === null)) &&
        place.reviewed === null &&
        isDone(label) &&
        FURTHER.test(gap)) ||
      (this.adds &&
        (listed ||
          this.bracket ||
          GRADED.test(gap) ||
          REACHES.test(gap) ||
          (gap.length < NEXT && PARTS.find(gap) < 0)));
    this.atEnd = /[年期]末/.test(gap) || (this.atEnd && !ITS_OWN.test(gap));
  }

  /** 2022年，新建工作室12个，累计建成工作室|38个|: more than those of the year, and so is what goes on with it. */
  private countsMore(label: string, { stated }: Times): boolean {
    const isYear = stated?.length === 4;
    const thing = label.slice(verbAt(label).length);
    const cameAnew = () => this.came.some((name) => name.endsWith(thing) || thing.endsWith(name));
    this.inAll = isYear && (this.inAll || (thing.length >= 2 && (BUILT.test(label) || cameAnew())));
    return this.inAll;
  }

  /** 职业资格33项，比2015年的|460项|减少九成; 工作站28家，实践基地53家，两项合计|81家|: of one kind with what it is compared with, or the sum of. */
  private alike(slot: Slot, rule: Labelled["rule"], kind: ObservationKind): ObservationKind {
    const isOf = kind === "flow" && (isCompared(slot) || rule === "sum") && slot.quantity.unit === this.last?.unit;
    return isOf ? this.last!.kind : kind;
  }

  /** Its own name and clause say that it stands. */
  private isThere({ slot, label, rule, times, place, listed, done }: Figure, name: string): boolean {
    const { gap, tail, quantity } = slot;
    const isOfLast = quantity.unit === this.last?.unit;
    return (
      (times.atDate && (THERE.test(gap) || (this.last?.kind === "stock" && LEADS_ON.test(label)))) ||
      (place.released && !done && quantity.form === "count" && isPlace(label) && isThing(quantity, uncounted(label))) ||
      (place.released && !done && quantity.unit === "人" && isPeople(label)) ||
      YEAR_END.test(tail) ||
      // 年末住户存款余额230亿元；|非金融企业存款|110亿元
      (this.last?.kind === "stock" && isOfLast && quantity.form === "money" && DEPOSITS.test(label)) ||
      (isOfLast &&
        quantity.unit === "人" &&
        this.last?.kind === "stock" &&
        gap.endsWith("的") &&
        CERTIFIED.test(gap)) ||
      (this.stands &&
        isOfLast &&
        ((listed && SOWN.test(label)) ||
          ((listed || rule === "part" || rule === "respectively") && HAS.test(label)))) ||
      isNameOfStock(this.vocabulary, name, quantity.unit)
    );
  }

  /** A thing, of no sum over a span of years. */
  private isOne({ slot, label, place }: Figure): boolean {
    return isThing(slot.quantity, label) && !(this.adds && place.reviewed?.includes("/") && !TITLED.test(label));
  }

  /** What was told before, or when, or the set that it is of, says that it stands. */
  private isLeft(figure: Figure): boolean {
    const { slot, label, rule, done } = figure;
    const plain = (rule === "before" || rule === "list") && !done;
    return (
      (this.stands && this.goesOn(figure, plain)) ||
      (this.atEnd && (plain || (rule === "owner" && !done) || RECEIVES.test(label))) ||
      (!done && SETS.find(slot.tail) >= 0 && OF_SET.test(slot.tail)) ||
      (plain && isNamed(figure))
    );
  }

  /** It goes on with what stands. */
  private goesOn({ slot: { gap, quantity }, label, rule, listed, done }: Figure, plain: boolean): boolean {
    return (
      listed ||
      // 共有国家级基地6个、工作室12个，省级|38个、60个
      (rule === "respectively" && !done && quantity.unit === this.last?.unit) ||
      (plain && (SIDE.test(gap) || (BESIDES.test(gap) && BODY.test(label)))) ||
      (rule === "noun" && BESIDE.test(gap) && BODY.test(label))
    );
  }
}

/** A figure, with what is told of it before its kind is. */
interface Figure {
  readonly slot: Slot;
  readonly label: string;
  readonly rule: Labelled["rule"];
  readonly times: Times;
  readonly place: Place;
  readonly listed: boolean;
  /** Its name holds a deed. */
  readonly done: boolean;
  readonly planned: boolean;
  /** The figure before was done. */
  readonly after: boolean;
}

/** No more than a name and a number, of what no year is told of. */
function isNamed({ slot: { gap, quantity }, label, times, place, listed, planned, after }: Figure): boolean {
  const site = isSite(quantity.unit);
  return (
    (times.atDate && !gap.includes("当年")) ||
    quantity.unit === "所" ||
    (site && /[超逾]$/.test(gap)) ||
    (!listed &&
      (site || (!after && !planned && isStanding(quantity.unit, label))) &&
      ((times.stated === null && place.reviewed === null) || (!after && TITLED.test(label))))
  );
}

/** 908个|行政村，|904个党组织，村干部|3753名: with what follows the value before it. */
const BESIDES = /^[^，。；、：\d]{2,8}，[^，。；、：\d]{2,8}$/;
const BODY = /(?:组织|机构|社区|[村校院所会部员师生])$/;
const BESIDE = /^[^，。；、：\d]{2,8}，$/;
const WORKING = /^，(?:目前|现)?已(?:实现)?(?:转移)?(?:就业|务工|外出务工)$/;
const NEW = /^新[建增认设创]/;
const BUILT = /^(?:累计)?(?:建成|认定|创建|设立)(?!.*(?:里程|面积|农田|公路|人$))/;

/** 累计建成国家级基地38个、工作室46个，市级分别为110个、200个. */
const GRADED = /^，[^，；。]{0,4}(?:分别|各$)/;

/** 累计发放补贴21.6亿元，|惠及人才|14.3万人次. */
const REACHES = /^，(?:惠及|带动|吸引|受益|覆盖|服务|对接|吸纳|支持|培训|创办|出站|退站)[^，；。]*$/;

/** 截至6月底，共发放租房补贴22亿元，惠及人才19万人；|发放购房补贴|8亿元: up to that date. */
const FURTHER = /^[，；](?!其中)[^，；。年月日新增目当]*$/;

/** 现有中心12个；机构180个: a clause of its own, and no more than a name. */
const SIDE = /^[，；](?![^，；。：]*(?:\d|[今去全当])年)[^，；。：]*$/;

/** 剧团860个|，比上年末增加: it stood at the end of a year. */
const YEAR_END = /^，[比较](?:上年末|上月末|年初)(?:增加|减少|增长|下降)/;

/** 在岗护理员320人，取得证书的|46人|: some of those who are there. */
const CERTIFIED =
  /^[，、；](?:其中)?已?(?:取得|获得|拥有|持有?|具有|具备)[^，；。]{1,20}(?:证书?|资格|职称|学历|学位)的$/;

/** 建有省级“川菜师傅”培训基地3个、|市级|9个. */
const HAS = /^(?:[建设配]有|拥有|现有)/;

const DEPOSITS = /^(?!.*(?:新增|发放|累计|投放)).*(?:存款|贷款)$/;
/** 截至7月底，粮食种植面积11万亩、|蔬菜种植面积|16万亩. */
const SOWN = /(?:种植|播种|栽培|养殖)面积$/;

/** 截至6月底，全市有|320户|企业建立年金: so many of them there are. */
/** 截至9月底，有合作社2218个，|带动农户|31万户: of what stands. */
const LEADS_ON = /^(?:辐射|直接|间接)?(?:带动|吸纳)(?!.*(?:增|就业|创业))/;
const THERE = /(?:^|[，；省市县区国])[共已现]?有$/;

/** 12个|地市中，有3个…. */
const SETS = new CodeSet("中长降涨高缩少减简别");
const OF_SET =
  /^[^，；。、：]{1,12}(?<!其)中(?:，|有|$)|^(?![人以及])[^，；。、：\d]{4,20}(?:增长|下降|上涨|提高|压缩|缩短|减少|压减|精简)$|^[^，；。：\d]{1,14}分别(?:实现|完成|达|占)[^，；。：]*$/;

/** 为|286家|企业提供资金|42.7亿元: no more than this parts a figure from what it goes on with. */
const NEXT = 9;
const PARTS = new CodeSet("，；。：、");
/** A list mark and a short name. */
const GOES_ON = /^[、和及与](?!.*[有达现总在])[^，；。]{2,10}$/;
/** 年末738万人享受城市低保，|34万人|享受农村低保. */
const RECEIVES = /^(?:享受|领取|纳入)/;
const TOTALS = /累计|达|总|共/;
const ITS_OWN = /。|[全当本]年|年[内均]|新增|上年|比/;
