import { type Finding, finding } from "./finding.js";
import type { ObservationRow, SeriesRow, TidyTables } from "./tidy.js";

/**
 * Each series as a whole: neighbouring values a hundredfold apart, counts with a fraction, and figures of an indicator that are of
 * another kind than it is (a stock where a flow is asked), which no series may hold. All are warnings.
 */
export function checkSeries({ observations, series }: TidyTables): readonly Finding[] {
  return [
    ...series.flatMap((row, index) => step(series[index - 1], row)),
    ...fractions(observations),
    ...kinds(observations, series),
  ];
}

function step(before: SeriesRow | undefined, row: SeriesRow): readonly Finding[] {
  if (before?.indicator !== row.indicator || before.ref_area !== row.ref_area) return [];
  const [a, b] = [Math.abs(before.obs_value), Math.abs(row.obs_value)];
  if (row.kind === "rate" || a === 0 || b === 0 || Math.max(a / b, b / a) < 100) return [];
  return [
    finding("check-step", "warning", "series", row, `${before.time_period}: ${before.obs_value} → ${row.obs_value}`),
  ];
}

/** Units of things that come whole. */
const WHOLE = /^(?:人|人次|个|家|所|户|名|项|件|场|套|张)$/;

const fractions = (observations: readonly ObservationRow[]) =>
  observations
    .filter(
      (row) =>
        row.role === "level" &&
        (row.kind === "flow" || row.kind === "stock") &&
        WHOLE.test(row.unit_measure) &&
        row.obs_value !== null &&
        !Number.isInteger(row.obs_value),
    )
    .map((row) => finding("check-fraction", "warning", "observations", row, `${row.obs_value}${row.unit_measure}`));

/** One finding an indicator and kind, on the first such figure, with their number. */
function kinds(observations: readonly ObservationRow[], series: readonly SeriesRow[]): readonly Finding[] {
  const own = new Map(series.map((row) => [row.indicator, row.kind]));
  const odd = new Map<string, ObservationRow[]>();
  for (const row of observations) {
    const kind = own.get(row.indicator);
    if (row.role !== "level" || row.status !== "actual" || row.freq !== "A" || kind === undefined || row.kind === kind)
      continue;
    const name = `${row.indicator}: ${row.kind} ≠ ${kind}`;
    odd.set(name, [...(odd.get(name) ?? []), row]);
  }
  return [...odd].flatMap(([name, rows]) =>
    rows[0] ? [finding("check-kind", "warning", "observations", rows[0], `${name} × ${rows.length}`)] : [],
  );
}
