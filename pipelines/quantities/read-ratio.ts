import { isDigit } from "./characters.js";
import type { Measured } from "./measured.js";
import { readDigits } from "./read-arabic.js";

/**
 * A ratio of two or more numbers at `at`; the value is its first term. A time of day is read before.
 *
 *     1.68∶1    2：1    1:2.4    8.7∶41.2∶50.1
 */
export function readRatio(normal: string, at: number): Measured | null {
  let mark = at + 1;
  while (isDigit(normal.charCodeAt(mark)) || normal[mark] === ".") mark++;
  if (!MARKS.includes(normal[mark] ?? " ")) return null;
  const first = readDigits(normal, at);
  if (!MARKS.includes(normal[first.end] ?? " ") || !isDigit(normal.charCodeAt(first.end + 1))) return null;
  let end = first.end;
  while (MARKS.includes(normal[end] ?? " ") && isDigit(normal.charCodeAt(end + 1)))
    ({ end } = readDigits(normal, end + 1));
  return {
    ...{ start: at, end, value: Number(first.mantissa), upper: null, precision: -first.decimals, power: 0 },
    ...{ vague: false, bare: false, unit: null, form: "ratio" },
  };
}

const MARKS = ":：∶";
