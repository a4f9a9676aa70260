import type { Chart } from "../charts/chart.js";
import { toSvg } from "../charts/to-svg.js";
import { display } from "./display.js";

/**
 * Shows a chart as one output of several types: the Vega-Lite spec for front ends that draw it (JupyterLab, VS Code), a picture for
 * those that do not, the text alternative for a terminal and a screen reader. Outside of a kernel the text alternative is printed.
 *
 *     await show(trendChart(series, { indicator: "talent-introduced" }));
 */
export async function show(chart: Chart): Promise<void> {
  display({
    "application/vnd.vegalite.v6+json": chart.spec,
    "application/vnd.vegalite.v5+json": { ...chart.spec, $schema: "https://vega.github.io/schema/vega-lite/v5.json" },
    "image/svg+xml": await toSvg(chart),
    "text/plain": chart.description,
  });
}
