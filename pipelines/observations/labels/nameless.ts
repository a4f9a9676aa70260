import { nameIn } from "../names/name.js";
import { inAll, peopleIn } from "../names/name-parts.js";
import { verbAt } from "../names/name-verbs.js";
import { isRateOf } from "../slots.js";
import type { Figure } from "./figure.js";
import { type Labelled, labelled } from "./labelled.js";
import { paidInAll, raisedAgain } from "./once-more.js";
import { deedAfter, doneForThose, namedPeople, peopleWhoDid, tookPart } from "./said-of.js";

/** 增长8%，达到|12亿元; 480名，|获得证书; 失业率4.8%，|…: the change, the predicate, the level or the clause that it goes on with. */
export function nameless(figure: Figure): Labelled | null {
  const isNamed = figure.name !== "" && !BATCH.test(figure.name);
  for (const way of isNamed ? EVEN_NAMED : WAYS) {
    const label = way(figure);
    if (label !== null) return label;
  }
  return isNamed ? null : byClause(figure);
}

/** 补助标准提高30元，达到每人每年|610元|. */
const apiece = ({ followsChange, gap, previous }: Figure): Labelled | null =>
  followsChange && APIECE.test(gap) ? labelled(previous!.label, "change") : null;

const APIECE = /^，达到?每人每[年月](?:约|近)?$/;

/** 而在此前，这一比率不足|70%|: of a time that is not told. */
function earlier(figure: Figure): Labelled | null {
  if (!figure.all.origins[figure.index]! || !figure.gap.includes("此前")) return null;
  const last = figure.lastLevel();
  const before = last === null ? figure.all.before : figure.done[last]!.label;
  return labelled(before === "" ? "" : `此前${before}`, "level");
}

/** 先后|3次|下调费率; 连续4年提高养老金、|2次|提高失业金. */
function howOften({ slot, lead }: Figure): Labelled | null {
  const isPast = lead.endsWith("、") && MOVES.test(slot.tail);
  if (slot.quantity.unit !== "次" || !(lead === "" || MANNER.test(lead) || isPast)) return null;
  const did = TIMES.exec(slot.tail)?.[0];
  return did !== undefined && verbAt(did) === "" ? labelled(did, "noun") : null;
}

const TIMES = /^[^，。；：、\d的]{3,14}(?=[，。；、]|$)/;

const MOVES = /^(?:提高|上调|下调|调整|降低|调[高低]|增加|减少)/;

const MANNER = /(?:先后|累计|已|共)$/;

/** What the change before came to: 、达; ，总量突破. */
const reached = ({ followsChange, sameClause, gap, previous }: Figure): Labelled | null =>
  followsChange && (sameClause || REACHES.test(gap) || BY_YEAR.test(gap) || PASSES.test(gap))
    ? labelled(previous!.label, "change")
    : null;

export const REACHES =
  /^(?:以上|左右)?(?:的?增[长速幅])?[、，]?(?:总[量额数]|规模|共)?(?:已|将|分别)?(?:首次|稳步)?(?:达|达到|到达|突破|超过?|(?:增|升|降|减|增加|增长|提高|提升|上升|攀升|扩大|下降|降低|减少|缩小|缩短|回升|回落)[到至])(?:约|近)?$/;

/** 工业增加值年均增长16%，2010年达到|1142亿元|; 投资年均增长9%，累计完成|1293亿元|; 收入翻番，从2006年的|8亿元|…. */
const BY_YEAR =
  /^，(?:(?:[到至]?(?:19|20)\d\d年[末底]?(?:预计)?|累计)(?:完成|实现|达到?|突破|超过|为)了?(?:约|近)?|[由从](?:19|20)\d\d年的)$/;

/** 生产总值增长9%，迈上|500亿元|台阶. */
const PASSES = /^，(?:成功|连续|历史性|首次)?(?:[迈跃跨登站]上|跨越|跨过|越过)$/;

/** 34个县开展|居民养老保险|试点，|5万人|参保. */
function insured({ slot, all, index }: Figure): Labelled | null {
  if (slot.quantity.unit !== "人" || !slot.tail.startsWith("参保")) return null;
  const scheme = INSURED.exec(all.slots[index - 1]?.tail ?? "")?.[1];
  return scheme === undefined ? null : labelled(`${scheme}参保`, "level");
}

const INSURED =
  /(?:实施|开展|启动|推行|建立|推进)([^，、]{2,12}?(?:保险|医保|社保|新农[保合]))(?:改革)?(?:试点|制度)?，/;

/** 480名，|获得证书; 2020年共有|21万人|取得证书. */
function didSo(figure: Figure): Labelled | null {
  const did = deedAfter(figure);
  const { after, lead, clauses } = figure;
  const led = lead.replace(ABOUT, "");
  if (did === "" || after.noun !== "" || !(led === "" || THERE.test(led)) || clauses.length < 2) return null;
  return labelled((figure.within && did.length > 2) || did.length > 4 ? did : `${peopleBefore(figure)}${did}`, "noun");
}

const ABOUT = /(?:约|近|超过?|逾)$/;
/** 2020年共有|21万人|取得证书. */
const THERE =
  /^(?:[^，]{0,8}年|经过?[^，]{2,8}后|.{2}后|[我全][省市县区州]|[本此][次届])?(?:目前)?(?:已|共|累计|另|先后)*有$|^(?:累计|先后|共|已)+$|^其中(?:已?有)?$|^近[两三四五]年来?$/;

/** 招收住院医师73万人，已有|48万人|结业: who they are; "" where no one is named before. */
function peopleBefore(figure: Figure): string {
  const level = figure.slot.quantity.unit === "人" && figure.sameSentence ? figure.lastInUnit() : null;
  return level === null ? "" : peopleIn(figure.done[level]!.label);
}

/** 招聘教师3800人，其中研究生969人，首次突破|25%|: what share of the whole the part is. */
function shareOfWhole(figure: Figure): Labelled | null {
  const { previous, gap, all, index, done } = figure;
  if (!figure.isShare() || previous?.rule !== "part" || !REACHES.test(gap)) return null;
  const whole = figure.wholeInUnit(index - 1);
  return whole === null || isRateOf(all.slots[index - 1]!)
    ? null
    : labelled(`${previous.label}占${done[whole]!.label}`, "part");
}

/** 补贴每月200至1000元不等，平均|560元|. */
const averaged = ({ lead, previous, all, index }: Figure): Labelled | null =>
  AVERAGED.test(lead) && previous !== null && all.slots[index - 1]!.quantity.upper !== null
    ? labelled(`${previous.label}平均`, "before")
    : null;

const AVERAGED = /^平均(?:为|约|达)?$/;

/** 6个村民小组，|412户|，1536人; 全乡共|412户|1536人: those who live there. */
function dwellers(figure: Figure): Labelled | null {
  const { slot, after, previous } = figure;
  const who = DWELLERS.get(slot.quantity.unit ?? "");
  if (who === undefined || after.noun !== "" || !ENDS.test(slot.tail)) return null;
  if (!isOfSettlement(figure) && !isOfWhole(figure)) return null;
  const head = previous?.head.replace(/[下管]?辖$/, "") ?? "";
  return labelled(`${head}${who}`, "list", null, head);
}
const DWELLERS = new Map([
  ["户", "户数"],
  ["人", "人口"],
]);

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

/** 30户以上|自然村通硬化路项目|230公里. */
function ofSized({ slot, sameClause, previous, all, index }: Figure): Labelled | null {
  if (index === 0 || !all.parameters[index - 1]! || !sameClause) return null;
  const things = SIZED.exec(slot.gap)?.[1];
  return things !== undefined && previous!.label.endsWith(things) ? labelled(previous!.label, "before") : null;
}

const SIZED = /^(?:及?以[上下])?的?([^，；。：、的\d]{4,}(?:项目|工程|公路|道路))$/;

/** 集装箱吞吐量连续|八年|位居第一，2025年达到|423万标准箱|: what stood so for so long. */
function stoodSo({ index, all: { parameters }, clauses, lead, previous }: Figure): Labelled | null {
  if (clauses.length < 2 || index === 0 || !parameters[index - 1]! || !ARRIVED.test(lead)) return null;
  const stood = STOOD.exec(previous!.label)?.[1];
  return stood === undefined ? null : labelled(stood, "clause");
}
const ARRIVED = /^(?:(?:19|20)\d\d年)?(?:首次)?(?:达到?|突破|超过|增至|为)(?:约|近)?$/;
const STOOD = /^([^，]{2,}?)(?:增[速幅])?(?:已|均|也)?(?:实现)?连续/;

/** 技师工作站由弱到强，增至|31家|. */
function grownTo({ clauses, lead }: Figure): Labelled | null {
  const grown = clauses.length > 1 && REACHES.test(`，${lead}`) ? (GROWN.exec(clauses.at(-2)!)?.[1] ?? "") : "";
  return grown === "" ? null : labelled(nameIn(grown, false), "clause");
}

const GROWN =
  /^([^，、的]{2,14}?)(?:从无到有|从少到多|由少到多|由弱到强|从弱到强|由小到大|从小到大|(?:不断|持续|逐步|逐年)(?:增多|增加|壮大|扩大)|[再又]?创(?:历史|同期)?新高|再[上迈创][^，]{0,3}(?:台阶|新高)|实现“?[^，]{1,3}连[增丰涨]”?)$/;

/** 引才6.2万人，|达到|8万人; 公寓2860套，在建1500套，|达到|6000套; 兑现76家企业|560万元|: the level before once more. */
function levelAgain(figure: Figure): Labelled | null {
  const { all, index, clauses, gap, lead, slot, done } = figure;
  const sized = index > 0 && all.parameters[index - 1]!;
  const level = clauses.length > 1 || sized ? figure.likeLevel() : figure.lastLevel();
  if (level === null || /[；。]/.test(gap)) return null;
  const told = OF_ALL.test(lead) ? ofEach(done, level) : done[level]!.label;
  const label = DONE.test(lead) ? told.replace(AIM, "") : told;
  const whole = /(?<![年来间])累计/.test(lead)
    ? inAll(label)
    : REACHES.test(gap)
      ? label.replace(/(?<=.)[新净]增$|^[新净]增(?!.*(?:就业|培训))(?=.{2})/, "")
      : UNDER_WORKS.test(label) && COMES_TO.test(lead)
        ? label.slice(2)
        : label;
  const isPaid = slot.quantity.form === "money" && PAID_TO.test(label) && all.slots[level]!.quantity.form === "count";
  return labelled(`${IN_SUM.test(lead) || lead === "共" ? ofAllOf(whole) : whole}${isPaid ? "资金" : ""}`, "level");
}

/** 甲县、乙县城镇化率分别为50%、60%，|全市平均为|55%: what each of them has. */
function ofEach(done: Figure["done"], level: number): string {
  const { label, rule } = done[level]!;
  const before = rule === "respectively" ? (done[level - 1]?.label ?? "") : "";
  let at = 0;
  while (at < label.length && !before.endsWith(label.slice(at))) at++;
  const shared = label.slice(at).replace(/^[部区县市省州]/, "");
  return shared.length < SHORTEST_SHARED ? label : shared;
}
const SHORTEST_SHARED = 3;
const OF_ALL = /^(?:而|均?高于|均?低于|但)?(?:全[国省市县区州]|总体|整体|世界)(?:的?平均)(?:水平|值)?(?:为|是|达)?$/;

/** 培训任务3000人，已完成|2800人|: of what was to be done. */
const AIM = /(?<=.{2})(?:年度|全年)?(?:目标|任务|计划|指标)+数?$/;
const DONE = /(?:完成|实现)了?(?:约|近|超过?)?$/;

/** 在建|公寓|, 力争达到6000套: of all of them. */
const UNDER_WORKS = /^[在续拟]建(?=.{2})/;
const COMES_TO = /(?:达到?|增至|突破)(?:约|近)?$/;

const PAID_TO = /^(?:兑现|拨付|奖补|补助|资助)[^，]*(?:企业|项目|单位|机构|人才|基地|平台|[园院校站室])$/;

/** Nothing but its clause, or the figures before, tell of it. */
function byClause(figure: Figure): Labelled {
  const { after, lead, previous, all, slot } = figure;
  const before = previous?.label ?? "";
  return labelled(
    figure.subjectBefore().replace(WIDENED, "$1") ||
      (after.noun === "标准" ? "" : after.noun) ||
      deedAfter(figure) ||
      (IN_SUM.test(lead) ? ofAllOf(before) : before) ||
      (all.beforeUnit === slot.quantity.unit ? "" : all.toldIn.get(slot.quantity.unit)) ||
      all.before ||
      nameIn(/^内?([^，。；：]{0,24})/.exec(slot.tail)![1]!, false),
    "clause",
  );
}

/** 扩大合作机构范围，从2家|增加到5家. */
const WIDENED = /^(?:扩大|增加|拓展)([^，、]{3,12}?)(?:范围|规模|数量)?$/;

const IN_SUM = /^(?:总计|合计|共计|共需?|全年共?|年)$/;

/** The ways that a name before the number does not keep from. */
const EVEN_NAMED = [apiece, howOften, namedPeople, doneForThose, peopleWhoDid];

/** The ways to name what no words before it do, in the order in which they are tried. */
const WAYS = [
  ...[apiece, raisedAgain, earlier, howOften, reached, insured, tookPart, didSo, shareOfWhole],
  ...[averaged, dwellers, ofSized, stoodSo, grownTo, paidInAll, levelAgain],
];

/** 投入专项资金19亿元，平均每人|142万元|; 驻站社工78名，平均每站|2.4名|: so much of that each. */
export function byEach(figure: Figure): Labelled | null {
  const { name, lead, slot, sameSentence, done, clauses } = figure;
  const offered =
    slot.quantity.form === "money" && OFFERED_EACH.test(lead) ? GIVEN.exec(clauses.at(-2) ?? "")?.[1] : undefined;
  if (offered !== undefined) return labelled(`${name}${offered}`, "clause");
  const each = EACH.test(name) || (slot.quantity.form === "count" && EACH_PLACE.test(name));
  if (!sameSentence || !each || !lead.includes("平均")) return null;
  const level = figure.lastInUnit();
  if (level === null) return null;
  const { label } = done[level]!;
  const what = slot.quantity.form === "money" ? (MONEY.exec(label)?.[1] ?? "") : label.slice(verbAt(label).length);
  // 村卫生室人员3.4万人，平均|每村卫生室|2.5人
  const said = what.startsWith(name.slice(1)) ? "每" : name;
  return what === "" ? null : labelled(`${said}${what}`, "owner");
}

const OFFERED_EACH = /^每[人户家名]$/;
const GIVEN = /(?:发放|给予|兑现|享受|落实)(?:了)?([^，、的]{0,10}(?:补贴|补助|津贴|奖励|奖金|救助金|慰问金))$/;

/** 平均每个卫生院仅|4人|. */
const EACH_PLACE = /^每(?:[个家所][^，、每的]{2,8}|[^，、每的]{0,4}(?:卫生室|卫生院|社区|学校|机构|中心|站点?))$/;
const EACH = /^(?:每[人家户个名所项校院站村点班]|[单每][笔户]|单个(?:项目|团队|企业|平台))$/;

const MONEY =
  /(?:^|投入|发放|兑现|拨付|安排|支出|筹集|获得?|实现)((?:(?!投入|发放|兑现|拨付|安排|支出)[^，]){2,10}?)(?:总[额量])?$/;

/** 为每个村安排经费6000元，共计|87万元: 安排村经费, of all of them. */
export const ofAllOf = (label: string): string =>
  label.includes("每") ? label.replace(EACH_OF, "$2$1").replace(EACH_TURN, "") : label;

/** 每期|培训班. */
const EACH_TURN = /^每[期批次轮届](?=.{2})/;

const EACH_OF =
  /^(?:[^，每]{0,6}财政)?(?:每年)?[为对给向]?每[个家所名位户座]([^，、每]{1,12}?)(安排|拨付|配备|发放|补助|补贴|核拨)/;

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
const DAILY = /^(日均|月均|单日最[高多]|日最[高多]|高峰[日期]|高峰时)(?:达到?|约|近|超过?)*$/;

/** 首批200名，第二批|203名. */
const BATCH = /^(?:第[二三四五六七八九十]|[二三四]|首)(?:批|期|轮|次)$/;
