import { checkSchema } from "./check-schema.js";
import { checkValues } from "./check-values.js";
import type { Finding } from "./finding.js";
import type { TidyTables } from "./tidy.js";

/**
 * Every check on the tables; all findings at once, errors first, otherwise in the order of tables and rows. A list without
 * errors says that the tables may be written.
 */
export function checkTables(tables: TidyTables): readonly Finding[] {
  const findings = [...checkSchema(tables), ...checkValues(tables)];
  return [
    ...findings.filter(({ severity }) => severity === "error"),
    ...findings.filter(({ severity }) => severity === "warning"),
  ];
}
