import { clausesOf } from "../clauses.js";
import { awardIn, setUpIn } from "../labels/award.js";
import type { Figures } from "../labels/figure.js";
import type { Labelled } from "../labels/labelled.js";
import { receiverIn } from "../labels/receiver.js";
import { nameIn } from "../names/name.js";
import { isOccasion } from "../parameters/offer-money.js";
import { isListMark, isTime, listLength, type Slot } from "../slots.js";
import { dealt } from "./dealt.js";
import { namesOf } from "./list-names.js";
import {
  byAwardOfLevels,
  byBase,
  byBenefit,
  byChanged,
  byChangedTo,
  byChangesBefore,
  byLevels,
  byOthers,
  byRate,
  byReceivers,
  bySameNames,
  byThose,
  byTimes,
  byYears,
} from "./respectively-before.js";
import {
  byBearers,
  byCounted,
  byDeed,
  byKindsGiven,
  byNames,
  byNamesAlone,
  byNamesBefore,
  byNamesGiven,
  byPartsOfRate,
  byRanked,
  bySharedName,
  byShareOfEach,
  byShares,
  COUNTED,
  withSector,
} from "./respectively-names.js";
import type { Told, ValueList } from "./value-list.js";

/**
 * Hands the names before 分别 to the values after it, one each.
 *
 *     进口、出口分别增长3%、4%          → 进口, 出口
 *     新建A10个、B19个，分别增长5%、6%   → the levels before, which these changes are of
 *
 * @param first index of the first value after 分别
 * @returns a label for each value of the list, or null where names and values do not fit
 */
export function respectively(
  { slots, changes, origins, areaIn, before }: Figures,
  done: readonly Labelled[],
  first: number,
): readonly Labelled[] | null {
  const gap = pastTerm(slots, done, first);
  if (first > 0 && isListMark(gap)) return null;
  const count = listLength(slots, first);
  if (count < 2) return null;
  const list = { slots, changes, origins, done, first, count, gap, areaIn, before, isChanges: changes[first] !== null };
  const [at, from] = markOf(list);
  if (at < 0) return dealt(list);
  const after = gap.slice(from);
  if (/[，；。]/.test(after)) return null;
  const told = toldBy(list, gap.slice(0, at), after);
  for (const way of WAYS) {
    const labels = way(list, told);
    if (labels !== null) return labels;
  }
  return null;
}

/** 86个技改项目、|10个|文旅项目，分别完成投资…: without the noun of the figure before, unless the names before it are as many as it counts. */
function pastNoun(slots: readonly Slot[], done: readonly Labelled[], first: number): string {
  const { gap } = slots[first]!;
  const before = done.at(-1);
  const noun = before?.rule === "noun" ? (/^[^，；。、]{2,}?(?=，|分别)/.exec(gap)?.[0] ?? "") : "";
  if (noun === "" || !before!.label.endsWith(noun)) return gap;
  const isNamed = COUNTED.test(gap) && slots[first - 1]!.quantity.value === listLength(slots, first);
  return isNamed ? gap : gap.slice(noun.length);
}

/** 对博士、硕士（不含在职），|三年|内每年分别给予3万元、1万元: for how long parts no names from their values. */
function pastTerm(slots: readonly Slot[], done: readonly Labelled[], first: number): string {
  const gap = pastNoun(slots, done, first);
  const term = first === 0 ? undefined : slots[first - 1]!;
  if (term !== undefined && isTime(term.quantity) && AFTER_TERM.test(gap) && /[、和]/.test(term.gap))
    return `${term.gap.replace(/，[^，；。]*$/, "")}，${gap.replace(TERM, "").replace(/^(?:以上)?的，/, "")}`;
  return term === undefined || !isTime(term.quantity) || !FOR_TERM.test(gap) || !/[、和]/.test(term.gap)
    ? gap
    : `${term.gap.replace(/（[^（）]*）/g, "").replace(/[，、]*(?:连续|每月)?$/, "")}，${gap.replace(TERM, "")}`;
}

const TERM = /^[一二两三四五六七八九十\d]{1,2}(?:年|个月)内?/;

/** 博士、硕士，首次就业并参保满|6个月|的，分别给予5万元、3万元. */
const AFTER_TERM = new RegExp(`${TERM.source}(?:以上)?的，(?:可|再|每[年月]|一次性)*分别`);

const FOR_TERM = new RegExp(`${TERM.source}(?:可|每[年月]|一次性)*分别`);

/** The ways to name the values after 分别, in the order in which they are tried. */
const WAYS: readonly ((list: ValueList, told: Told) => readonly Labelled[] | null)[] = [
  ...[
    byTimes,
    byCounted,
    byYears,
    byKindsGiven,
    byNamesGiven,
    byRanked,
    byShares,
    byShareOfEach,
    byPartsOfRate,
    byOthers,
    byChangesBefore,
    byNames,
    byDeed,
    byBearers,
    byBenefit,
    byChanged,
    byChangedTo,
  ],
  ...[byBase, byThose, bySameNames, bySharedName],
  ...[byRate, byReceivers, byAwardOfLevels, byNamesBefore, byLevels, byNamesAlone],
];

/** Where 分别 or what stands for it begins, and where what it says of the values does: -1 where there is none. */
function markOf({
  gap,
  first,
  count,
  isChanges,
  slots,
  changes,
  done,
}: ValueList): readonly [at: number, from: number] {
  const apiece = gap.includes("各") ? APIECE.exec(gap) : null;
  if (apiece !== null) return [apiece.index, apiece.index + 1];
  const either = first > 0 && gap.includes("或") ? gap.search(EITHER) : -1;
  if (either >= 0) return [either, gap.length];
  // 甲、乙分别减少3人和4人，|各|下降5%和6%
  if (EACH_FELL.test(gap)) return [1, 2];
  // 男性805人，女性1185人，|各占|总数的40%和60%
  if (!isChanges && EACH_TAKES.test(gap)) return [1, 2];
  // 游客838万人次，收入75亿元，同比增长|18%、21%
  if (isChanges && slots[first + 1]!.gap === "、" && BOTH_GREW.test(gap)) return [1, 1];
  // 甲、乙分别增长9%、10%，|达|21亿元、45亿元
  if (
    first >= count &&
    !isChanges &&
    CAME_TO.test(gap) &&
    changes[first - 1] !== null &&
    done[first - 1]!.rule === "respectively"
  )
    return [1, 1];
  if (first === 0 || !EACH.test(gap)) {
    const each = gap.lastIndexOf("分别");
    const given = each < 0 && first > 0 && isOccasion(gap) ? gap.lastIndexOf("给予") : -1;
    if (given >= 0) return [given, given];
    const at = gap.includes("依次") ? Math.max(each, gap.search(/依次(?=[为是达])/)) : each;
    return [at, at + 2];
  }
  const grade = gap.lastIndexOf("级");
  return grade < 0 ? [1, 2] : [grade + 1, gap.length];
}

/** 省级各|20家、30家; 国家级基地9个、工作室14个，省级|31个、47个; 新建工作室25个、基地10个，各补助|50万元、300万元. */
const EACH = /^[，；](?:[^，；。]{0,4}级(?:各|达)?|各(?:给予)?(?:一次性)?(?:补助|补贴|奖励|资助)|各占[^，；。]{0,8})$/;

/** 分别给予40万元、20万元购房补贴，或每月|2500元、1500元|租房补贴. */
const EITHER = /[，、]或者?按?(?:每[人月年])*(?:给予|发放|享受)?$/;

const BOTH_GREW = /^，(?:同比|[比较]上年(?:同期)?)(?:增长|下降|增加|减少|提高|上升)$/;

const CAME_TO = /^，(?:均?已)?达到?了?$/;

const EACH_TAKES = /^，各占[^，；。]{0,14}$/;

const EACH_FELL = /^，各(?:下降|上升|增长|减少|增加|提高|降低)了?$/;

/** 高级、中级、初级各|占5%、27%、68%. */
const APIECE =
  /(?<=[、和与][^，；。：]{1,14})各(?=(?:(?:占|奖励|补助|资助|承担|完成|增长|下降|为|有)[^，；。]{0,4})?$)/;

/** 实施生活补贴，博士、硕士分别按每年|3万元、2万元|发放. */
const BY_RULE = /^(?:按|每[人月年])/;

const GIVES = /^(?:给予|发放|奖励|补助|补贴)(?:最高)?$/;

function toldBy({ slots, done, first, count, isChanges, areaIn }: ValueList, before: string, after: string): Told {
  const clauses = clausesOf(before.includes("较") ? before.replace(FASTER, "") : before);
  const said = clauses.findLast((clause) => nameIn(clause, true) !== "" && !WITHOUT.test(clause)) ?? "";
  const paid = slots[first]!.quantity.form === "money" && /^[对给向]/.test(said);
  // 给予A类人才200万元安家补贴；对B、C类人才分别给予|100万元、60万元
  const last = paid && GIVES.test(after) ? done.at(-1) : undefined;
  const same = last?.rule === "award" ? last.label.slice(last.head.length) : "";
  const raised = after === "为" || after === "是" ? (RAISED.exec(done.at(-1)?.label ?? "")?.[1] ?? "") : "";
  const ruled = slots[first]!.quantity.form === "money" && BY_RULE.test(after) ? setUpIn(clauses.at(-2) ?? "") : "";
  const given = isChanges ? "" : awardIn(after, slots[first + count - 1]!.tail) || same || ruled || raised;
  const occasion =
    GIVES.test(after) && isOccasion(slots[first]!.gap) && !/..{3}的$/.test(said) ? said.replace(/[的者后]$/, "") : "";
  const award = given.includes(occasion.replace("首次", "")) ? given : `${occasion}${given || after}`;
  const own = (award !== "" || paid ? receiverIn(said) || said : said).replace(FOR_YEARS, "");
  const names = namesOf(own, count, areaIn) ?? namesOf(withSector(clauses, own), count, areaIn);
  return { clauses, said, own, after, award, names };
}

/** 将顶尖人才|购房补贴|提高到800万元，博士、硕士分别为40万元、20万元. */
const RAISED =
  /^(?!发放|兑现|拨付|享受)[^，、]{0,8}?(?:人才|博士|硕士|本科生?|团队|[师员工家])((?:购房|租房|生活|安家|岗位|一次性)?(?:补贴|补助|津贴|奖励))$/;

/** 毕业3年内来县就业满1年的|博士、硕士: who they are. */
const FOR_YEARS = /^[^、的]{2,24}[年月](?:(?:以?内|以上)的?|的)(?=[^，、的]{2,8}、)/;

/** 甲收入5万元，乙收入2万元，扣除价格因素，|分别增长: it names none of them. */
const WITHOUT = /^[扣剔]除[^，]{0,14}因素(?:影响)?后?$/;

/** 增速较快的|甲市、乙市分别增长9%、8%. */
const FASTER = /(?<=^|，)(?:增[速幅长]|涨幅|降幅)较[快高大慢低小]的(?!是|为|[^，]{1,8}[是为依])/;
