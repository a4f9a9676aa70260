import { fontSizes } from "./theme.js";
import { emWidth } from "./wrap-text.js";

/** The bar of a year, up or down, and what is written at its end. */
interface Bar {
  readonly year: number;
  readonly change: number;
  readonly label: string;
}

/** How much of the room from one year to the next a bar takes. */
export const BAR = 0.65;

/**
 * The years whose bars have room for their number: the newest first, then the oldest, the extremes, then the rest. A number needs room beside
 * those of bars that point the same way, and beside a neighbour's bar that reaches past its own.
 * @param step pixels from one year to the next
 */
export function labelledChanges(bars: readonly Bar[], step: number): ReadonlySet<number> {
  const byChange = [...bars].sort((a, b) => b.change - a.change);
  const ends = [bars.at(-1), bars[0], byChange[0], byChange.at(-1)].flatMap((bar) => bar ?? []);
  const half = ({ label }: Bar) => (emWidth(label) * fontSizes.label) / 2;
  const isUp = ({ change }: Bar) => change >= 0;
  const isHidden = (bar: Bar) =>
    half(bar) > step * (1 - BAR / 2) &&
    bars.some(
      (other) =>
        Math.abs(other.year - bar.year) === 1 &&
        isUp(other) === isUp(bar) &&
        Math.abs(other.change) > Math.abs(bar.change),
    );
  const chosen: Bar[] = [];
  for (const bar of [...ends, ...[...bars].reverse()]) {
    const isNear = (other: Bar) =>
      isUp(other) === isUp(bar) && Math.abs(other.year - bar.year) * step < half(bar) + half(other) + GAP;
    if (!isHidden(bar) && !chosen.some(isNear)) chosen.push(bar);
  }
  return new Set(chosen.map(({ year }) => year));
}

/** Pixels between two numbers. */
const GAP = 4;
