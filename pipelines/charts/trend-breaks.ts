import type { ChartLanguage } from "./chart.js";
import type { Point } from "./read-points.js";
import { sayBreak } from "./say-break.js";
import { fontSizes } from "./theme.js";
import { wordsIn } from "./words.js";
import { emWidth } from "./wrap-text.js";

/** A break of a series: the line ends before this year, and starts anew. */
export interface TrendBreak {
  readonly year: number;
  /** Why; a sentence of a document that says it stays Chinese. */
  readonly reason: string;
  /** What it is called. */
  readonly said: string;
  /** What is written over the line that marks it; null where there is no room. */
  readonly label: string | null;
  /** Whether the label stands over the line, or ends there for want of room. */
  readonly align: "center" | "right";
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
  let free = -12;
  return points.slice(1).flatMap(({ year, breakBefore }) => {
    if (breakBefore === null) return [];
    const at = (year - first) * step;
    const said = wordsIn(lang).broken(breakBefore);
    const half = (emWidth(said) * fontSizes.caption) / 2 + 4;
    const align = at + half <= width + 8 ? "center" : "right";
    const [from, to] = align === "center" ? [at - half, at + half] : [at - 2 * half, at + 4];
    const hasRoom = from >= free;
    if (hasRoom) free = to;
    return [{ year, reason: sayBreak(breakBefore, lang), said, label: hasRoom ? said : null, align }];
  });
}

/** Into how many pieces the breaks up to a year have cut the line: what has the same number is joined. */
export function segmentOf(year: number, breaks: readonly TrendBreak[]): number {
  return breaks.filter((each) => each.year <= year).length;
}
