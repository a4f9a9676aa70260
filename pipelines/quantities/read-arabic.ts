import type { UnitTrie } from "./after-number.js";
import { isDigit, pastBlank } from "./characters.js";
import { type Numeral, shifted } from "./numeral.js";
import { readPower } from "./read-power.js";

/** Digits as they stand: `end` exclusive, `mantissa` without commas, `decimals` after the point. */
export interface Digits {
  readonly end: number;
  readonly mantissa: string;
  readonly decimals: number;
}

/**
 * Reads the digits at `at`: 1,234.5. Two numbers that lost the mark between them part again before a percentage, by the decimals that
 * the second has.
 *
 *     分别提高0.53.1个百分点   → 0.5, 3.1
 *              ^^^
 */
export function readDigits(normal: string, at: number): Digits {
  let i = digitsEnd(normal, at);
  let mantissa = normal.slice(at, i);
  const mark = normal.charCodeAt(i);
  if (mark === COMMA || (mark === BLANK && isGrouped(normal, at, i)))
    while (normal.charCodeAt(i) === mark && isThree(normal, i + 1)) {
      mantissa += normal.slice(i + 1, i + 4);
      i += 4;
    }
  if (normal.charCodeAt(i) !== POINT || !isDigit(normal.charCodeAt(i + 1))) return { end: i, mantissa, decimals: 0 };
  let end = digitsEnd(normal, i + 1);
  // 20.2026年…: a point of a list, and a year.
  if (end === i + 5 && normal[end] === "年" && /^(?:19|20)/.test(normal.slice(i + 1, i + 3)))
    return { end: i, mantissa, decimals: 0 };
  if (normal.charCodeAt(end) === POINT && isDigit(normal.charCodeAt(end + 1))) {
    const last = digitsEnd(normal, end + 1);
    const decimals = last - end - 1;
    const unit = pastBlank(normal, last);
    if (end - i - 1 > decimals && /^(?:%|‰|个?百分点)/.test(normal.slice(unit, unit + 4))) end = i + 1 + decimals;
  }
  return { end, mantissa: `${mantissa}.${normal.slice(i + 1, end)}`, decimals: end - i - 1 };
}

/**
 * A number that begins with Arabic digits, with its multiplier; a smaller one right after it belongs to it.
 *
 *     6.2万人    3万5千人    10余万人
 *     ^^^^       ^^^^        ^^^^^
 */
export function readArabic(normal: string, at: number, units: UnitTrie): Numeral {
  const digits = readDigits(normal, at);
  const power = readPower(normal, digits.end, units);
  let end = power.end;
  let value = shifted(digits.mantissa, power.exponent);
  let precision = power.exponent - digits.decimals;
  let vague = power.vague;
  for (let limit = power.exponent; limit > 1 && digits.decimals === 0 && isDigit(normal.charCodeAt(end)); ) {
    const next = readDigits(normal, end);
    const smaller = readPower(normal, next.end, units);
    const exponent = smaller.exponent;
    const fills = exponent > 0 ? next.mantissa.length + exponent <= limit : next.mantissa.length === limit;
    if (next.decimals > 0 || !fills || normal[next.end] === "年") break;
    value += shifted(next.mantissa, exponent);
    precision = exponent;
    vague ||= smaller.vague;
    end = smaller.end;
    limit = exponent;
  }
  return {
    start: at,
    end,
    value,
    upper: null,
    precision,
    power: power.exponent,
    vague,
    script: "arabic",
    lone: false,
    bare: false,
  };
}

/** 1 200万元 (GB/T 15835): a blank parts thousands where the number goes on with a word, and neither 第 nor 图 comes before it. */
const isGrouped = (normal: string, at: number, end: number): boolean =>
  end - at <= 3 &&
  normal.charCodeAt(at) !== ZERO &&
  !/[第图表件号\d.]/.test(normal[at - 1] ?? "") &&
  /^(?: \d{3})+(?:\.\d+)?(?:[^\d\s,.、，。；]| [\u4e00-\u9fff])/.test(normal.slice(end, end + 16));

const ZERO = 48;
const BLANK = 32;
const COMMA = 44;
const POINT = 46;

function digitsEnd(normal: string, at: number): number {
  let i = at;
  while (isDigit(normal.charCodeAt(i))) i++;
  return i;
}

const isThree = (normal: string, at: number): boolean =>
  isDigit(normal.charCodeAt(at)) &&
  isDigit(normal.charCodeAt(at + 1)) &&
  isDigit(normal.charCodeAt(at + 2)) &&
  !isDigit(normal.charCodeAt(at + 3));
