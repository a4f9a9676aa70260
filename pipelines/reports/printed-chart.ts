import type { TopLevelSpec } from "vega-lite";
import { toSvg } from "../charts/to-svg.js";
import type { Chart } from "./chart.js";
import type { Html } from "./html.js";
import { sanitiseSvg } from "./sanitise-svg.js";

/** On paper, in pixels: the height of a plot, two of which fill a page with their text; of a row of a chart that is tall; what tall is. */
const PLOT = 205;
const ROW = 16;
const TALL = 480;

/**
 * The picture of a chart for paper. One that is higher than a page likes is drawn once more from its spec, lower, so that its text need
 * not shrink; any other stands as the notebook left it. Null for a chart that has neither picture nor spec.
 */
export async function printedChart(chart: Chart): Promise<Html | null> {
  const { spec, id, title, description } = chart;
  if (spec === null) return chart.svg;
  const height = printedHeight(spec.height, heightOf(chart.svg));
  if (chart.svg !== null && height === spec.height) return chart.svg;
  const lower = height === undefined ? spec : { ...spec, height };
  const svg = await toSvg({ spec: lower as unknown as TopLevelSpec, title, description });
  return sanitiseSvg(svg, { prefix: id, title, description });
}

/** The `height` of a spec for paper: a number of pixels, or `{ step }` for a row each; what is low enough stays the same. */
function printedHeight(height: unknown, drawn: number): unknown {
  if (typeof height === "number") return Math.min(height, PLOT);
  return drawn > TALL && stepOf(height) > ROW ? { step: ROW } : height;
}

const stepOf = (height: unknown): number =>
  typeof height === "object" && height !== null && "step" in height ? Number(height.step) : 0;

const heightOf = (svg: Html | null): number => Number(/ height="([\d.]+)"/.exec(svg?.markup ?? "")?.[1] ?? 0);
