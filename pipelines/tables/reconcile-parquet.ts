import { rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { temporaryFolder } from "../sources/temporary-folder.js";
import type { Indicator, Vocabulary } from "../vocabulary/vocabulary.js";
import { columnRow, type Vectors } from "./column-row.js";
import { reconcile } from "./reconcile.js";
import { markBreaks } from "./series-breaks.js";
import { publishedRow } from "./series-rows.js";
import { compare } from "./sort-rows.js";
import { type Statement, statementOf } from "./statement.js";
import { columnsOf, type TableName, tableSchemas } from "./table-schemas.js";
import type { DocumentRow, ObservationRow, SeriesRow } from "./tidy.js";
import { copyTable, defineTable, rowAppender } from "./write-parquet.js";

export interface ReconcileParquetOptions {
  /** Parquet with the columns of the tables `observations` and `documents`; several files where the path has a `*`. */
  readonly observations: string;
  readonly documents: string;
  /** The Parquet file to write: the table `series`. What it held is replaced once all is done. */
  readonly to: string;
  readonly vocabulary: Vocabulary;
  readonly vintage: string;
  /** Memory that DuckDB may use before it sorts on disk; `1GB` unless given. Node needs some 300 MB besides. */
  readonly memory?: string;
  /** Threads that DuckDB sorts with; one for each core unless given. */
  readonly threads?: number;
}

/**
 * The yearly series of more observations than fit in memory. DuckDB sorts them, on disk where it must, with the document of
 * each; then they pass through `statementOf`, `reconcile` and `publishedRow`, one indicator, area and year after the other: the
 * very rules of `buildTables`, with the same rows in the same order.
 *
 * Values that a change implies, and breaks in a series that a document announces, are not in it: both are read from the words of a
 * document, which the tables do not hold.
 * @returns how many rows of the series were written
 */
export async function reconcileParquet(options: ReconcileParquetOptions): Promise<number> {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const work = temporaryFolder("fuhan-reconcile-");
  const threads = options.threads === undefined ? {} : { threads: String(options.threads) };
  const instance = await DuckDBInstance.create(join(work.path, "series.duckdb"), {
    memory_limit: options.memory ?? "1GB",
    temp_directory: work.path,
    ...threads,
  });
  const next = join(dirname(options.to), `.${process.pid}.series.parquet`);
  try {
    const [reading, writing] = [await instance.connect(), await instance.connect()];
    await writing.run(defineTable("series"));
    const appender = await writing.createAppender("series");
    const append = rowAppender(appender, "series");
    let rows = 0;
    for await (const row of seriesRows(reading, options)) {
      append(row);
      rows++;
    }
    appender.closeSync();
    await writing.run("SET threads = 1");
    await writing.run(copyTable("series", next));
    reading.closeSync();
    writing.closeSync();
    await rename(next, options.to);
    return rows;
  } finally {
    instance.closeSync();
    work.remove();
    await rm(next, { force: true });
  }
}

/** A break is seen from the value before, so two rows at a time are enough. */
async function* seriesRows(connection: DuckDBConnection, options: ReconcileParquetOptions): AsyncGenerator<SeriesRow> {
  const { vocabulary, vintage } = options;
  const indicators = new Map(vocabulary.indicators.map((indicator) => [indicator.id, indicator]));
  const noTexts = new Map<string, string>();
  let before: SeriesRow | undefined;
  for await (const group of groups(connection, options, indicators)) {
    const row = { ...publishedRow(reconcile(group, vocabulary.trust)), vintage };
    yield (before === undefined ? row : markBreaks([before, row], indicators, noTexts)[1]) ?? row;
    before = row;
  }
}

/** The statements of one indicator, area and year after those of another, in the order of the series' key. */
async function* groups(
  connection: DuckDBConnection,
  options: ReconcileParquetOptions,
  indicators: ReadonlyMap<string, Indicator>,
): AsyncGenerator<readonly Statement[]> {
  const result = await connection.stream(await sortedQuery(connection, options));
  const names = result.columnNames();
  let group: Statement[] = [];
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    const vectors: Vectors = Object.fromEntries(names.map((name, index) => [name, chunk!.getColumnVector(index)]));
    for (let index = 0; index < chunk.rowCount; index++) {
      const row = new ObservationView(vectors, index);
      const indicator = indicators.get(row.indicator);
      const statement = indicator && statementOf(row, new DocumentView(vectors, index), indicator);
      if (!statement) continue;
      if (group.length > 0 && !isOfOneYear(group[0]!, statement)) {
        yield group;
        group = [];
      }
      group.push(statement);
    }
  }
  if (group.length > 0) yield group;
}

const isOfOneYear = (a: Statement, b: Statement) =>
  a.year === b.year && a.area === b.area && a.indicator.id === b.indicator.id;

const namesOf = (table: TableName) => columnsOf(table).map(([column]) => column);
const ObservationView = columnRow<ObservationRow>(namesOf("observations"));
const DocumentView = columnRow<DocumentRow>(namesOf("documents"), "document.");

/** What the rules and the series' row read. */
const OBSERVATION = [
  "observation_id",
  "indicator",
  "ref_area",
  "time_period",
  "freq",
  "obs_value",
  "obs_low",
  "obs_high",
  "unit_measure",
  "qualifier",
  "kind",
  "role",
  "status",
  "document_id",
  "start",
] as const satisfies readonly (keyof ObservationRow)[];
const DOCUMENT = ["kind", "published"] as const satisfies readonly (keyof DocumentRow)[];

/** Texts that have few values: as enums they sort by a small number, in the order of `compare`, and are read without being copied. */
const FEW = ["indicator", "ref_area", "time_period", "unit_measure"] as const;

async function sortedQuery(
  connection: DuckDBConnection,
  { observations, documents }: ReconcileParquetOptions,
): Promise<string> {
  const types = new Map<string, readonly string[]>();
  for (const column of FEW) types.set(column, await distinct(connection, observations, column));
  for (const [column, { codes }] of columnsOf("observations")) if (codes) types.set(column, codes);
  const kinds = tableSchemas.documents.columns.kind.codes ?? [];
  const enumOf = (values: readonly string[]) => `ENUM (${values.map(literal).join(", ")})`;
  const observation = OBSERVATION.map((name) => {
    const values = types.get(name);
    return values?.length ? `o.${name}::${enumOf(values)} AS ${name}` : `o.${name}`;
  });
  const document = DOCUMENT.map(
    (name) => `d.${name}${name === "kind" ? `::${enumOf(kinds)}` : ""} AS "document.${name}"`,
  );
  return `SELECT ${[...observation, ...document].join(", ")}
    FROM read_parquet(${literal(observations)}) o JOIN read_parquet(${literal(documents)}) d USING (document_id)
    ORDER BY ${["indicator", "ref_area", "time_period"].join(", ")}`;
}

async function distinct(connection: DuckDBConnection, file: string, column: string): Promise<readonly string[]> {
  const found = await connection.runAndReadAll(
    `SELECT DISTINCT ${column} FROM read_parquet(${literal(file)}) WHERE ${column} IS NOT NULL`,
  );
  return ((found.getColumnsJS()[0] ?? []) as string[]).sort(compare);
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
