import type { Found } from "../vocabulary/word-trie.js";
import type { AfterNumber, UnitTrie } from "./after-number.js";
import { isDigit, pastBlank } from "./characters.js";
import type { Measured } from "./measured.js";
import type { Numeral } from "./numeral.js";
import { readArabic } from "./read-arabic.js";
import { readHan } from "./read-han.js";
import { readPower } from "./read-power.js";
import { readDecimal, readShare } from "./read-share.js";
import { type ReadUnit, readUnit } from "./read-unit.js";

/** A number with what follows it: a unit, or none. */
export interface Reading {
  readonly numeral: Pick<Numeral, "lone" | "bare" | "vague" | "script">;
  readonly unit: ReadUnit | null;
  /** What the word right after the number says, or null. */
  readonly after: AfterNumber | null;
  readonly measured: Measured;
}

/** Reads the number at `at`, in either script, and its unit; null where Han characters form no number. */
export function readMeasured(normal: string, at: number, units: UnitTrie): Reading | null {
  const isArabic = isDigit(normal.charCodeAt(at));
  const share = readShare(normal, at, units);
  if (share !== null) return { numeral: PLAIN, unit: null, after: null, measured: share };
  const numeral = isArabic ? readArabic(normal, at, units) : readHanNumber(normal, at, units);
  if (numeral === null) return null;
  const found = units.from(normal, pastBlank(normal, numeral.end));
  const unit = readUnit(normal, numeral.end, found, units);
  const time =
    unit?.unit === "个" && normal[unit.end] === "多"
      ? TIMES.find((word) => normal.startsWith(word, unit.end + 1))
      : undefined;
  if (time !== undefined)
    return withTime(
      at,
      numeral,
      { end: unit!.end + 1 + time.length, unit: `个${time}`, form: "measure", afterHan: true },
      found,
    );
  const { value, upper, precision, power, vague, bare } = numeral;
  const { unit: name, form } = unit ?? { unit: null, form: "count" as const };
  return {
    numeral,
    unit,
    after: found === null ? null : found.meaning,
    measured: {
      start: at,
      end: unit?.end ?? numeral.end,
      value,
      upper,
      precision,
      power,
      vague,
      bare,
      unit: name,
      form,
      unitLent: false,
    },
  };
}

const TIMES = ["月", "小时", "星期", "百分点"];

/** 1个多月, 4个多百分点: the infix stands inside the unit. */
function withTime(start: number, numeral: Numeral, unit: ReadUnit, found: Found<AfterNumber> | null): Reading {
  const { value, upper, power, bare } = numeral;
  return {
    ...{ numeral: { ...numeral, lone: false }, unit, after: found?.meaning ?? null },
    measured: {
      start,
      end: unit.end,
      value,
      upper,
      precision: null,
      power,
      vague: true,
      bare,
      unit: unit.unit,
      form: unit.form,
      unitLent: false,
    },
  };
}

const PLAIN = { lone: false, bare: false, vague: false, script: "arabic" } as const;

/** A Han number, with decimals where 点 follows it: 九点六倍, 零点五个百分点. */
function readHanNumber(normal: string, at: number, units: UnitTrie): Numeral | null {
  const whole = readHan(normal, at, units);
  if (normal[whole?.end ?? at + 1] !== "点") return whole;
  const read = readDecimal(normal, at, units);
  if (read === null || read.decimals === 0) return whole;
  const { end, value, decimals } = read;
  const { end: last, exponent, vague } = readPower(normal, end, units);
  return {
    ...{ start: at, end: last, value: Number(`${value}e${exponent}`), upper: null, precision: exponent - decimals },
    ...{ power: exponent, vague, script: "han", lone: false, bare: false },
  };
}
