import type { Point } from "./read-points.js";

/** The area with the most points; "" without any. */
export function busiestArea(points: readonly Point[]): string {
  const counts = new Map<string, number>();
  for (const { area } of points) counts.set(area, (counts.get(area) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}
