import { type ColumnTable, escape as computed } from "arquero";
import { type LoadThemeOptions, loadObservations, loadTargets as loadRows } from "../tables/load.js";
import type { ObservationRow, TargetRow } from "../tables/tidy.js";
import { rowsOf } from "./series-row.js";

/** A target, and the years that it is a sum over. */
export type SpannedTarget = TargetRow & {
  /** `2016/2020`; null or absent for a target of a single year. */
  readonly span?: string | null;
};

/**
 * Promises and what came of them, with a numeric `year` by whose end each was promised, and the `span` of years that it is a sum over
 * (`2016/2020`), as the sentence has it; null where it is no sum. Errors as `loadSeries`.
 */
export async function loadTargets(options: LoadThemeOptions = {}): Promise<ColumnTable> {
  const { from, asOf } = options;
  const where = { ...(from === undefined ? {} : { from }), ...(asOf === undefined ? {} : { asOf }) };
  return withSpans(await loadRows(options), await loadObservations(where));
}

/** The targets with a column `span`, from the periods of the observations that they are. */
export function withSpans(targets: ColumnTable, observations: ColumnTable): ColumnTable {
  const sums = rowsOf<ObservationRow>(observations).filter(
    ({ kind, time_period: period }) => kind === "flow" && /^\d{4}\/\d{4}$/.test(period ?? ""),
  );
  const spans = new Map(sums.map((row) => [row.observation_id, row.time_period]));
  return targets.derive({ span: computed((row: TargetRow) => spans.get(row.observation_id) ?? null) });
}
