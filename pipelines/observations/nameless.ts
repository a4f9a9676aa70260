import type { Figure } from "./figure.js";
import { type Labelled, labelled } from "./labelled.js";
import { words } from "./meaning-words.js";
import { nameIn } from "./name.js";
import { bearerOf, inAll, peopleIn } from "./name-parts.js";
import { predicateOf, verbAt } from "./name-verbs.js";
import { isOpenedMeasure } from "./opened.js";
import { isRateOf } from "./slots.js";

// Names for figures that no words before them name: they go on with a figure before.

/** 引进大学生1.3万人，其中|56%|来自省外高校: the share of those of whom that is said. */
export function bySaid(figure: Figure): Labelled | null {
  const { name, slot, within, previous, gap, lead, all, index } = figure;
  if (!figure.isShare() && slot.quantity.form !== "fraction") return null;
  // 参训学员中，|62%|为女性; 参会单位中|60%|为规上企业
  const set = name === "" ? all.opened[index]! : name.endsWith("中") && name.length > 3 ? name.slice(0, -1) : "";
  const what = set === "" || isOpenedMeasure(set) ? undefined : (name === "" ? DID : SAID).exec(slot.tail)?.[1];
  if (what !== undefined) return labelled(`${set.replace(/^在(?![校岗职读册])/, "")}中${what}占比`, "part");
  // 新增从业人员|70%|以上来自职业院校
  const came =
    name.length > 2 &&
    BEARER.end(name) !== "" &&
    (verbAt(name) === "" || name.startsWith("新增") || OF_THOSE.test(name))
      ? FROM.exec(slot.tail)?.[1]
      : undefined;
  if (came !== undefined) return labelled(`${name}中${came}占比`, "part");
  if ((name !== "" && name !== "且") || !figure.sameSentence) return null;
  const said = SAID.exec(slot.tail)?.[1];
  if (said === undefined || previous === null) return null;
  // 选手平均年龄28岁，|六成|来自企业; 取证1200人，|近四成|从事护理: of those whom the figure before is of
  const last = NEXT.test(gap) || within ? figure.lastLevel() : null;
  const whose = last === null ? "" : whoseMean(figure.done[last]!.label);
  if (whose !== "") return labelled(`${whose}中${said}占比`, "part");
  // 人才中70%拥有海外背景、|80%|从海外回流
  const among = lead === "" || name === "且" ? AMONG.exec(previous.label)?.[1] : undefined;
  if (among !== undefined) return labelled(`${among}中${said}占比`, "part");
  const goesOn = (gap === "，" || gap === "、") && previous.rule === "part";
  if (!within && name !== "且" && !goesOn && !isOfCounted(figure)) return null;
  const level = figure.lastThing();
  const of = level === null ? "" : figure.done[level]!.label.replace(/(?<=.{2})中[^，中]{2,16}占比$/, "");
  return of === "" ? null : labelled(`${of}中${said}占比`, "part");
}

/** 引进的人才. */
const OF_THOSE = /^[^，、的]{2,4}的[^，、的]{2,6}$/;
const AMONG = /^(.{2,}?)中[^，中]{2,16}占比$/;

/** 学徒3万人，|六成|是女性: nothing but a comma parts it from those who were counted. */
const isOfCounted = ({ gap, all, index }: Figure): boolean =>
  NEXT.test(gap) &&
  all.changes[index - 1] === null &&
  !all.parameters[index - 1]! &&
  all.slots[index - 1]!.quantity.form === "count";

/** Those whom a mean or a rate is of: 选手 of 选手平均年龄, 毕业生 of 毕业生就业率; "" for any other label. */
const whoseMean = (label: string): string => MEAN.exec(label)?.[1] ?? (label.endsWith("率") ? bearerOf(label) : "");

const MEAN = /^(.{2,})(?:平均|月均|人均)(?:年龄|月薪|年薪|月?工资|[年月]?收入|薪酬)$/;

/** 135人获金牌、|138人|获银牌: what each of a list of people did. */
export function byDidToo({ gap, previous, slot, all, index }: Figure): Labelled | null {
  if (previous?.rule !== "noun" || !gap.endsWith("、") || all.slots[index - 1]!.quantity.unit !== slot.quantity.unit)
    return null;
  const did =
    gap.length > 2 && previous.label.endsWith(gap.slice(0, -1)) ? predicateOf(slot.tail.replace(/、$/, "")) : "";
  return did === "" ? null : labelled(did, "noun");
}

/** What those of a set do. */
const DID = /^(?:以上|左右)?(?!的|以[上下])(?:为|是)?([^，；。、：]{2,18})(?=[，；。]|$)/;

const FROM =
  /^(?:以上|左右)?(?:[为是](?=[^，；。、：\d]{2,8}(?:[，；。]|$)))?((?:(?<=[为是])|来自|从事|分布在|集中在|具有|拥有|取得|获得|达到|毕业于|就职于)[^，；。、：]{2,16})(?=[，；。]|$)/;

const BEARER = words("person", "human");

const SAID =
  /^(?:以上|左右)?(?:为|是|(?=来自|从|进入|分布|从事|属于|取得|具有|拥有|获得|留在|选择|达到|[在到][^，；。、：]{1,12}(?:就业|工作|创业|务工|任教|服务)))([^，；。、：]{2,16})(?=[，。；、]|$)/;

const NEXT = /(?:^|岁)[，、](?:近|约|超过?|逾)?$/;

/** 增长8%，达到|12亿元; 480名，|获得证书; 失业率4.8%，|…: the change, the predicate, the level or the clause that it goes on with. */
export function nameless(figure: Figure): Labelled | null {
  const { name, slot, after, lead, gap, clauses, previous, done } = figure;
  // 补助标准提高30元，达到每人每年|610元
  if (figure.followsChange && APIECE.test(gap)) return labelled(previous!.label, "change");
  // 而在此前，这一比率不足|70%|: of a time that is not told
  const named = name !== "" && !BATCH.test(name);
  if (!named && figure.all.origins[figure.index]! && gap.includes("此前")) {
    const last = figure.lastLevel();
    const before = last === null ? figure.all.before : done[last]!.label;
    return labelled(before === "" ? "" : `此前${before}`, "level");
  }
  // 先后|3次|下调费率; 连续4年提高养老金、|2次|提高失业金
  const times =
    slot.quantity.unit === "次" && (lead === "" || MANNER.test(lead) || isPast(figure))
      ? TIMES.exec(slot.tail)?.[0]
      : undefined;
  if (times !== undefined && verbAt(times) === "") return labelled(times, "noun");
  if (named) return null;
  if (figure.followsChange && (figure.sameClause || REACHES.test(gap) || BY_YEAR.test(gap) || PASSES.test(gap)))
    return labelled(previous!.label, "change");
  const insured =
    slot.quantity.unit === "人" && slot.tail.startsWith("参保")
      ? INSURED.exec(figure.all.slots[figure.index - 1]?.tail ?? "")
      : null;
  if (insured !== null) return labelled(`${insured[1]}参保`, "level");
  const did = predicateOf(slot.tail) || (WITH.exec(slot.tail)?.[0] ?? "");
  if (did !== "" && after.noun === "" && (lead === "" || THERE.test(lead)) && clauses.length > 1)
    return labelled(figure.within || did.length > 4 ? did : `${peopleBefore(figure)}${did}`, "noun");
  // 招聘教师3800人，其中研究生969人，首次突破|25%: what share of the whole the part is
  const whole =
    figure.isShare() && previous?.rule === "part" && REACHES.test(gap) ? figure.wholeInUnit(figure.index - 1) : null;
  if (whole !== null && !isRateOf(figure.all.slots[figure.index - 1]!))
    return labelled(`${previous!.label}占${done[whole]!.label}`, "part");
  const sized = figure.index > 0 && figure.all.parameters[figure.index - 1]!;
  // 补贴每月200至1000元不等，平均|560元
  if (AVERAGED.test(lead) && previous !== null && figure.all.slots[figure.index - 1]!.quantity.upper !== null)
    return labelled(`${previous.label}平均`, "before");
  const dwellers = dwellersOf(figure);
  if (dwellers !== "") {
    const head = previous?.head.replace(/[下管]?辖$/, "") ?? "";
    return labelled(`${head}${dwellers}`, "list", null, head);
  }
  // 30户以上|自然村通硬化路项目|230公里
  const things = sized && figure.sameClause ? SIZED.exec(slot.gap)?.[1] : undefined;
  if (things !== undefined && previous!.label.endsWith(things)) return labelled(previous!.label, "before");
  // 技师工作站由弱到强，增至|31家
  const grown = clauses.length > 1 && REACHES.test(`，${lead}`) ? (GROWN.exec(clauses.at(-2)!)?.[1] ?? "") : "";
  if (grown !== "") return labelled(nameIn(grown, false), "clause");
  const level = clauses.length > 1 || sized ? figure.likeLevel() : figure.lastLevel();
  if (level !== null && !/[；。]/.test(gap)) {
    const { label } = done[level]!;
    const all = /(?<![年来间])累计/.test(lead)
      ? inAll(label)
      : REACHES.test(gap)
        ? label.replace(/(?<=.)[新净]增$|^[新净]增(?!.*(?:就业|培训))(?=.{2})/, "")
        : label;
    // 兑现76家企业|560万元
    const paid =
      slot.quantity.form === "money" && PAID_TO.test(label) && figure.all.slots[level]!.quantity.form === "count"
        ? "资金"
        : "";
    return labelled(`${IN_SUM.test(lead) ? ofAllOf(all) : all}${paid}`, "level");
  }
  const ahead = () => nameIn(/^内?([^，。；：]{0,24})/.exec(slot.tail)![1]!, false);
  return labelled(
    figure.subjectBefore().replace(WIDENED, "$1") ||
      (after.noun === "标准" ? "" : after.noun) ||
      did ||
      (IN_SUM.test(lead) ? ofAllOf(previous?.label ?? "") : previous?.label) ||
      figure.all.before ||
      ahead(),
    "clause",
  );
}

/** 34个县开展|居民养老保险|试点，|5万人|参保. */
const INSURED =
  /(?:实施|开展|启动|推行|建立|推进)([^，、]{2,12}?(?:保险|医保|社保|新农[保合]))(?:改革)?(?:试点|制度)?，/;
/** 投入专项资金19亿元，平均每人|142万元|: so much of that money each. */
export function byEach(figure: Figure): Labelled | null {
  const { name, lead, slot, sameSentence, done } = figure;
  if (slot.quantity.form !== "money" || !sameSentence || !EACH.test(name) || !lead.includes("平均")) return null;
  const level = figure.lastInUnit();
  const money = level === null ? "" : (MONEY.exec(done[level]!.label)?.[1] ?? "");
  return money === "" ? null : labelled(`${name}${money}`, "owner");
}
const EACH = /^每[人家户个名所项校]$/;
const MONEY =
  /(?:^|投入|发放|兑现|拨付|安排|支出|筹集|获得?|实现)((?:(?!投入|发放|兑现|拨付|安排|支出)[^，]){2,10}?)(?:总[额量])?$/;

/** 扩大合作机构范围，从2家|增加到5家. */
const WIDENED = /^(?:扩大|增加|拓展)([^，、]{3,12}?)(?:范围|规模|数量)?$/;

const PAID_TO = /^(?:兑现|拨付|奖补|补助|资助)[^，]*(?:企业|项目|单位|机构|人才|基地|平台|[园院校站室])$/;

const IN_SUM = /^(?:总计|合计|共计|共需?|全年共?|年)$/;

/** 为每个村安排经费6000元，共计|87万元: 安排村经费, of all of them. */
export const ofAllOf = (label: string): string => (label.includes("每") ? label.replace(EACH_OF, "$2$1") : label);

const EACH_OF =
  /^(?:[^，每]{0,6}财政)?(?:每年)?[为对给向]?每[个家所名位户座]([^，、每]{1,12}?)(安排|拨付|配备|发放|补助|补贴|核拨)/;

const GROWN =
  /^([^，、的]{2,14}?)(?:从无到有|从少到多|由少到多|由弱到强|从弱到强|由小到大|从小到大|(?:不断|持续|逐步|逐年)(?:增多|增加|壮大|扩大)|[再又]?创(?:历史|同期)?新高|再[上迈创][^，]{0,3}(?:台阶|新高)|实现“?[^，]{1,3}连[增丰涨]”?)$/;

const AVERAGED = /^平均(?:为|约|达)?$/;

const APIECE = /^，达到?每人每[年月](?:约|近)?$/;

/** 6个村民小组，|412户|，1536人; 全乡共|412户|1536人: those who live there; "" for others. */
function dwellersOf(figure: Figure): string {
  const { slot, after } = figure;
  const who = DWELLERS[slot.quantity.unit ?? ""];
  if (who === undefined || after.noun !== "" || !ENDS.test(slot.tail)) return "";
  return isOfSettlement(figure) || isOfWhole(figure) ? who : "";
}
const DWELLERS: Readonly<Record<string, string>> = { 户: "户数", 人: "人口" };

const isOfSettlement = (figure: Figure): boolean =>
  (figure.gap === "" && figure.previous?.label === "户数") ||
  (BESIDE.test(figure.gap) &&
    SETTLED.test(figure.previous?.label ?? "") &&
    figure.all.slots[figure.index - 1]!.quantity.unit !== figure.slot.quantity.unit &&
    figure.lastInUnit() === null);

/** 全乡共|4387户|1.69万人, at the head of a sentence or after what the place has. */
function isOfWhole({ slot, lead, clauses, previous, all, index, sameSentence }: Figure): boolean {
  if (!OF_WHOLE.test(lead)) return false;
  const next = all.slots[index + 1];
  // 共|86户|302人稳定脱贫: who that is said of.
  if (next !== undefined && next.gap === slot.tail && !ENDS.test(next.tail)) return false;
  return index === 0 ? clauses.length === 1 : sameSentence && THERE_ARE.test(previous?.label ?? "");
}
const OF_WHOLE = /^(?:全[省市县区旗镇乡村]|我[市县区旗镇乡村]|辖区)(?:现|总)*(?:共有?|有)?$|^(?:现|总)?共有?$/;
const THERE_ARE = /^(?!惠及|涉及|覆盖|服务|走访|帮扶).*(?:村|组|社区|屯|寨|委会|街道|乡镇|面积|里程|距离)$/;
const BESIDE = /^[，、]共?$/;

const ENDS = /^(?:$|[，；。、）])/;

const SETTLED = /(?:村|组|社区|屯|寨|居民点|乡镇|街道|小区|户数)$/;

const SIZED = /^(?:及?以[上下])?的?([^，；。：、的\d]{4,}(?:项目|工程|公路|道路))$/;

/** 接待1.5万人，其中有|6500人|与企业达成意向. */
const WITH =
  /^(?:因[^，；。、：的\d]{4,16}|(?:与|同)[^，；。、：\d]{2,12}?(?:达成|签订|签署|签约|建立)[^，；。：、\d]{0,10}|[在到赴][^，；。、：\d]{1,10}(?:就业|工作|创业|务工|任教|执业))(?=[，。；、]|$)/;

const TIMES = /^[^，。；：、\d的]{3,14}(?=[，。；、]|$)/;

/** A list mark parts it from what was done before, and a verb of moving follows. */
const isPast = ({ lead, slot }: Figure): boolean => lead.endsWith("、") && MOVES.test(slot.tail);

const MOVES = /^(?:提高|上调|下调|调整|降低|调[高低]|增加|减少)/;

const MANNER = /(?:先后|累计|已|共)$/;

/** 招收住院医师73万人，已有|48万人|结业: who they are; "" where no one is named before. */
function peopleBefore(figure: Figure): string {
  const level = figure.slot.quantity.unit === "人" && figure.sameSentence ? figure.lastInUnit() : null;
  return level === null ? "" : peopleIn(figure.done[level]!.label);
}

/** 2020年共有|21万人|取得证书. */
const THERE =
  /^(?:[^，]{0,8}年|经过?[^，]{2,8}后|.{2}后)?(?:已|共|累计|另)*有$|^(?:累计|先后|共|已)+$|^其中(?:已?有)?$/;

/** 连续八届评选“最美技工”，每届|20名|: what is done each time is told before. */
export function byTurn({ name, slot, clauses, after, gap }: Figure): Labelled | null {
  if (
    !TURN.test(name) ||
    after.noun !== "" ||
    slot.quantity.form !== "count" ||
    clauses.length < 2 ||
    gap.includes("。")
  )
    return null;
  const did = nameIn(clauses.at(-2)!.replace(RUNNING, ""), false);
  return verbAt(did) === "" || did.length < 4 ? null : labelled(`${name}${did}`, "clause");
}

const TURN = /^每(?:届|期|批|次|轮|年)$/;

const RUNNING = /^.*?(?:已|共)?连续.{1,3}[届期批次轮年]/;

/** 今年办理26.4万件，日均|1800件|; 古城日均接待3.6万人次，单日最高|5.2万人次|: so much a day of what is told before. */
export function byDay({ lead, previous, all, index, slot, sameSentence }: Figure): Labelled | null {
  const daily = DAILY.exec(lead)?.[1];
  const alike = daily !== undefined && sameSentence && all.slots[index - 1]?.quantity.unit === slot.quantity.unit;
  if (!alike || previous === null || all.changes[index - 1] !== null) return null;
  return labelled(
    previous.label.includes("日均") ? previous.label.replace("日均", daily) : `${daily}${previous.label}`,
    "level",
  );
}
const DAILY = /^(日均|月均|单日最[高多]|日最[高多]|高峰日)(?:达到?|约|近|超过?)*$/;

/** 首批200名，第二批|203名. */
const BATCH = /^(?:第[二三四五六七八九十]|[二三四]|首)(?:批|期|轮|次)$/;

/** What leads from a change to the level it reached: 、达; ，总量突破. */
/** 工业增加值年均增长16%，2010年达到|1142亿元|; 投资年均增长9%，累计完成|1293亿元|; 收入翻番，从2006年的|8亿元|…. */
const BY_YEAR =
  /^，(?:(?:[到至]?(?:19|20)\d\d年[末底]?(?:预计)?|累计)(?:完成|实现|达到?|突破|超过|为)了?(?:约|近)?|[由从](?:19|20)\d\d年的)$/;

/** 生产总值增长9%，迈上|500亿元|台阶. */
const PASSES = /^，(?:成功|连续|历史性|首次)?(?:[迈跃跨登站]上|跨越|跨过|越过)$/;

export const REACHES =
  /^(?:以上|左右)?(?:的?增[长速幅])?[、，]?(?:总[量额数]|规模|共)?(?:已|将|分别)?(?:首次|稳步)?(?:达|达到|到达|突破|超过?|(?:增|升|降|减|增加|增长|提高|提升|上升|攀升|扩大|下降|降低|减少|缩小|缩短|回升|回落)[到至])(?:约|近)?$/;
