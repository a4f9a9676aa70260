import type { Language } from "../notebooks/language.js";
import { sayDate } from "../notebooks/sources-of.js";
import type { DocumentRow } from "../tables/tidy.js";

/** 2016年3月至2025年1月27日: when the oldest and the newest of some documents were published. */
export function sayDates(documents: readonly DocumentRow[], lang: Language = "zh"): string {
  const known = documents.flatMap(({ published }) => published ?? []).sort();
  const [oldest] = known;
  const newest = known.at(-1);
  if (oldest === undefined || newest === undefined) return lang === "zh" ? "日期不详" : "no dates";
  const missing = documents.length - known.length;
  const ends = [...new Set([sayDate(oldest, lang), sayDate(newest, lang)])];
  const range = ends.join(lang === "zh" ? "至" : " – ");
  if (missing === 0) return range;
  return lang === "zh" ? `${range}（另有${missing}份日期不详）` : `${range} (${missing} more without a date)`;
}
