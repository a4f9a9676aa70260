import type { TopLevelSpec } from "vega-lite";

/** What every builder of this folder makes: a picture, its finding, the picture in words, and its numbers. */
export interface Chart {
  /** Vega-Lite 6, its data inline; it loads nothing and names no address. */
  readonly spec: TopLevelSpec;
  /** The finding, computed from the data: 引进人才：2024年8.4万人，比2022年增长约35%. */
  readonly title: string;
  /** The text alternative, computed from the data: what is shown, then the numbers. */
  readonly description: string;
  /** The table beside the chart: one row a mark, columns named in the chart's language, values in base units. */
  readonly points: readonly Readonly<Record<string, string | number | null>>[];
}

/** The language of titles, axes and words in a chart. */
export type ChartLanguage = "zh" | "en";

/** A layer of a layered Vega-Lite view. */
export type ChartLayer = Extract<TopLevelSpec, { readonly layer: unknown }>["layer"][number];

/** The channels of a layer: x, y, shape … */
export type ChartEncoding = NonNullable<Extract<ChartLayer, { readonly mark: unknown }>["encoding"]>;

/** Options of an axis. */
export type ChartAxis = NonNullable<Extract<NonNullable<ChartEncoding["x"]>, { readonly axis?: unknown }>["axis"]>;
