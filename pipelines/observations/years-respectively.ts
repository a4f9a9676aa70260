import type { Times } from "./period.js";
import { LISTS, listLength, type Slot } from "./slots.js";
import { timeExpressions } from "./time-expression.js";
import type { Years } from "./years.js";

/**
 * Follows the years that a sentence hands to the values of its lists; what is listed after them, as many, is of the same years, and so are
 * the changes of such values.
 *
 *     2021年、2022年分别引进博士120人、150人，增长5%、25%，留存率分别为90%、91%
 */
export class YearsEach {
  private ofFigures: (string | undefined)[] = [];
  private each: readonly string[] | null = null;

  constructor(private readonly years: Years) {}

  sentence(): void {
    if (this.each === null) return;
    this.ofFigures = [];
    this.each = null;
  }

  /**
   * The times of the next figure, in order.
   * @param of the level that it changes, or null
   * @param told what the words around it say
   */
  figure(slots: readonly Slot[], index: number, of: number | null, told: Times): Times {
    const { gap } = slots[index]!;
    if (gap.includes("分别")) {
      const count = listLength(slots, index);
      const own = yearsRespectively(gap, count, this.years);
      const each = own ?? (this.each?.length === count && !/[年月]/.test(gap) ? this.each : null);
      for (const [at, year] of (each ?? []).entries()) this.ofFigures[index + at] = year;
      this.each = own ?? this.each;
    }
    const year = this.ofFigures[index] ?? (of === null ? undefined : this.ofFigures[of]);
    return year === undefined ? told : { ...told, stated: year };
  }
}

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
  // 2022年以来 is one stretch of time.
  if (/(?:以来|[起来]|开始|至今)$/.test(words.slice(times.at(-1)?.start ?? 0, times.at(-1)?.end ?? 0))) return null;
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
