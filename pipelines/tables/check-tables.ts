import type { Relation } from "../vocabulary/vocabulary.js";
import { checkAreas } from "./check-areas.js";
import { checkLastBuild } from "./check-last-build.js";
import { checkRelations } from "./check-relations.js";
import { checkSchema } from "./check-schema.js";
import { checkSeries } from "./check-series.js";
import { checkValues } from "./check-values.js";
import type { Finding } from "./finding.js";
import type { TidyTables } from "./tidy.js";

/** What tables are checked against besides themselves. */
export interface CheckOptions {
  readonly relations?: readonly Relation[];
  /** The last good build; null before the first. */
  readonly last?: TidyTables | null;
  /** What differs from it is meant. */
  readonly accept?: boolean;
}

/**
 * Every check on the tables; all findings at once, errors first, otherwise in the order of tables and rows. A list without
 * errors says that the tables may be written.
 */
export function checkTables(
  tables: TidyTables,
  { relations = [], last = null, accept = false }: CheckOptions = {},
): readonly Finding[] {
  const findings = [
    ...checkSchema(tables),
    ...checkValues(tables),
    ...checkSeries(tables),
    ...checkAreas(tables),
    ...checkRelations(tables, relations),
    ...(last === null ? [] : checkLastBuild(last, tables, accept)),
  ];
  return errorsFirst(findings);
}

/** The same findings, errors before warnings. */
export const errorsFirst = (findings: readonly Finding[]): readonly Finding[] => [
  ...findings.filter(({ severity }) => severity === "error"),
  ...findings.filter(({ severity }) => severity === "warning"),
];
