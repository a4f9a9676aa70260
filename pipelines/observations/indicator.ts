import { CodeSet } from "../vocabulary/code-set.js";
import { indicatorNames } from "../vocabulary/indicators-by-name.js";
import type { Indicator, Vocabulary } from "../vocabulary/vocabulary.js";
import type { Found } from "../vocabulary/word-trie.js";
import { type Words, words } from "./meaning-words.js";
import { isVerb } from "./names/name-verbs.js";
import type { ObservationKind } from "./observation.js";

/**
 * The indicator that a label names: the longest of its names that stands in the label, if nothing left over makes it another
 * (高技能人才 is not 技能人才), and unit and kind are the indicator's.
 * @param deed a verb that the name must hold: 培训高技能人才, added up, is not how many there are
 * @returns the id, or null
 */
export function indicatorOf(
  vocabulary: Vocabulary,
  label: string,
  unit: string | null,
  kind: ObservationKind,
  change: boolean,
  deed = "",
): string | null {
  const plain = withoutMarks(label);
  const names = indicatorNames(vocabulary);
  const spare = plain.length - LEFT_LIMIT;
  const found: Found<readonly Indicator[]>[] = [];
  for (let at = 0; at <= LEFT_LIMIT && at < plain.length - 1; at++)
    for (const name of names.allFrom(plain, at)) if (name.end - name.start >= spare) found.push(name);
  if (found.length > 1) found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const { start, end, meaning } of found) {
    if (deed !== "" && !plain.slice(start, end).includes(deed)) continue;
    for (const indicator of meaning)
      if (isMeasuredIn(indicator, unit, kind, change) && isAll(indicator, plain, start, end)) return indicator.id;
  }
  return null;
}

/**
 * Whether a label is, word for word, the name of indicators in a unit that all stand and never flow: 外出农民工, 技工院校. Such a
 * figure stands whatever words are around it; where the label has a verb of its own (新增…, 培训…) it is another name, and
 * one that ends in a verb (转移就业) may be either.
 */
export function isNameOfStock(vocabulary: Vocabulary, label: string, unit: string | null): boolean {
  const plain = withoutMarks(label);
  const name = indicatorNames(vocabulary).from(plain, 0);
  if (name === null || name.end < plain.length) return false;
  const bearers = name.meaning.filter((indicator) => indicator.unit === unit);
  return bearers.length > 0 && bearers.every(({ kind }) => kind === "stock") && !isVerb(plain);
}

const withoutMarks = (written: string): string => {
  const inAll = written.includes("不含") ? written.replace(/（不含[^（）]*）/g, "") : written;
  const label = GIVES.has(inAll.charCodeAt(0)) ? inAll.replace(GIVEN, "") : inAll;
  return MARKS.find(label) >= 0 ? label.replace(MARKED, "") : label;
};
/** 向企业|发放稳岗返还: to all of those who may have it. */
const GIVEN = /^[为向给](?:用人单位|参保单位|各类企业|经营主体|市场主体|企业)(?=.{4})/;
const GIVES = new CodeSet("为向给");
const MARKED = /[“”"（）() ]/g;
const MARKS = new CodeSet('“”"（）() ');

/** A label with more than this beside the name says something else. */
const LEFT_LIMIT = 8;

function isMeasuredIn(indicator: Indicator, unit: string | null, kind: ObservationKind, change: boolean): boolean {
  if (change)
    return unit === "%" || (unit === "个百分点" && indicator.unit === "%") || unit === indicator.unit || unit === "倍";
  return indicator.unit === unit && indicator.kind === kind;
}

/** What a label says beside the indicator's name does not make it another (博士|后 is not 博士); with 、 it names several. */
function isAll({ excludes }: Indicator, label: string, start: number, end: number): boolean {
  const before = label.slice(0, start);
  const left = before + label.slice(end);
  if (left.includes("、") || /(?:覆盖|惠及|涉及|面向|服务|针对)$/.test(before)) return false;
  if (!isNothing(before, BEFORE) || !isNothing(label.slice(end), AFTER)) return false;
  if (excludes.length === 0) return left.length <= 2;
  const name = label.slice(start, end);
  if (
    !/^[新净]增/.test(before) &&
    FLOW.head(name) === "" &&
    !isVerb(name) &&
    FLOW.find(before.replace(/^(?:实现|完成)/, "")) >= 0
  )
    return false;
  return !excludes.some((word) => left.includes(word) || (label.includes(word) && !name.includes(word)));
}

/** 全部, 各类, 实现, 总量: words beside a name that leave it the name of the same; any other (女性, 园区, 零就业家庭) tells of some of them. */
function isNothing(beside: string, nothing: Words): boolean {
  for (let at = 0; at < beside.length; ) {
    const word = nothing.head(beside.slice(at)) || (/^在[^，]/.exec(beside.slice(at))?.[0] ?? "");
    if (word === "") return false;
    at += word.length;
  }
  return true;
}
const BEFORE = words("around", "flow");
const AFTER = words("around");
const FLOW = words("flow");
