import { LISTS } from "./slots.js";
import { timeExpressions } from "./time-expression.js";
import type { Years } from "./years.js";

/**
 * Hands the years before 分别 to the values after it, one each.
 *
 *     2021年、2022年分别引进博士120人、150人    2022—2024年分别安排4000万元、4500万元、5200万元
 *
 * @param gap the words before the first value
 * @param count how many values are listed from it on
 * @returns a year for each value, or null where there are not as many
 */
export function yearsRespectively(gap: string, count: number, years: Years): readonly string[] | null {
  const at = gap.lastIndexOf("分别");
  if (at < 0 || count < 2) return null;
  const words = gap.slice(0, at);
  const times = timeExpressions(words, years).filter(({ use, period }) => use === "topic" && period !== null);
  const [from, to] = (times.at(-1)?.period ?? "").split("/").map(Number);
  if (from !== undefined && to !== undefined)
    return to - from + 1 === count ? Array.from({ length: count }, (_, index) => String(from + index)) : null;
  const listed = times.slice(-count);
  const areListed = listed.every(
    ({ start, period }, index) =>
      !period!.includes("/") &&
      (index === 0 || (start - listed[index - 1]!.end <= 2 && LISTS.has(words.charCodeAt(listed[index - 1]!.end)))),
  );
  return listed.length === count && areListed ? listed.map(({ period }) => period!) : null;
}
