import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import Papa from "papaparse";
import writeFileAtomic from "write-file-atomic";
import { z } from "zod";
import { FuhanError } from "../errors.js";
import type { TidyTables } from "./tidy.js";

/** One line of the list of builds, `data/vintages/vintages.csv`. */
export interface Build {
  /** When it was published: ISO date and time, UTC. */
  readonly built_at: string;
  readonly vintage: string;
  readonly run_id: string;
  readonly fuhan_version: string;
}

/** Where all vintages of an output folder stand. */
export const vintagesFolder = (out: string): string => join(out, "data", "vintages");

/** The tables of one vintage, as they stood: the same files as in `data/tidy`. */
export const vintageFolder = (out: string, vintage: string): string => join(vintagesFolder(out), vintage);

/**
 * Keeps the tables of a build for ever, under its name; a vintage that is there already is the same, and stays.
 * @param tidy folder of the tables, as `writeTables` wrote them
 */
export async function keepVintage(out: string, vintage: string, tidy: string): Promise<void> {
  const folder = vintageFolder(out, vintage);
  if (existsSync(folder)) return;
  const next = join(vintagesFolder(out), `.${vintage}.next`);
  await rm(next, { recursive: true, force: true });
  await mkdir(vintagesFolder(out), { recursive: true });
  await cp(tidy, next, { recursive: true });
  await rename(next, folder);
}

/** Appends a build to the list, once it has been published; the same tables again after others are a line of their own. */
export async function recordBuild(out: string, tables: TidyTables, now: Date): Promise<void> {
  const [run] = tables.runs;
  const vintage = tables.series[0]?.vintage;
  const builds = await listBuilds(out);
  if (run === undefined || vintage === undefined || builds.at(-1)?.vintage === vintage) return;
  const build: Build = {
    built_at: now.toISOString().replace(/\.\d{3}Z$/, "Z"),
    vintage,
    run_id: run.run_id,
    fuhan_version: run.fuhan_version,
  };
  await mkdir(vintagesFolder(out), { recursive: true });
  await writeFileAtomic(listFile(out), `${Papa.unparse([...builds, build], { newline: "\n" })}\n`);
}

/**
 * All builds of an output folder, the oldest first; empty before the first.
 * @throws FuhanError `tables-unreadable` where the list is damaged, naming file and line
 */
export async function listBuilds(out: string): Promise<readonly Build[]> {
  const file = listFile(out);
  if (!existsSync(file)) return [];
  const { data } = Papa.parse(await readFile(file, "utf8"), { header: true, skipEmptyLines: true });
  return data.map((line, index) => {
    const read = buildLine.safeParse(line);
    if (read.success) return read.data;
    throw new FuhanError("tables-unreadable", {
      value: read.error.issues[0]?.path.join(".") ?? "",
      place: `${file}:${index + 2}`,
    });
  });
}

/**
 * The build that a person names: `last`, `previous`, a vintage or enough of its end or beginning, or a date (of that day's
 * end, UTC) or time, at which it stood.
 * @throws FuhanError `tables-missing` before the first build; `vintage-only` for `previous` after it; `vintage-before` for a time
 *   before it; `vintage-several`, `vintage-unknown`
 */
export async function findBuild(out: string, named: string): Promise<Build> {
  const builds = await listBuilds(out);
  const [first] = builds;
  if (first === undefined) throw new FuhanError("tables-missing", { place: out });
  if (named === "last") return builds.at(-1) ?? first;
  if (named === "previous") {
    const build = builds.at(-2);
    if (build === undefined) throw new FuhanError("vintage-only", { value: named, place: listed(builds) });
    return build;
  }
  const alike = builds.filter(({ vintage }) => vintage.startsWith(named) || vintage.endsWith(`.${named}`));
  const exact = new Set(alike.map(({ vintage }) => vintage));
  if (exact.size === 1) return alike.at(-1)!;
  const build = asOf(builds, named);
  if (build !== undefined) return build;
  if (exact.size > 1 && named !== "") throw new FuhanError("vintage-several", { value: named, place: listed(alike) });
  const code = Number.isNaN(endOf(named)) ? "vintage-unknown" : "vintage-before";
  throw new FuhanError(code, { value: named, place: listed(builds) });
}

/** The newest of some builds as a person may name them: 2026-03-20.20217209 2026-11-27T08:00:00Z. */
const listed = (builds: readonly Build[]): string => {
  const newest = builds.slice(-LISTED).map(({ vintage, built_at }) => `${vintage} ${built_at}`);
  return [...(builds.length > LISTED ? ["…"] : []), ...newest].join(", ");
};

const LISTED = 10;

/**
 * The build that stood at a time: the last that was published by then.
 * @param time `2026-11-27` (the end of that day, UTC) or an ISO date and time
 */
export function asOf(builds: readonly Build[], time: string): Build | undefined {
  const until = endOf(time);
  return builds.filter(({ built_at }) => Date.parse(built_at) <= until).at(-1);
}

/** Milliseconds; NaN for what is no time. */
const endOf = (time: string): number => Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(time) ? `${time}T23:59:59Z` : time);

const listFile = (out: string) => join(vintagesFolder(out), "vintages.csv");

/** A vintage is the name of a folder: nothing in it may lead elsewhere. */
const buildLine = z.object({
  built_at: z.iso.datetime(),
  vintage: z.string().regex(/^[\w-]+\.[0-9a-f]{8}$/),
  run_id: z.string().min(1),
  fuhan_version: z.string().min(1),
});
