import { CodeSet } from "../vocabulary/code-set.js";

/**
 * True for a number of medals in a list of two kinds or more, where 枚 is left out; 五险一金 counts none.
 *
 *     2金1银3铜    三金、两银    10金8银    3金2优胜
 *
 * @param start where the number starts
 * @param end where it ends
 */
export const isMedals = (normal: string, start: number, end: number): boolean =>
  MEDALS.has(normal.charCodeAt(end)) &&
  (GOES_ON.test(normal.slice(end, end + NEAR)) || WENT_BEFORE.test(normal.slice(Math.max(0, start - NEAR), start)));

const MEDALS = new CodeSet("金银铜优");
const NUMBER = "(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})";
const GOES_ON = new RegExp(`^(?:金、?${NUMBER}[银铜优]|银、?${NUMBER}[铜优]|铜、?${NUMBER}优)`);
const WENT_BEFORE = new RegExp(`${NUMBER}[金银铜]、?$`);
const NEAR = 6;
