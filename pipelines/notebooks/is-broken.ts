import { isDeclaredBreak } from "../tables/declared-break.js";
import { isJump } from "../tables/is-jump.js";
import type { YearRow } from "./series-row.js";

/**
 * Whether two values that follow each other in what is told are not to be compared: the series breaks before the later one, or
 * the step between them, where values between were left out, is larger than such a thing makes.
 */
export function isBroken(from: YearRow, to: YearRow): boolean {
  return to.series_break !== null || isJump(from, to);
}

/** Whether a document says so, and not only the size of the step. */
export const isDeclared = ({ series_break: reason }: YearRow): boolean => isDeclaredBreak(reason);
