import type { ColumnTable } from "arquero";
import type { ConflictRow } from "../tables/tidy.js";
import { countOf, type InLanguage } from "./language.js";
import { rowsOf } from "./series-row.js";

/** How many statements contradict each other, in words. */
export function conflictsSentence(
  conflicts: ColumnTable | readonly ConflictRow[],
  { lang = "zh" }: InLanguage = {},
): string {
  const rows = rowsOf(conflicts);
  if (rows.length === 0)
    return lang === "zh" ? "没有发现互相矛盾的说法。" : "No statements were found that contradict each other.";
  const places = new Set(rows.map((row) => `${row.indicator} ${row.ref_area} ${row.time_period}`)).size;
  return lang === "zh"
    ? `有${places}处数字，各份文件说法不一（共${rows.length}对）。两种说法都保留在数据表里；报告按来源的权威、数位的精确、发布的先后取其一。`
    : `On ${countOf(places, "figure")} the documents disagree (${countOf(rows.length, "pair")} of statements). Both are kept in the tables; the report takes one by the authority of the source, then its precision, then its date.`;
}
