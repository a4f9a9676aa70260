import type { AxisDomain } from "./axis-domain.js";
import type { ChartEncoding, ChartLanguage, ChartLayer } from "./chart.js";
import type { AreaRow } from "./comparison-rows.js";
import { type captionAxis, multiLineLabels, tickLabel } from "./frame.js";
import { colours, fontSizes } from "./theme.js";
import { wordsIn } from "./words.js";

/** The layers of a comparison: bars with their values; where there are targets, ticks, and both numbers in columns beside the plot. */
export function comparisonLayers(
  rows: readonly AreaRow[],
  domain: AxisDomain,
  caption: ReturnType<typeof captionAxis>,
  columns: { readonly value: string; readonly target: string; readonly at: ColumnsBeside } | null,
  lang: ChartLanguage,
): ChartLayer[] {
  const words = wordsIn(lang);
  const y: NonNullable<ChartEncoding["y"]> = {
    field: "name",
    type: "nominal",
    title: words.columns.area!,
    sort: null,
    scale: { domain: rows.map(({ name }) => name) },
    axis: { title: null, ticks: false, domain: false, labelPadding: 8, ...multiLineLabels },
  };
  const xAs = (field: "value" | "target" | "right"): NonNullable<ChartEncoding["x"]> => ({
    field,
    type: "quantitative",
    title: words.columns[field === "right" ? "value" : field]!,
    scale: { domain: [domain.low, domain.high], zero: true, nice: false },
    axis: {
      ...caption,
      values: [...domain.ticks],
      labelExpr: tickLabel(lang),
      labelOverlap: "greedy",
      labelSeparation: 6,
    },
  });
  const fields = [
    ["area", "area"],
    ["said", "value"],
    ["range", "range"],
    ["status", "status"],
    ["targetLabel", "target"],
    ["source", "source"],
    ["quote", "quote"],
  ] as const;
  const tooltip = fields
    .filter(([field]) => rows.some((row) => row[field] !== null))
    .map(([field, column]) => ({ field, type: "nominal" as const, title: words.columns[column]! }));
  const pointsOut = rows.some(({ chosen }) => chosen);
  const bars: ChartLayer = {
    mark: { type: "bar", height: 15 },
    encoding: {
      y,
      x: xAs("value"),
      color: {
        condition: { test: "datum.chosen", value: colours.actual },
        value: pointsOut ? colours.other : colours.actual,
      },
      fillOpacity: { condition: { test: "datum.certain", value: 1 }, value: 0.4 },
      stroke: { condition: { test: "datum.chosen", value: colours.text }, value: null },
      strokeWidth: { value: 1.5 },
      tooltip,
    },
  };
  const text = (
    field: "label" | "targetLabel",
    x: NonNullable<ChartEncoding["x"]>,
    dx: number,
    align: "left" | "right",
  ): ChartLayer => ({
    transform: [{ filter: `datum.${field} !== null` }],
    mark: { type: "text", align, dx, fontSize: fontSizes.label, color: colours.text },
    encoding: {
      y,
      x,
      text: { field, type: "nominal" },
      ...(pointsOut ? { opacity: { condition: { test: "datum.chosen", value: 1 }, value: 0.85 } } : {}),
    },
  });
  const zero: ChartLayer = {
    mark: { type: "rule", color: colours.other },
    encoding: { x: { datum: 0, type: "quantitative" } },
  };
  if (columns === null) {
    const right: ChartLayer = text("label", xAs("right"), 6, "left");
    return [bars, ...(domain.low < 0 ? [zero] : []), right];
  }
  const end = { value: "width" } as const;
  const head = (dx: number, words: string): ChartLayer => ({
    data: { values: [{ head: words }] },
    mark: {
      type: "text",
      align: "right",
      dx,
      dy: -4,
      baseline: "bottom",
      fontSize: fontSizes.caption,
      color: colours.quiet,
    },
    encoding: { x: end, y: { value: 0 }, text: { field: "head", type: "nominal" } },
  });
  return [
    bars,
    {
      mark: { type: "tick", color: colours.target, thickness: 3, size: 20, opacity: 1 },
      encoding: { y, x: xAs("target"), tooltip },
    },
    text("label", end, columns.at.value, "right"),
    text("targetLabel", end, columns.at.target - 4, "right"),
    head(columns.at.value, columns.value),
    head(columns.at.target - 4, columns.at.target < 130 ? words.status.target : columns.target),
  ];
}

/** Where the numbers beside the bars end, in pixels from the plot. */
export interface ColumnsBeside {
  readonly value: number;
  readonly target: number;
}

/** On a narrow page they stand closer. */
export const columnsBeside = (page: number): ColumnsBeside =>
  page < 480 ? { value: 50, target: 100 } : { value: 52, target: 130 };
