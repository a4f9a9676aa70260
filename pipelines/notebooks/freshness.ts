import type { ColumnTable } from "arquero";
import type { DocumentRow, ObservationRow } from "../tables/tidy.js";
import { countOf, type InLanguage } from "./language.js";
import { rowsOf } from "./series-row.js";
import { sayDate } from "./sources-of.js";

/** A kind of source: how many documents, how new, how many figures they gave. */
export interface SourceKind {
  readonly kind: DocumentRow["kind"];
  readonly documents: number;
  /** ISO dates as precise as they are known; null where none is. */
  readonly oldest: string | null;
  readonly newest: string | null;
  /** The newest year that one of them has a figure of. */
  readonly newestYear: number | null;
  readonly figures: number;
}

type Documents = ColumnTable | readonly DocumentRow[];

/** The documents by kind, the kind with the newest first. Counted from the tables alone, never from today's date. */
export function freshnessByKind(
  documents: Documents,
  observations: ColumnTable | readonly ObservationRow[],
): readonly SourceKind[] {
  const kinds = new Map<DocumentRow["kind"], DocumentRow[]>();
  for (const row of rowsOf(documents)) kinds.set(row.kind, [...(kinds.get(row.kind) ?? []), row]);
  return [...kinds]
    .map(([kind, rows]): SourceKind => {
      const ids = new Set(rows.map((row) => row.document_id));
      const own = rowsOf(observations).filter((row) => ids.has(row.document_id));
      const dates = rows.flatMap(({ published }) => published ?? []).sort();
      const years = own
        .filter(({ status, time_period: period }) => status === "actual" && /^\d{4}$/.test(period ?? ""))
        .map(({ time_period: period }) => Number(period));
      return {
        kind,
        documents: rows.length,
        oldest: dates[0] ?? null,
        newest: dates.at(-1) ?? null,
        newestYear: years.length === 0 ? null : Math.max(...years),
        figures: own.length,
      };
    })
    .sort((a, b) => ((a.newest ?? "") > (b.newest ?? "") ? -1 : 1));
}

/** How old the documents are against the newest of them, in words. */
export function freshnessSentence(documents: Documents, { lang = "zh" }: InLanguage = {}): string {
  const dates = rowsOf(documents)
    .flatMap(({ published }) => published ?? [])
    .sort();
  const newest = dates.at(-1);
  if (newest === undefined) return lang === "zh" ? "没有一份文件写明日期。" : "No document is dated.";
  const recent = dates.filter((date) => Number(date.slice(0, 4)) >= Number(newest.slice(0, 4)) - 1).length;
  return lang === "zh"
    ? `最新的文件是${sayDate(newest)}的；写明日期的${dates.length}份里，${recent}份是这一年或上一年的。`
    : `The newest document is of ${sayDate(newest, lang)}; of ${countOf(dates.length, "dated document")}, ${recent} are of that year or the year before.`;
}
