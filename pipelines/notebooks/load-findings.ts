import { checkTables } from "../tables/check-tables.js";
import type { Finding } from "../tables/finding.js";
import {
  loadConflicts,
  loadDocuments,
  loadObservations,
  loadResidue,
  loadRuns,
  loadSeries,
  loadTargets,
} from "../tables/load.js";
import type { TidyTables } from "../tables/tidy.js";

/** What every check on the tidy tables finds: errors first, each with its row, its sentence and words in both languages. */
export async function loadFindings(): Promise<readonly Finding[]> {
  const [documents, observations, series, conflicts, targets, residue, runs] = (
    await Promise.all([
      loadDocuments(),
      loadObservations(),
      loadSeries(),
      loadConflicts(),
      loadTargets(),
      loadResidue(),
      loadRuns(),
    ])
  ).map((table) => table.objects());
  return checkTables({ documents, observations, series, conflicts, targets, residue, runs } as unknown as TidyTables);
}
