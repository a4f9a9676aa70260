import type { Chart, ChartLanguage } from "./chart.js";
import type { Point } from "./read-points.js";
import { wordsIn } from "./words.js";

/** The points as the table beside a chart, values in base units, columns in the chart's language. */
export function pointTable(points: readonly Point[], lang: ChartLanguage): Chart["points"] {
  const { columns, status } = wordsIn(lang);
  const hasSource = points.some(({ source }) => source !== null);
  return points.map((point) => ({
    [columns.indicator!]: point.name,
    [columns.area!]: point.areaName,
    [columns.year!]: point.year,
    [columns.value!]: point.status === "implied" ? Math.round(point.value * 100) / 100 : point.value,
    [columns.low!]: Math.round(point.low * 100) / 100,
    [columns.high!]: Math.round(point.high * 100) / 100,
    [columns.unit!]: point.unit,
    [columns.status!]: status[point.status],
    ...(hasSource ? { [columns.source!]: point.source } : {}),
  }));
}
