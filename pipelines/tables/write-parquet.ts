import { join } from "node:path";
import { type Column, columnsOf, fieldOf, TABLE_NAMES } from "./table-schemas.js";
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
      const columns = columnsOf(name);
      const definition = columns.map(([column, schema]) => `"${column}" ${sqlType(schema)}`).join(", ");
      await connection.run(`CREATE TABLE "${name}" (${definition})`);
      const appender = await connection.createAppender(name);
      for (const row of tables[name]) {
        for (const [column, schema] of columns) {
          const value = fieldOf(row, column);
          if (value === null) appender.appendNull();
          else if (typeof value === "string") appender.appendVarchar(value);
          else if (schema.type === "integer") appender.appendInteger(value);
          else appender.appendDouble(value);
        }
        appender.endRow();
      }
      appender.closeSync();
      const file = join(folder, `${name}.parquet`).replaceAll("'", "''");
      await connection.run(`COPY "${name}" TO '${file}' (FORMAT parquet, COMPRESSION zstd)`);
    }
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

const sqlType = ({ type, nullable }: Column) =>
  ({ string: "VARCHAR", integer: "INTEGER", number: "DOUBLE" })[type] + (nullable ? "" : " NOT NULL");
