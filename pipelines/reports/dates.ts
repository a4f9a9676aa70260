import { sayDate } from "../notebooks/sources-of.js";
import type { DocumentRow } from "../tables/tidy.js";

/** 2016年3月至2025年1月27日: when the oldest and the newest of some documents were published. */
export function sayDates(documents: readonly DocumentRow[]): string {
  const known = documents.flatMap(({ published }) => published ?? []).sort();
  const [oldest] = known;
  const newest = known.at(-1);
  if (oldest === undefined || newest === undefined) return "日期不详";
  const missing = documents.length - known.length;
  const range = oldest === newest ? sayDate(oldest) : `${sayDate(oldest)}至${sayDate(newest)}`;
  return missing === 0 ? range : `${range}（另有${missing}份日期不详）`;
}
