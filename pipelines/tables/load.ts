import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type ColumnTable, table } from "arquero";
import { FuhanError } from "../errors.js";
import { projectRoot } from "../vocabulary/project-root.js";
import { standingFolder } from "./swap-folder.js";
import { tableFromCsv } from "./table-csv.js";
import { columnsOf, fieldOf, type RowOf, type TableName } from "./table-schemas.js";
import { findBuild, vintageFolder } from "./vintages.js";

/** Where tables are read from and which rows are kept; what is not given does not restrict. */
export interface LoadOptions {
  /** Id of an indicator, or several. */
  readonly indicator?: string | readonly string[];
  /** Full name of an area (重庆市), or several. */
  readonly area?: string | readonly string[];
  /** First and last calendar year, both included. */
  readonly years?: readonly [first: number, last: number];
  /** The tables as they stood at a date (`2026-11-01`, the end of that day) or time, or a vintage by its name. */
  readonly asOf?: string;
  /** Folder of the tables; `data/tidy` under `FUHAN_OUT` or the project's root unless given. */
  readonly from?: string;
}

/** `LoadOptions` with a theme: recruitment, skills … */
export interface LoadThemeOptions extends LoadOptions {
  readonly theme?: string | readonly string[];
}

/**
 * The yearly series, a row a value, sorted by key, with a numeric `year` beside the text `time_period`.
 * @throws FuhanError `tables-missing` before the first refresh, `tables-unreadable` for a damaged file, `vintage-unknown` where
 *   nothing stood at `asOf`
 */
export async function loadSeries(options: LoadThemeOptions = {}): Promise<ColumnTable> {
  const rows = (await load("series", options)).map((row) => ({ ...row, year: Number(row.time_period) }));
  return toTable([...namesOf("series"), "year"], rows);
}

/** Every mention that is of an indicator: levels, changes and parameters, of all periods. Errors as `loadSeries`. */
export async function loadObservations(options: LoadOptions = {}): Promise<ColumnTable> {
  return toTable(namesOf("observations"), await load("observations", options));
}

/** Promises and what came of them, with a numeric `year` by whose end each was promised. Errors as `loadSeries`. */
export async function loadTargets(options: LoadThemeOptions = {}): Promise<ColumnTable> {
  const rows = (await load("targets", options)).map((row) => ({ ...row, year: Number(row.time_period) }));
  return toTable([...namesOf("targets"), "year"], rows);
}

/** Pairs of statements that contradict each other, with a numeric `year`. Errors as `loadSeries`. */
export async function loadConflicts(options: LoadOptions = {}): Promise<ColumnTable> {
  const rows = (await load("conflicts", options)).map((row) => ({ ...row, year: Number(row.time_period) }));
  return toTable([...namesOf("conflicts"), "year"], rows);
}

/** The documents that were read. Errors as `loadSeries`. */
export async function loadDocuments(options: Pick<LoadOptions, "area" | "asOf" | "from"> = {}): Promise<ColumnTable> {
  return toTable(namesOf("documents"), await load("documents", options));
}

/** Numbers that reached no indicator, with the reason. Errors as `loadSeries`. */
export async function loadResidue(options: Pick<LoadOptions, "asOf" | "from"> = {}): Promise<ColumnTable> {
  return toTable(namesOf("residue"), await load("residue", options));
}

/** The record of the build. Errors as `loadSeries`. */
export async function loadRuns(options: Pick<LoadOptions, "asOf" | "from"> = {}): Promise<ColumnTable> {
  return toTable(namesOf("runs"), await load("runs", options));
}

/** Where the tables stand unless told otherwise: `data/tidy` under `FUHAN_OUT` or the project's root. */
export function tidyFolder(): string {
  return join(outFolder(), "data", "tidy");
}

/** Where everything is written unless told otherwise: `FUHAN_OUT`, or the project's root. */
export function outFolder(): string {
  return process.env.FUHAN_OUT || projectRoot();
}

async function load<Name extends TableName>(name: Name, options: LoadThemeOptions): Promise<readonly RowOf<Name>[]> {
  const folder = await folderOf(options);
  const standing = standingFolder(folder);
  if (standing === null) throw new FuhanError("tables-missing", { place: folder });
  const file = join(standing, `${name}.csv`);
  let csv: string;
  try {
    csv = await readFile(file, "utf8");
  } catch (cause) {
    throw new FuhanError("tables-missing", { place: file }, { cause });
  }
  return tableFromCsv(name, csv, file).filter((row) => keeps(row, options));
}

/** `from`, or the vintage that `asOf` names, or the tables that stand. */
async function folderOf({ from, asOf }: LoadOptions): Promise<string> {
  if (from !== undefined || asOf === undefined) return from ?? tidyFolder();
  const out = outFolder();
  return vintageFolder(out, (await findBuild(out, asOf)).vintage);
}

function keeps(row: object, { indicator, area, theme, years }: LoadThemeOptions): boolean {
  if (!among(fieldOf(row, "indicator"), indicator) || !among(fieldOf(row, "ref_area"), area)) return false;
  if (!among(fieldOf(row, "theme"), theme)) return false;
  if (years === undefined) return true;
  const year = Number(/^\d{4}/.exec(String(fieldOf(row, "time_period")))?.[0] ?? Number.NaN);
  return year >= years[0] && year <= years[1];
}

function among(value: unknown, wanted: string | readonly string[] | undefined): boolean {
  if (wanted === undefined) return true;
  return typeof wanted === "string" ? value === wanted : wanted.includes(String(value));
}

const namesOf = (name: TableName) => columnsOf(name).map(([column]) => column);

/** Column by column, so that a table without rows still has its columns. */
function toTable(names: readonly string[], rows: readonly object[]): ColumnTable {
  return table(Object.fromEntries(names.map((name) => [name, rows.map((row) => fieldOf(row, name))])));
}
