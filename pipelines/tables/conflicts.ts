import { boundsMeet, exact } from "./bounds.js";
import type { ImpliedLevel } from "./implied.js";
import type { Statement } from "./statement.js";
import type { ConflictRow } from "./tidy.js";

/**
 * Every pair of statements on one indicator, area and year whose bounds do not meet, so that both cannot be true.
 * @param ranked in falling order of trust, as `reconcile` gives them: `a` of each pair is the one that wins of the two
 */
export function conflictsAmong(ranked: readonly Statement[]): readonly ConflictRow[] {
  return ranked.flatMap((a, index) =>
    ranked
      .slice(index + 1)
      .filter((b) => !boundsMeet(a, b))
      .map((b) => conflictRow(a, b, "statements")),
  );
}

/**
 * A published level against what later growth rates and differences say that it was: each that it does not meet. Either number
 * may have been revised since, or the rate be of another definition.
 */
export function conflictsWithChanges(chosen: Statement, implied: readonly ImpliedLevel[]): readonly ConflictRow[] {
  return implied.filter((level) => !boundsMeet(chosen, level)).map((level) => conflictRow(chosen, level, "change"));
}

const conflictRow = (a: Statement, b: Statement, basis: ConflictRow["basis"]): ConflictRow => ({
  indicator: a.indicator.id,
  ref_area: a.area,
  time_period: String(a.year),
  unit_measure: a.indicator.unit,
  observation_a: a.row.observation_id,
  value_a: a.value,
  document_a: a.row.document_id,
  quote_a: a.row.quote,
  observation_b: b.row.observation_id,
  value_b: b.value,
  document_b: b.row.document_id,
  quote_b: b.row.quote,
  difference: exact(b.value - a.value),
  basis,
});
