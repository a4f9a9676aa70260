import type { ChartLanguage } from "./chart.js";
import type { Point, PointStatus } from "./read-points.js";
import type { Bounded } from "./say-change.js";

/** A whole with its parts: one bar. Values in base units. */
export interface Composition {
  /** What the bar is of: a year or an area. */
  readonly row: string;
  readonly year: number;
  readonly whole: Bounded;
  readonly parts: readonly Part[];
}

/** A part of a whole. */
export interface Part {
  readonly point: Point;
  /** In per cent of the whole, with the bounds that those of both allow. */
  readonly share: Bounded;
}

/** What became of the parts of one row. */
export type Composed =
  | { readonly kind: "agrees"; readonly composition: Composition }
  | { readonly kind: "lacks"; readonly row: string }
  | { readonly kind: "disagrees"; readonly row: string; readonly sum: number; readonly whole: number };

/**
 * The parts of a whole, where they are its parts: all are there, and their sum is the whole within the bounds of both.
 * @param whole null for shares in per cent, which sum to 100
 */
export function compose(
  row: string,
  year: number,
  whole: Bounded | undefined,
  parts: readonly (Point | undefined)[],
): Composed {
  if (whole === undefined || parts.some((part) => part === undefined)) return { kind: "lacks", row };
  const points = parts as readonly Point[];
  const sum = (of: (point: Point) => number) => points.reduce((total, point) => total + of(point), 0);
  const slack = Math.abs(whole.obs_value) * 1e-9;
  const agrees =
    sum(({ low }) => low) <= whole.obs_high + slack &&
    sum(({ high }) => high) >= whole.obs_low - slack &&
    points.every(({ value }) => value >= 0);
  if (!agrees)
    return { kind: "disagrees", row, sum: Number(sum(({ value }) => value).toPrecision(12)), whole: whole.obs_value };
  return {
    kind: "agrees",
    composition: { row, year, whole, parts: points.map((point) => ({ point, share: shareOf(point, whole) })) },
  };
}

/** The whole of shares in per cent. */
export const HUNDRED: Bounded = { obs_value: 100, obs_low: 100, obs_high: 100 };

function shareOf({ value, low, high }: Point, whole: Bounded): Bounded {
  return {
    obs_value: (100 * value) / whole.obs_value,
    obs_low: (100 * low) / whole.obs_high,
    obs_high: Math.min(100, (100 * high) / whole.obs_low),
  };
}

/** A share to one decimal: 52.9%, ≈52.9% where the part is 约 or implied. */
export function sayShare({ obs_value }: Bounded, status: PointStatus, lang: ChartLanguage): string {
  const number = Number(obs_value.toFixed(1));
  return `${status === "published" ? "" : lang === "zh" ? "约" : "~"}${number}%`;
}
