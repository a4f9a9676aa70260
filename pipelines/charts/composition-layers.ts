import type { ChartAxis, ChartEncoding, ChartLanguage, ChartLayer } from "./chart.js";
import { legendColumns, tickLabel } from "./frame.js";
import { partShades, textOn } from "./part-shades.js";
import { colours, fontSizes } from "./theme.js";
import type { ChartWords } from "./words.js";

/** A part of a bar, as it is drawn. */
export interface Segment {
  readonly row: string;
  readonly part: string;
  /** Its place among the parts, from 0. */
  readonly order: number;
  readonly start: number;
  readonly end: number;
  /** The share, where there is room for it. */
  readonly label: string | null;
  readonly middle: number;
  readonly said: string;
  readonly share: string;
  readonly status: string;
  /** What stands at the end of the bar, on its last part. */
  readonly whole: string | null;
  readonly observation: string | null;
  readonly source: string | null;
  readonly quote: string | null;
}

/** How a composition is laid out. */
export interface CompositionLayout {
  readonly parts: readonly string[];
  readonly rows: readonly string[];
  readonly high: number;
  readonly ticks: readonly number[];
  readonly percent: boolean;
  /** Of the legend, in pixels. */
  readonly room: number;
}

/** The layers of a composition: bars cut into parts, dark to light in the order of the legend; shares in them, the whole at the end. */
export function compositionLayers(
  { parts, rows, high, ticks, percent, room }: CompositionLayout,
  caption: ChartAxis,
  words: ChartWords,
  lang: ChartLanguage,
): ChartLayer[] {
  const shades = partShades(parts.length);
  const y: NonNullable<ChartEncoding["y"]> = {
    field: "row",
    type: "nominal",
    title: words.columns.year!,
    sort: null,
    scale: { domain: [...rows] },
    axis: { title: null, ticks: false, domain: false, labelPadding: 8 },
  };
  const xAs = (field: "start" | "middle" | "end"): NonNullable<ChartEncoding["x"]> => ({
    field,
    type: "quantitative",
    title: words.columns.value!,
    scale: { domain: [0, high], zero: true, nice: false },
    axis: {
      ...caption,
      values: [...ticks],
      labelOverlap: "greedy",
      labelSeparation: 6,
      labelExpr: percent ? "datum.label + '%'" : tickLabel(lang),
    },
  });
  const color: NonNullable<ChartEncoding["color"]> = {
    field: "part",
    type: "nominal",
    title: words.columns.part!,
    sort: [...parts],
    scale: { domain: [...parts], range: [...shades] },
    legend: {
      title: null,
      symbolType: "square",
      symbolStrokeColor: colours.quiet,
      symbolStrokeWidth: 0.8,
      columns: legendColumns(parts, room),
    },
  };
  const tooltip = [
    { field: "row", type: "nominal" as const, title: words.columns.year! },
    { field: "part", type: "nominal" as const, title: words.columns.part! },
    { field: "said", type: "nominal" as const, title: words.columns.value! },
    { field: "share", type: "nominal" as const, title: words.sharePart },
    { field: "status", type: "nominal" as const, title: words.columns.status! },
  ];
  const inside = shades.map(
    (shade, order): ChartLayer => ({
      transform: [{ filter: `datum.label !== null && datum.order === ${order}` }],
      mark: { type: "text", fontSize: fontSizes.label, color: textOn(shade) },
      encoding: { y, x: xAs("middle"), text: { field: "label", type: "nominal" } },
    }),
  );
  return [
    {
      mark: { type: "bar", stroke: colours.quiet, strokeWidth: 0.8 },
      encoding: { y, x: xAs("start"), x2: { field: "end" }, color, tooltip },
    },
    ...inside,
    {
      transform: [{ filter: "datum.whole !== null" }],
      mark: { type: "text", align: "left", dx: 6, fontSize: fontSizes.label, color: colours.text },
      encoding: { y, x: xAs("end"), text: { field: "whole", type: "nominal" } },
    },
  ];
}
