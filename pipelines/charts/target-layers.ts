import type { ChartAxis, ChartEncoding, ChartLayer } from "./chart.js";
import { multiLineLabels } from "./frame.js";
import type { BulletRow } from "./target-bullets.js";
import type { Outcome } from "./target-rows.js";
import { colours, fontSizes } from "./theme.js";
import type { ChartWords } from "./words.js";

/** How outcomes look, in the order in which they are counted. */
export const outcomeLooks: readonly { readonly outcome: Outcome; readonly shape: string; readonly colour: string }[] = [
  { outcome: "met", shape: "circle", colour: colours.met },
  { outcome: "missed", shape: "triangle-down", colour: colours.missed },
  { outcome: "pending", shape: "diamond", colour: colours.band },
  { outcome: "unknown", shape: "square", colour: colours.other },
];

/** The horizontal axis: it begins at zero. */
export interface TargetAxis {
  readonly high: number;
  readonly ticks: readonly number[];
  readonly labelExpr: string;
}

/** The layers of a chart of targets: bars, target lines, and at the end of each row the outcome as a sign and in words. */
export function targetLayers(
  rows: readonly BulletRow[],
  caption: ChartAxis,
  { high, ticks, labelExpr }: TargetAxis,
  words: ChartWords,
): ChartLayer[] {
  const outcomes = outcomeLooks.map(({ outcome }) => words.outcome[outcome]);
  const y: NonNullable<ChartEncoding["y"]> = {
    field: "row",
    type: "nominal",
    title: words.columns.indicator!,
    sort: null,
    scale: { domain: rows.map(({ row }) => row) },
    axis: {
      title: null,
      ticks: false,
      domain: false,
      labelPadding: 8,
      ...multiLineLabels,
    },
  };
  const xAs = (field: "actual" | "target"): NonNullable<ChartEncoding["x"]> => ({
    field,
    type: "quantitative",
    title: words.columns[field]!,
    scale: { domain: [0, high], zero: true, nice: false },
    axis: {
      ...caption,
      values: [...ticks],
      labelOverlap: true,
      labelSeparation: 8,
      labelExpr,
    },
  });
  const legend = null;
  const colour = {
    field: "outcome",
    type: "nominal",
    legend,
    scale: { domain: outcomes, range: outcomeLooks.map((look) => look.colour) },
  } as const;
  const tooltip = [
    { field: "row", type: "nominal" as const, title: words.columns.indicator! },
    { field: "targetSaid", type: "nominal" as const, title: words.columns.target! },
    { field: "actualSaid", type: "nominal" as const, title: words.columns.actual! },
    { field: "outcome", type: "nominal" as const, title: words.columns.outcome! },
    { field: "source", type: "nominal" as const, title: words.columns.source! },
    { field: "quote", type: "nominal" as const, title: words.columns.quote! },
  ];
  const end = { value: "width" } as const;
  return [
    {
      mark: { type: "bar", height: 13 },
      encoding: { y, x: xAs("actual"), color: colour, tooltip },
    },
    {
      mark: { type: "tick", color: colours.target, thickness: 3, size: 22, opacity: 1 },
      encoding: { y, x: xAs("target"), tooltip },
    },
    {
      mark: { type: "point", filled: true, size: 70, opacity: 1, dx: 14, xOffset: 14 },
      encoding: {
        y,
        x: end,
        color: colour,
        shape: {
          field: "outcome",
          type: "nominal",
          legend,
          scale: { domain: outcomes, range: outcomeLooks.map((look) => look.shape) },
        },
      },
    },
    {
      mark: {
        type: "text",
        align: "left",
        dx: 24,
        dy: { expr: "(length(split(datum.said, '\\n')) - 1) * -7.5" },
        lineBreak: "\n",
        lineHeight: 15,
        fontSize: fontSizes.label,
        color: colours.text,
      },
      encoding: { y, x: end, text: { field: "said", type: "nominal" } },
    },
  ];
}
