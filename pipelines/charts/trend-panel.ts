import { type AxisDomain, axisDomain } from "./axis-domain.js";
import type { ChartLanguage } from "./chart.js";
import type { Point } from "./read-points.js";
import { scaled, scaleFor, unitLabel } from "./say-number.js";
import { type TrendMark, type TrendRow, trendRows } from "./trend-rows.js";

/** All that one panel of a trend draws, in the panel's scale. */
export interface TrendPanel {
  readonly rows: readonly TrendRow[];
  /** Every year of the axis, with or without a value. */
  readonly years: readonly number[];
  /** The scale's name with the unit: 万人. */
  readonly unit: string;
  readonly domain: AxisDomain;
}

/**
 * The panel of one indicator.
 * @param points of one indicator and area, at least one
 * @param plot its size in pixels
 */
export function trendPanel(
  points: readonly Point[],
  marks: readonly TrendMark[],
  [first, last]: readonly [number, number],
  plot: { readonly width: number; readonly height: number },
  lang: ChartLanguage,
): TrendPanel {
  const unit = points[0]!.unit;
  const scale = scaleFor(
    points.map(({ value }) => value),
    unit,
    lang,
  );
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const ends = [...points.flatMap(({ low, high, value }) => [low, high, value]), ...marks.map(({ value }) => value)];
  const domain = axisDomain(ends.map((value) => scaled(value, scale)));
  const rows = trendRows(points, marks, {
    years,
    scale,
    domain,
    step: plot.width / years.length,
    height: plot.height,
    lang,
  });
  return { rows, years, unit: unitLabel(unit, scale, lang), domain };
}
