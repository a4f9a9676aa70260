import type { Measured } from "./measured.js";

/**
 * Reads 翻番 at `at`: each 番 doubles.
 *
 *     翻一番    翻了两番    翻番    翻倍
 *     2 倍      4 倍       2 倍    2 倍
 */
export function readDoubling(normal: string, at: number): Measured | null {
  DOUBLING.lastIndex = at;
  const found = DOUBLING.exec(normal);
  if (found === null) return null;
  const times = "一两三四五".indexOf(found[1] ?? "一") + 1 || "12345".indexOf(found[1]!) + 1;
  return {
    start: at,
    end: at + found[0].length,
    value: 2 ** times,
    upper: null,
    precision: null,
    power: 0,
    vague: false,
    bare: false,
    unit: "倍",
    form: "multiple",
    unitLent: false,
  };
}

const DOUBLING = /翻了?(?:近|约|超)?(?:\s*([一两三四五1-5])番|番|倍)(?![^，。；、]{0,2}(?:计划|工程|行动))/y;
