import { join } from "node:path";
import type { DuckDBAppender } from "@duckdb/node-api";
import { type Column, columnsOf, fieldOf, TABLE_NAMES, type TableName } from "./table-schemas.js";
import type { TidyTables } from "./tidy.js";

/**
 * Writes each table as `<name>.parquet` into a folder, by DuckDB: zstd, one thread and rows in order, so that the same rows
 * give the same bytes. Texts are as they are, without the guards of the CSV.
 */
export async function writeParquet(tables: TidyTables, folder: string): Promise<void> {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  try {
    for (const name of TABLE_NAMES) {
      await connection.run(defineTable(name));
      const appender = await connection.createAppender(name);
      const append = rowAppender(appender, name);
      for (const row of tables[name]) append(row);
      appender.closeSync();
      await connection.run(copyTable(name, join(folder, `${name}.parquet`)));
    }
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** SQL that makes an empty table of DuckDB with the columns of a tidy one. */
export function defineTable(name: TableName): string {
  return `CREATE TABLE "${name}" (${columnsOf(name)
    .map(([column, schema]) => `"${column}" ${sqlType(schema)}`)
    .join(", ")})`;
}

/** What puts a row of a tidy table to the end of DuckDB's. */
export function rowAppender(appender: DuckDBAppender, name: TableName): (row: object) => void {
  const columns = columnsOf(name);
  return (row) => {
    for (const [column, schema] of columns) {
      const value = fieldOf(row, column);
      if (value === null) appender.appendNull();
      else if (typeof value === "string") appender.appendVarchar(value);
      else if (schema.type === "integer") appender.appendInteger(value);
      else appender.appendDouble(value);
    }
    appender.endRow();
  };
}

/** SQL that writes a table as Parquet: zstd, in the order of its rows. */
export const copyTable = (name: TableName, file: string): string =>
  `COPY "${name}" TO '${file.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION zstd)`;

const sqlType = ({ type, nullable }: Column) =>
  ({ string: "VARCHAR", integer: "INTEGER", number: "DOUBLE" })[type] + (nullable ? "" : " NOT NULL");
