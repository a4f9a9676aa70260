import { sha256 } from "../sources/snapshots.js";
import type { TablesInput } from "./tables-input.js";
import { seriesCount } from "./tally.js";
import type { RunRow, TidyTables } from "./tidy.js";
import { vintageOf } from "./vintage-of.js";

/** The record of one build; its id is a digest of the input, so that the same input is the same run. */
export function runRow(input: TablesInput, tables: Omit<TidyTables, "runs">): RunRow {
  const vocabulary = sha256(JSON.stringify(input.vocabulary));
  const documents = sha256(tables.documents.map((row) => `${row.document_id} ${row.sha256}\n`).join(""));
  const published = tables.documents.flatMap((row) => row.published ?? []).sort();
  const count = (what: "observations" | "refusals") =>
    input.documents.reduce((sum, { extraction }) => sum + extraction[what].length, 0);
  return {
    run_id: sha256(`${input.version} ${vintageOf(tables)} ${vocabulary} ${documents}`).slice(0, 12),
    fuhan_version: input.version,
    vocabulary_sha256: vocabulary,
    documents_sha256: documents,
    documents: input.documents.length,
    unreadable: input.unreadable ?? 0,
    mentions: count("observations"),
    observations: tables.observations.length,
    refusals: count("refusals"),
    series: seriesCount(tables.series),
    conflicts: tables.conflicts.length,
    targets: tables.targets.length,
    newest_document: published.at(-1) ?? null,
    oldest_document: published[0] ?? null,
  };
}
