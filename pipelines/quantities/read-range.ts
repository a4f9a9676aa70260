import { CodeSet } from "../vocabulary/code-set.js";
import type { UnitTrie } from "./after-number.js";
import { isNumeral, pastBlank } from "./characters.js";
import type { Measured } from "./measured.js";
import { readMeasured } from "./read-measured.js";

/**
 * The range that a number opens, or null where what follows is no second end of it. The first end takes unit and multiplier of the second
 * where it has none. 从A到B and 由A至B are two values, no range.
 *
 *     5—6万人    20%至30%    6.5%-7%    3万至5万元    10到15家
 *     50000…60000
 */
export function readRange(normal: string, first: Measured, units: UnitTrie): Measured | null {
  let at = pastBlank(normal, first.end);
  if (!CONNECTORS.has(normal.charCodeAt(at))) return null;
  const mark = normal[at]!;
  while (normal[at] === mark) at++;
  at = pastBlank(normal, at);
  if (!isNumeral(normal.charCodeAt(at)) || ((mark === "至" || mark === "到") && isFrom(normal, first.start)))
    return null;
  const second = readMeasured(normal, at, units)?.measured ?? null;
  if (second === null || second.upper !== null || (second.unit === null && second.power === 0)) return null;
  if (first.unit !== null && first.unit !== second.unit) return null;
  const lent = first.unit === null && first.power === 0 ? second.power : 0;
  const whole = Number(`${first.value}e${lent}`);
  const lower = whole < second.value ? whole : first.value;
  if (lower >= second.value || first.upper !== null) return null;
  const precision =
    first.precision === null || second.precision === null
      ? null
      : Math.max(first.precision + (lower === whole ? lent : 0), second.precision);
  return {
    ...second,
    start: first.start,
    value: lower,
    upper: second.value,
    precision,
    vague: first.vague || second.vague,
  };
}

const CONNECTORS = new CodeSet("-—~至到");

/** 从 or 由 stands before the number, in its clause. */
const isFrom = (normal: string, start: number): boolean =>
  /[从由自][^，。；：、]*$/.test(normal.slice(Math.max(0, start - 16), start));
