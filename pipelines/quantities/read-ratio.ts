import { CodeSet } from "../vocabulary/code-set.js";
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
  while (isDigit(normal.charCodeAt(mark)) || normal.charCodeAt(mark) === POINT) mark++;
  if (!MARKS.has(normal.charCodeAt(mark))) return null;
  const first = readDigits(normal, at);
  if (!MARKS.has(normal.charCodeAt(first.end)) || !isDigit(normal.charCodeAt(first.end + 1))) return null;
  let end = first.end;
  while (MARKS.has(normal.charCodeAt(end)) && isDigit(normal.charCodeAt(end + 1)))
    ({ end } = readDigits(normal, end + 1));
  return {
    start: at,
    end,
    value: Number(first.mantissa),
    upper: null,
    precision: -first.decimals,
    power: 0,
    vague: false,
    bare: false,
    unit: null,
    form: "ratio",
    unitLent: false,
  };
}

const MARKS = new CodeSet(":：∶");
const POINT = ".".charCodeAt(0);
