import { type Labelled, labelled } from "../labels/labelled.js";
import { owned } from "../labels/owned.js";
import { receiverIn } from "../labels/receiver.js";
import { gradeIn, ofGrade } from "../names/grade.js";
import { nameIn } from "../names/name.js";
import { afterBearer, bearerAtEnd, bearerOf, inAll, LIFTS, stem } from "../names/name-parts.js";
import { verbAt } from "../names/name-verbs.js";
import { isStretch } from "../names/no-name.js";
import { isTime } from "../slots.js";
import { namesOf } from "./list-names.js";
import { lastLevels, type Told, type ValueList } from "./value-list.js";

// Values after 分别 that are of what was told before: 新建A10个、B19个，分别增长|5%、6%.

/** 医师3.5万人（其中全科医生4600人），2020年和2021年分别为|3.1万人和3.3万人: what was told last, in earlier years. */
export function byYears(
  { slots, changes, done, first, count }: ValueList,
  { clauses }: Told,
): readonly Labelled[] | null {
  if (first === 0 || !YEARS_ALONE.test(clauses.at(-1)!)) return null;
  let level = first - 1;
  if (slots[first]!.gap.startsWith("）")) while (level > 0 && !slots[level]!.gap.includes("（")) level--;
  if (slots[level]!.gap.startsWith("（")) level--;
  while (level > 0 && changes[level] !== null) level--;
  if (level < 0 || changes[level] !== null) return null;
  return Array.from({ length: count }, () => labelled(done[level]!.label, "level"));
}
const YEARS_ALONE = /^(?:(?:19|20)\d\d年?[、和及与]?){2,}(?:末|底)?$/;

/** 甲、乙分别增长|9%、10%|，增速比上年分别提高1个、2个百分点: what changed of those whose changes stand before. */
export function byChangesBefore(list: ValueList, { own, clauses }: Told): readonly Labelled[] | null {
  const { done, changes, first, count, isChanges } = list;
  const growth = clauses.at(-1)!;
  const last = isChanges && first >= count ? done.slice(first - count) : [];
  const isList =
    last.length === count &&
    last.every(
      ({ rule }, at) => (rule === "respectively" || GROWTH.test(growth)) && changes[first - count + at] !== null,
    );
  const name = nameIn(own, true);
  // …分别增长12%、20%，比2019年分别增长|3%、2%: of the same levels.
  const isAgain = list.slots[first]!.quantity.form === "percent" && !GROWTH.test(growth);
  if (!isList && name === "" && /^分?别?[比较]|^$/.test(growth)) return byEachChange(list);
  return isList && (GROWTH.test(growth) || name === "" || isStretch(name))
    ? last.map(({ label, of }) => labelled(label, "respectively", isAgain ? of : null))
    : null;
}
/** 工业投资增长40%，民间投资增长35%，分别比一季度加快|9个、11个百分点|; 收入90亿元，增长5%，支出80亿元，增长6%，分别…: as many growths, told one by one. */
function byEachChange({ slots, done, changes, first, count, isChanges }: ValueList): readonly Labelled[] | null {
  if (!isChanges || slots[first + count - 1]!.quantity.form !== "points") return null;
  const grown: Labelled[] = [];
  for (let at = first - 1; at >= 0 && grown.length < count; at--)
    if (changes[at] !== null && slots[at]!.quantity.form === "percent") grown.unshift(done[at]!);
  return grown.length < count ? null : grown.map(({ label }) => labelled(label, "respectively"));
}
const GROWTH = /^(?:增[速幅]|涨幅|降幅)(?:$|[比较])/;

/** 对博士、硕士分别发放生活补贴…；购房补贴最高分别为|20万元、10万元: those who were named with the benefit before. */
export function byBenefit(
  { done, count, areaIn }: ValueList,
  { names, award, own, clauses }: Told,
): readonly Labelled[] | null {
  if (names !== null || award !== "") return null;
  const benefit = /^(.{0,8}(?:补贴|补助|津贴|奖励)(?:标准)?)(?:最高)?$/.exec(nameIn(own, true))?.[1];
  // 对毕业|5年|内的博士、硕士，租房补贴分别为|2万元、1万元
  const people = benefit === undefined ? null : namesOf((clauses.at(-2) ?? "").replace(WHO_ARE, ""), count, areaIn);
  if (people?.every((name) => bearerAtEnd(name)) === true)
    return people.map((name) => labelled(`${name}${benefit}`, "award", null, name));
  const receivers = done.filter(({ rule }) => rule === "award").slice(-count);
  if (benefit === undefined || receivers.length < count || receivers.some((one) => one.head === "")) return null;
  return receivers.map((one) => labelled(`${one.head}${benefit}`, "award", null, one.head));
}

/** |内的|博士、硕士; |培养|中级工、高级工|的|. */
const WHO_ARE = /^以?内的?|^对?(?:培养|培训|招用|引进)(?=.{2})|的$/g;

/** 求人倍率1.5，比去年同期和上季度分别上升|0.1和0.2|: one value, against two times. */
export function byTimes({ slots, changes, done, first, count, gap, isChanges }: ValueList): readonly Labelled[] | null {
  if (!isChanges || count !== 2 || first === 0 || changes[first - 1] !== null || !AGAINST_TIMES.test(gap)) return null;
  const level = slots[first - 1]!.quantity.form === "points" ? null : first - 1;
  return level === null
    ? null
    : slots.slice(first, first + count).map(() => labelled(done[level]!.label, "respectively", level));
}
const A_TIME = "(?:上[年月季]|去年|前年|年初|同期|(?:19|20)\\d\\d年)[^，。、和与及分]{0,6}";
const AGAINST_TIMES = new RegExp(
  `^，(?:[比较与]${A_TIME}[、和与及]${A_TIME}(?:相比，?)?|[同环]比[、和与及][同环]比)分别[^，。；]{1,4}$`,
);

/** 引进博士120人、硕士800人，留存率分别为|90%、85%: a rate of each level before. */
export function byRate(list: ValueList, { own, after }: Told): readonly Labelled[] | null {
  const { slots, done, first, isChanges } = list;
  const levels = lastLevels(list);
  const last = first > 0 ? done[first - 1]!.label : list.before;
  const { form } = slots[first + list.count - 1]!.quantity;
  const rate = isChanges || !(form === "percent" || form === "points") ? "" : nameIn(own, true);
  // 医师日均门诊量35人次，近三年流失率分别为|4%、5%、3%: one rate, of as many years.
  if (rate !== "" && first > 0 && IN_YEARS[IN_LAST.exec(list.gap)?.[1] ?? ""] === list.count) {
    const who = last.slice(0, afterBearer(last));
    return Array.from({ length: list.count }, () =>
      labelled(`${rate.startsWith(who) ? "" : who}${rate}`, "respectively"),
    );
  }
  const said = rate || (form === "points" ? nameIn(after, false) : "");
  // 三次产业结构为8:41:51，对GDP增长的贡献率分别为|4%、38%、58%
  if (list.count === 3 && (OF_SECTORS.test(last) ? /率$|^拉动/.test(said) : OF_THIRD.test(last) && GIVEN.test(said)))
    return SECTORS.map((sector) => labelled(`${sector}${said}`, "respectively"));
  if (levels === null || form === "points" || !/(?:率|占比|比重|比例)$/.test(rate)) return null;
  if (levels.some((level) => slots[level]!.quantity.form === "percent")) return null;
  const same = levels.every((level) => done[level]!.label === done[levels[0]!]!.label);
  return levels.map((level) => labelled(same ? rate : owned(done[level]!.label, rate), "respectively"));
}

const IN_LAST = /^，近([两三四五])年来?(?=[^，；。]{2,8}率分别)/;
const IN_YEARS: Readonly<Record<string, number>> = { 两: 2, 三: 3, 四: 4, 五: 5 };
const OF_SECTORS = /^三次产业|三次?产业结构/;
/** 第三产业增加值10亿元。对经济增长的贡献率分别为|14%、71%、15%，分别拉动增长|0.6、3.2、0.7个百分点. */
const OF_THIRD = /^第三产业/;
const GIVEN = /^(?:对.*)?贡献率$|^拉动/;
const SECTORS = ["第一产业", "第二产业", "第三产业"];

/** 前三名选手分别奖励|1万元、8000元|. */
const RANKED = /^前.{1,2}名[^，、]{0,4}$/;

/** 对博士、硕士分别给予20万元、10万元购房补贴，或每月|2500元、1500元|租房补贴; …；首次购房的分别给予|10万元、5万元|补贴: those who were given as many sums before. */
export function byReceivers(
  { slots, done, first, count }: ValueList,
  { names, award, own }: Told,
): readonly Labelled[] | null {
  if (names !== null || award === "") return null;
  let last = first;
  while (last > 0 && isTime(slots[last - 1]!.quantity)) last--;
  const receivers = done.slice(Math.max(0, last - count), last);
  const given = receivers.length === count && receivers.every(({ rule, head }) => rule === "award" && head !== "");
  if (!given || new Set(receivers.map(({ head }) => head)).size < count) return null;
  const what = own.endsWith("的") && own.length > 3 ? `${own.slice(0, -1)}${award}` : award;
  return receivers.map(({ head }) => labelled(`${head}${what}`, "award", null, head));
}

/** 新建工作室25个、基地10个，各补助|50万元、300万元. */
export function byAwardOfLevels(list: ValueList, { award, said, own, clauses }: Told): readonly Labelled[] | null {
  // 学校90所，…；对达到五星、四星标准的，分别给予|15万元、10万元奖补: they are named, though not one by one.
  if (award !== "" && (/^对(?!口)/.test(said) || RANKED.test(own)))
    return Array.from({ length: list.count }, () => labelled(`${own}${award}`, "award", null, own));
  // 举办竞赛200场，…；对获前三名的，授予“能手”称号，分别奖励|6000元、4000元: who gets them stands nearer.
  const to = award !== "" && list.gap.includes("；") ? (clauses.findLast((clause) => TO.test(clause)) ?? "") : "";
  if (to !== "") {
    const who = receiverIn(to);
    return Array.from({ length: list.count }, () => labelled(`${who}${award}`, "award", null, who));
  }
  const levels = award === "" ? null : lastLevels(list);
  if (levels === null) return null;
  return levels.map((level) => {
    const { label } = list.done[level]!;
    const things = label.slice(verbAt(label).length);
    return labelled(`${things}${award}`, "award", null, things);
  });
}

const TO = /^对(?!口)/;

/** 甲、乙增加值分别增长9%、10%，分别达到|21亿元、45亿元: what those that changed came to. */
export function byChangedTo(list: ValueList, { own, after, names }: Told): readonly Labelled[] | null {
  const { done, changes, first, count, isChanges } = list;
  if (isChanges || first < count || names !== null || nameIn(own, true) !== "" || !ARRIVES.test(after)) return null;
  const last = done.slice(first - count);
  const isList = last.every(({ rule }, at) => rule === "respectively" && changes[first - count + at] !== null);
  return isList ? last.map(({ label }) => labelled(label, "respectively")) : null;
}
const ARRIVES = /^(?:完成|实现|达到?|为|突破|超过)/;

/** 甲、乙增加值分别增长9%、10%，占工业比重分别为|13%、54%: of those that the list before was of. */
export function byChanged(
  { done, changes, first, count, isChanges }: ValueList,
  { own }: Told,
): readonly Labelled[] | null {
  const rate = nameIn(own, true);
  if (isChanges || !/^占/.test(rate) || first < count) return null;
  const last = done.slice(first - count);
  const isList = last.every(({ rule }, at) => rule === "respectively" && changes[first - count + at] !== null);
  return isList ? last.map(({ label }) => labelled(owned(label, rate), "respectively")) : null;
}

/** 东、中部业务量比重分别为80%、13%，|收入比重|分别为75%、15%: another measure of those who were named. */
export function bySameNames(
  { done, changes, first, count, isChanges }: ValueList,
  { names, own, after }: Told,
): readonly Labelled[] | null {
  const measure = nameIn(own, true);
  if (names !== null || isChanges || first < count || !/(?:收入|比重|占比|总额|[量额率]|标准)$/.test(measure))
    return null;
  const last = done.slice(first - count);
  if (!last.every(({ rule }, at) => rule === "respectively" && changes[first - count + at] === null)) return null;
  const labels = last.map(({ label }) => label);
  // 甲专业、乙专业毕业生就业率分别为91%、95%，|对口率|分别为71%、80%
  if (measure.endsWith("率"))
    return bearerOf(measure) !== "" || labels.some((label) => bearerOf(label) === "")
      ? null
      : labels.map((label) => labelled(`${bearerOf(label)}${measure}`, "respectively"));
  let shared = 0;
  while (labels.every((label) => label.length > shared + 1 && label.at(-shared - 1) === labels[0]!.at(-shared - 1)))
    shared++;
  if (shared < 2) return null;
  // 重度残疾人、困难残疾人
  const people = labels.map((label) => label.slice(0, afterBearer(label)));
  if (people.every((name, at) => name.length > labels[at]!.length - shared && !name.endsWith("人口")))
    return people.map((name) => labelled(`${name}${measure}`, "respectively"));
  // 东|部地区业务量比重, 第一|产业用工需求
  shared -= OF_ALL.exec(labels[0]!.slice(-shared))?.[0].length ?? 0;
  const of = after.startsWith("占") ? nameIn(after, false) : "";
  return labels.map((label) => labelled(`${stem(label.slice(0, -shared))}${measure}${of}`, "respectively"));
}

const OF_ALL = /^(?:部?地区|次?产业)/;

/** 认定工匠215名、工作室48个，其中入选国家级名录的分别有|11名、9个. */
export function byThose(list: ValueList, { own }: Told): readonly Labelled[] | null {
  const levels = !list.isChanges && /^其中.{2,}的$/.test(own) ? lastLevels(list) : null;
  return (
    levels?.map((level) => {
      const { label } = list.done[level]!;
      return labelled(`${nameIn(own, true)}的${label.slice(verbAt(label).length)}`, "respectively");
    }) ?? null
  );
}

/** 留市率41%，分别比甲市、乙市低|6个和2.5个百分点|: one rate, against as many areas. */
export function byOthers(
  { slots, done, changes, first, count, isChanges }: ValueList,
  { after }: Told,
): readonly Labelled[] | null {
  if (!isChanges || slots[first + count - 1]!.quantity.form !== "points" || !OTHERS.test(after)) return null;
  let level = first - 1;
  while (level >= 0 && (changes[level] !== null || slots[level]!.quantity.form !== "percent")) level--;
  return level < 0 ? null : Array.from({ length: count }, () => labelled(done[level]!.label, "respectively", level));
}
const OTHERS = /^(?:[高低]于|高出|[比较])[^，；。、和与去上]{2,}[、和与][^，；。]{2,}$/;

/** 新建A10个、B19个，分别增长|5%、6%. */
export function byLevels(list: ValueList, { own, after }: Told): readonly Labelled[] | null {
  const levels = lastLevels(list, APIECE_OF.test(own));
  if (levels === null) return null;
  const { done, isChanges, gap } = list;
  if (isChanges) return levels.map((level) => labelled(done[level]!.label, "respectively", level));
  const rate = completion(after) || nameIn(after, false);
  const grade = gradeIn(nameIn(own, true));
  const held = isTail(own) || grade !== "" || rate !== "" ? "" : nameIn(own, true);
  return levels.map((level) => {
    const { label } = done[level]!;
    if (held !== "" && list.slots[level]!.quantity.unit !== list.slots[list.first]!.quantity.unit)
      return labelled(
        `${(APIECE_OF.test(held) ? stem(label) : label).slice(verbAt(label).length)}${held}`,
        "respectively",
      );
    if (MIDDLE.test(held))
      return labelled(`${label.replace(/(?:算[数术])?(?:平均值|均值)$/, "")}${held}`, "respectively");
    if (LIFTS.test(rate)) return labelled(`${label.replace(/(?:对[^，]{2,6}的)?贡献率$/, "")}${rate}`, "respectively");
    // 新增孵化器3家、众创空间5家，总数分别达到|46家、88家
    if (/^总(?:[量数]|里程|规模|面积|人数)$/.test(held))
      return labelled(`${label.slice(verbAt(label).length).replace(/^[新净]增/, "")}${held}`, "respectively");
    return labelled(`${gap.includes("累计") ? inAll(label) : ofGrade(label, grade)}${rate}`, "respectively");
  });
}

/** 医师1.2万人、护士1.5万人，|每千人口|分别为2.7人和2.9人: each level before, over the same base. */
export function byBase(list: ValueList, { own }: Told): readonly Labelled[] | null {
  const base = list.isChanges ? "" : nameIn(own, true);
  const levels = PER.test(base) ? lastLevels(list) : null;
  return (
    levels?.map((level) => {
      const { label } = list.done[level]!;
      return labelled(`${base}${label.slice(verbAt(label).length)}`, "respectively");
    }) ?? null
  );
}
const PER = /^每[百千万]+[^，、]{0,4}(?:[人户]|人口)(?:拥有)?$/;
/** 博士、硕士起薪平均值分别为…；|中位数|分别为…. */
const MIDDLE = /^(?:中位数|众数|最[高低]值)$/;

/** 完成年度目标的 names a rate of its own; 是…的 and 达到 do not. */
export function completion(verb: string): string {
  const found = /(?:完成)?((?:年度?|全年)?(?:目标|计划|任务)+)/.exec(verb);
  return found === null ? "" : `完成${found[1]}`;
}

/** What stays of the words before 分别 where they name nothing new: 占比, 增速. */
export const isTail = (own: string): boolean => nameIn(own, true).length < 2;

/** 高职院校53所、中职学校236所，校均规模分别为…: of each of them. */
export const APIECE_OF = /^[月年]?[校户人场亩村家站]均/;
