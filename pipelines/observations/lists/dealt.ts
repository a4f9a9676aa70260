import { clausesOf } from "../clauses.js";
import { awardIn } from "../labels/award.js";
import { type Labelled, labelled } from "../labels/labelled.js";
import { owned } from "../labels/owned.js";
import { receiverBefore, receiverIn } from "../labels/receiver.js";
import { nameIn } from "../names/name.js";
import { inAll } from "../names/name-parts.js";
import { verbAt } from "../names/name-verbs.js";
import { isInNextGap, isListMark, type Slot } from "../slots.js";
import { namesOf } from "./list-names.js";
import type { ValueList } from "./value-list.js";

// Lists of values that no 分别 leads, and that all the same take one name each.

/** A label for each value of a list before which 分别 does not stand, or null where no way fits. */
export const dealt = (list: ValueList): readonly Labelled[] | null =>
  byEnds(list) ??
  bySums(list) ??
  byGrowths(list) ??
  byRecovered(list) ??
  byKinds(list) ??
  byReach(list) ??
  byCount(list) ??
  byChanges(list) ??
  byNamesOfChanges(list);

/** 甲、乙分别从7家、4家增加到|10家、6家: the second list is of the names of the first. */
function byEnds({ origins, done, first, count, gap }: ValueList): readonly Labelled[] | null {
  if (first < count || !REACHED.test(gap)) return null;
  const starts = done.slice(first - count, first);
  const fits = origins[first - 1]! && starts.every(({ rule }) => rule === "respectively" || rule === "award");
  return fits ? starts.map(({ label }) => labelled(label, "respectively")) : null;
}

/** 甲、乙分别新增22家和7家，累计达到|62家和42家|: what there is by now of the names of the first. */
function bySums({ slots, done, changes, first, count, gap }: ValueList): readonly Labelled[] | null {
  if (first < count || !IN_SUM.test(gap)) return null;
  const came = done.slice(first - count, first);
  const fits = came.every(({ rule }, at) => rule === "respectively" && changes[first - count + at] === null);
  return fits && slots[first]!.quantity.unit === slots[first - 1]!.quantity.unit
    ? came.map(({ label }) => labelled(inAll(label), "respectively"))
    : null;
}
const IN_SUM = /^，(?:均|已)?(?:累计|总[数量])(?:分别)?(?:达到?|为|突破|超过)(?:约|近)?$/;

/** 城乡居民收入分别增长5%和7%，高于全省|1.2个和0.4个百分点: what is beyond the growths that were listed. */
function byGrowths({ slots, changes, done, first, count, gap }: ValueList): readonly Labelled[] | null {
  if (first < count || slots[first + count - 1]!.quantity.form !== "points" || nameIn(gap, true) !== "") return null;
  const grown = done.slice(first - count);
  const isList = grown.every(
    ({ rule }, at) => rule === "respectively" && changes[first - count + at] !== null && at < count,
  );
  return isList && !/[；。]/.test(gap) ? grown.map(({ label }) => labelled(label, "respectively")) : null;
}

/** 游客、收入分别增长18%和22%，恢复到2019年的|108%和112%: what has come back of the names that were listed. */
function byRecovered({ changes, done, first, count, gap, isChanges }: ValueList): readonly Labelled[] | null {
  if (first < count || isChanges || !RECOVERED.test(gap)) return null;
  const told = done.slice(first - count, first);
  const fits = told.every(({ rule }, at) => rule === "respectively" && changes[first - count + at] !== null);
  return fits ? told.map(({ label }) => labelled(label, "respectively")) : null;
}
const RECOVERED = /^，已?(?:恢复[到至]|相当于|[为是])(?:19|20)\d\d年(?:同期)?的$/;

/** As many names before 达到 as there are values after it, without 分别: 高技能人才、领军人才达到150万人、2万人; 给予博士、硕士每月3000元、1500元补贴. */
function byReach({ slots, first, count, gap, isChanges, areaIn }: ValueList): readonly Labelled[] | null {
  const near = gap.slice(-5);
  const paid = slots[first]!.quantity.form === "money" && PAID.test(near);
  if (isChanges || (!paid && !REACHED.test(near) && !EARNED.test(gap))) return null;
  // 其中租房和生活补贴|1.3亿元、1.5万人|: one benefit, and who had it
  if (paid && slots.slice(first + 1, first + count).some((one) => one.quantity.form !== "money")) return null;
  const clauses = clausesOf(gap);
  const lead = clauses.at(-1)!;
  const award = paid ? awardIn(lead, slots[first + count - 1]!.tail) || (ONCE.exec(lead)?.[1] ?? "") : "";
  if (paid && award === "") return null;
  const last = slots[first - 1];
  // 对博士、硕士，三年内按每人每年|3万元、2万元: the stretch of time stands between.
  const led =
    last !== undefined && isInNextGap(last.quantity) ? clausesOf(last.gap).findLast((clause) => clause !== "") : "";
  const before = clauses.at(-2) || (led ?? "");
  const names = namesOf(
    receiverIn(lead.replace(ONCE, "")) || (paid ? receiverBefore(before) : "") || lead.replace(ONCE, ""),
    count,
    areaIn,
  );
  // 发放培训补贴和生活费补贴|382万元、57万元: each is told in full
  if (names?.every((name) => award.includes(name.slice(verbAt(name).length))) === true)
    return names.map((name) => labelled(name, "respectively"));
  return (
    names?.map((name) =>
      paid ? labelled(`${name}${award}`, "award", null, name) : labelled(`${name}${award}`, "respectively"),
    ) ?? null
  );
}

/** 助理社会工作师、社会工作师一次性奖励|1000元、2000元. */
const ONCE = /一次性(奖励|补助|补贴|资助)$/;
const PAID = /(?:每[人户家年月]|给予|最高|奖励|补助|补贴|资助)$/;
const REACHED = /(?:达到?|突破|超过|(?:[增升降提减]|增加|提高|提升|上升|下降|降低|减少|扩大)[至到])(?:约|近)?$/;

/** 城镇和农村居民收入完成|5万元、2万元. */
const EARNED = /[、和与][^，；。：]*(?:收入|支出|增加值|产值|投资|贷款|存款)(?:完成|实现|为)$/;

/** 经营户数、从业人员、注册资金为|2.5万户、9.9万人和257亿元|: as many names as values, of as many units. */
function byKinds({ slots, first, count, gap, isChanges }: ValueList): readonly Labelled[] | null {
  if (isChanges || !EQUALS.test(gap) || !gap.includes("、")) return null;
  const units = new Set(slots.slice(first, first + count).map(({ quantity }) => quantity.unit));
  if (units.size < count) return null;
  const names = nameIn(clausesOf(gap).at(-1)!, false).split(PARTS);
  const owner = OWNER.exec(names[0]!)?.[1];
  if (names.length !== count || owner === undefined || names.some((name) => name.length < 2)) return null;
  return names.map((name, at) => labelled(at === 0 ? name : owned(owner, name), "respectively"));
}
const PARTS = /[、和及与]|以及/;
const EQUALS = /[^是为](?:[为是]|达到?)$/;
/** Whose they are: 私营企业|户数. */
const OWNER = /^(.{2,}?)(?:户数|家数|个数|总?数量?|单位数|从业人员)$/;

/** 设有流动站、工作站、创新基地|148个、212个和367个: as many names as values, all of one unit. */
function byCount({ slots, first, count, gap, isChanges, areaIn }: ValueList): readonly Labelled[] | null {
  const { unit } = slots[first]!.quantity;
  if (isChanges || !gap.includes("、") || slots.slice(first, first + count).some((one) => one.quantity.unit !== unit))
    return null;
  const lead = clausesOf(gap).at(-1)!;
  if (!lead.includes("、") || lead.includes("等") || lead.includes("把")) return null;
  const [short, noun] = SHORT.exec(lead) ?? [];
  if (short !== undefined && noun === undefined) return null;
  return (
    namesOf(noun === undefined ? lead : lead.replace(/[、和及与]/g, `${noun}$&`), count, areaIn)?.map((name) =>
      labelled(name, "respectively"),
    ) ?? null
  );
}

/** 改造供热、燃气、排水|管网|300公里、200公里、100公里: the noun of all stands with the last. */
const SHORT = /[、和及与].{1,2}[、和及与].{2}(?:(管网|管道|管线|道路|公路|学位|床位|产量|产值)$|.{2})/;

/** A list of changes right after as many levels, listed, in their units or alike: 甲、乙分别为55%、93%，比上年提高3个、2个百分点; 甲收入5万元，乙收入2万元，增长5%和7%. */
function byChanges({ slots, changes, done, first, count, gap, isChanges }: ValueList): readonly Labelled[] | null {
  if (first < 2 || !isChanges || /[；。]/.test(gap)) return null;
  if (count > first || nameIn(gap, true) !== "") return null;
  const from = first - count;
  for (let at = from; at < first; at++) {
    if (changes[at] !== null) return null;
    if (at > from && !isBeside(slots, at, first + at - from)) return null;
  }
  return Array.from({ length: count }, (_, at) => labelled(done[from + at]!.label, "respectively", from + at));
}

/** 化学需氧量、氨氮排放量累计下降|16%和20%: as many names as changes. */
function byNamesOfChanges({ count, gap, isChanges, areaIn }: ValueList): readonly Labelled[] | null {
  const lead = isChanges ? clausesOf(gap).at(-1)! : "";
  if (!/^[^，占比等]{2,}[、和][^，占比等]{2,}$/.test(lead)) return null;
  return namesOf(lead, count, areaIn)?.map((name) => labelled(name, "respectively")) ?? null;
}

/** A level goes on with a list: by its mark, in the unit of its change, or told in one breath with the one before (甲收入5万元，乙收入|2万元|). */
const isBeside = (slots: readonly Slot[], at: number, change: number): boolean =>
  isListMark(slots[at]!.gap) ||
  inUnitOf(slots[change]!, slots[at]!) ||
  (slots[at]!.quantity.unit === slots[at - 1]!.quantity.unit && BREATH.test(slots[at]!.gap));
const BREATH = /^[，、][^，；。]{2,16}$/;

/** What a level changed by counts in its unit. */
const inUnitOf = (change: Slot, level: Slot): boolean =>
  change.quantity.form === level.quantity.form && change.quantity.unit === level.quantity.unit;
