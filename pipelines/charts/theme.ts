import type { Config } from "vega-lite";

/**
 * The colours of every chart: a subset of Okabe and Ito's palette (jfly.uni-koeln.de/color, 2008), told apart with any colour
 * vision, and greys. Each colour has one meaning, and no meaning rests on colour alone.
 */
export const colours = {
  /** What is: the chosen series, actual values. */
  actual: "#0072b2",
  /** The same, as an area behind it. */
  band: "#56b4e9",
  /** The darkest part of a whole. */
  deep: "#003a5d",
  second: "#d55e00",
  third: "#009e73",
  fourth: "#cc79a7",
  met: "#009e73",
  missed: "#d55e00",
  /** What was promised. */
  target: "#000000",
  other: "#8c96a0",
  faint: "#d9dee3",
  grid: "#e6eaee",
  text: "#1a1a1a",
  quiet: "#5a6570",
  paper: "#ffffff",
} as const;

/** The font of the pictures first, then what a Chinese reader's own machine has. */
export const fontStack =
  "Noto Sans SC, Noto Sans CJK SC, Source Han Sans SC, PingFang SC, Microsoft YaHei, Hiragino Sans GB, sans-serif";

/** Width of a whole chart in CSS pixels: a page on a screen, the text of an A4 page (170 mm), a telephone. */
export const chartWidths = { screen: 720, a4: 640, phone: 360 } as const;

export type ChartSize = keyof typeof chartWidths;

/** No chart is narrower: labels and marks need so much. */
export const narrowest = 300;

/** Size of text in pixels. */
export const fontSizes = { title: 17, subtitle: 12, label: 12, caption: 11 } as const;

/** The one configuration of every chart. */
export const theme: Config = {
  background: colours.paper,
  /** No separators in numbers of four digits, as in the text. */
  numberFormat: "~f",
  font: fontStack,
  padding: { left: 8, right: 14, top: 8, bottom: 8 },
  view: { stroke: null },
  title: {
    anchor: "start",
    frame: "bounds",
    color: colours.text,
    fontSize: fontSizes.title,
    fontWeight: "bold",
    lineHeight: 24,
    subtitleColor: colours.quiet,
    subtitleFontSize: fontSizes.subtitle,
    subtitleLineHeight: 18,
    subtitlePadding: 6,
    offset: 14,
  },
  axis: {
    labelColor: colours.text,
    labelFontSize: fontSizes.label,
    labelLimit: 0,
    titleColor: colours.quiet,
    titleFontSize: fontSizes.caption,
    titleFontWeight: "normal",
    titleLimit: 0,
    gridColor: colours.grid,
    domainColor: colours.other,
    tickColor: colours.other,
  },
  legend: {
    labelColor: colours.text,
    labelFontSize: fontSizes.label,
    labelLimit: 0,
    title: null,
    orient: "top",
    direction: "horizontal",
    symbolSize: 70,
    columnPadding: 18,
    offset: 20,
  },
};
