import type { ChartLanguage } from "./chart.js";
import type { Point } from "./read-points.js";
import { type Scale, sayNumber, scaled, threeDigits } from "./say-number.js";

/** The number beside a point, in the chart's scale; an implied one to the three digits that it can carry. */
export function pointLabel(
  { value, status }: Pick<Point, "value" | "status">,
  scale: Scale,
  lang: ChartLanguage,
): string {
  const number = scaled(value, scale);
  return sayNumber(status === "implied" ? threeDigits(number) : number, lang);
}
