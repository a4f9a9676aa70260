import type { Point } from "./read-points.js";

/** The points of the commonest unit: two units cannot share an axis. */
export function ofOneUnit(points: readonly Point[]): readonly Point[] {
  const counts = new Map<string, number>();
  for (const { unit } of points) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const unit = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  return points.filter((point) => point.unit === unit);
}
