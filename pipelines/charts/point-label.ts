import type { ChartLanguage } from "./chart.js";
import type { Point } from "./read-points.js";
import { type Scale, sayNumber, scaled } from "./say-number.js";

/**
 * The number beside a point, in the chart's scale; an implied one to the three digits that it can carry.
 * @param digits how many others have room for; all of them unless given
 */
export function pointLabel(
  { value, status }: Pick<Point, "value" | "status">,
  scale: Scale,
  lang: ChartLanguage,
  digits = 15,
): string {
  return sayNumber(Number(scaled(value, scale).toPrecision(status === "implied" ? 3 : digits)), lang);
}
