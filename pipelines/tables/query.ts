import type { DuckDBDataChunk, DuckDBResult, DuckDBValue } from "@duckdb/node-api";
import { type ColumnTable, table } from "arquero";
import { FuhanError } from "../errors.js";
import { type Engine, openEngine } from "./engine.js";
import { tidyFolder } from "./load.js";
import type { QueryValue } from "./query-value.js";
import { tableSchemas } from "./table-schemas.js";

export interface QueryOptions {
  /** Folder of the tables; `data/tidy` under `FUHAN_OUT` or the project's root unless given. */
  readonly from?: string;
  /** Values for `?` and `$1` (a list) or for `$name` (an object). Text, number, true or false, null. */
  readonly params?: readonly Parameter[] | Readonly<Record<string, Parameter>>;
}

type Parameter = string | number | boolean | null;

/** A piece of a result: its columns, each an array of one length, in the order of `names`. */
export interface QueryChunk {
  readonly names: readonly string[];
  readonly columns: readonly (readonly QueryValue[])[];
}

/**
 * SQL (DuckDB's) over the tidy tables, each a view by its name; `series_history` and `observations_history` hold all vintages.
 *
 * ```ts
 * const top = await query("SELECT ref_area, obs_value FROM series WHERE indicator = ? ORDER BY obs_value DESC LIMIT 5", {
 *   params: ["talent-introduced"],
 * });
 * ```
 *
 * It reads the tables and nothing else: see `openEngine`. Values are as `queryValue` gives them; two columns of one name
 * become `a` and `a:1`.
 * @throws FuhanError `query-failed` with DuckDB's message and the SQL; `tables-missing` before the first refresh
 */
export async function query(sql: string, options: QueryOptions = {}): Promise<ColumnTable> {
  let names: readonly string[] = [];
  const columns: QueryValue[][] = [];
  for await (const chunk of queryChunks(sql, options)) {
    names = chunk.names;
    for (const [index, values] of chunk.columns.entries()) {
      columns[index] ??= [];
      for (const value of values) columns[index]!.push(value);
    }
  }
  return table(names.map((name, index) => [name, columns[index] ?? []] as [string, QueryValue[]]));
}

/** The same piece by piece, for results that need not fit in memory; the first piece comes even where there are no rows. */
export async function* queryChunks(sql: string, { from, params }: QueryOptions = {}): AsyncGenerator<QueryChunk> {
  const { queryValue } = await import("./query-value.js");
  const engine = await openEngine(from ?? tidyFolder());
  const failing = <T>(work: Promise<T>): Promise<T> =>
    work.catch((cause) => {
      throw cause instanceof FuhanError ? cause : new FuhanError("query-failed", said(cause, sql), { cause });
    });
  try {
    const result = await failing(start(engine, sql, params));
    const names = result.deduplicatedColumnNames();
    yield { names, columns: names.map(() => []) };
    for (let chunk = await failing(result.fetchChunk()); chunk; chunk = await failing(result.fetchChunk())) {
      if (chunk.rowCount === 0) break;
      yield { names, columns: columnsOf(chunk, queryValue) };
    }
  } finally {
    await engine.close();
  }
}

/** PIVOT runs as two statements, of which the first makes a type: so several are taken, the last of which must read. */
async function start({ connection }: Engine, sql: string, params: QueryOptions["params"]): Promise<DuckDBResult> {
  const { StatementType } = await import("@duckdb/node-api");
  if (sql.replace(/--.*|\/\*[\s\S]*?\*\//g, "").trim() === "") throw new FuhanError("query-empty");
  const statements = await connection.extractStatements(sql);
  for (let index = 0; ; index++) {
    const statement = await statements.prepare(index);
    const last = index === statements.count - 1;
    const reads = statement.statementType === StatementType.SELECT || statement.statementType === StatementType.EXPLAIN;
    if (!(reads || (!last && statement.statementType === StatementType.CREATE)))
      throw new FuhanError("query-writes", { value: StatementType[statement.statementType], place: oneLine(sql) });
    if (!last) await statement.run();
    else {
      if (params !== undefined)
        statement.bind((Array.isArray(params) ? [...params] : params) as DuckDBValue[] | Record<string, DuckDBValue>);
      return statement.stream();
    }
  }
}

const columnsOf = (chunk: DuckDBDataChunk, convert: (value: DuckDBValue) => QueryValue) =>
  Array.from({ length: chunk.columnCount }, (_, index) => chunk.convertColumnValues(index, convert));

/** DuckDB's words without the drawing of the line and its caret; where a table is not known, with those that are. */
function said(cause: unknown, sql: string) {
  const words = cause instanceof Error ? cause.message : String(cause);
  return {
    value: oneLine(
      words
        .replace(/^Failed to extract statements: /, "")
        .split("\n\nLINE ")[0]!
        .replace(
          /(^Catalog Error: Table with name .*? does not exist!)[\s\S]*/,
          `$1 Tables: ${Object.keys(tableSchemas).join(", ")}`,
        ),
    ),
    place: oneLine(sql),
  };
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
