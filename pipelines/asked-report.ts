import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";
import { FuhanError } from "./errors.js";
import { type Notebook, parseNotebook } from "./notebooks/notebook.js";
import type { Parameters } from "./notebooks/parameters.js";
import { readParameters } from "./notebooks/read-parameters.js";
import { runNotebook } from "./notebooks/run-notebook.js";
import type { SeriesRow } from "./tables/tidy.js";
import { areaByName } from "./vocabulary/area-by-name.js";
import { indicatorById } from "./vocabulary/indicator-by-id.js";
import { unknownIndicator } from "./vocabulary/unknown-indicator.js";
import type { Vocabulary } from "./vocabulary/vocabulary.js";

/** A notebook, and the values that were asked for; none for the report as it comes. */
export interface AskedReport {
  readonly name: string;
  readonly parameters: Parameters;
}

/** A report whose notebook has run. */
export interface ExecutedReport extends AskedReport {
  readonly notebook: Notebook;
}

/** The names of the notebooks of a project, sorted. */
export async function notebookNames(root: string): Promise<readonly string[]> {
  const files = await readdir(join(root, "notebooks"));
  return files
    .filter((file) => file.endsWith(".ipynb"))
    .map((file) => basename(file, ".ipynb"))
    .sort();
}

/** @throws FuhanError `notebook-unknown` with the names that there are; `notebook-invalid` */
export async function readNotebook(root: string, name: string): Promise<Notebook> {
  const file = join(root, "notebooks", `${name}.ipynb`);
  if (!/^[^/\\]+$/.test(name) || !existsSync(file))
    throw new FuhanError("notebook-unknown", { value: name, place: (await notebookNames(root)).join(", ") });
  return parseNotebook(await readFile(file, "utf8"), `${name}.ipynb`);
}

/**
 * What a person asks for with `-p key=value`, checked: names and types as the notebook declares them; an area is known to the vocabulary
 * and becomes its full name (重庆 → 重庆市).
 * @throws FuhanError `notebook-unknown`, `notebook-parameter`, `parameter-type`, `parameter-form`, `years-order`, `area-unknown`, `indicator-unknown`, `indicator-alike`
 */
export async function askFor(
  root: string,
  name: string,
  given: readonly string[],
  vocabulary: Vocabulary,
): Promise<AskedReport> {
  const parameters = readParameters(await readNotebook(root, name), given, `${name}.ipynb`);
  const { area, indicator, years } = parameters;
  if (Array.isArray(years) && !isSpan(years))
    throw new FuhanError("years-order", { value: years.join(","), place: `${name}.ipynb` });
  if (typeof indicator === "string" && indicator !== "" && indicatorById(vocabulary, indicator) === null)
    throw unknownIndicator(vocabulary, indicator);
  if (typeof area !== "string" || area === "") return { name, parameters };
  const known = areaByName(vocabulary, area);
  if (known === null) throw new FuhanError("area-unknown", { value: area });
  return { name, parameters: { ...parameters, area: known.name } };
}

/** Whether a list is two years of four digits, the first not after the last. */
const isSpan = (years: readonly unknown[]): boolean =>
  years.every((year) => Number.isInteger(year) && Number(year) >= 1000 && Number(year) <= 9999) &&
  Number(years[0]) <= Number(years[1]);

/**
 * Refuses years of which the tables have no yearly value, of the area that is asked for where they have any of it.
 * @throws FuhanError `years-empty`, with the years that there are
 */
export function requireYears({ parameters }: AskedReport, series: readonly SeriesRow[]): void {
  const { area, years } = parameters;
  if (!Array.isArray(years)) return;
  const own = series.filter((row) => row.ref_area === area);
  const known = (own.length > 0 ? own : series).map((row) => Number(row.time_period));
  if (known.length === 0 || known.some((year) => year >= Number(years[0]) && year <= Number(years[1]))) return;
  const there = `${own.length > 0 ? `${area} ` : ""}${Math.min(...known)}–${Math.max(...known)}`;
  throw new FuhanError("years-empty", { value: years.join("–"), place: there });
}

/**
 * The reports that a notebook asks for besides the one as it comes, by its metadata: `"fuhan": { "also": [["lang=en"], ["area=四川省"]] }`,
 * each as the `-p` of a command line. Errors as `askFor`, and `notebook-invalid` where that is no list of lists.
 */
export async function alwaysAsked(root: string, name: string, vocabulary: Vocabulary): Promise<readonly AskedReport[]> {
  const { fuhan } = (await readNotebook(root, name)).metadata;
  const read = also.safeParse(fuhan ?? {});
  if (!read.success) throw new FuhanError("notebook-invalid", { value: "metadata.fuhan.also", place: `${name}.ipynb` });
  return Promise.all(read.data.also.map((given) => askFor(root, name, given, vocabulary)));
}

const also = z.object({ also: z.array(z.array(z.string())).default([]) });

/** The name of a report's files: `recruitment`, `recruitment-四川省`, `recruitment-四川省-en`. */
export function fileOf({ name, parameters }: AskedReport): string {
  const values = Object.values(parameters).map((value) =>
    String(value)
      .replace(/[^\p{L}\p{N}._-]+/gu, "-")
      .replace(/^-+|-+$/g, ""),
  );
  return [name, ...values.filter((value) => value !== "")].join("-");
}

/** Runs the notebook on the tables of a folder. Errors as `runNotebook`. */
export async function execute(
  asked: AskedReport,
  {
    root,
    out,
    onCell,
  }: { readonly root: string; readonly out: string; readonly onCell?: (done: number, all: number) => void },
): Promise<ExecutedReport> {
  const notebook = await runNotebook(await readNotebook(root, asked.name), {
    name: `${asked.name}.ipynb`,
    cwd: root,
    parameters: asked.parameters,
    env: { FUHAN_OUT: out },
    ...(onCell === undefined ? {} : { onCell }),
  });
  return { ...asked, notebook };
}
