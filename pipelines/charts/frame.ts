import type { TopLevelSpec } from "vega-lite";
import type { Chart, ChartAxis, ChartLanguage } from "./chart.js";
import { type ChartSize, chartWidths, colours, fontSizes, theme } from "./theme.js";
import { wrapText } from "./wrap-text.js";

/** Options that every builder takes. */
export interface ChartOptions {
  /** Language of words, names and scales; `zh` unless given. */
  readonly lang?: ChartLanguage;
  /** `screen` unless given. */
  readonly size?: ChartSize;
}

/** What stands around the marks of every chart. */
export interface Framed {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly size: ChartSize;
}

/** The parts that every spec has: schema, title in lines that fit, description, theme. */
export function frame({ title, subtitle, description, size }: Framed): FramedSpec {
  const width = chartWidths[size] - 24;
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    title: {
      text: wrapText(title, width, fontSizes.title),
      subtitle: wrapText(subtitle, width, fontSizes.subtitle),
    },
    description,
    config: theme,
  };
}

type FramedSpec = Required<Pick<TopLevelSpec, "$schema" | "title" | "description" | "config">>;

/** The caption under a chart, a line or more for each part, as the title of its lower axis: Vega-Lite has no captions. */
export function captionAxis(parts: readonly string[], width: number): ChartAxis {
  const text = parts
    .filter((part) => part !== "")
    .map((part, at, all) => (at + 1 < all.length ? `${part}${/\p{sc=Han}/u.test(part) ? "。" : "."}` : part))
    .flatMap((part) => wrapText(part, width, fontSizes.caption));
  return {
    title: text.length === 0 ? null : text,
    titleAnchor: "start",
    titleAlign: "left",
    titlePadding: 12,
    titleLineHeight: 16,
    titleColor: colours.quiet,
  };
}

/** A vertical axis with its unit written above it, not turned. */
export function unitAxis(unit: string, ticks: readonly number[]): ChartAxis {
  return {
    title: unit === "" ? null : unit,
    titleAngle: 0,
    titleAlign: "left",
    titleAnchor: "end",
    titleBaseline: "bottom",
    titleX: -30,
    titleY: -8,
    values: [...ticks],
    labelExpr: String.raw`replace('' + datum.value, '-', '\u2212')`,
    domain: false,
    ticks: false,
  };
}

/** Labels of rows that may have several lines: each "\n" breaks, and the block stands in the middle of its row. */
export const multiLineLabels = {
  labelExpr: "split(datum.label, '\\n')",
  labelLineHeight: 15,
  labelOffset: { expr: "(length(split(datum.label, '\\n')) - 1) * -7.5" },
};

/** A chart that says that there is nothing to show. */
export function emptyChart(title: string, message: string, { size = "screen" }: ChartOptions): Chart {
  const spec: TopLevelSpec = {
    ...frame({ title, subtitle: "", description: title, size }),
    width: chartWidths[size] - 60,
    height: 90,
    data: { values: [{ message }] },
    mark: { type: "text", fontSize: 16, color: colours.quiet },
    encoding: { text: { field: "message", type: "nominal" } },
  };
  return { spec, title, description: title, points: [] };
}
