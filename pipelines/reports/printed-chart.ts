import type { TopLevelSpec } from "vega-lite";
import { toSvg } from "../charts/to-svg.js";
import type { Chart } from "./chart.js";
import type { Html } from "./html.js";
import { sanitiseSvg } from "./sanitise-svg.js";

/** The height of a chart's plot on paper, in pixels: two such charts with their text fill a page. */
const PLOT = 180;

/**
 * The picture of a chart for paper. One whose plot is higher than a page of two charts allows is drawn once more from its spec, lower,
 * so that its text need not shrink; any other stands as the notebook left it. Null for a chart that has neither.
 */
export async function printedChart(chart: Chart): Promise<Html | null> {
  const { spec, id, title, description } = chart;
  if (spec === null || (chart.svg !== null && !(typeof spec.height === "number" && spec.height > PLOT)))
    return chart.svg;
  const height = typeof spec.height === "number" ? Math.min(spec.height, PLOT) : spec.height;
  const lower = { ...spec, ...(height === undefined ? {} : { height }) };
  const svg = await toSvg({ spec: lower as unknown as TopLevelSpec, title, description });
  return sanitiseSvg(svg, { prefix: id, title, description });
}
