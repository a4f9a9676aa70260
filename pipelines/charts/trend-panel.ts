import { type AxisDomain, axisDomain } from "./axis-domain.js";
import type { ChartLanguage } from "./chart.js";
import { areWhole, isSmallCount } from "./counts.js";
import { drawnBounds } from "./drawn-bounds.js";
import type { Point } from "./read-points.js";
import { type Scale, scaled, scaleFor, unitLabel } from "./say-number.js";
import { type TrendMark, type TrendRow, trendRows } from "./trend-rows.js";

/** All that one panel of a trend draws, in the panel's scale. */
export interface TrendPanel {
  readonly rows: readonly TrendRow[];
  /** Every year of the axis, with or without a value. */
  readonly years: readonly number[];
  /** The scale's name with the unit: 万人. */
  readonly unit: string;
  readonly domain: AxisDomain;
  /** Pixels from one year to the next. */
  readonly step: number;
}

/** What a panel is measured in. */
export interface TrendMeasure {
  readonly scale: Scale;
  readonly domain: AxisDomain;
}

/**
 * The scale of one indicator's values and the ends of its axis. It starts from zero unless all its values lie far above; under a single
 * value, that nothing else gives a size, and under
 * small counts, always.
 */
export function trendMeasure(
  points: readonly Point[],
  marks: readonly Pick<TrendMark, "value">[],
  lang: ChartLanguage,
): TrendMeasure {
  const { unit } = points[0]!;
  const values = [...points, ...marks].map(({ value }) => value);
  const scale = scaleFor(
    points.map(({ value }) => value),
    unit,
    lang,
  );
  const ends = [
    ...points.flatMap((point) => [...Object.values(drawnBounds(point)), point.value]),
    ...marks.map(({ value }) => value),
  ];
  const domain = axisDomain(
    ends.map((value) => scaled(value, scale)),
    points.length === 1 || points.every(isSmallCount) ? 1 : points[0]!.kind === "rate" ? 0.5 : 0.8,
    areWhole(values, unit, scale),
  );
  return { scale, domain };
}

/**
 * The panel of one indicator.
 * @param points of one indicator and area, at least one
 * @param plot its size in pixels
 * @param digits how many its labels have at most
 */
export function trendPanel(
  points: readonly Point[],
  marks: readonly TrendMark[],
  { scale, domain }: TrendMeasure,
  [first, last]: readonly [number, number],
  plot: { readonly width: number; readonly height: number },
  lang: ChartLanguage,
  digits = 5,
): TrendPanel {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const rows = trendRows(points, marks, {
    years,
    scale,
    domain,
    width: plot.width,
    height: plot.height,
    lang,
    digits,
  });
  return { rows, years, unit: unitLabel(points[0]!.unit, scale, lang), domain, step: plot.width / years.length };
}
