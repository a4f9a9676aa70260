import type { Indicator } from "../vocabulary/vocabulary.js";
import { conflictsAmong, conflictsWithChanges } from "./conflicts.js";
import { documentRow } from "./document-row.js";
import { type ImpliedLevel, impliedLevel } from "./implied.js";
import { observationRows } from "./observation-rows.js";
import { onePromiseEach } from "./one-promise.js";
import { reconcile } from "./reconcile.js";
import { runRow } from "./run-row.js";
import { markBreaks } from "./series-breaks.js";
import { impliedRow, publishedRow } from "./series-rows.js";
import { sortRows } from "./sort-rows.js";
import { groupStatements, type Statement, seriesKey, statementOf } from "./statement.js";
import { tableSchemas } from "./table-schemas.js";
import type { TablesInput } from "./tables-input.js";
import { reportedSums, sumKey, targetRow, targetYear } from "./targets.js";
import type { DocumentRow, ObservationRow, SeriesRow, TargetRow, TidyTables } from "./tidy.js";
import { vintageOf } from "./vintage-of.js";

/**
 * All tidy tables from all documents. Pure: no clock, no disk; each table is sorted by its key (observations as they stand in
 * their documents), so that the same input gives the same rows whatever the order of the documents.
 */
export function buildTables(input: TablesInput): TidyTables {
  const { trust } = input.vocabulary;
  const words = {
    indicators: new Map(input.vocabulary.indicators.map((indicator) => [indicator.id, indicator])),
    areas: new Map(
      input.vocabulary.areas.flatMap((area) => [
        ...area.aliases.map((name) => [name, area] as const),
        [area.name, area],
      ]),
    ),
  };
  const inputs = sortRows(
    input.documents.map((item) => ({ ...item, id: item.document.id })),
    ["id"],
  );
  const texts = new Map<string, string>(inputs.map(({ document }) => [document.id, document.text]));
  const documents = inputs.map(documentRow);
  const documentById = new Map(documents.map((row) => [row.document_id, row]));
  const made = inputs.map(({ document, extraction, corrections }) =>
    observationRows(document, extraction, words, corrections),
  );
  const observations = sortRows(
    made.flatMap((rows) => rows.observations),
    ["document_id", "start", "end"],
  );
  const residue = made.flatMap((rows) => rows.residue);

  const statements = observations.flatMap((row) => {
    const indicator = words.indicators.get(row.indicator);
    const document = documentById.get(row.document_id);
    return (indicator && document && statementOf(row, document, indicator)) || [];
  });
  const groups = groupStatements(statements);
  const choices = [...groups.values()].map((group) => reconcile(group, trust));
  const implied = groupStatements(impliedLevels(observations, statements, texts));
  const gaps = [...implied].filter(([key]) => !groups.has(key));
  const series = [
    ...choices.map((choice) => publishedRow(choice)),
    ...gaps.map(([, group]) => impliedRow(reconcile(group, trust))),
  ];
  const conflicts = choices.flatMap(({ chosen, ranked }) => [
    ...conflictsAmong(ranked),
    ...conflictsWithChanges(chosen, implied.get(seriesKey(chosen.indicator.id, chosen.area, chosen.year)) ?? []),
  ]);
  const promises = onePromiseEach(observations, documentById, trust);
  const targets = targetRows(promises, observations, series, documents, words.indicators);

  const tables = {
    documents,
    observations,
    series: markBreaks(sortRows(series, tableSchemas.series.primaryKey), words.indicators, texts),
    conflicts: sortRows(conflicts, tableSchemas.conflicts.primaryKey),
    targets: sortRows(targets, tableSchemas.targets.primaryKey),
    residue: sortRows(residue, tableSchemas.residue.primaryKey),
  };
  const vintage = vintageOf(tables);
  return {
    ...tables,
    series: tables.series.map((row) => ({ ...row, vintage })),
    runs: [runRow(input, tables)],
  };
}

function impliedLevels(
  observations: readonly ObservationRow[],
  statements: readonly Statement[],
  texts: ReadonlyMap<string, string>,
): readonly ImpliedLevel[] {
  const byId = new Map(statements.map((statement) => [statement.row.observation_id, statement]));
  return observations.flatMap((row) => {
    const level = row.change_of === null ? undefined : byId.get(row.change_of);
    if (level === undefined) return [];
    const text = texts.get(row.document_id) ?? "";
    return impliedLevel(level, row, wordsBefore(text, level.row, row)) ?? [];
  });
}

/** What stands between a level and its change; for a change that stands first, the clause before it. */
function wordsBefore(text: string, level: ObservationRow, change: ObservationRow): string {
  if (level.end <= change.start) return text.slice(level.end, change.start);
  return /[^，。；,;\n]*$/.exec(text.slice(Math.max(0, change.start - 20), change.start))?.[0] ?? "";
}

function targetRows(
  promises: readonly ObservationRow[],
  observations: readonly ObservationRow[],
  series: readonly SeriesRow[],
  documents: readonly DocumentRow[],
  indicators: ReadonlyMap<string, Indicator>,
): readonly TargetRow[] {
  const actuals = new Map(series.map((row) => [seriesKey(row.indicator, row.ref_area, row.time_period), row]));
  const years = documents.flatMap(({ reference_year: year }) => year ?? []);
  const newestYear = years.reduce<number | null>((newest, year) => Math.max(newest ?? year, year), null);
  const quotes = new Map(observations.map((row) => [row.observation_id, row.quote]));
  const sums = reportedSums(observations);
  const quoteOf = (observation: string) => quotes.get(observation) ?? null;
  return promises.flatMap((row) => {
    const indicator = indicators.get(row.indicator);
    const year = targetYear(row);
    if (indicator === undefined || year === null) return [];
    const actual = actuals.get(seriesKey(row.indicator, row.ref_area, year));
    return targetRow(row, indicator, actual, sums.get(sumKey(row)), newestYear, quoteOf) ?? [];
  });
}
