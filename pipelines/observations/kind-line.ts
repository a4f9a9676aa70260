import { CodeSet } from "../vocabulary/code-set.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { accumulated, addsUp, isInAllBy } from "./accumulated.js";
import type { Change } from "./change.js";
import { CUTS, isEvent } from "./happened.js";
import { isNameOfStock } from "./indicator.js";
import { isDone, kindOf } from "./kind.js";
import type { Labelled } from "./labelled.js";
import { verbAt } from "./name-verbs.js";
import type { ObservationKind } from "./observation.js";
import type { Place } from "./place.js";
import { isPopulation } from "./population.js";
import { isCompared, isListMark, LISTS, type Slot } from "./slots.js";
import type { Times } from "./times.js";

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

  /** 2022年，新建工作室12个，累计建成工作室|38个|: more than those of the year. */
  private isInAll(label: string, { stated }: Times): boolean {
    const thing = label.slice(verbAt(label).length);
    if (thing.length < 2 || stated?.length !== 4) return false;
    return BUILT.test(label) || this.came.some((name) => name.endsWith(thing) || thing.endsWith(name));
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
    this.bracket = !gap.includes("）") && (this.bracket || gap.startsWith("（"));
    const listed = isListed(gap);
    if (rule !== "respectively" || !isListMark(gap)) this.leading = gap;
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
    this.averaged = change === null && (gap.includes("年均") || (this.averaged && listed && !TOTALS.test(gap)));
    this.atEnd = /[年期]末/.test(gap) || (this.atEnd && !ITS_OWN.test(gap));
    const own = kindOf(quantity, change, CUTS.test(name) ? name : label, this.leading);
    const done = isDone(label) || CUTS.test(label);
    const averaged = this.averaged && own === "flow" && quantity.form === "count";
    // 自主评聘技师90人、|高级技师|20人
    const did =
      this.did && own === "stock" && quantity.unit === "人" && listed && GOES_ON.test(gap) && verbAt(label) === "";
    const after = this.did;
    this.did = done || did;
    const said = averaged ? "rate" : did ? "flow" : own;
    if (!listed) this.told = gap;
    const added = planned ? said : accumulated(said, label, listed ? this.told : this.leading, this.adds, times, place);
    if (added === "flow" && this.adds && !planned)
      this.inAll = this.isInAll(label, times) || (this.inAll && times.stated?.length === 4);
    const summed = added === "flow" && this.adds && !planned && this.inAll ? "stock" : added;
    if (own === "flow" && NEW.test(label)) this.came.push(label.slice(verbAt(label).length));
    const plain = (rule === "before" || rule === "list") && !done;
    const goesOn = () =>
      (this.stands &&
        (listed ||
          // 共有国家级基地6个、工作室12个，省级|38个、60个
          (rule === "respectively" && !done && quantity.unit === this.last?.unit) ||
          (plain && (SIDE.test(gap) || (BESIDES.test(gap) && BODY.test(label)))) ||
          (rule === "noun" && BESIDE.test(gap) && BODY.test(label)))) ||
      (this.atEnd && (plain || (rule === "owner" && !done) || RECEIVES.test(label))) ||
      (!done && SETS.find(slot.tail) >= 0 && OF_SET.test(slot.tail)) ||
      (plain &&
        ((times.atDate && !gap.includes("当年")) ||
          quantity.unit === "所" ||
          (SITES.has(quantity.unit ?? "") && /[超逾]$/.test(gap)) ||
          (!listed &&
            (SITES.has(quantity.unit ?? "") || (!after && !planned && isThere(quantity.unit, label))) &&
            ((times.stated === null && place.reviewed === null) || (!after && TITLED.test(label))))));
    const stands =
      summed === "flow" &&
      ((times.atDate && THERE.test(gap)) ||
        (place.released &&
          !done &&
          quantity.form === "count" &&
          (INSTITUTIONS.test(label) || FACILITIES.test(label)) &&
          isThing(slot, label.replace(/总?数量?$/, ""))) ||
        YEAR_END.test(slot.tail) ||
        (quantity.unit === "人" &&
          this.last?.kind === "stock" &&
          this.last.unit === "人" &&
          gap.endsWith("的") &&
          CERTIFIED.test(gap)) ||
        (this.stands &&
          quantity.unit === this.last?.unit &&
          ((listed && SOWN.test(label)) || ((listed || rule === "part") && HAS.test(label)))) ||
        (goesOn() && isThing(slot, label) && !(this.adds && place.reviewed?.includes("/") && !TITLED.test(label))) ||
        isNameOfStock(this.vocabulary, name, quantity.unit));
    // 职业资格33项，比2015年的|460项|减少九成: of one kind with what it is compared with.
    // 工作站28家，实践基地53家，两项合计|81家|
    const alike =
      summed === "flow" && (isCompared(slot) || rule === "sum") && quantity.unit === this.last?.unit
        ? this.last.kind
        : summed;
    this.worked =
      (times.atDate && this.last?.kind === "stock" && this.last.unit === quantity.unit && WORKING.test(gap)) ||
      (this.worked && (rule === "part" || listed) && quantity.unit === "人");
    const kind =
      stands || (this.worked && summed === "flow") || (change === null && isPopulation(slot)) ? "stock" : alike;
    if (change === null) this.last = { unit: quantity.unit, kind };
    this.stands = kind === "stock";
    return { kind, added: said === "flow" && summed === "stock", averaged };
  }
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

/** 专精特新企业320家，单项冠军|12家: who has a title stands, whatever the report is on. */
const TITLED =
  /^(?:[^，]{0,6}(?:收入|产值|税收|纳税|营收)?[超过上][\d.一二三四五六七八九十百千万亿]+元[^，]{0,4}企业$)|^(?:[国省市]家?级|全球|国家|专精特新|制造业单项|单项|“?灯塔|瞪羚|独角兽|高新技术|科技型|规模?以?上|限额?以?上|资质以上|房地产开发|建筑业|“?链主|龙头|上市)[^，]*(?:企业|单位|冠军|小巨人|工厂|平台|基地|实验室|园区)”?$/;

/** 见习基地134家, of no stated time, and in no report on a year. */
const SITES = new Set(["家", "户", "座", "处", "支", "口"]);
/** 日间照料中心412个, 水稻插秧机4200台. */
const isThere = (unit: string | null, label: string): boolean =>
  (unit === "个" && CENTRES.test(label)) ||
  ((unit === "个" || unit === "件") && MARKED.test(label)) ||
  (unit === "台" && MACHINES.test(label));
const MARKED = /^[^，、]*(?:认证产品|[^册]商标|地理标志(?:产品)?)$/;
const MACHINES = /^[^，、]{1,10}(?:拖拉机|收割机|插秧机|播种机|烘干机|农机|农机具|无人机)$/;
/** 日间照料中心412个, 互助养老点2156个. */
const CENTRES =
  /^(?!.*(?:[配新]建|新增|建成))[^，、]{2,12}(?:中心|服务站|[^试热]点|[^试热]点位|幸福院|卫生室|[书菜]屋|驿站|合作社|泊位|停车位)$/;

/** 现有中心12个；机构180个: a clause of its own, and no more than a name. */
const SIDE = /^[，；](?![^，；。：]*(?:\d|[今去全当])年)[^，；。：]*$/;

/** 省重点实验室387个: a release tells what there is. */
const INSTITUTIONS =
  /^(?!新|登记|调查)[^，]*(?:企业|单位|机构|实验室|.{2}中心|联盟|站点?|园区|院所|法人|经营户|合作社|博物馆|图书馆|文化馆)(?:总?数量?)?$/;

/** 体育馆12座, 艺术表演团体9个, 国家级文化产业示范基地3个: what people go to, watch or are kept in. */
const FACILITIES =
  /(?:[馆院园所厂社][校部]?|[^电点]站位|断面|点位|名胜区|旅游资源|[^，]{2}(?<![就创毕从失商物产])业|站|基地|团体|[^场]场[所馆]|球场|田径场|体育场|剧场|停车场|养殖场|农场|林场|市场|电台|电视台|转播台|发射台|保护区|示范区|景区|公园|病床|名录|遗产|泊位)$/;

/** 剧团860个|，比上年末增加: it stood at the end of a year. */
const YEAR_END = /^，[比较](?:上年末|上月末|年初)(?:增加|减少|增长|下降)/;

/** 在岗护理员320人，取得证书的|46人|: some of those who are there. */
const CERTIFIED =
  /^[，、；](?:其中)?已?(?:取得|获得|拥有|持有?|具有|具备)[^，；。]{1,20}(?:证书?|资格|职称|学历|学位)的$/;

/** 建有省级“川菜师傅”培训基地3个、|市级|9个. */
const HAS = /^(?:[建设配]有|拥有|现有)/;

/** 截至7月底，粮食种植面积11万亩、|蔬菜种植面积|16万亩. */
const SOWN = /(?:种植|播种|栽培|养殖)面积$/;

/** 截至6月底，全市有|320户|企业建立年金: so many of them there are. */
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

/** It goes on with the list of the figure before. */
const isListed = (gap: string): boolean =>
  (LISTS.has(gap.charCodeAt(0)) || LISTS.has(gap.charCodeAt(gap.length - 1)) || gap.startsWith("以及")) &&
  MARKS.find(gap) < 0;
const MARKS = new CodeSet("，；。：");

/** What is counted is no deed and no amount. */
const isThing = ({ quantity }: Slot, label: string): boolean =>
  quantity.form === "count" &&
  !/次$|^[列趟例起]$/.test(quantity.unit ?? "") &&
  !/[量额值]$|人次$/.test(label) &&
  verbAt(label) === "" &&
  !label.endsWith("转化") &&
  !label.includes("惠及") &&
  !label.startsWith("获") &&
  !isEvent(label) &&
  !/^(?:出生|死亡|[出入]院|攻克|突破|开发(?=.*(?:产品|品种|技术|项目)$)|研发|研制|破解|申请|授权|促成|签订|跨校|轮岗)(?=.{2}|$)|^(?:退休|离职)$/.test(
    label,
  );
