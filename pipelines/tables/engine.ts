import { existsSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { FuhanError } from "../errors.js";
import { standingFolder } from "./swap-folder.js";

/** DuckDB over one folder of tables, in the memory of this process. */
export interface Engine {
  readonly connection: DuckDBConnection;
  close(): Promise<void>;
}

/**
 * Opens DuckDB over the Parquet of a folder: one view a table, and over the vintages that stand beside it in `../vintages/`
 * the views `series_history` and `observations_history`, each row with its `vintage`. Then it is locked: those files can be
 * read and no other; nothing can be written, attached, installed, loaded or reached over a network, and no setting changed.
 * @throws FuhanError `tables-missing` where the folder has no Parquet
 */
export async function openEngine(folder: string): Promise<Engine> {
  const standing = standingFolder(folder);
  const tables = standing === null ? [] : parquetOf(standing);
  if (standing === null || tables.length === 0) throw new FuhanError("tables-missing", { place: folder });
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const spill = join(tmpdir(), `fuhan-query-${process.pid}-${++opened}`);
  const instance = await DuckDBInstance.create(":memory:", { temp_directory: spill });
  const connection = await instance.connect();
  const close = async () => {
    connection.closeSync();
    instance.closeSync();
    await rm(spill, { recursive: true, force: true });
  };
  try {
    for (const name of tables)
      await connection.run(`CREATE VIEW ${quoted(name)} AS FROM ${readParquet([join(standing, `${name}.parquet`)])}`);
    const past = HISTORY.map(({ table, columns }) => ({ table, columns, files: vintagesOf(folder, table) }));
    for (const { table, columns, files } of past)
      if (files.length > 0)
        await connection.run(
          `CREATE VIEW ${table}_history AS SELECT ${columns} FROM ${readParquet(files, ", union_by_name = true, filename = true")}`,
        );
    const allowed = [...tables.map((name) => join(standing, `${name}.parquet`)), ...past.flatMap(({ files }) => files)];
    for (const setting of LOCKS(allowed)) await connection.run(setting);
    return { connection, close };
  } catch (error) {
    await close();
    throw error;
  }
}

let opened = 0;

/** A row of the series names its vintage itself; of an observation the folder does. */
const HISTORY = [
  { table: "series", columns: "* EXCLUDE (filename)" },
  { table: "observations", columns: "* EXCLUDE (filename), parse_path(filename)[-2] AS vintage" },
] as const;

/** The last setting makes the others final. */
const LOCKS = (allowed: readonly string[]) => [
  "SET autoinstall_known_extensions = false",
  "SET autoload_known_extensions = false",
  "SET allow_community_extensions = false",
  `SET allowed_paths = ${listOf(allowed)}`,
  "SET enable_external_access = false",
  "SET lock_configuration = true",
];

const parquetOf = (folder: string) =>
  readdirSync(folder)
    .flatMap((file) => /^(.+)\.parquet$/.exec(file)?.[1] ?? [])
    .sort();

function vintagesOf(folder: string, table: string): readonly string[] {
  const vintages = join(dirname(folder), "vintages");
  if (!existsSync(vintages)) return [];
  return readdirSync(vintages)
    .filter((name) => !name.startsWith("."))
    .sort()
    .map((name) => join(vintages, name, `${table}.parquet`))
    .filter((file) => existsSync(file));
}

const readParquet = (files: readonly string[], more = "") => `read_parquet(${listOf(files)}${more})`;
const listOf = (texts: readonly string[]) => `[${texts.map((text) => `'${text.replaceAll("'", "''")}'`).join(", ")}]`;
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
