import {
  DuckDBArrayValue,
  DuckDBDecimalValue,
  DuckDBListValue,
  DuckDBMapValue,
  DuckDBStructValue,
  type DuckDBValue,
} from "@duckdb/node-api";

/** A value of a query as JavaScript holds it best. */
export type QueryValue = null | boolean | number | bigint | string | readonly QueryValue[] | QueryStruct;
export interface QueryStruct {
  readonly [field: string]: QueryValue;
}

/**
 * DuckDB's value as a plain one: whole numbers as `number` where that is exact (to 2⁵³), else `bigint`; decimals as `number`;
 * dates, times, intervals, UUIDs and the like as text (`2023-05-12`), lists as arrays, structs as objects, maps as lists of
 * `{ key, value }`.
 */
export function queryValue(value: DuckDBValue): QueryValue {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (value instanceof DuckDBDecimalValue) return value.toDouble();
  if (value instanceof DuckDBListValue || value instanceof DuckDBArrayValue) return value.items.map(queryValue);
  if (value instanceof DuckDBStructValue)
    return Object.fromEntries(Object.entries(value.entries).map(([name, field]) => [name, queryValue(field)]));
  if (value instanceof DuckDBMapValue)
    return value.entries.map(({ key, value: held }) => ({ key: queryValue(key), value: queryValue(held) }));
  return String(value);
}
