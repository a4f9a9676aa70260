import type { ColumnTable } from "arquero";
import { compare } from "../tables/sort-rows.js";
import { areaName } from "./area-name.js";
import type { ChartLanguage } from "./chart.js";
import { isExactCount } from "./counts.js";

/** How a yearly value is known: as written; written with 约, 超 …; computed from a change. */
export type PointStatus = "published" | "estimated" | "implied";

/** A yearly value of the table `series`, ready to be drawn. Values in base units. */
export interface Point {
  readonly indicator: string;
  /** The indicator's name in the chart's language. */
  readonly name: string;
  readonly area: string;
  /** The area's name in the chart's language. */
  readonly areaName: string;
  readonly year: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly kind: string;
  readonly status: PointStatus;
  readonly documentId: string | null;
  /** The observation it is from, so that a page can lead to its sentence. */
  readonly observation: string | null;
  /** Title of the document it is from, where it is known. */
  readonly source: string | null;
  /** The sentence that says it, where it is known. */
  readonly quote: string | null;
  readonly vintage: string | null;
  /** Why the series breaks before this year (口径变动), in Chinese; null where it does not. */
  readonly breakBefore: string | null;
}

/** Tables that name the documents and the sentences behind the values; a chart does without them. */
export interface Evidence {
  /** The table `documents`. */
  readonly documents?: ColumnTable;
  /** The table `observations`. */
  readonly observations?: ColumnTable;
}

/**
 * The rows of `series` as points, sorted by indicator, area and year. Rows without a year or a value are left out; where several
 * speak of one indicator, area and year, the last vintage stands. Missing bounds, and those of counted things, are the value itself. Columns `title` and
 * `quote` of the table itself, if an analyst has joined them, come before `evidence`.
 */
export function readPoints(series: ColumnTable, language: ChartLanguage, evidence: Evidence = {}): readonly Point[] {
  const titles = columnBy(evidence.documents, "document_id", "title");
  const quotes = columnBy(evidence.observations, "observation_id", "quote");
  const points = new Map<string, Point>();
  for (const row of rowsOf(series)) {
    const year = yearOf(row);
    const value = numberOf(row.obs_value);
    if (year === null || value === null) continue;
    const documentId = textOf(row.document_id);
    const point: Point = {
      indicator: textOf(row.indicator) ?? "",
      name: nameOf(row, language),
      area: textOf(row.ref_area) ?? "",
      areaName: areaName(textOf(row.ref_area) ?? "", language),
      year,
      value,
      ...boundsOf(row, value),
      unit: textOf(row.unit_measure) ?? "",
      kind: textOf(row.kind) ?? "",
      status: row.obs_status === "I" ? "implied" : row.obs_status === "E" ? "estimated" : "published",
      documentId,
      observation: textOf(row.observation_id),
      source: textOf(row.title) ?? titles.get(documentId ?? "") ?? null,
      quote: textOf(row.quote) ?? quotes.get(textOf(row.observation_id) ?? "") ?? null,
      vintage: textOf(row.vintage),
      breakBefore: textOf(row.series_break),
    };
    const key = JSON.stringify([point.indicator, point.area, point.year]);
    if ((points.get(key)?.vintage ?? "") <= (point.vintage ?? "")) points.set(key, point);
  }
  return [...points.values()].sort(
    (a, b) => compare(a.indicator, b.indicator) || compare(a.area, b.area) || a.year - b.year,
  );
}

/** Missing bounds, and those of a whole number of things that were counted, are the value itself. */
function boundsOf(row: Row, value: number): Pick<Point, "low" | "high"> {
  const [low, high] = [numberOf(row.obs_low) ?? value, numberOf(row.obs_high) ?? value];
  const isExact = row.obs_status === "A" && isExactCount({ value, low, high, unit: textOf(row.unit_measure) ?? "" });
  return isExact ? { low: value, high: value } : { low, high };
}

/** A row of any table, its fields unknown. */
export type Row = { readonly [column: string]: unknown };

/** The rows of a table as objects. */
export function rowsOf(table: ColumnTable): readonly Row[] {
  return table.objects() as readonly Row[];
}

/** A field that is a text and not empty, or null. */
export function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** A field that is a finite number, or null. */
export function numberOf(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

/** The calendar year of a row: its `year`, or a `time_period` of four digits. */
export function yearOf(row: Row): number | null {
  return numberOf(row.year) ?? (/^\d{4}$/.test(String(row.time_period)) ? Number(row.time_period) : null);
}

/** The indicator's name in a language, else in the other, else its id. */
export function nameOf(row: Row, language: ChartLanguage): string {
  const names = [textOf(row.indicator_en), textOf(row.indicator_zh)];
  const [first, second] = language === "en" ? names : names.reverse();
  return first ?? second ?? textOf(row.indicator) ?? "";
}

/** From the values of one column of a table to those of another. */
export function columnBy(table: ColumnTable | undefined, key: string, column: string): ReadonlyMap<string, string> {
  const rows = table === undefined ? [] : rowsOf(table);
  return new Map(
    rows.flatMap((row) => {
      const [id, text] = [textOf(row[key]), textOf(row[column])];
      return id === null || text === null ? [] : [[id, text] as const];
    }),
  );
}
