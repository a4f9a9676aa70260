import type { TopLevelSpec } from "vega-lite";
import { lintSpec } from "../charts/lint.js";
import { FuhanError } from "../errors.js";
import type { Chart } from "./chart.js";

/**
 * Refuses a report with a chart that would mislead a reader or shut one out.
 * @param report its name, for the error
 * @throws FuhanError `chart-unsound` with every finding of `lintSpec` on every chart, each with the chart's number and title
 */
export function requireSound(charts: readonly Chart[], report: string): void {
  const findings = charts.flatMap(({ spec, title }, at) =>
    spec === null ? [] : lintSpec(spec as unknown as TopLevelSpec).map((found) => `${at + 1} ${title}: ${found}`),
  );
  if (findings.length > 0) throw new FuhanError("chart-unsound", { value: findings.join("\n  "), place: report });
}
