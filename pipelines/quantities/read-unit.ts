import { CodeSet } from "../vocabulary/code-set.js";
import type { Found } from "../vocabulary/word-trie.js";
import type { AfterNumber, UnitTrie } from "./after-number.js";
import { isLetter, isPower, pastBlank } from "./characters.js";
import type { QuantityForm } from "./quantity.js";

export interface ReadUnit {
  readonly end: number;
  /** Canonical: 人, 元/人, 套（间）. */
  readonly unit: string;
  readonly form: QuantityForm;
  /** Counts after a lone Han numeral too (两所), where others make words (二期, 三级). */
  readonly afterHan: boolean;
}

/**
 * Reads the unit after a number that ends at `at`: the longest word, with what it is per or the other name in brackets.
 *
 * @param found the word right after the number
 *
 *     6.2万|人    8000|元/人    20|件/万人    2083|套（间）
 */
export function readUnit(
  normal: string,
  at: number,
  found: Found<AfterNumber> | null,
  units: UnitTrie,
): ReadUnit | null {
  if (found === null) return normal[pastBlank(normal, at)] === "/" ? perUnit(normal, at, units) : null;
  const { meaning } = found;
  if (meaning.type !== "unit" || isCut(normal, found.end)) return null;
  const { canonical: unit, form, afterHan } = meaning;
  // 视频监控3.9万|路; 3路 is a bus.
  if (unit === "路" && normal[at - 1] !== "万") return null;
  // 9个|次新小区
  if (unit === "个次" && normal[found.end] === "新") return { end: found.end - 1, unit: "个", form, afterHan };
  const whole: ReadUnit = { end: found.end, unit, form, afterHan };
  return readPer(normal, whole, units) ?? readBracket(normal, whole, units) ?? whole;
}

/** 5m|m: letters that go on are another word. */
const isCut = (normal: string, end: number): boolean =>
  isLetter(normal.charCodeAt(end - 1)) && isLetter(normal.charCodeAt(end));

/** 66/万人: the count has no unit of its own. */
function perUnit(normal: string, at: number, units: UnitTrie): ReadUnit | null {
  return readPer(normal, { end: at, unit: "", form: "measure", afterHan: false }, units);
}

function readPer(normal: string, first: ReadUnit, units: UnitTrie): ReadUnit | null {
  const slash = pastBlank(normal, first.end);
  if (normal[slash] !== "/" && normal[slash] !== "·") return null;
  let i = slash + 1;
  let power = "";
  for (; isPower(normal.charCodeAt(i)) && units.from(normal, i)?.meaning.type !== "unit"; i++) power += normal[i];
  const found = units.from(normal, i);
  // 500元/人|/月, 12万立方米|/日: 月 alone is a date.
  if ((first.unit.includes("/") || first.form === "measure") && TIMES.has(normal.charCodeAt(i)))
    return { ...first, end: i + 1, unit: `${first.unit}${normal[slash]}${normal[i]}` };
  if (found === null || found.meaning.type !== "unit") return null;
  const unit = `${first.unit}${normal[slash]}${power}${found.meaning.canonical}`;
  const per = {
    ...first,
    end: found.end,
    unit,
    form: first.form === "money" ? ("money" as const) : ("measure" as const),
  };
  return readPer(normal, per, units) ?? per;
}

const TIMES = new CodeSet("月年天日次季");

function readBracket(normal: string, first: ReadUnit, units: UnitTrie): ReadUnit | null {
  if (normal[first.end] !== "（") return null;
  const found = units.from(normal, first.end + 1);
  if (found === null || found.meaning.type !== "unit" || normal[found.end] !== "）") return null;
  return { ...first, end: found.end + 1, unit: `${first.unit}（${normal.slice(first.end + 1, found.end)}）` };
}
