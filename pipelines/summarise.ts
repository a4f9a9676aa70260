import type { RunSummary } from "./run-record.js";
import type { Finding } from "./tables/finding.js";
import type { TidyTables } from "./tables/tidy.js";

/** The counts of a build that a person acts on, with its conflicts and findings in words. */
export function summarise(
  tables: TidyTables,
  findings: readonly Finding[],
  unreadable: RunSummary["unreadable"],
  reports: readonly string[],
): RunSummary {
  const run = tables.runs[0];
  const outcomes = { met: 0, missed: 0, pending: 0, unknown: 0 };
  for (const { outcome } of tables.targets) outcomes[outcome]++;
  const said = (severity: Finding["severity"]) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map(({ zh, en, sentence }) => `${zh} / ${en}${sentence ? `: “${sentence}”` : ""}`);
  return {
    documents: tables.documents.length,
    unreadable,
    mentions: run?.mentions ?? 0,
    observations: tables.observations.length,
    refusals: run?.refusals ?? 0,
    residue: tables.residue.filter(({ role }) => role !== "none").length,
    series: new Set(tables.series.map((row) => `${row.indicator} ${row.ref_area}`)).size,
    indicators: new Set(tables.series.map(({ indicator }) => indicator)).size,
    conflicts: tables.conflicts.map(
      (row) =>
        `${row.ref_area} ${row.time_period} ${row.indicator}: ${row.value_a} (${row.document_a}) ≠ ${row.value_b} (${row.document_b})`,
    ),
    targets: outcomes,
    errors: said("error"),
    warnings: said("warning"),
    reports,
    vintage: tables.series[0]?.vintage ?? "",
  };
}
