import type { TopLevelSpec } from "vega-lite";
import { toSvg } from "../charts/to-svg.js";
import type { Chart, Spec } from "./chart.js";
import type { Html } from "./html.js";
import { lowerRows } from "./lower-rows.js";
import { sanitiseSvg } from "./sanitise-svg.js";

/** On paper, in pixels: the height of a plot, two of which fill a page with their text. */
const PLOT = 140;

/**
 * The picture of a chart for paper. One that is higher than a page likes is drawn once more from its spec, lower, so that its text need
 * not shrink; any other stands as the notebook left it. Null for a chart that has neither picture nor spec.
 */
export async function printedChart(chart: Chart): Promise<Html | null> {
  const { spec, id, title, description } = chart;
  if (spec === null) return chart.svg;
  const lower = lowered(spec);
  if (chart.svg !== null && lower === spec) return chart.svg;
  const svg = await toSvg({ spec: lower as unknown as TopLevelSpec, title, description });
  return sanitiseSvg(svg, { prefix: id, title, description });
}

/** What is low enough stays the same. */
function lowered(spec: Spec): Spec {
  if (typeof spec.height === "number") return spec.height > PLOT ? { ...spec, height: PLOT } : spec;
  return lowerRows(spec);
}
