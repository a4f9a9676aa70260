import type { ColumnTable } from "arquero";
import { compare } from "../tables/sort-rows.js";
import type { DocumentRow } from "../tables/tidy.js";
import { countOf, type InLanguage, type Language } from "./language.js";
import { rowsOf, type Series } from "./series-row.js";
import type { SourceRow } from "./table-columns.js";

/** The documents that values of a series are from, newest first, with the number of values from each. */
export function sourcesOf(series: Series, documents: ColumnTable | readonly DocumentRow[]): readonly SourceRow[] {
  const figures = new Map<string, number>();
  for (const { document_id: id } of rowsOf(series)) figures.set(id, (figures.get(id) ?? 0) + 1);
  return rowsOf(documents)
    .filter((row) => figures.has(row.document_id))
    .map((row) => ({ ...row, figures: figures.get(row.document_id)! }))
    .sort((a, b) => compare(b.published ?? "", a.published ?? "") || compare(a.document_id, b.document_id));
}

/** The dates of the oldest and the newest of documents, in words. */
export function datesSentence(
  documents: ColumnTable | readonly DocumentRow[],
  { lang = "zh" }: InLanguage = {},
): string {
  const rows = rowsOf(documents);
  const dates = rows.flatMap(({ published }) => published ?? []).sort();
  const first = dates[0];
  const last = dates.at(-1);
  const say = (date: string) => sayDate(date, lang);
  const undated = rows.length - dates.length;
  if (lang === "en") {
    if (rows.length === 0) return "No yearly figure is from a document.";
    const used = `Yearly figures from ${countOf(rows.length, "document")}`;
    if (first === undefined || last === undefined) return `${used}, none of them dated.`;
    const span = first === last ? `of ${say(first)}` : `the oldest of ${say(first)}, the newest of ${say(last)}`;
    return `${used}, ${span}${undated > 0 ? `, ${undated} without a date` : ""}.`;
  }
  if (rows.length === 0) return "没有取自文件的年度数。";
  if (first === undefined || last === undefined) return `年度数取自${rows.length}份文件，都没有写明日期。`;
  const span = first === last ? `日期为${say(first)}` : `最早的是${say(first)}，最新的是${say(last)}`;
  return `年度数取自${rows.length}份文件，${span}${undated > 0 ? `，${undated}份没有写明日期` : ""}。`;
}

/** `2023-06-12` → 2023年6月12日, 12 June 2023: as precise as it is known. */
export function sayDate(date: string, lang: Language = "zh"): string {
  const [year, month, day] = date.split("-").map(Number);
  if (lang === "en")
    return [day, month === undefined ? undefined : MONTHS[month - 1], year]
      .filter((part) => part !== undefined)
      .join(" ");
  return `${year}年${month === undefined ? "" : `${month}月`}${day === undefined ? "" : `${day}日`}`;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
