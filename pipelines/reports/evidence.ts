import type { ConflictRow, DocumentRow, ObservationRow, SeriesRow, TargetRow } from "../tables/tidy.js";
import type { ChartRow } from "./chart-rows.js";
import { locateFigures, type Span } from "./locate-figures.js";
import type { ReportContext, ReportTables } from "./report-context.js";

/** What a report's figures stand on: the sentences of the documents, newest document first. */
export interface Evidence {
  readonly documents: readonly EvidenceDocument[];
  /** The series that the report draws on, in the order in which they come up in it; rows by year. */
  readonly series: readonly UsedSeries[];
  readonly conflicts: readonly ConflictRow[];
  /** The anchor in the page of an observation, or null for one that the report does not use. */
  readonly anchorOf: (observationId: string) => string | null;
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
  { tables, area, vintage }: ReportContext,
): Evidence {
  const lookup = lookUp(tables, area);
  const series = usedSeries(chartRows, linked, tables, lookup, vintage);
  const keys = new Set(series.map(({ indicator, area: of }) => `${indicator}|${of}`));
  const conflicts = tables.conflicts.filter((row) => keys.has(`${row.indicator}|${row.ref_area}`));
  const wanted = new Set<string>([
    ...linked,
    ...chartRows.flatMap((row) => lookup.observationOf(row) ?? []),
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
  return {
    documents,
    series,
    conflicts,
    anchorOf: (id) => anchors.get(id) ?? null,
    observationOf: lookup.observationOf,
  };
}

function evidenceDocuments(used: readonly ObservationRow[], tables: ReportTables): EvidenceDocument[] {
  const chosen = group(tables.series, (row) => row.observation_id);
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
            chosen: chosen.get(observation.observation_id) ?? [],
            span: spans[figure] ?? null,
          })),
        };
      }),
    }));
}

interface Lookup {
  readonly seriesOf: (row: ChartRow) => SeriesRow | undefined;
  readonly observationOf: (row: ChartRow) => string | null;
}

/** Rows of charts name their observation, or else the indicator (id or name), the area and the year. */
function lookUp(tables: ReportTables, area: string | null): Lookup {
  const series = new Map<string, SeriesRow>();
  for (const row of tables.series) {
    for (const name of [row.indicator, row.indicator_zh]) series.set(`${name}|${row.ref_area}|${row.time_period}`, row);
  }
  const observations = new Set(tables.observations.map((row) => row.observation_id));
  const targets = new Map<string, TargetRow>(
    tables.targets.map((row) => [`${row.indicator}|${row.ref_area}|${row.time_period}`, row]),
  );
  const key = (row: ChartRow) => {
    const indicator = row.indicator ?? row.indicator_zh;
    const year = row.time_period ?? row.year;
    return `${indicator}|${row.ref_area ?? row.area ?? area}|${year}`;
  };
  const seriesOf = (row: ChartRow) => series.get(key(row));
  return {
    seriesOf,
    observationOf(row) {
      const { observation_id: id } = row;
      if (typeof id === "string" && observations.has(id)) return id;
      const isTarget = row.status === "target" || typeof row.target_value === "number";
      return (isTarget ? targets.get(key(row)) : seriesOf(row))?.observation_id ?? null;
    },
  };
}

function usedSeries(
  chartRows: readonly ChartRow[],
  linked: readonly string[],
  tables: ReportTables,
  lookup: Lookup,
  vintage: string,
): UsedSeries[] {
  const byId = group(tables.series, (row) => row.observation_id);
  const met = new Map<string, UsedSeries>();
  const all = group(
    tables.series.filter((row) => row.vintage === vintage || vintage === ""),
    (row) => `${row.indicator}|${row.ref_area}`,
  );
  const hits = [
    ...chartRows.flatMap((row) => {
      const id = lookup.observationOf(row);
      return [lookup.seriesOf(row), ...(id === null ? [] : (byId.get(id) ?? []))];
    }),
    ...linked.flatMap((id) => byId.get(id) ?? []),
  ];
  for (const hit of hits) {
    if (hit === undefined) continue;
    const key = `${hit.indicator}|${hit.ref_area}`;
    const rows = all.get(key) ?? [];
    if (!met.has(key) && rows.length > 0) {
      const sorted = [...rows].sort((a, b) => order(a.time_period, b.time_period));
      met.set(key, { indicator: hit.indicator, area: hit.ref_area, rows: sorted });
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
