import { CodeSet } from "../vocabulary/code-set.js";
import type { Change } from "./change.js";
import { clausesOf, LEAD_LIMIT } from "./clauses.js";
import { gradeIn, ofGrade } from "./grade.js";
import { type Labelled, labelled } from "./labelled.js";
import { nameIn } from "./name.js";
import {
  DEED,
  HEAD,
  inDeed,
  isNominal,
  isParallel,
  isSibling,
  isVerb,
  measuredAlike,
  needsOwner,
  objectOf,
  owned,
  partOf,
  predicateOf,
  subjectOf,
  verbAt,
  verbOf,
} from "./name-parts.js";
import { NO_NOUN, type NounAfter, nounAfter } from "./noun-after.js";
import { isOrigin } from "./origin.js";
import { respectively } from "./respectively.js";
import { isAttribute, isInNextGap, LISTED, type Slot } from "./slots.js";
import { nameOfSum } from "./sum-of-list.js";

/**
 * Labels the quantities of a sentence. Words before a number name it (引进人才6.2万人); a number that stands before its noun is
 * named by verb and noun (组织98个专家服务团); in a list the verb of its head is restored (新建A10个、B19个); 分别 hands n names to n
 * values; a change, a share or a bare 达到 without a name of its own takes the name of the level before it.
 */
export function labelSlots(
  slots: readonly Slot[],
  changes: readonly Change[],
  parameters: readonly boolean[],
): readonly Labelled[] {
  const nouns = slots.map((slot, index) => (isOrigin(slots, index) ? NO_NOUN : nounOf(slot)));
  const done: Labelled[] = [];
  let consumed = 0;
  while (done.length < slots.length) {
    const index = done.length;
    const list = respectively(slots, changes, done, index);
    if (list !== null) {
      done.push(...list);
      consumed = 0;
      continue;
    }
    const after = nounPastAttribute(slots, index) ?? nouns[index]!;
    const gap = slots[index]!.gap.slice(consumed);
    done.push(labelOf({ slots, changes, parameters, done, index, gap, after }));
    consumed = after.length <= slots[index]!.tail.length && !isInNextGap(slots[index]!.quantity) ? after.length : 0;
  }
  return withLevelsAfter(slots, changes, townAndCountry(slots, spread(slots, nouns, done)));
}

/** 城乡居民收入58794元和23184元: two values of one name are those of 城镇 and of 农村. */
function townAndCountry(slots: readonly Slot[], labels: readonly Labelled[]): readonly Labelled[] {
  if (!labels.some(({ label }) => label.startsWith("城乡"))) return labels;
  return labels.map((one, index) => {
    const { label } = one;
    if (!label.startsWith("城乡")) return one;
    const isPair = (first: number) =>
      labels[first]?.label === label && labels[first + 1]?.label === label && LISTED.test(slots[first + 1]!.gap);
    if (isPair(index)) return { ...one, label: `城镇${label.slice(2)}` };
    return isPair(index - 1) ? { ...one, label: `农村${label.slice(2)}` } : one;
  });
}

/** 翻番、达2734亿元; 增长8%，达到1.2万亿元: the level that a change belongs to may stand right after it. */
function withLevelsAfter(
  slots: readonly Slot[],
  changes: readonly Change[],
  labels: readonly Labelled[],
): readonly Labelled[] {
  return labels.map((one, index) => {
    const next = index + 1;
    if (changes[index] === null || one.of !== null || next >= slots.length || changes[next] !== null) return one;
    return REACHES.test(slots[next]!.gap) && labels[next]!.label === one.label ? { ...one, of: next } : one;
  });
}

const REACHES =
  /^(?:以上|左右)?[、，]?(?:总[量额数]|规模)?(?:已|将)?(?:达|达到|突破|超过?|增至|升至|增加到|提高到)(?:约|近)?$/;

/** 由15家|优化整合至|9家. */
const ARRIVED = /^[^，；。、]{1,6}[到至为](?:约|近|超过?)?$/;

interface Place {
  readonly slots: readonly Slot[];
  readonly changes: readonly Change[];
  readonly parameters: readonly boolean[];
  readonly done: readonly Labelled[];
  readonly index: number;
  /** The words before, without the noun that belongs to the number before. */
  readonly gap: string;
  readonly after: NounAfter;
}

function labelOf(place: Place): Labelled {
  const { slots, changes, done, index, gap, after } = place;
  const change = changes[index] !== null;
  const clauses = clausesOf(gap);
  const bracket = index > 0 && !change ? (/^（(?:含|包括)?/.exec(gap)?.[0] ?? "") : "";
  const lead = (clauses.at(-1) ?? "").slice(clauses.length === 1 ? bracket.length : 0).slice(-LEAD_LIMIT);
  const sameClause = index > 0 && clauses.length === 1;
  const listed = sameClause && /^(?:[、和及与]|以及|的?\s*$)/.test(gap);
  const within = bracket !== "" || lead.startsWith("其中") || lead.startsWith("、其中");
  const parted = /^的/.test(slots[index]!.tail) && slots[index]!.quantity.form === "percent" && /[和及与]$/.test(lead);
  const named = parted
    ? ""
    : nameIn(JOINS.has(lead.charCodeAt(0)) ? lead.replace(/^[、和及与]|^以及/, "") : lead, change);
  const previous = index > 0 ? done[index - 1]! : null;
  const name =
    (STRETCH.test(named) && !change) || (REMARKS.has(named.charCodeAt(0)) && REMARK.test(named)) ? "" : named;
  if (change) return changeLabel(place, clauses, name);
  const held = previous !== null && lead === gap ? heldFor(named, previous.label) : null;
  if (held !== null) return labelled(held, "level");
  if (index > 0 && ARRIVED.test(gap) && isOrigin(slots, index - 1)) return labelled(previous!.label, "level");
  if (/^(?:[之当]中|中有)$/.test(lead) && previous !== null)
    return labelled(`${previous.label}${predicateOf(slots[index]!.tail)}`, "part");
  const rate =
    slots[index]!.quantity.form === "percent" ? /^的([^，；。、的]{1,3}率)/.exec(slots[index]!.tail)?.[1] : undefined;
  if (rate !== undefined && name !== "")
    return labelled(`${name.replace(/(?:现行|现有|原有|目前|原)$/, "")}${rate}`, "noun");
  const sum = nameOfSum(slots, changes, done, index);
  if (sum !== null) return labelled(sum, "sum");
  if (after.noun === "" && isMeasure(slots[index]!) && verbAt(name) === name && name !== "") {
    const did = predicateOf(slots[index]!.tail);
    if (did !== "") return labelled(`${name}${did}`, "noun");
  }
  if (after.noun === "" && verbAt(name) === name && name !== "" && clauses.length > 1) {
    const object = objectOf(clauses.at(-2) || (previous?.label ?? ""));
    if (object !== "") return labelled(`${name}${object}`, "clause");
  }
  if (after.noun !== "" && standsBefore(slots[index]!, name)) {
    const head = listed && (name === "" || /等$/.test(name) || !isVerb(name)) ? (previous?.head ?? "") : verbOf(name);
    if (/^的/.test(slots[index]!.tail) && name !== "")
      return labelled(`${after.noun}${/经济总量$/.exec(name)?.[0] ?? HEAD.end(name)}`, "noun");
    return labelled(`${head}${after.noun}`, "noun", null, head);
  }
  if (name === "") {
    if (sameClause && previous !== null && changes[index - 1] !== null) return labelled(previous.label, "change");
    const did = predicateOf(slots[index]!.tail);
    if (did !== "" && after.noun === "" && lead === "" && clauses.length > 1) return labelled(did, "noun");
    if (index > 0 && changes[index - 1] !== null && REACHES.test(gap)) return labelled(previous!.label, "change");
    const level = clauses.length > 1 ? likeLevel(place) : lastLevel(place);
    if (level !== null && !/[；。]/.test(gap)) {
      const { label } = done[level]!;
      const summed = /累计/.test(lead) && !/累计/.test(label);
      return labelled(summed ? `累计${label.replace("新增", "")}` : label, "level");
    }
    const before = clauses.length > 1 ? subjectOf(clauses.at(-2) ?? "") : "";
    return labelled(before || after.noun || did || previous?.label || "", "clause");
  }
  const level = lastLevel(place);
  if (DEED.test(name) && !gap.includes("。")) {
    const counted = (at: number) => slots[at]!.quantity.unit === slots[index]!.quantity.unit && changes[at] === null;
    let things = index - 1;
    while (things >= 0 && !counted(things)) things--;
    if (things >= 0) return labelled(inDeed(done[things]!.label, name.replace(/^(?:年内|基本|已)/, "")), "owner");
  }
  if (gradeIn(name) !== "" && level !== null && !gap.includes("。")) {
    const whole = done[level]!.label;
    return labelled(ofGrade(whole, name), within ? "part" : "owner", null, verbAt(whole));
  }
  const needs = needsOwner(name) || (name.startsWith("完成") && /(?:任务|目标|计划)$/.test(name));
  const adds = !listed && /^(?:每[天月日]|日均)?[新净]增$/.test(name);
  if (needs || adds) {
    const before = () => (clauses.length > 1 ? subjectOf(clauses.at(-2) ?? "") : "");
    const whole = level === null || gap.includes("。") ? null : wholeOf(place, level, name);
    const changed = previous !== null && changes[index - 1] !== null && !gap.includes("。") ? previous.label : "";
    const owner = whole === null ? before() || changed : done[whole]!.label;
    if (owner !== "" && needs && !isSibling(owner, name)) return labelled(owned(owner, name), "owner");
    if (owner !== "" && adds) return labelled(`${owner.startsWith("新") ? name.slice(0, -2) : name}${owner}`, "owner");
  }
  if (within && level !== null)
    return labelled(partOf(name, done[level]!.label), "part", null, verbAt(done[level]!.label));
  if (listed && previous !== null && (verbAt(name) === "" || isParallel(name, previous.label))) {
    const verb = verbAt(previous.label);
    const other =
      isMeasure(slots[index]!) && !isMeasure(slots[index - 1]!) && HEAD.end(name) !== "" && HOSTED.has(verb);
    if (verb !== "" && verb !== previous.label && isNominal(previous.label, verb) && !REACHED.test(lead) && !other)
      return labelled(`${verb}${name}`, "list");
  }
  if (level !== null && !gap.includes("。")) {
    const measured = measuredAlike(name, done[level]!.label);
    if (measured !== name && isMeasure(slots[index]!) && isMeasure(slots[level]!)) return labelled(measured, "owner");
  }
  return labelled(name, "before");
}

/** 就业率连续|五年保持在98%: a stretch of time names nothing. */
const STRETCH = /^[一两二三四五六七八九十\d]+(?:年[间前来内]?|个月)?$/;

/** 支出连续|五年压减比例达5%: what the stretch of time was said of, with the measure after it; null where no stretch leads. */
function heldFor(named: string, before: string): string | null {
  if (STRETCH.test(named)) return before.replace(CONTINUED, "");
  const measure = /^[一两二三四五六七八九十\d]+(?:年|个月)(.{2,6})$/.exec(named)?.[1];
  return measure !== undefined && CONTINUED.test(before) && HEAD.end(measure) !== ""
    ? `${before.replace(CONTINUED, "")}${measure}`
    : null;
}

const CONTINUED = /(?:已|均|都)?连续.{0,3}$/;

/** Money and shares are of a measure, and count no thing. */
const isMeasure = ({ quantity: { form } }: Slot): boolean => form === "money" || form === "percent";

/** 接待游客2万人次、旅游花费3亿元: these verbs take no money for an object. */
const HOSTED = new Set(["接待", "服务", "组织", "举办", "培训", "引进"]);

const JOINS = new CodeSet("、和及与以");

/** What `REMARK` begins with. */
const REMARKS = new CodeSet("稳位跃跻高排居名进创低快慢好优超领同环");
/** A rank or a comparison between a value and the next names nothing: 、稳居全国前列、增长4.8%. */
const REMARK =
  /^(?:[稳位跃跻高排]?居(?![民住家])|位列|名列|排名|排位|跃升|跻身|进入|创(?:历史|近|新[高低]|下|同期)|高于|低于|快于|慢于|好于|优于|高出|超出|领先|同比|环比)/;

function changeLabel(place: Place, clauses: readonly string[], name: string): Labelled {
  const { changes, done, index, gap, after } = place;
  const level = lastLevel(place);
  const open = level !== null && !/[；。]/.test(gap);
  if (name === "") {
    const previous = done[index - 1];
    if (previous !== undefined && changes[index - 1] !== null && !/[；。]/.test(gap))
      return labelled(previous.label, "change", previous.of);
    if (open) return labelled(done[level]!.label, "level", level);
    if (index > 0 && !/[；。]/.test(gap)) return labelled(done[index - 1]!.label, "change");
    const before = clauses.length > 1 ? subjectOf(clauses.at(-2) ?? "") : "";
    return labelled(before || after.noun || (index > 0 ? done[index - 1]!.label : ""), "clause");
  }
  if (STRETCH.test(name) && (open || index > 0))
    return open
      ? labelled(done[level]!.label, "level", level)
      : labelled(done[index - 1]!.label.replace(CONTINUED, ""), "change");
  if (open && needsOwner(name) && !isSibling(done[level]!.label, name))
    return labelled(owned(done[level]!.label, name), "owner");
  const subject = clauses.length > 1 && needsOwner(name) ? subjectOf(clauses.at(-2) ?? "") : "";
  if (verbAt(subject) === "" && subject !== "") return labelled(owned(subject, name), "owner");
  return labelled(name, "before");
}

/** The noun that a number stands before; 14亿人|口 counts 人口. */
function nounOf({ written, tail }: Slot): NounAfter {
  if (!tail.startsWith("口") || !written.endsWith("人")) return nounAfter(tail);
  const after = nounAfter(`人${tail}`);
  return { ...after, length: Math.max(0, after.length - 1) };
}

/** Where only an age or a measure of it stands between a number and its noun (14个|750千伏变电站), that and what follows it; else null. */
function nounPastAttribute(slots: readonly Slot[], index: number): NounAfter | null {
  const { tail } = slots[index]!;
  const next = slots[index + 1];
  if (tail === "" && next !== undefined && (next.quantity.unit?.endsWith("岁") || isAttribute(next, slots[index]!))) {
    const after = nounAfter(`○${next.tail}`);
    return {
      ...after,
      noun: `${next.written}${after.noun.slice(1)}${after.predicate}`,
      predicate: "",
      length: 0,
    };
  }
  return null;
}

/** A measure word before a noun counts the noun; 人 and money are counted for themselves, unless no name stands before. */
function standsBefore({ quantity, written, tail }: Slot, name: string): boolean {
  if (name === "") return true;
  if (/^的/.test(tail)) return quantity.form !== "percent" && (isVerb(name) || HEAD.end(name) !== "");
  if (/[人元%％]$|人次$|倍$/.test(written)) return isVerb(name);
  return true;
}

/** 新建甲10个、乙达19个: a value that is reached is no part of what was done. */
const REACHED = /(?:达到?|突破|超过|增至|总数为|为)(?:约|近)?$/;

/** 10所学校、12个专业群入选…: the predicate of the last noun is that of all. */
function spread(slots: readonly Slot[], nouns: readonly NounAfter[], done: readonly Labelled[]): readonly Labelled[] {
  const labels = [...done];
  for (let last = slots.length - 1; last >= 0; last--) {
    const after = nouns[last]!;
    if (after.predicate === "" || done[last]!.label !== `${done[last]!.head}${after.noun}`) continue;
    let first = last;
    while (first > 0 && isPlainNoun(slots[first - 1]!, nouns[first - 1]!, done[first - 1]!)) first--;
    for (let at = first; at <= last; at++)
      labels[at] = { ...labels[at]!, label: `${labels[at]!.label}${after.predicate}` };
  }
  return labels;
}

/** A counted noun with nothing but a list mark before the next number. */
function isPlainNoun({ tail }: Slot, after: NounAfter, { label }: Labelled): boolean {
  const rest = tail.slice(after.length);
  return (
    after.noun !== "" && after.predicate === "" && /^(?:[、和及与]|以及)?$/.test(rest) && label.endsWith(after.noun)
  );
}

/** 学校94所，其中甲类32所、乙类62所，在校生…: whatever is no share is of the whole, and not of its last part. */
function wholeOf({ slots, gap }: Place, level: number, name: string): number {
  if (!gap.startsWith("，") || /^占|[率比]$|比重/.test(name)) return level;
  let first = level;
  while (first > 0 && /^[、和及与]/.test(slots[first]!.gap)) first--;
  return first > 0 && /^[，、]?其中/.test(slots[first]!.gap) ? first - 1 : level;
}

/** The last level before that a value without a name goes on with: one in its own unit, where there is one. */
function likeLevel(place: Place): number | null {
  const { slots, changes, parameters, index } = place;
  const last = lastLevel(place);
  const { unit } = slots[index]!.quantity;
  if (last === null || slots[last]!.quantity.unit === unit || slots[index]!.quantity.form === "percent") return last;
  for (let at = last - 1; at >= 0; at--)
    if (changes[at] === null && !parameters[at] && slots[at]!.quantity.unit === unit) return at;
  return last;
}

/** The last level before; what a bracket that is closed by now holds is none: 学校94所（其中甲类32所），在校生…. */
function lastLevel({ slots, changes, parameters, index, gap }: Place): number | null {
  let bracketed = /^[^（]*）/.test(gap);
  for (let at = index - 1; at >= 0; at--) {
    if (changes[at] === null && !parameters[at] && !bracketed) return at;
    if (bracketed && slots[at]!.gap.includes("（")) bracketed = false;
  }
  return null;
}
