import { pastBlank } from "./characters.js";
import type { UnitTrie } from "./read-unit.js";

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
    const power = EXPONENT[normal[i] ?? ""];
    if (power === undefined || startsUnit(normal, i, units)) break;
    exponent += power;
    end = i + 1;
  }
  if (exponent === 0) return { end: first.end, exponent, vague: first.vague };
  const last = infix(normal, end);
  return { end: last.end, exponent, vague: first.vague || last.vague };
}

export const EXPONENT: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** 千瓦时, 百分点: the character belongs to the unit, not to the number. */
export function startsUnit(normal: string, at: number, units: UnitTrie): boolean {
  const found = units.from(normal, at);
  return found !== null && found.meaning.type === "unit";
}

function infix(normal: string, at: number): { readonly end: number; readonly vague: boolean } {
  const i = pastBlank(normal, at);
  const mark = normal[i];
  if (mark !== "余" && mark !== "多" && mark !== "几" && mark !== "来") return { end: at, vague: false };
  if (mark === "几" && EXPONENT[normal[pastBlank(normal, i + 1)] ?? ""] === undefined) return { end: at, vague: false };
  if (mark === "多" && /^[元样种媒功方边维党层彩年来余级核模]/.test(normal.slice(i + 1, i + 2))) {
    // 多元, 多样: words of their own, but 3000多元 and 20多年 are amounts
    if (!/^(?:元|种|方|年|层|级)/.test(normal.slice(i + 1))) return { end: at, vague: false };
    if (/^(?:元化|方面|样|层次|年来)/.test(normal.slice(i + 1))) return { end: at, vague: false };
  }
  if (mark === "来" && !/^[个名位家万亿人岁年天项]/.test(normal.slice(i + 1, i + 2))) return { end: at, vague: false };
  return { end: i + 1, vague: true };
}
