import { DuckDBInstance } from "@duckdb/node-api";
import { loadVocabulary } from "../../pipelines/dist/vocabulary/load-vocabulary.js";

/** Statements on one indicator, area and year, on average, and observations in one document. */
const STATEMENTS = 4;
const IN_DOCUMENT = 50;
const YEARS = 25;

/**
 * Writes `observations.parquet` and `documents.parquet` with made-up rows into a folder: six of ten are yearly levels (a quarter of them
 * rounded, a tenth with an approximator), the others parts of a year, targets and changes. How many statements there are on one
 * indicator, area and year does not depend on the number of rows: more rows are of more areas. The same number gives the same rows.
 */
export async function madeUpTables(folder, rows) {
  const instance = await DuckDBInstance.create(":memory:", { memory_limit: "1GB", temp_directory: folder });
  const connection = await instance.connect();
  const { indicators } = loadVocabulary();
  const areas = Math.max(1, Math.round((rows * 0.6) / STATEMENTS / YEARS / indicators.length));
  await connection.run(`CREATE TABLE indicators AS SELECT * FROM (VALUES ${indicators
    .map(({ id, zh, unit, kind }, index) => `(${index}, '${id}', '${zh}', '${unit}', '${kind}')`)
    .join(", ")}) t(n, id, zh, unit, kind)`);
  const digit = (salt, below) => `(hash(i * 64 + ${salt}) % ${below})::INTEGER`;
  const document = "'documents/' || lpad((i // " + IN_DOCUMENT + ")::VARCHAR, 8, '0') || '.txt'";
  await connection.run(`COPY (
    WITH drawn AS (
      SELECT i, ${digit(1, indicators.length)} AS n, ${digit(2, areas)} AS area, 2001 + ${digit(3, YEARS)} AS year, ${digit(4, 10)} AS sort,
        ${digit(5, 10)} AS word, CASE WHEN ${digit(6, 4)} = 0 THEN 1000 ELSE 1 END AS step, ${digit(7, 90000)} + 10000 AS figure,
        (i % ${IN_DOCUMENT})::INTEGER * 40 AS start FROM range(${rows}) r(i)
    ), said AS (SELECT *, (figure // step) * step::DOUBLE AS value FROM drawn)
    SELECT ${document} || '#' || start || '-' || (start + 6) AS observation_id, id AS indicator, zh AS label, '地区' || area AS ref_area,
      year || CASE WHEN sort = 6 THEN '-Q1' ELSE '' END AS time_period, CASE WHEN sort = 6 THEN 'Q' ELSE 'A' END AS freq, 'stated' AS time_basis,
      value AS obs_value, value - step / 2 AS obs_low, value + step / 2 AS obs_high,
      CASE WHEN sort = 9 THEN '%' ELSE unit END AS unit_measure, CASE WHEN word = 0 THEN 'about' ELSE 'exact' END AS qualifier,
      CASE WHEN sort = 9 THEN 'growth' ELSE kind END AS kind, CASE WHEN sort = 9 THEN 'change' ELSE 'level' END AS role,
      CASE WHEN sort BETWEEN 7 AND 8 THEN 'target' ELSE 'actual' END AS status, CASE WHEN word = 0 THEN 'E' ELSE 'A' END AS obs_status,
      NULL::VARCHAR AS change_of, ${document} AS document_id, '' AS section, 'line ' || (start // 40 + 1) AS place, start, start + 6 AS end,
      year || '年，地区' || area || '的' || zh || '为' || value::BIGINT || unit || '。' AS quote
    FROM said JOIN indicators USING (n) ORDER BY i
  ) TO '${folder}/observations.parquet' (FORMAT parquet, COMPRESSION zstd)`);
  const kinds = ["statistical-release", "yearbook-table", "work-report", "plan", "reply-letter", "news", "other"];
  await connection.run(`COPY (
    SELECT 'documents/' || lpad(i::VARCHAR, 8, '0') || '.txt' AS document_id, NULL::VARCHAR AS title,
      [${kinds.map((kind) => `'${kind}'`).join(", ")}][${digit(8, kinds.length)} + 1] AS kind, NULL::VARCHAR AS issuer, NULL::VARCHAR AS ref_area,
      CASE WHEN ${digit(9, 20)} = 0 THEN NULL ELSE (DATE '2002-01-01' + ${digit(10, 9000)})::VARCHAR END AS published
    FROM range(${Math.ceil(rows / IN_DOCUMENT)}) r(i) ORDER BY i
  ) TO '${folder}/documents.parquet' (FORMAT parquet, COMPRESSION zstd)`);
  connection.closeSync();
  instance.closeSync();
}
