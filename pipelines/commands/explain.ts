import { FuhanError } from "../errors.js";
import { message } from "../messages.js";
import { reasonIn as whyLeftOut } from "../notebooks/residue-reasons.js";
import { impliedBy } from "../tables/implied-by.js";
import { outFolder, tidyFolder } from "../tables/load.js";
import { readTables } from "../tables/read-tables.js";
import type { ObservationRow, SeriesRow, TidyTables } from "../tables/tidy.js";
import { findBuild, vintageFolder } from "../tables/vintages.js";
import { areaByName } from "../vocabulary/area-by-name.js";
import type { Indicator, Vocabulary } from "../vocabulary/vocabulary.js";
import { explainValue, isFor, explainWords as words } from "./explain-value.js";
import { findIndicator } from "./find-indicator.js";
import { kindWords } from "./kind-words.js";
import { printable } from "./printable.js";
import { type Language, sayTarget } from "./say-rows.js";

export interface ExplainOptions {
  readonly area?: string;
  readonly year?: string;
  /** Folder of the tables. */
  readonly from?: string;
  /** A vintage or a date: the tables as they stood. */
  readonly asOf?: string;
  readonly format: "text" | "json";
}

/**
 * `fuhan explain INDICATOR`: where each yearly value comes from: its bounds, the rule that chose, the sentences for it and against
 * it, its vintage and document; what was promised; and what is like it but was left out, with the reason.
 * @returns 0, or 1 where the tables hold nothing of it, which `err` is told
 * @throws FuhanError `indicator-unknown`, `indicator-alike`, `area-unknown`, `tables-missing` before the first refresh, `vintage-unknown`
 */
export async function explain(
  named: string,
  options: ExplainOptions,
  vocabulary: Vocabulary,
  language: Language,
  out: (line: string) => void,
  err: (line: string) => void,
): Promise<0 | 1> {
  const indicator = findIndicator(vocabulary, named);
  const area = options.area === undefined ? undefined : areaOf(vocabulary, options.area);
  const found = rowsOf(await readTables(await folderOf(options)), indicator, { ...options, ...(area && { area }) });
  const { implied: _, ...rows } = found;
  if (options.format === "json") out(JSON.stringify(rows, null, 2));
  else for (const line of lines(found, indicator, language)) out(line);
  if (found.series.length + found.observations.length + found.targets.length > 0) return 0;
  const asked = [indicator.id, area, options.year].filter((part) => part !== undefined).join(", ");
  err(message("indicator-no-data", { value: indicator.zh, place: asked }));
  return 1;
}

async function folderOf({ from, asOf }: ExplainOptions): Promise<string> {
  if (asOf === undefined) return from ?? tidyFolder();
  return vintageFolder(outFolder(), (await findBuild(outFolder(), asOf)).vintage);
}

function areaOf(vocabulary: Vocabulary, named: string): string {
  const found = areaByName(vocabulary, named);
  if (found === null) throw new FuhanError("area-unknown", { value: named });
  return found.name;
}

/** Everything that the tables hold of an indicator, an area and a year. */
function rowsOf(tables: TidyTables, indicator: Indicator, { area, year }: { area?: string; year?: string }) {
  const isAsked = (row: { ref_area?: string | null; time_period: string | null }) =>
    (area === undefined || row.ref_area === area) && (year === undefined || coversYear(row.time_period, year));
  const isOf = (row: { indicator: string; ref_area: string; time_period: string | null }) =>
    row.indicator === indicator.id && isAsked(row);
  const series = tables.series.filter(isOf);
  const implied = series.flatMap((row) => impliedBy(row, indicator, tables));
  const behind = new Set([...series, ...implied.map(({ row }) => row)].map((row) => row.observation_id));
  return {
    series,
    observations: tables.observations.filter((row) => isOf(row) || behind.has(row.observation_id)),
    conflicts: tables.conflicts.filter(isOf),
    targets: tables.targets.filter(isOf),
    leftOut: tables.residue.filter(
      (row) =>
        row.role !== "none" &&
        [indicator.zh, ...indicator.aliases].some((name) => row.label?.includes(name)) &&
        (year === undefined || coversYear(row.time_period, year)),
    ),
    documents: tables.documents,
    implied,
  };
}

/** `2021/2025` covers 2023; `2022-H1` is of 2022. */
function coversYear(period: string | null, year: string): boolean {
  const years = (period?.match(/(?:^|(?<=\/))\d{4}/g) ?? []).map(Number);
  const [first = Number.NaN, last = first] = years;
  return first <= Number(year) && Number(year) <= last;
}

type Found = ReturnType<typeof rowsOf>;

function lines(found: Found, indicator: Indicator, language: Language): readonly string[] {
  const say = words[language];
  const titles = new Map(found.documents.map((row) => [row.document_id, row]));
  const source = (id: string) => {
    const row = titles.get(id);
    return [`《${row?.title ?? id}》`, row?.issuer, row?.published, `(${id})`].filter(Boolean).join(" ");
  };
  if (found.series.length + found.observations.length + found.targets.length + found.leftOut.length === 0) return [];
  const told = new Set<string>();
  const values = found.series.flatMap((row) =>
    explainValue(row, statementsOn(row, found), found.implied, found.conflicts, source, language, told),
  );
  const others = found.observations.filter((row) => !told.has(row.observation_id) && row.status === "actual");
  return [
    `${indicator.zh} ${indicator.en} (${indicator.id})  ${indicator.unit} · ${kindWords[language][indicator.kind]}`,
    `  ${indicator.definition}`,
    ...values,
    ...found.targets.flatMap((row) => [
      "",
      `${say.target}  ${sayTarget(row, language)}`,
      `  · ${printable(row.quote)}`,
      `      ${source(row.document_id)}`,
    ]),
    ...(others.length === 0 ? [] : ["", say.others]),
    ...others.flatMap((row) => [
      `  · ${printable(row.quote)}`,
      `      ${why(row, indicator, language)}  ${source(row.document_id)}`,
    ]),
    ...(found.leftOut.length === 0 ? [] : ["", say.leftOut]),
    ...found.leftOut.flatMap((row) => [
      `  · ${printable(row.quote)}`,
      `      “${printable(row.text)}” ${whyLeftOut(row.reason, language)}  ${source(row.document_id)}`,
    ]),
  ];
}

const statementsOn = (row: SeriesRow, { observations, implied }: Pick<Found, "observations" | "implied">) =>
  observations.filter(
    (other) =>
      other.observation_id === row.observation_id ||
      implied.some((level) => level.row === other && isFor(level, row)) ||
      (other.ref_area === row.ref_area && other.time_period === row.time_period && other.status === "actual"),
  );

/** Why a figure of the indicator is in no yearly series. */
function why(row: ObservationRow, indicator: Indicator, language: Language): string {
  const say = words[language];
  if (row.role === "change") return say.change;
  if (row.role === "parameter") return say.parameter;
  if (row.time_period === null) return say.noPeriod;
  if (row.freq !== "A") return `${say.notYear} ${row.time_period}`;
  if (row.kind !== indicator.kind) return `${say.otherKind} (${kindWords[language][row.kind]})`;
  return row.obs_value === null ? say.range : say.other;
}
