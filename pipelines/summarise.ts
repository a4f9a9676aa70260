import { type Language, namesOf, sayBreakAt, sayConflict } from "./commands/say-rows.js";
import type { RunSummary, Said } from "./run-record.js";
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
  const names = { zh: namesOf(tables.series, "zh"), en: namesOf(tables.series, "en") };
  return {
    ...tally(tables),
    unreadable,
    unreachable,
    stale,
    conflicts: tables.conflicts.map((row) => inBoth((language) => sayConflict(row, names[language], language))),
    breaks: tables.series
      .filter((row) => row.series_break !== null)
      .map((row) => inBoth((language) => sayBreakAt(row, language))),
    errors: of("error"),
    warnings: of("warning"),
    reports,
    vintage: tables.series[0]?.vintage ?? "",
  };
}

/** Findings as a person reads them, each with its sentence. */
export const said = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ zh, en, sentence }) => `${zh} / ${en}${sentence ? `: “${sentence}”` : ""}`);

const inBoth = (say: (language: Language) => string): Said => ({ zh: say("zh"), en: say("en") });
