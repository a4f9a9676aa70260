import { CodeSet } from "../vocabulary/code-set.js";
import type { UnitTrie } from "./after-number.js";
import { exponentOf, pastBlank } from "./characters.js";

/** A multiplier after a number, with the 余, 多, 几 inside it. */
export interface Power {
  readonly end: number;
  /** 万 → 4, 百万 → 6, 万亿 → 12; 0 where only 余 or 多 stands there. */
  readonly exponent: number;
  readonly vague: boolean;
}

/**
 * Reads the multiplier and the infix after the digits that end at `at`.
 *
 *     10余万人    1亿多人    3000多个    20千瓦
 *       ^^^       ^^^        ^^        (千 belongs to the unit)
 */
export function readPower(normal: string, at: number, units: UnitTrie): Power {
  const first = infix(normal, at);
  let end = first.end;
  let exponent = 0;
  for (let i = pastBlank(normal, end); ; i = pastBlank(normal, end)) {
    const power = exponentOf(normal.charCodeAt(i));
    if (power === 0 || startsUnit(normal, i, units)) break;
    exponent += power;
    end = i + 1;
  }
  if (exponent === 0) return { end: first.end, exponent, vague: first.vague };
  const last = infix(normal, end);
  // 3千多|万, 2万余|亿
  const past = pastBlank(normal, last.end);
  const more = last.vague ? exponentOf(normal.charCodeAt(past)) : 0;
  if (more >= MYRIAD && !startsUnit(normal, past, units))
    return { end: past + 1, exponent: exponent + more, vague: true };
  return { end: last.end, exponent, vague: first.vague || last.vague };
}

/** 千瓦时, 百分点: the character belongs to the unit, not to the number. */
export function startsUnit(normal: string, at: number, units: UnitTrie): boolean {
  const found = units.from(normal, at);
  return found !== null && found.meaning.type === "unit";
}

/** 余 and 多 after a number, 几 before a power, 来 before what is counted; not 多 that begins a word (多元化, 多方面). */
function infix(normal: string, at: number): { readonly end: number; readonly vague: boolean } {
  const i = pastBlank(normal, at);
  const isInfix = INFIX.has(normal.charCodeAt(i)) && isWithin(normal[i]!, normal.slice(i + 1, i + 4));
  return isInfix ? { end: i + 1, vague: true } : { end: at, vague: false };
}

const MYRIAD = 4;

const INFIX = new CodeSet("余多几来");

function isWithin(mark: string, after: string): boolean {
  if (mark === "余") return true;
  if (mark === "多") return !/^(?:元化|元素|样|方面|层次|媒体|功能|边|维|党)/.test(after);
  return mark === "几" ? /^[百千万亿]/.test(after) : /^[个名位家万亿人岁天项]/.test(after);
}
