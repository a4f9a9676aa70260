import { awardIn, receiverBefore, receiverIn } from "./award.js";
import type { Change } from "./change.js";
import { clausesOf } from "./clauses.js";
import { isRateOf } from "./figure.js";
import { gradeIn, ofGrade } from "./grade.js";
import { type Labelled, labelled } from "./labelled.js";
import { words } from "./meaning-words.js";
import { nameIn } from "./name.js";
import { afterBearer, HEAD, inAll, kindOfStation, owned, partOf, stem, verbAt } from "./name-parts.js";
import { isInNextGap, isListMark, listLength, type Slot } from "./slots.js";

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
  slots: readonly Slot[],
  changes: readonly Change[],
  origins: readonly boolean[],
  done: readonly Labelled[],
  first: number,
): readonly Labelled[] | null {
  const { gap } = slots[first]!;
  if (first > 0 && isListMark(gap)) return null;
  const count = listLength(slots, first);
  if (count < 2) return null;
  const each = first > 0 && EACH.test(gap);
  if (!each && !gap.includes("分别"))
    return (
      endsOfList(slots, origins, done, first, count) ??
      levelsOfList(slots, changes, first, count) ??
      changesOfList(slots, changes, done, first, count)
    );
  const grade = each && gap.includes("级");
  const at = grade ? gap.lastIndexOf("级") + 1 : each ? 1 : gap.lastIndexOf("分别");
  const after = gap.slice(grade ? gap.length : at + (each ? 1 : 2));
  if (/[，；。]/.test(after)) return null;
  const change = changes[first] !== null;
  const clauses = clausesOf(gap.slice(0, at));
  const said = clauses.findLast((clause) => nameIn(clause, true) !== "") ?? "";
  const award = change ? "" : awardIn(after, slots[first + count - 1]!.tail);
  const paid = slots[first]!.quantity.form === "money" && /^[对给向]/.test(said);
  const own = award !== "" || paid ? receiverIn(said) || said : said;
  const names = namesOf(own, count);
  if (names !== null && award !== "")
    return names.map((name) => labelled(name.endsWith(award) ? name : `${name}${award}`, "award", null, name));
  if (names !== null && (first === 0 || !isTail(own))) {
    const whole = own.startsWith("其中") ? lastThing(slots, changes, first) : null;
    if (!change && after.startsWith("占")) {
      const of = nameIn(after, false);
      const all = of === "占" && whole !== null ? `占${stem(done[whole]!.label)}` : of;
      return names.map((name) => labelled(`${name}${all}`, "respectively"));
    }
    const part = (name: string) => (whole === null ? name : partOf(name, done[whole]!.label));
    return names.map((name) => labelled(part(change ? name : withVerb(name, after)), "respectively"));
  }
  const deed = change ? "" : nameIn(after, false);
  const lead = clauses.at(-1)!;
  if (deed !== "" && (first === 0 || lead !== "") && nameIn(lead, true) === "")
    return Array.from({ length: count }, () => labelled(deed, "respectively"));
  const head = nameIn(own, true);
  const told = names === null && isBareHead(head) ? (clauses[clauses.lastIndexOf(said) - 1] ?? "") : "";
  // 短缺职业为焊工、车工，缺口分别达|3210人、2680人
  const bearers = told === "" ? null : namesOf(told.replace(/^.*[为是有：]/, ""), count);
  if (bearers !== null) return bearers.map((name) => labelled(`${name}${head}`, "respectively"));
  // 对博士、硕士分别发放生活补贴…；购房补贴最高分别为|20万元、10万元: those who were named with the benefit before.
  const benefit =
    names === null && award === "" ? (/^(.{0,8}(?:补贴|补助|津贴|奖励))(?:最高)?$/.exec(head)?.[1] ?? "") : "";
  const receivers = benefit === "" ? [] : done.filter(({ rule }) => rule === "award").slice(-count);
  if (receivers.length === count && receivers.every((one) => one.head !== ""))
    return receivers.map((one) => labelled(`${one.head}${benefit}`, "award", null, one.head));
  const shared = names === null && !isTail(own) ? sharedName(nameIn(own, true), count) : null;
  if (shared !== null) return shared.map((label) => labelled(label, "respectively"));
  const levels = lastLevels(slots, changes, first, count);
  if (levels === null) return names?.map((name) => labelled(name, "respectively")) ?? null;
  const rate = change || slots[first]!.quantity.form !== "percent" ? "" : nameIn(own, true);
  if (rate.endsWith("率") && levels.every((level) => slots[level]!.quantity.form !== "percent")) {
    const same = levels.every((level) => done[level]!.label === done[levels[0]!]!.label);
    return levels.map((level) => labelled(same ? rate : owned(done[level]!.label, rate), "respectively"));
  }
  const verb = nameIn(after, change);
  const summed = !change && /累计/.test(gap);
  if (award !== "")
    return levels.map((level) => {
      const things = done[level]!.label.slice(verbAt(done[level]!.label).length);
      return labelled(`${things}${award}`, "award", null, things);
    });
  const graded = change ? "" : gradeIn(nameIn(own, true));
  return levels.map((level) =>
    change
      ? labelled(done[level]!.label, "respectively", level)
      : labelled(
          `${summed ? inAll(done[level]!.label) : ofGrade(done[level]!.label, graded)}${completion(after) || verb}`,
          "respectively",
        ),
  );
}

/** As many names before 达到 as there are values after it, without 分别: 高技能人才、领军人才达到150万人、2万人; 给予博士、硕士每月3000元、1500元补贴. */
function levelsOfList(
  slots: readonly Slot[],
  changes: readonly Change[],
  first: number,
  count: number,
): readonly Labelled[] | null {
  const near = slots[first]!.gap.slice(-5);
  const paid = slots[first]!.quantity.form === "money" && PAID.test(near);
  if (changes[first] !== null || (!paid && !REACHED.test(near))) return null;
  const lead = clausesOf(slots[first]!.gap).at(-1)!;
  const award = paid ? awardIn(lead, slots[first + count - 1]!.tail) : "";
  if (paid && award === "") return null;
  const last = slots[first - 1];
  // 对博士、硕士，三年内按每人每年|3万元、2万元: the stretch of time stands between.
  const led =
    last !== undefined && isInNextGap(last.quantity) ? clausesOf(last.gap).findLast((clause) => clause !== "") : "";
  const before = clausesOf(slots[first]!.gap).at(-2) || (led ?? "");
  const names = namesOf(receiverIn(lead) || (paid ? receiverBefore(before) : "") || lead, count);
  return names?.map((name) => labelled(`${name}${award}`, paid ? "award" : "respectively")) ?? null;
}

/** 甲、乙分别从7家、4家增加到10家、6家: the second list is of the names of the first. */
function endsOfList(
  slots: readonly Slot[],
  origins: readonly boolean[],
  done: readonly Labelled[],
  first: number,
  count: number,
): readonly Labelled[] | null {
  if (first < count || !REACHED.test(slots[first]!.gap)) return null;
  const starts = done.slice(first - count, first);
  const fits = origins[first - 1]! && starts.every(({ rule }) => rule === "respectively");
  return fits ? starts.map(({ label }) => labelled(label, "respectively")) : null;
}

const PAID = /(?:每[人户家年月]|给予|最高|奖励|补助|补贴|资助)$/;
const REACHED = /(?:达到?|突破|超过|增至|增加到|提高到)(?:约|近)?$/;

/** A list of changes right after as many levels, listed or in their units: 甲、乙分别为55%、93%，比上年提高3个、2个百分点. */
function changesOfList(
  slots: readonly Slot[],
  changes: readonly Change[],
  done: readonly Labelled[],
  first: number,
  count: number,
): readonly Labelled[] | null {
  if (first < 2 || changes[first] === null || /[；。]/.test(slots[first]!.gap)) return null;
  if (count > first || nameIn(slots[first]!.gap, true) !== "") return null;
  const from = first - count;
  for (let at = from; at < first; at++) {
    if (changes[at] !== null) return null;
    if (at > from && !isListMark(slots[at]!.gap) && !inUnitOf(slots[first + at - from]!, slots[at]!)) return null;
  }
  return Array.from({ length: count }, (_, at) => labelled(done[from + at]!.label, "respectively", from + at));
}

/** 省级各|20家、30家; 国家级基地9个、工作室14个，省级|31个、47个; 新建工作室25个、基地10个，各补助|50万元、300万元. */
const EACH = /^[，；](?:[^，；。]{0,4}级(?:各|达)?|各(?:给予)?(?:一次性)?(?:补助|补贴|奖励|资助))$/;

/** What a level changed by counts in its unit. */
const inUnitOf = (change: Slot, level: Slot): boolean =>
  change.quantity.form === level.quantity.form && change.quantity.unit === level.quantity.unit;

/** One name before 分别 is that of all values; 城乡… is 城镇… and 农村…. A bare measure (占比, 增速) is of something named before. */
function sharedName(name: string, count: number): readonly string[] | null {
  if (name.length < 4 || isBareHead(name) || /^(?:占|同比|比|较)/.test(name)) return null;
  if (count === 2 && name.endsWith("收支")) return [`${name.slice(0, -1)}入`, `${name.slice(0, -2)}支出`];
  if (count === 2 && name.startsWith("城乡")) return [`城镇${name.slice(2)}`, `农村${name.slice(2)}`];
  return Array.from({ length: count }, () => name);
}

/** 完成年度目标的 names a rate of its own; 是…的 and 达到 do not. */
function completion(verb: string): string {
  const found = /(?:完成)?((?:年度?|全年)?(?:目标|计划|任务)+)/.exec(verb);
  return found === null ? "" : `完成${found[1]}`;
}

const withVerb = (name: string, verb: string): string => {
  const rate = completion(verb);
  const done = nameIn(verb, false);
  if (rate === "" && TAKES.test(done) && FLOW.find(name) < 0) return `${done}${name}`;
  return `${name}${rate !== "" ? rate : done.length >= 4 && FLOW.head(done) !== "" ? done : ""}`;
};

/** 博士、硕士分别引进|120人、150人: deeds that are done to those named. */
const TAKES = /^(?:新增|新建|建成|引进|培训|培育|培养|认定|招[收聘募]|评选|组建|选[派拔]|表彰|输送)$/;

/** What stays of the words before 分别 where they name nothing new: 占比, 增速. */
const isTail = (own: string): boolean => nameIn(own, true).length < 2;

/** The last level before that is no share of another. */
function lastThing(slots: readonly Slot[], changes: readonly Change[], first: number): number | null {
  for (let at = first - 1; at >= 0; at--) if (changes[at] === null && !isRateOf(slots[at]!)) return at;
  return null;
}

function lastLevels(
  slots: readonly Slot[],
  changes: readonly Change[],
  first: number,
  count: number,
): readonly number[] | null {
  const levels = changes.flatMap((change, slot) => (slot < first && change === null ? [slot] : []));
  // 引进人才612人（博士86人）、青年8430人: what a bracket holds is no one of the list.
  const open = levels.filter((level) => !slots[level]!.gap.startsWith("（"));
  const among = open.length >= count ? open : levels;
  return among.length >= count ? among.slice(-count) : null;
}

/** As many names as there are values; heads that only the last one carries are restored in all. */
function namesOf(own: string, count: number): readonly string[] | null {
  const parts = own
    .replace(/第一、第?二[、和及]第?三产业/, "第一产业、第二产业、第三产业")
    .split(/[、和及与]|以及/)
    .map((part) => nameIn(part, true))
    .filter((part) => part !== "");
  if (parts.length < 2) return null;
  const last = parts.at(-1)!;
  const verb = parts[0]!.endsWith("率") ? "" : FLOW.head(parts[0]!);
  const named = parts.length > count ? merged(own, count) : parts;
  if (named === null || named.length !== count) return null;
  return named.map((name, index) => {
    const whole = index === named.length - 1 ? name : gradeIn(name) === "" ? withHead(name, last) : ofGrade(last, name);
    const owner =
      index > 0 && isBareHead(whole) && !isBareHead(named[0]!) && !named[0]!.endsWith("率") ? stem(named[0]!) : "";
    const kin = index > 0 ? kindOfStation(named[0]!, whole) : "";
    const short = owner === named[0] || owner === "" ? `${kin}${whole}` : `${owner}${whole}`;
    return index > 0 && verb !== "" && verb !== named[0] && !short.startsWith(verb) && FLOW.head(short) === ""
      ? `${verb}${short}`
      : short;
  });
}

/** 总花费, 出口额: nothing but what is measured. */
function isBareHead(name: string): boolean {
  const plain = name.startsWith("总") ? name.slice(1) : name;
  return plain !== "" && HEAD.end(plain) === plain;
}

/** Where 和 stands inside a name, only 、 and the last 和 part names. */
function merged(own: string, count: number): readonly string[] | null {
  const parts = own.split(/、/);
  const whole =
    parts.length === count
      ? parts
      : parts.flatMap((part, index) => (index === parts.length - 1 ? part.split(/[和及与]|以及/) : [part]));
  const named = whole.map((part) => nameIn(part, true)).filter((part) => part !== "");
  return named.length === count ? named : null;
}

/** 制造业贷款、普惠小微贷款余额: the last name carries the head noun of all. */
function withHead(name: string, last: string): string {
  if (AWARDED.test(last) && PERSON.end(name) !== "") {
    const end = afterBearer(last);
    if (end > 0) return `${name}${last.slice(end)}`;
  }
  if (/^(?:城镇|农村)$/.test(name) && /^(?:城镇|农村)/.test(last)) return `${name}${last.slice(2)}`;
  const mean = /(?:[人户生亩校月]均|平均).{2,}$/.exec(last)?.[0];
  if (mean !== undefined && mean !== last && !/均|^(?:城镇|农村)/.test(name)) return `${name}${mean}`;
  const head = headOf(last);
  if (head === null || head === last || name.endsWith(head)) return name;
  if (FLOW.head(last) !== "" && FLOW.find(name) >= 0 && !/[率重比额量数值]$/.test(head)) return name;
  for (let shared = head.length - 1; shared >= 2; shared--)
    if (name.endsWith(head.slice(0, shared))) return `${name}${head.slice(shared)}`;
  if (HEAD.end(name) !== "" && PERSON.end(name) === "") return name;
  return /(?:额|率|值|量|入|数|资|重|比)$/.test(name) ? name : `${name}${head}`;
}

/** 博士、硕士生活补贴: what the last is given, and the others too. */
const AWARDED = /(?:补贴|补助|津贴|奖励|奖金|安家费)(?:标准)?$/;

/** The head noun that measures: 余额 of 贷款余额. After the name of an area the rest of the name is its head. */
function headOf(last: string): string | null {
  const found = HEAD.end(last) || null;
  const area = /^[^、]{1,10}?(?:自治[州县旗区]|[州县省]|市(?!场)|区(?!域))(?=.{3})/.exec(last)?.[0];
  return area === undefined ? found : last.slice(area.length).replace(/居前.*$/, "");
}

const PERSON = words("person");
const FLOW = words("flow");
