import type { RunSummary } from "./run-record.js";
import type { Finding } from "./tables/finding.js";
import { tally } from "./tables/tally.js";
import type { TidyTables } from "./tables/tidy.js";

/** The counts of a build that a person acts on, with its conflicts and findings in words. */
export function summarise(
  tables: TidyTables,
  findings: readonly Finding[],
  { unreadable, unreachable }: Pick<RunSummary, "unreadable" | "unreachable">,
  reports: readonly string[],
): RunSummary {
  const said = (severity: Finding["severity"]) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map(({ zh, en, sentence }) => `${zh} / ${en}${sentence ? `: “${sentence}”` : ""}`);
  return {
    ...tally(tables),
    unreadable,
    unreachable,
    conflicts: tables.conflicts.map(
      (row) =>
        `${row.ref_area} ${row.time_period} ${row.indicator}: ${row.value_a} (${row.document_a}) ≠ ${row.value_b} (${row.document_b})`,
    ),
    errors: said("error"),
    warnings: said("warning"),
    reports,
    vintage: tables.series[0]?.vintage ?? "",
  };
}
