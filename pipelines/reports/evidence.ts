import type { Language, Named } from "../notebooks/language.js";
import type { ConflictRow, DocumentRow, ObservationRow, SeriesRow } from "../tables/tidy.js";
import type { ChartRow } from "./chart-rows.js";
import { evidenceHref } from "./evidence-file.js";
import { locateFigures, type Span } from "./locate-figures.js";
import { matchRows } from "./match-rows.js";
import type { ReportContext, ReportTables } from "./report-context.js";

/** What a report's figures stand on: the sentences of the documents, newest document first. */
export interface Evidence {
  /** Of the report. */
  readonly lang: Language;
  readonly documents: readonly EvidenceDocument[];
  /** The series that the report draws on, in the order in which they come up in it; rows by year. */
  readonly series: readonly UsedSeries[];
  readonly conflicts: readonly ConflictRow[];
  /** The anchor in the page of an observation, or null for one that the report does not use. */
  readonly anchorOf: (observationId: string) => string | null;
  /** The address of an observation in the page of its document, or null where there is none. */
  readonly hrefOf: (observationId: string) => string | null;
  /** The observation that has an anchor in the page. */
  readonly observationAt: (anchor: string) => string | null;
  /** The observation behind a row of a chart's data, or null where it has none. */
  readonly observationOf: (row: ChartRow) => string | null;
}

export interface EvidenceDocument {
  /** From 1, as the report numbers its sources. */
  readonly number: number;
  readonly row: DocumentRow;
  readonly sentences: readonly EvidenceSentence[];
}

/** A sentence, and the figures of the report that stand in it. */
export interface EvidenceSentence {
  readonly quote: string;
  readonly section: string;
  readonly figures: readonly EvidenceFigure[];
}

export interface EvidenceFigure {
  readonly anchor: string;
  readonly observation: ObservationRow;
  /** The names of its indicator; null where no table has it. */
  readonly named: Named | null;
  /** The values of the series that were chosen from it or computed from it. */
  readonly chosen: readonly SeriesRow[];
  /** Where the figure stands in the quote; null where that cannot be told for certain. */
  readonly span: Span | null;
}

export interface UsedSeries {
  readonly indicator: string;
  readonly area: string;
  readonly rows: readonly SeriesRow[];
}

/**
 * Collects the evidence of all rows that a report's charts draw and all observations that its text links to: the whole series of
 * each indicator and area that comes up, the targets drawn, and both sides of each conflict in these series.
 */
export function collectEvidence(
  chartRows: readonly ChartRow[],
  linked: readonly string[],
  { tables, vintage, lang = "zh", links }: ReportContext,
): Evidence {
  const observationOf = matchRows(tables);
  const drawn = chartRows.flatMap((row) => observationOf(row) ?? []);
  const series = usedSeries([...drawn, ...linked], tables, vintage);
  const keys = new Set(series.map(({ indicator, area: of }) => `${indicator}|${of}`));
  const conflicts = tables.conflicts.filter((row) => keys.has(`${row.indicator}|${row.ref_area}`));
  const wanted = new Set<string>([
    ...linked,
    ...drawn,
    ...series.flatMap(({ rows }) => rows.map((row) => row.observation_id)),
    ...conflicts.flatMap((row) => [row.observation_a, row.observation_b]),
  ]);
  const used = tables.observations.filter((row) => wanted.has(row.observation_id));
  const documents = evidenceDocuments(used, tables);
  const anchors = new Map(
    documents.flatMap(({ sentences }) =>
      sentences.flatMap(({ figures }) => figures.map((figure) => [figure.observation.observation_id, figure.anchor])),
    ),
  );
  const observations = new Map([...anchors].map(([id, anchor]) => [anchor, id]));
  return {
    lang,
    documents,
    series,
    conflicts,
    anchorOf: (id) => anchors.get(id) ?? null,
    hrefOf: (id) => (links?.evidence !== undefined && anchors.has(id) ? evidenceHref(links.evidence, id) : null),
    observationAt: (anchor) => observations.get(anchor) ?? null,
    observationOf,
  };
}

function evidenceDocuments(used: readonly ObservationRow[], tables: ReportTables): EvidenceDocument[] {
  const chosen = group(tables.series, (row) => row.observation_id);
  const names = new Map([...tables.targets, ...tables.series].map((row): [string, Named] => [row.indicator, row]));
  const byDocument = group(used, (row) => row.document_id);
  return tables.documents
    .filter((row) => byDocument.has(row.document_id))
    .sort((a, b) => order(b.published ?? "", a.published ?? "") || order(a.document_id, b.document_id))
    .map((row, at) => ({
      number: at + 1,
      row,
      sentences: [...group(byDocument.get(row.document_id)!, ({ quote }) => quote)].map(([quote, observations]) => {
        const spans = locateFigures(quote, observations);
        return {
          quote,
          section: observations[0]!.section,
          figures: observations.map((observation, figure) => ({
            anchor: `s${at + 1}-${observation.start}-${observation.end}`,
            observation,
            named: names.get(observation.indicator) ?? null,
            chosen: chosen.get(observation.observation_id) ?? [],
            span: spans[figure] ?? null,
          })),
        };
      }),
    }));
}

/** The whole series of every indicator and area of which an observation is used, in the order of the observations. */
function usedSeries(observations: readonly string[], { series }: ReportTables, vintage: string): UsedSeries[] {
  const current = series.filter((row) => row.vintage === vintage);
  const byObservation = group(current, (row) => row.observation_id);
  const byKey = group(current, (row) => `${row.indicator}|${row.ref_area}`);
  const met = new Map<string, UsedSeries>();
  for (const id of observations) {
    for (const { indicator, ref_area: area } of byObservation.get(id) ?? []) {
      const key = `${indicator}|${area}`;
      const rows = [...byKey.get(key)!].sort((a, b) => order(a.time_period, b.time_period));
      if (!met.has(key)) met.set(key, { indicator, area, rows });
    }
  }
  return [...met.values()];
}

function group<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const there = groups.get(key);
    if (there === undefined) groups.set(key, [row]);
    else there.push(row);
  }
  return groups;
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
