import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

/** Throws unless the rules and the SQL chose the same observation out of the same number of statements, row for row. */
export async function sameChoices(folder) {
  const connection = await (await DuckDBInstance.create(":memory:", { memory_limit: "1GB", temp_directory: join(folder, "spill") })).connect();
  const of = (name) => `SELECT indicator, ref_area, time_period, observation_id, statements FROM '${join(folder, name)}'`;
  const [rules, sql] = [of("series.parquet"), of("by-sql.parquet")];
  const differing = `SELECT count(*)::INTEGER FROM ((${rules} EXCEPT ${sql}) UNION ALL (${sql} EXCEPT ${rules}))`;
  const [[count]] = await (await connection.run(differing)).getRowsJS();
  if (count > 0) throw new Error(`${count} rows differ between the rules and the SQL`);
  connection.closeSync();
}
