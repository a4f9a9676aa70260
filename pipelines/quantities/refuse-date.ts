import { CodeSet } from "../vocabulary/code-set.js";
import { pastBlank } from "./characters.js";
import type { RefusalReason } from "./quantity.js";

/** What a numeral that is no quantity is, and where it ends. */
export interface Refused {
  readonly end: number;
  readonly reason: RefusalReason;
}

/**
 * Dates, years and clock times at `at`.
 *
 *     2022年    2021—2025年    2023年6月1日    2024-05-06    1—8月    15日    9:30
 *
 * @param digitsEnd where the first digits end
 */
export function refuseDate(normal: string, at: number, digitsEnd: number): Refused | null {
  if (!DATED.has(normal.charCodeAt(pastBlank(normal, digitsEnd)))) return null;
  for (const [form, reason] of FORMS) {
    form.lastIndex = at;
    const found = form.exec(normal);
    if (found !== null) return { end: at + found[0].length, reason };
  }
  return null;
}

/** What may follow the first digits of a date. */
const DATED = new CodeSet("年月日时学-—~至到、和/.:：");
const B = " {0,4}";
const TO = `${B}[-—~至到、和]{1,2}${B}`;
const FORMS: readonly (readonly [RegExp, RefusalReason])[] = [
  [/(?:19|20)\d\d([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?!\d)/y, "date"],
  [
    new RegExp(
      `(?:1[89]|20)\\d\\d${B}年(?:度|初|底|末)?${B}\\d{1,2}(?:${TO}\\d{1,2}){0,12}${B}月(?:${B}\\d{1,2}${B}日)?`,
      "y",
    ),
    "date",
  ],
  [new RegExp(`(?:1[89]|20)\\d\\d(?:${B}年?${TO}(?:\\d{2}|\\d{4})(?!\\d)){0,12}${B}(?:学年|年)(?!期|制)`, "y"), "year"],
  [
    new RegExp(
      `(?:0?[1-9]|1[0-2])(?:${TO}\\d{1,2}){0,12}${B}月(?:份|底|末|初)?(?:${B}\\d{1,2}(?:${TO}\\d{1,2}){0,12}${B}日)?`,
      "y",
    ),
    "date",
  ],
  [new RegExp(`(?:0?[1-9]|[12]\\d|3[01])(?:${TO}\\d{1,2}){0,12}${B}日(?![均常元])`, "y"), "date"],
  // 师生比1:19: one o'clock says of which half of the day it is.
  [/(?:[02-9]|01|1\d|2[0-4]|(?<=[午晨晚间点]{1} {0,4})1)[:：][0-5]\d(?!\.?\d|%)(?=[^:：]|$)/y, "clock"],
  [/(?:[01]?\d|2[0-4])时(?:[0-5]?\d分)?(?![间期段代])/y, "clock"],
];
