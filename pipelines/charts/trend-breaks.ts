import type { ChartLanguage } from "./chart.js";
import type { Point } from "./read-points.js";
import { fontSizes } from "./theme.js";
import { wordsIn } from "./words.js";
import { emWidth } from "./wrap-text.js";

/** A break of a series: the line ends before this year, and starts anew. */
export interface TrendBreak {
  readonly year: number;
  /** Why, in Chinese. */
  readonly reason: string;
  /** What is written over the line that marks it; null where there is no room. */
  readonly label: string | null;
}

/**
 * Where a series breaks after its first value, with a label where there is room for it.
 * @param points of one indicator and area, sorted by year
 * @param step pixels from one year to the next
 */
export function trendBreaks(
  points: readonly Point[],
  { first, step, width }: { readonly first: number; readonly step: number; readonly width: number },
  lang: ChartLanguage,
): readonly TrendBreak[] {
  const { broken } = wordsIn(lang);
  const half = (emWidth(broken) * fontSizes.caption) / 2 + 4;
  let free = Number.NEGATIVE_INFINITY;
  return points.slice(1).flatMap(({ year, breakBefore }) => {
    if (breakBefore === null) return [];
    const at = (year - first) * step;
    const hasRoom = at - half >= free && at + half <= width + 10;
    if (hasRoom) free = at + half;
    return [{ year, reason: breakBefore, label: hasRoom ? broken : null }];
  });
}

/** Into how many pieces the breaks up to a year have cut the line: what has the same number is joined. */
export function segmentOf(year: number, breaks: readonly TrendBreak[]): number {
  return breaks.filter((each) => each.year <= year).length;
}
