import type { ChartAxis, ChartEncoding, ChartLanguage, ChartLayer } from "./chart.js";
import { legendColumns, unitAxis } from "./frame.js";
import { pointLooks } from "./point-looks.js";
import { colours, fontSizes } from "./theme.js";
import type { TrendPanel } from "./trend-panel.js";
import type { TrendRow } from "./trend-rows.js";
import { type ChartWords, wordsIn } from "./words.js";

/**
 * The layers of a trend, from the back: band, bounds, line, points, labels.
 * @param page width of the whole picture
 * @param isSmall without numbers at the vertical axis, and only the first and the last year at the other
 * @param statuses the words for the statuses of all panels, so that they share one legend
 */
export function trendLayers(
  panel: TrendPanel,
  statuses: ReadonlySet<string | null>,
  caption: ChartAxis,
  lang: ChartLanguage,
  { page, isSmall = false }: { readonly page: number; readonly isSmall?: boolean },
): ChartLayer[] {
  const words = wordsIn(lang);
  const hasBreak = panel.rows.some(({ role }) => role === "break");
  const x: NonNullable<ChartEncoding["x"]> = {
    field: "year",
    type: "ordinal",
    title: words.columns.year!,
    scale: { domain: [...panel.years] },
    axis: {
      labelAngle: 0,
      labelOverlap: true,
      ...(isSmall ? { values: [panel.years[0]!, panel.years.at(-1)!] } : {}),
      ...caption,
    },
  };
  const yAs = (field: "value" | "low"): NonNullable<ChartEncoding["y"]> => ({
    field,
    type: "quantitative",
    title: words.columns[field]!,
    scale: { domain: [panel.domain.low, panel.domain.high], zero: false, nice: false },
    axis: isSmall
      ? { title: null, labels: false, ticks: false, domain: false, values: [...panel.domain.ticks] }
      : unitAxis(panel.unit, panel.domain.ticks, { lang, lift: hasBreak ? 16 : 0 }),
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
  return [
    ...(hasBreak ? breakLayers(x, -panel.step / 2, words) : []),
    band,
    bounds,
    line,
    pointLayer(statuses, { x, y, tooltip }, words, hasBreak, { size: isSmall ? 28 : 70, room: page - 40 }),
    ...labelLayers({ x, y }),
  ];
}

/** A dashed line between two years that cannot be compared, its name above it, its reason in the tooltip. */
function breakLayers(x: NonNullable<ChartEncoding["x"]>, xOffset: number, { columns }: ChartWords): ChartLayer[] {
  const transform = [{ filter: "datum.role === 'break'" }];
  const tooltip = [
    { field: "year", type: "nominal" as const, title: columns.year! },
    { field: "said", type: "nominal" as const, title: columns.change! },
    { field: "reason", type: "nominal" as const, title: columns.reason! },
  ];
  return [
    {
      transform,
      mark: { type: "rule", color: colours.quiet, strokeDash: [4, 3], strokeWidth: 1.2, xOffset },
      encoding: { x, y: { value: -2 }, y2: { value: "height" }, tooltip },
    },
    ...(["center", "right"] as const).map(
      (align): ChartLayer => ({
        transform: [{ filter: `datum.role === 'break' && datum.label !== null && datum.align === '${align}'` }],
        mark: {
          type: "text",
          fontSize: fontSizes.caption,
          color: colours.quiet,
          align,
          baseline: "bottom",
          dx: align === "right" ? 3 : 0,
          dy: -4,
          xOffset,
        },
        encoding: { x, y: { value: 0 }, text: { field: "label", type: "nominal" }, tooltip },
      }),
    ),
  ];
}

/** Status in shape, fill and stroke at once; the legend stands only where there is more than one. */
function pointLayer(
  statuses: ReadonlySet<string | null>,
  channels: ChartEncoding,
  words: ChartWords,
  hasBreak: boolean,
  { size, room }: { readonly size: number; readonly room: number },
): ChartLayer {
  const present = pointLooks.filter(({ status }) => statuses.has(words.status[status]));
  const domain = present.map(({ status }) => words.status[status]);
  const legend =
    present.length > 1
      ? { title: null, columns: legendColumns(domain, room), ...(hasBreak ? { offset: 36 } : {}) }
      : null;
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
    mark: { type: "point", size, strokeWidth: size < 50 ? 1.5 : 2, filled: false, opacity: 1 },
    encoding: {
      ...channels,
      shape: by(present.map(({ shape }) => shape)),
      fill: by(present.map(({ fill }) => fill)),
      stroke: by(present.map(({ stroke }) => stroke)),
    },
  };
}

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
