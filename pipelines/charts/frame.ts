import type { TopLevelSpec } from "vega-lite";
import type { Chart, ChartAxis, ChartLanguage } from "./chart.js";
import { sayNumber } from "./say-number.js";
import { type ChartSize, chartWidths, colours, fontSizes, narrowest, theme } from "./theme.js";
import { wordsIn } from "./words.js";
import { emWidth, wrapText } from "./wrap-text.js";

/** Options that every builder takes. */
export interface ChartOptions {
  /** Language of words, names and scales; `zh` unless given. */
  readonly lang?: ChartLanguage;
  /** The page that it is for; `screen` unless given. */
  readonly size?: ChartSize;
  /** Width of the whole chart in pixels, from 300; that of `size` unless given. */
  readonly width?: number;
}

/** The width of a whole chart in pixels. */
export function chartWidth({ size = "screen", width = chartWidths[size] }: ChartOptions): number {
  return Math.max(narrowest, Math.round(width));
}

/** What stands around the marks of every chart. */
export interface Framed {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  /** Of the whole chart, in pixels. */
  readonly width: number;
}

/** The parts that every spec has: schema, title in lines that fit, description, theme. */
export function frame({ title, subtitle, description, width }: Framed): FramedSpec {
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    title: {
      text: wrapText(title, width - 24, fontSizes.title),
      subtitle: wrapText(subtitle, width - 24, fontSizes.subtitle),
    },
    description,
    config: theme,
  };
}

type FramedSpec = Required<Pick<TopLevelSpec, "$schema" | "title" | "description" | "config">>;

/**
 * The caption under a chart, a line or more for each part, as the title of its lower axis: Vega-Lite has no captions.
 * @param lang whose full stop ends each part but the last
 * @param left how far left of the plot it begins
 */
export function captionAxis(parts: readonly string[], width: number, lang: ChartLanguage, left = 0): ChartAxis {
  const stop = wordsIn(lang).stop.trim();
  const text = parts
    .filter((part) => part !== "")
    .map((part, at, all) => (at + 1 < all.length ? `${part}${stop}` : part))
    .flatMap((part) => wrapText(part, width, fontSizes.caption));
  return {
    title: text.length === 0 ? null : text,
    titleAnchor: "start",
    titleAlign: "left",
    titlePadding: 12,
    titleLineHeight: 16,
    titleColor: colours.quiet,
    ...(left === 0 ? {} : { titleX: -left }),
  };
}

/** The caption as a view of its own, for charts of several views; none where there is nothing to say. */
export function captionView(parts: readonly string[], width: number, lang: ChartLanguage): CaptionView[] {
  const { title } = captionAxis(parts, width, lang);
  if (!Array.isArray(title)) return [];
  return [
    {
      width,
      height: 1,
      data: { values: title.map((line, index) => ({ line, at: index * 16 })) },
      mark: { type: "text", align: "left", baseline: "top", fontSize: fontSizes.caption, color: colours.quiet },
      encoding: {
        x: { value: 0 },
        y: {
          field: "at",
          type: "quantitative",
          scale: { domain: [0, 1], range: [0, 1], nice: false, zero: false },
          axis: null,
        },
        text: { field: "line", type: "nominal" },
      },
    },
  ];
}

type CaptionView = Extract<TopLevelSpec, { readonly vconcat: unknown }>["vconcat"][number];

/**
 * A vertical axis with its unit written above it, not turned.
 * @param lift by how many pixels more than usual it stands above
 */
export function unitAxis(
  unit: string,
  ticks: readonly number[],
  { lang, lift = 0 }: { readonly lang: ChartLanguage; readonly lift?: number },
): ChartAxis {
  return {
    title: unit === "" ? null : unit,
    titleAngle: 0,
    titleAlign: "left",
    titleAnchor: "end",
    titleBaseline: "bottom",
    titleX: -30,
    titleY: -8 - lift,
    values: [...ticks],
    labelExpr: tickLabel(lang),
    domain: false,
    ticks: false,
  };
}

/** The room that a vertical axis needs beside its plot, in pixels: its longest number, and the margins of the picture. */
export function roomBeside(ticks: readonly number[], lang: ChartLanguage): number {
  return Math.max(30, ...ticks.map((tick) => emWidth(sayNumber(tick, lang)) * fontSizes.label)) + 40;
}

/** The numbers of an axis: a true minus; in English with separators. */
export function tickLabel(lang: ChartLanguage): string {
  const number = lang === "en" ? "format(datum.value, ',~f')" : "'' + datum.value";
  return String.raw`replace(${number}, '-', '\u2212')`;
}

/** In how many columns a legend stands, so that it is no wider than its room: all side by side, or as many as are as wide as the widest. */
export function legendColumns(labels: readonly string[], room: number): number {
  const widths = labels.map((label) => emWidth(label) * fontSizes.label + 36);
  if (widths.reduce((sum, width) => sum + width, 0) <= room) return labels.length;
  return Math.max(1, Math.min(labels.length - 1, Math.floor(room / Math.max(...widths))));
}

/** Labels of rows that may have several lines: each "\n" breaks, and the block stands in the middle of its row. */
export const multiLineLabels = {
  labelExpr: "split(datum.label, '\\n')",
  labelLineHeight: 15,
  labelOffset: { expr: "(length(split(datum.label, '\\n')) - 1) * -7.5" },
};

/** A chart that says that there is nothing to show, or why: 引进人才：没有数据. */
export function emptyChart(heading: string, message: string, options: ChartOptions, detail = message): Chart {
  const title = heading === "" ? message : `${heading}${wordsIn(options.lang ?? "zh").colon}${message}`;
  const width = chartWidth(options);
  const spec: TopLevelSpec = {
    ...frame({ title, subtitle: "", description: title, width }),
    width: width - 60,
    height: 90,
    data: {
      values: [
        {
          message: detail
            .split("\n")
            .flatMap((line) => wrapText(line, width - 80, 14))
            .join("\n"),
        },
      ],
    },
    mark: { type: "text", fontSize: 14, lineBreak: "\n", color: colours.quiet },
    encoding: { text: { field: "message", type: "nominal" } },
  };
  return { spec, title, description: title, points: [] };
}
