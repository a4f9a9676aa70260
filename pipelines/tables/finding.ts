import { type MessageCode, messageIn } from "../messages.js";
import { fieldOf, type TableName, tableSchemas } from "./table-schemas.js";

/** Something that a check found: an error keeps the tables that stood before, a warning asks for a look. */
export interface Finding {
  readonly check: CheckCode;
  readonly severity: "error" | "warning";
  readonly table: TableName;
  /** The key of the row, its parts joined by " · ". */
  readonly row: string;
  /** The sentence that the row leads back to, or null where the row has none. */
  readonly sentence: string | null;
  /** What is wrong, with the value and the row, in Chinese and in English. */
  readonly zh: string;
  readonly en: string;
}

export type CheckCode = Extract<MessageCode, `check-${string}`>;

/** A finding on one row. */
export function finding(
  check: CheckCode,
  severity: Finding["severity"],
  table: TableName,
  row: object,
  value: string | number,
): Finding {
  const key = keyOf(table, row);
  const sentence = fieldOf(row, "quote") ?? fieldOf(row, "quote_a");
  return {
    check,
    severity,
    table,
    row: key,
    sentence: sentence === null ? null : String(sentence),
    ...messageIn(check, { value, place: `${table}: ${key}` }),
  };
}

/** The primary key of a row, its parts joined by " · ". */
export function keyOf(table: TableName, row: object): string {
  return tableSchemas[table].primaryKey.map((column) => fieldOf(row, column) ?? "").join(" · ");
}
