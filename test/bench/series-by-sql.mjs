// node series-by-sql.mjs FOLDER: the same choice by one window function of DuckDB, the limit; prints seconds and the number of rows as JSON
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { loadVocabulary } from "../../pipelines/dist/vocabulary/load-vocabulary.js";

const folder = process.argv[2];
const { indicators } = loadVocabulary();
const start = performance.now();
const instance = await DuckDBInstance.create(":memory:", { memory_limit: "1GB", temp_directory: join(folder, "spill") });
const connection = await instance.connect();
await connection.run(`CREATE TABLE indicators AS SELECT * FROM (VALUES ${indicators
  .map(({ id, unit, kind }) => `('${id}', '${unit}', '${kind}')`)
  .join(", ")}) t(indicator, unit, indicator_kind)`);
await connection.run(`COPY (
  SELECT indicator, ref_area, time_period, obs_value, obs_low, obs_high, qualifier, statements, observation_id, document_id FROM (
    SELECT o.*, count(*) OVER place AS statements, row_number() OVER (place ORDER BY
      list_position(['statistical-release', 'yearbook-table', 'work-report', 'plan', 'reply-letter', 'news', 'other'], written_as),
      obs_high - obs_low, published DESC NULLS LAST, document_id, start) AS rank
    FROM read_parquet('${join(folder, "observations.parquet")}') o
    JOIN (SELECT document_id, kind AS written_as, published FROM read_parquet('${join(folder, "documents.parquet")}')) d USING (document_id) JOIN indicators i USING (indicator)
    WHERE role = 'level' AND status = 'actual' AND freq = 'A' AND kind = indicator_kind AND unit_measure = unit
      AND obs_value IS NOT NULL AND obs_low IS NOT NULL AND obs_high IS NOT NULL
    WINDOW place AS (PARTITION BY indicator, ref_area, time_period)
  ) WHERE rank = 1 ORDER BY indicator, ref_area, time_period
) TO '${join(folder, "by-sql.parquet")}' (FORMAT parquet, COMPRESSION zstd)`);
const [[series]] = await (await connection.run(`SELECT count(*)::INTEGER FROM '${join(folder, "by-sql.parquet")}'`)).getRowsJS();
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, series }));
