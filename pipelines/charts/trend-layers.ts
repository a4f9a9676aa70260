import type { ChartAxis, ChartEncoding, ChartLanguage, ChartLayer } from "./chart.js";
import { unitAxis } from "./frame.js";
import { colours, fontSizes } from "./theme.js";
import type { TrendPanel } from "./trend-panel.js";
import type { TrendRow } from "./trend-rows.js";
import { type ChartWords, wordsIn } from "./words.js";

/**
 * The layers of a trend, from the back: band, bounds, line, points, labels.
 * @param statuses the words for the statuses of all panels, so that they share one legend
 */
export function trendLayers(
  panel: TrendPanel,
  statuses: ReadonlySet<string | null>,
  caption: ChartAxis,
  lang: ChartLanguage,
): ChartLayer[] {
  const words = wordsIn(lang);
  const x: NonNullable<ChartEncoding["x"]> = {
    field: "year",
    type: "ordinal",
    title: words.columns.year!,
    scale: { domain: [...panel.years] },
    axis: { labelAngle: 0, labelOverlap: true, ...caption },
  };
  const yAs = (field: "value" | "low"): NonNullable<ChartEncoding["y"]> => ({
    field,
    type: "quantitative",
    title: words.columns[field]!,
    scale: { domain: [panel.domain.low, panel.domain.high], zero: false, nice: false },
    axis: unitAxis(panel.unit, panel.domain.ticks, {
      lang,
      lift: panel.rows.some(({ role }) => role === "break") ? 16 : 0,
    }),
  });
  const y = yAs("value");
  const tooltip = tooltipOf(panel.rows, words);
  const onLine = [{ filter: "datum.role === 'value'" }];
  const piece = { field: "segment", type: "nominal" } as const;
  const band: ChartLayer = {
    transform: onLine,
    mark: { type: "area", color: colours.band, opacity: 0.3, invalid: "break-paths-filter-domains" },
    encoding: { x, y: yAs("low"), y2: { field: "high" }, detail: piece },
  };
  const bounds: ChartLayer = {
    transform: [{ filter: "datum.role === 'value' && datum.low !== null && datum.low < datum.high" }],
    mark: { type: "rule", color: colours.band, strokeWidth: 3, opacity: 0.6 },
    encoding: { x, y: yAs("low"), y2: { field: "high" } },
  };
  const line: ChartLayer = {
    transform: onLine,
    mark: { type: "line", color: colours.actual, strokeWidth: 2.2, invalid: "break-paths-filter-domains" },
    encoding: { x, y, detail: piece },
  };
  const hasBreak = panel.rows.some(({ role }) => role === "break");
  return [
    ...(hasBreak ? breakLayers(x, -panel.step / 2, words) : []),
    band,
    bounds,
    line,
    pointLayer(statuses, { x, y, tooltip }, words, hasBreak),
    ...labelLayers({ x, y }),
  ];
}

/** A dashed line between two years that cannot be compared, its name above it, its reason in the tooltip. */
function breakLayers(
  x: NonNullable<ChartEncoding["x"]>,
  xOffset: number,
  { broken, columns }: ChartWords,
): ChartLayer[] {
  const transform = [{ filter: "datum.role === 'break'" }];
  const tooltip = [
    { field: "year", type: "nominal" as const, title: columns.year! },
    { field: "said", type: "nominal" as const, title: broken },
    { field: "reason", type: "nominal" as const, title: columns.reason! },
  ];
  return [
    {
      transform,
      mark: { type: "rule", color: colours.quiet, strokeDash: [4, 3], strokeWidth: 1.2, xOffset },
      encoding: { x, y: { value: -2 }, y2: { value: "height" }, tooltip },
    },
    {
      transform: [{ filter: "datum.role === 'break' && datum.label !== null" }],
      mark: { type: "text", fontSize: fontSizes.caption, color: colours.quiet, baseline: "bottom", dy: -4, xOffset },
      encoding: { x, y: { value: 0 }, text: { field: "label", type: "nominal" }, tooltip },
    },
  ];
}

/** Status in shape, fill and stroke at once; the legend stands only where there is more than one. */
function pointLayer(
  statuses: ReadonlySet<string | null>,
  channels: ChartEncoding,
  words: ChartWords,
  hasBreak: boolean,
): ChartLayer {
  const present = LOOKS.filter(({ status }) => statuses.has(words.status[status]));
  const domain = present.map(({ status }) => words.status[status]);
  const legend = present.length > 1 ? { title: null, ...(hasBreak ? { offset: 36 } : {}) } : null;
  const by = (range: string[]) =>
    ({
      field: "status",
      type: "nominal",
      title: words.columns.status!,
      sort: domain,
      scale: { domain, range },
      legend,
    }) as const;
  return {
    transform: [{ filter: "datum.value !== null" }],
    mark: { type: "point", size: 70, strokeWidth: 2, filled: false, opacity: 1 },
    encoding: {
      ...channels,
      shape: by(present.map(({ shape }) => shape)),
      fill: by(present.map(({ fill }) => fill)),
      stroke: by(present.map(({ stroke }) => stroke)),
    },
  };
}

const LOOKS = [
  { status: "published", shape: "circle", fill: colours.actual, stroke: colours.actual },
  { status: "estimated", shape: "square", fill: colours.band, stroke: colours.actual },
  { status: "implied", shape: "diamond", fill: colours.paper, stroke: colours.actual },
  { status: "target", shape: "M-1.7,0L1.7,0", fill: colours.target, stroke: colours.target },
  { status: "disputed", shape: "cross", fill: colours.paper, stroke: colours.second },
] as const;

function labelLayers(channels: ChartEncoding): ChartLayer[] {
  return (["above", "below"] as const).map((side): ChartLayer => {
    const above = side === "above";
    return {
      transform: [{ filter: `datum.label !== null && datum.role !== 'break' && datum.side === '${side}'` }],
      mark: {
        type: "text",
        fontSize: fontSizes.label,
        color: colours.text,
        dy: above ? -9 : 9,
        baseline: above ? "bottom" : "top",
      },
      encoding: { ...channels, text: { field: "label", type: "nominal" } },
    };
  });
}

/** Only what some row has; all of it data. */
function tooltipOf(rows: readonly TrendRow[], { columns }: ChartWords) {
  const fields = [
    ["year", "year"],
    ["said", "value"],
    ["range", "range"],
    ["status", "status"],
    ["source", "source"],
    ["quote", "quote"],
  ] as const;
  return fields
    .filter(([field]) => rows.some((row) => row[field] !== null))
    .map(([field, column]) => ({ field, type: "nominal" as const, title: columns[column]! }));
}
