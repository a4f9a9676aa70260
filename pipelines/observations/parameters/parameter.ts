import { CodeSet } from "../../vocabulary/code-set.js";
import type { Change } from "../changes/change.js";
import { afterLast } from "../clauses.js";
import { isTime, type Slot } from "../slots.js";
import { isOffer } from "./offer.js";
import { isLoan } from "./offer-money.js";
import { isSize } from "./size.js";
import type { SlotWords } from "./slot-words.js";
import { isTerm } from "./term.js";

/**
 * Which figures of a sentence are a rule's threshold, standard, ceiling or duration, and no outcome.
 *
 *     最高补贴|500万元    按每人|1000元|的标准    |3年|内    |35岁|以下    按不低于工资总额|1.5%|的比例
 */
export function parametersOf(slots: readonly Slot[], changes: readonly Change[]): readonly boolean[] {
  const parameters: boolean[] = [];
  const ends = endsOfLists(slots);
  let offered = false;
  let defined = false;
  let parted = false;
  let standard = false;
  for (const [index, slot] of slots.entries()) {
    if (offered && slot.gap.includes("。")) offered = false;
    offered ||= offers(slot.gap);
    if (offered && DONE.test(slot.gap)) offered = false;
    if (slot.gap.includes("。")) {
      defined = false;
      parted = false;
      standard = false;
    }
    standard = slot.gap.includes("：") ? STANDARDS.test(slot.gap) : standard && IN_LIST.test(slot.gap);
    parted ||= slot.gap.endsWith("分") && PAID_OUT.test(slot.tail);
    defined ||= DEFINING.find(slot.gap) >= 0 && DEFINES.test(slot.gap);
    if (changes[index] !== null) {
      parameters.push(false);
      continue;
    }
    // 给予博士50万元（分|5年|发放）、硕士|20万元: what a bracket says parts no list.
    const passed = slot.gap.includes("）") && index > 1 && slots[index - 1]!.gap.includes("（");
    const last = passed ? index - 2 : index - 1;
    const gap = passed ? slot.gap.slice(slot.gap.lastIndexOf("）") + 1) : slot.gap;
    const lead = afterLast(MARKS, gap);
    parameters.push(
      !isPaidToo(slots, parameters, index) &&
        (defined ||
          (standard && slot.quantity.form === "money") ||
          (offered && slot.quantity.form === "percent" && PAYS.test(lead)) ||
          (parted && PART.test(lead)) ||
          (slot.gap.endsWith("分") && PAID_OUT.test(slot.tail)) ||
          isParameter({
            slot: passed ? { ...slot, gap } : slot,
            lead,
            near: lead.slice(-REACH),
            end: ends[index]!,
            before: last < 0 ? null : { slot: slots[last]!, parameter: parameters[last]! },
            isTime: isTime(slot.quantity),
            counted: isCounted(slots, index),
            offered: offered || isOfferedNext(slots[index + 1]),
          })),
    );
  }
  return parameters;
}

function isParameter(words: SlotWords): boolean {
  const term = isTerm(words);
  if (term !== null) return term;
  const { before, slot } = words;
  if (
    before?.parameter &&
    before.slot.quantity.unit === slot.quantity.unit &&
    goesOn(slot.gap, before.slot.gap) &&
    !isSum(slot, before.slot) &&
    !RATES.test(slot.gap)
  )
    return true;
  return isSize(words) || isOffer(words);
}

/** 收费标准每平方米0.6—1.8元，维修资金归集|7.2亿元|: no standard goes on with a sum so great. */
const isSum = ({ quantity, gap }: Slot, before: Slot): boolean =>
  quantity.form === "money" &&
  gap.startsWith("，") &&
  (quantity.value ?? 0) > 1e4 * (before.quantity.upper ?? before.quantity.value ?? Number.POSITIVE_INFINITY);

/** 财政贴息3%，贷款不良率|0.9%|: what is measured goes on with no rule. */
const RATES = /(?:不良|逾期|违约|合格|覆盖|完成|满意|到位)率$/;

/** A list mark, with at most a short name after it; a standard, too, with who else has it. */
const goesOn = (gap: string, before: string): boolean =>
  (RAISED.test(gap) && FROM.test(before)) ||
  RAISED_AGAIN.test(gap) ||
  (EACH_OF_THEM.test(gap) && FOR_ONE.test(before)) ||
  (/^(?!及?以[上下])(?:[、和或及]|，)?[^，。；：]{0,10}$/.test(gap) &&
    !/标准(?:发放|拨付|兑现|支付|落实|安排|下达|投入|核拨)|[增引达有共]|^，?已|[建培](?![设训养](?:补[助贴]|经费|资金)|每)|累计|合计|总经费|全年|拨付|平均|人均每|^[，；]月?人均|所需|年发放|^，(?:[三四五两]年来|近[三四五两]年)|^，(?:发放|支付|支出|投入)|兑现|[今去]年|新发放/.test(
      gap,
    )) ||
  (/标准(?:不低于|不超过|为|达到?|提高到)?$/.test(before) &&
    /^，[^，。；：年共]{2,16}(?:达到?|为|不低于|不超过)$/.test(gap));

/** 补助由人均每年1.2万元|增至|2.4万元. */
const RAISED = /^(?:最高)?(?:增加?|提高?|上调|调整|提升)[到至为]$/;
/** 补助标准提高至84元，…；2023年|进一步提高至|89元. */
export const RAISED_AGAIN =
  /^[，；。][^。]*(?:进一步|再次?|又|今年|(?:19|20)\d\d年)(?:提高|上调|调整|增加|提升)[到至为]$/;
/** 将顶尖人才购房补贴提高到|800万元|，博士、硕士分别为|40万元|. */
const EACH_OF_THEM = /^[，；](?:[^，；。：、\d]{1,6}、){1,4}[^，；。：、\d]{1,6}分别[为是]$/;
const FOR_ONE = /(?:补贴|补助|津贴|奖励|安家费)(?:标准)?(?:提高|上调|调整)?[到至为]$/;
const FROM = /[由从][^，；。]{0,8}$/;

const MARKS = new CodeSet("，。；");
/** As far back as a rule looks: 按, ten characters, 不超过, twelve more. */
const REACH = 32;

/** What follows a number without a mark leads to the next, which counts. */
function isCounted(slots: readonly Slot[], index: number): boolean {
  const next = slots[index + 1];
  return next !== undefined && next.quantity.form === "count" && next.gap === slots[index]!.tail && next.gap !== "";
}

const isOfferedNext = (next: Slot | undefined): boolean =>
  next !== undefined && (offers(next.gap) || offers(next.tail));

const offers = (words: string): boolean => HINTS.find(words) >= 0 && OFFERS.test(words);
const HINTS = new CodeSet("予享申获领贴补助奖津");

/** 分|三年|发放, 分|3批|拨付: what follows says how much each time. */
const PAID_OUT = /^(?:内?等额|逐年|内)?(?:拨付|发放|兑现|支付|到位|给付)/;
/** 补贴标准为：初级工|1000元|、中级工1500元. */
const STANDARDS = /标准(?:分别)?(?:为|是|如下)?：[^，；。：]{0,14}$/;
const IN_LIST = /^(?:（[^（）]*）)?[、，；][^，；。：]{1,14}$/;
/** 兑现物流补贴680万元，一次性岗位补贴|312万元: what was paid goes on. */
const isPaidToo = (slots: readonly Slot[], parameters: readonly boolean[], index: number): boolean =>
  index > 0 &&
  !parameters[index - 1]! &&
  slots[index]!.quantity.form === "money" &&
  slots[index - 1]!.quantity.form === "money" &&
  PAID_TOO.test(slots[index]!.gap) &&
  PAID.test(slots[firstPaid(slots, index - 1)]!.gap);
/** 兑现奖补3.4亿元，其中安家费1.9亿元、|一次性奖励|8200万元: the sum that a list of parts is of. */
function firstPaid(slots: readonly Slot[], last: number): number {
  let at = last;
  while (at > 0 && last - at < MOST_PAID && slots[at]!.quantity.form === "money" && PAID_PART.test(slots[at]!.gap))
    at--;
  return at;
}
/** No list of benefits is longer. */
const MOST_PAID = 6;
const PAID_PART = /^(?:、|，其中)[^，；。：每]{2,12}$/;
const PAID = /(?:兑现|发放|拨付|支出|列支)[^，；。]{2,30}$/;
const PAID_TOO = /^[，、](?!对|每|按|给予|最高)[^，；。：每]{2,12}(?:补贴|补助|奖励|资金|返还)$/;
/** 一年内发放|50%. */
const PAYS = /(?:发放|拨付|兑现|支付|给付)$/;
/** 首年拨付|30%|，其余四年每年|17.5%; 每年依次为|8万元. */
const PART =
  /^(?:首[年期批次]|第[一二三四五][年期批次]|其余|剩余|[前后][两三]?年|(?:[两三四五六\d]年)?每[年期批次]|依次|分别)[^，；。]{0,10}$/;

/** 规模以上工业是指…|2000万元|及以上的单位: a definition holds for all that it says. */
const DEFINES = /是指|系指|指的是|(?:统计范围|统计口径|起点标准)[为是]/;
const DEFINING = new CodeSet("指围径准");

/** 给予, 可享受: what follows is offered… */
const OFFERS = /给予|予以|可?享受|[可再](?:申请|获|领)|贴息|(?:补贴|补助|奖励|资助|津贴)(?:标准|，|的|：)/;
/** … unless it tells what was given. */
const DONE =
  /累计|合计|共计|总计|领到|落实了?[^，；。]{0,6}资金|年投放|已[发兑拨给支落]|共[发兑拨给支]|(?:19|20)\d\d年(?!起)|[今去]年|全年|截至|发放了|，(?:拨付|兑现|支出)(?:补贴|补助|资金|奖补)$/;

/** For each value the words of its clause after it, past the values that are listed after it. */
function endsOfLists(slots: readonly Slot[]): readonly string[] {
  const ends = slots.map(({ tail }) => tail);
  for (let at = slots.length - 2; at >= 0; at--)
    if (
      isListed(slots[at + 1]!.gap) ||
      isBeside(slots[at]!, slots[at + 1]!) ||
      isOfProjects(slots[at]!, slots[at + 1]!, ends[at + 1]!) ||
      isLent(slots[at + 1]!, ends[at + 1]!) ||
      isByStandard(slots[at + 1]!, ends[at + 1]!) ||
      isEither(slots[at]!, slots[at + 1]!) ||
      areConditions(slots[at]!, slots[at + 1]!)
    )
      ends[at] = ends[at + 1]!;
  return ends;
}

/** 室内不低于0.1平方米|或室外不低于0.3平方米|标准. */
const isEither = (one: Slot, next: Slot): boolean =>
  one.quantity.unit === next.quantity.unit && /^或[^，；。：]{2,14}不[低少高超][于过]$/.test(next.gap);

/** 人均面积低于15平方米|、月收入低于1500元|的，可申请. */
const areConditions = (one: Slot, next: Slot): boolean =>
  next.gap.startsWith("、") && next.tail.startsWith("的，") && BOUNDED.test(one.gap) && BOUNDED.test(next.gap);
const BOUNDED = /(?:[低高少多]于|超过|不足|[未不]满|达到)$/;

/** 个人20万元|、小微企业300万元|的贴息贷款. */
const isLent = ({ quantity, gap }: Slot, end: string): boolean =>
  quantity.form === "money" && gap.startsWith("、") && WHO.test(gap) && isLoan(end);
const WHO = /^、[^，；。：年、]{2,10}$/;

/** 按博士15万元|、硕士5万元|的标准发放. */
const isByStandard = ({ quantity, gap }: Slot, end: string): boolean =>
  quantity.form === "money" && gap.startsWith("、") && WHO.test(gap) && BY_STANDARD.test(end);
const BY_STANDARD = /^的?[年月日]?标准|^(?:发放|给予)[^，；。共累已\d]{0,8}(?:补贴|补助|津贴|奖励)/;

/** 甲公司30万吨尿素|、乙公司15万吨铜带|等项目. */
const isBeside = (one: Slot, next: Slot): boolean =>
  one.quantity.form === "measure" &&
  one.quantity.unit === next.quantity.unit &&
  /[、和]/.test(next.gap) &&
  !/[，；。]/.test(next.gap);

/** 甲公司年产3万套座椅|、乙公司5万吨铜箔|等12个项目. */
const isOfProjects = ({ tail }: Slot, next: Slot, end: string): boolean =>
  PROJECTS.test(end) && next.gap === tail && (next.gap.endsWith("等") || MAKER.test(next.gap));
const PROJECTS = /^[^，；。：、的\d]{0,6}项目/;
const MAKER = /、[^，；。、\d]{1,12}(?:公司|集团|企业)(?:年产)?(?:约|近)?$/;

/** 按1500元|、2000元标准; 按30%|、最高不超过300万元给予. */
const isListed = (gap: string): boolean =>
  gap.startsWith("、") &&
  /^、(?:[^，。；：]{0,4}级|[^，。；：]{2,6}每[人户家生年月]{1,2}|(?:最[高低]?)?(?:不超过)?)$/.test(gap);
