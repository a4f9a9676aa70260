import type { Point } from "./read-points.js";
import { type Direction, directionOf } from "./say-change.js";
import { boundsOf } from "./trend-title.js";
import type { DirectionCounts } from "./words.js";

/** Two values of one indicator and area, and what can be said of them. */
export interface Pair {
  readonly from: Point;
  readonly to: Point;
  /** `broken` where the definition changed between them. */
  readonly direction: Direction | "broken";
}

/** The value of the first and of the last year, or null where one is missing. Values of other units have no pair. */
export function pairOf(points: readonly Point[], [first, last]: readonly [number, number]): Pair | null {
  const [from, to] = [first, last].map((year) => points.find((point) => point.year === year));
  if (from === undefined || to === undefined || from.unit !== to.unit) return null;
  const broken = points.some(({ year, breakBefore }) => breakBefore !== null && year > first && year <= last);
  return { from, to, direction: broken ? "broken" : directionOf(boundsOf(from), boundsOf(to)) };
}

/** How many went which way, but for those whose definition changed. */
export function countDirections(pairs: readonly Pair[]): DirectionCounts {
  const count = (wanted: Direction) => pairs.filter(({ direction }) => direction === wanted).length;
  return { more: count("more"), less: count("less"), same: count("same"), unknown: count("unknown") };
}

/** The two years that most groups of points share; of those the farthest apart, of those the newest. Null where no group has two. */
export function widestYears(groups: readonly (readonly Point[])[]): readonly [first: number, last: number] | null {
  const shared = new Map<string, { readonly years: readonly [number, number]; readonly count: number }>();
  for (const group of groups)
    for (const [index, { year: from }] of group.entries())
      for (const { year: to } of group.slice(index + 1)) {
        const key = `${from} ${to}`;
        shared.set(key, { years: [from, to], count: (shared.get(key)?.count ?? 0) + 1 });
      }
  const span = ([from, to]: readonly [number, number]) => to - from;
  const best = [...shared.values()].sort(
    (a, b) => b.count - a.count || span(b.years) - span(a.years) || b.years[1] - a.years[1],
  )[0];
  return best?.years ?? null;
}

/** Points by what tells them apart, in the order in which they come. */
export function groupedBy(points: readonly Point[], key: (point: Point) => string): readonly (readonly Point[])[] {
  const groups = new Map<string, Point[]>();
  for (const point of points) {
    const group = groups.get(key(point));
    if (group === undefined) groups.set(key(point), [point]);
    else group.push(point);
  }
  return [...groups.values()];
}
