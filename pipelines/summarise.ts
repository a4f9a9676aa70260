import type { RunSummary } from "./run-record.js";
import type { Finding } from "./tables/finding.js";
import { tally } from "./tables/tally.js";
import type { TidyTables } from "./tables/tidy.js";

/** The counts of a build that a person acts on, with its conflicts and findings in words. */
export function summarise(
  tables: TidyTables,
  findings: readonly Finding[],
  { unreadable, unreachable, stale }: Pick<RunSummary, "unreadable" | "unreachable" | "stale">,
  reports: readonly string[],
): RunSummary {
  const of = (severity: Finding["severity"]) => said(findings.filter((finding) => finding.severity === severity));
  return {
    ...tally(tables),
    unreadable,
    unreachable,
    stale,
    conflicts: tables.conflicts.map(
      (row) =>
        `${row.ref_area} ${row.time_period} ${row.indicator}: ${row.value_a} (${row.document_a}) ≠ ${row.value_b} (${row.document_b})`,
    ),
    breaks: tables.series.flatMap((row) =>
      row.series_break === null
        ? []
        : [`${row.ref_area} ${row.time_period} ${row.indicator} ${row.obs_value}: ${row.series_break}`],
    ),
    errors: of("error"),
    warnings: of("warning"),
    reports,
    vintage: tables.series[0]?.vintage ?? "",
  };
}

/** Findings as a person reads them, each with its sentence. */
export const said = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ zh, en, sentence }) => `${zh} / ${en}${sentence ? `: “${sentence}”` : ""}`);
