import type { AxisDomain } from "./axis-domain.js";
import type { ChartAxis, ChartEncoding, ChartLayer } from "./chart.js";
import { legendColumns } from "./frame.js";
import { pointLooks } from "./point-looks.js";
import type { SlopeLayout } from "./slope-rows.js";
import { colours, fontSizes } from "./theme.js";
import type { ChartWords } from "./words.js";

/** The layers of a slope: lines by direction in colour and dash, points by status, labels, and thin lines to those that had to move. */
export function slopeLayers(
  { rows, width }: SlopeLayout,
  domain: Pick<AxisDomain, "low" | "high">,
  caption: ChartAxis,
  room: number,
  words: ChartWords,
): ChartLayer[] {
  const x: NonNullable<ChartEncoding["x"]> = {
    field: "year",
    type: "ordinal",
    title: words.columns.year!,
    scale: { type: "point", padding: 0 },
    axis: { labelAngle: 0, labelFontWeight: "bold", domain: false, ticks: false, offset: 12, ...caption },
  };
  const yAs = (field: "value" | "labelAt"): NonNullable<ChartEncoding["y"]> => ({
    field,
    type: "quantitative",
    title: words.columns.value!,
    scale: { domain: [domain.low, domain.high], zero: false, nice: false },
    axis: null,
  });
  const tooltip = [
    { field: "name", type: "nominal" as const, title: words.columns.area! },
    { field: "year", type: "nominal" as const, title: words.columns.year! },
    { field: "said", type: "nominal" as const, title: words.columns.value! },
    { field: "status", type: "nominal" as const, title: words.columns.status! },
    { field: "direction", type: "nominal" as const, title: words.columns.change! },
  ];
  const detail = { field: "name", type: "nominal" } as const;
  const pointsOut = rows.some(({ chosen }) => chosen);
  const line = (chosen: boolean): ChartLayer => ({
    transform: [{ filter: chosen ? "datum.chosen" : "!datum.chosen" }],
    mark: {
      type: "line",
      strokeWidth: chosen ? 3 : 1.6,
      opacity: chosen || !pointsOut ? 1 : 0.5,
      invalid: "break-paths-filter-domains",
    },
    encoding: {
      x,
      y: yAs("value"),
      detail,
      color: by(rows, room, words, "colour"),
      strokeDash: by(rows, room, words, "dash"),
      tooltip,
    },
  });
  return [
    ...(["left", "right"] as const).map((side) => leader(side, side === "left" ? 0 : width, yAs("value"))),
    line(false),
    line(true),
    points(rows, { x, y: yAs("value"), tooltip }, words),
    ...(["left", "right"] as const).flatMap((side) =>
      [true, false].map((chosen) => label(side, chosen, x, yAs("labelAt"))),
    ),
  ];
}

const DIRECTIONS = [
  { direction: "more", colour: colours.actual, dash: [1, 0] },
  { direction: "less", colour: colours.second, dash: [7, 3] },
  { direction: "same", colour: colours.other, dash: [1, 0] },
  { direction: "unknown", colour: colours.other, dash: [2, 3] },
  { direction: "broken", colour: colours.quiet, dash: [10, 3, 2, 3] },
] as const;

function by(rows: SlopeLayout["rows"], room: number, words: ChartWords, look: "colour" | "dash") {
  const present = DIRECTIONS.filter(({ direction }) =>
    rows.some((row) => row.direction === words.direction[direction]),
  );
  const domain = present.map(({ direction }) => words.direction[direction]);
  const legend =
    present.length > 1
      ? {
          title: null,
          symbolType: "stroke",
          symbolSize: 300,
          symbolStrokeWidth: 2,
          columns: legendColumns(domain, room),
        }
      : null;
  const range = present.map((each) => (look === "colour" ? each.colour : [...each.dash]));
  return {
    field: "direction",
    type: "nominal",
    title: words.columns.change!,
    legend,
    sort: domain,
    scale: { domain, range },
  } as const;
}

function points(rows: SlopeLayout["rows"], channels: ChartEncoding, words: ChartWords): ChartLayer {
  const present = pointLooks.filter(({ status }) => rows.some((row) => row.status === words.status[status]));
  const domain = present.map(({ status }) => words.status[status]);
  return {
    mark: { type: "point", filled: true, size: 42, opacity: 1, strokeWidth: 1.5 },
    encoding: {
      ...channels,
      shape: {
        field: "status",
        type: "nominal",
        title: words.columns.status!,
        legend: null,
        sort: domain,
        scale: { domain, range: present.map(({ shape }) => shape) },
      },
      fill: { value: colours.paper },
      stroke: { value: colours.text },
    },
  };
}

/** From a value to its label, where the label had to move. */
function leader(side: "left" | "right", at: number, y: NonNullable<ChartEncoding["y"]>): ChartLayer {
  const out = side === "left" ? -1 : 1;
  return {
    transform: [{ filter: `datum.side === '${side}' && datum.moved` }],
    mark: { type: "rule", color: colours.other, strokeWidth: 0.8 },
    encoding: { x: { value: at + 4 * out }, x2: { value: at + 14 * out }, y, y2: { field: "labelAt" } },
  };
}

function label(
  side: "left" | "right",
  chosen: boolean,
  x: NonNullable<ChartEncoding["x"]>,
  y: NonNullable<ChartEncoding["y"]>,
): ChartLayer {
  return {
    transform: [{ filter: `datum.side === '${side}' && datum.chosen === ${chosen}` }],
    mark: {
      type: "text",
      align: side === "left" ? "right" : "left",
      dx: side === "left" ? -16 : 16,
      dy: { expr: "(length(split(datum.label, '\\n')) - 1) * -7.5" },
      baseline: "middle",
      lineBreak: "\n",
      lineHeight: 15,
      fontSize: fontSizes.label,
      fontWeight: chosen ? "bold" : "normal",
      color: colours.text,
    },
    encoding: { x, y, text: { field: "label", type: "nominal" } },
  };
}
