import { type Finding, finding, keyOf } from "./finding.js";
import { type Column, columnsOf, fieldOf, TABLE_NAMES, type TableName, tableSchemas } from "./table-schemas.js";
import type { TidyTables } from "./tidy.js";

/** Every row against the schema of its table: keys unique, references that resolve, fields there, of their type and code list. */
export function checkSchema(tables: TidyTables): readonly Finding[] {
  const held = new Map<string, ReadonlySet<string | number | null>>();
  const valuesOf = (table: TableName, column: string) => {
    const name = `${table}.${column}`;
    const values = held.get(name) ?? new Set(tables[table].map((row) => fieldOf(row, column)));
    held.set(name, values);
    return values;
  };
  return TABLE_NAMES.flatMap((table) => {
    const seen = new Set<string>();
    const columns = columnsOf(table);
    return tables[table].flatMap((row: object) => {
      const findings: Finding[] = columns.flatMap(([name, column]) => fieldFinding(table, row, name, column) ?? []);
      const key = keyOf(table, row);
      if (seen.has(key)) findings.push(finding("check-key-repeated", "error", table, row, key));
      seen.add(key);
      for (const { column, table: other, of } of tableSchemas[table].foreignKeys) {
        const value = fieldOf(row, column);
        if (value !== null && !valuesOf(other, of).has(value))
          findings.push(finding("check-key-dangling", "error", table, row, `${column} = ${value}`));
      }
      return findings;
    });
  });
}

function fieldFinding(table: TableName, row: object, name: string, column: Column): Finding | null {
  const value = fieldOf(row, name);
  if (value === null || (value === "" && !column.blank))
    return column.nullable && value === null ? null : finding("check-field-missing", "error", table, row, name);
  if (column.codes && !column.codes.includes(String(value)))
    return finding("check-field-code", "error", table, row, `${name} = ${value}`);
  if (column.type !== "string" && !Number.isFinite(value))
    return finding("check-field-number", "error", table, row, `${name} = ${value}`);
  return null;
}
