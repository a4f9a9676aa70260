import type { Language } from "../notebooks/language.js";

/**
 * `2022` → 2022年, `2022-06` → 2022年6月, `2022-Q1/Q3` → 2022年1—3季度, `2021/2025` → 2021—2025年; others as they stand; null → 时间不详.
 * In English the same as the tables have it: 2022, 2022-06, 2021–2025.
 */
export function sayPeriod(period: string | null, lang: Language = "zh"): string {
  if (lang === "en") return period === null ? "time unknown" : period.replace("/", "–");
  if (period === null) return "时间不详";
  if (/^\d{4}$/.test(period)) return `${period}年`;
  const [, year, part] = /^(\d{4})-(\d\d|H[12]|Q[1-4])$/.exec(period) ?? [];
  if (year !== undefined && part !== undefined) return `${year}年${PARTS[part] ?? `${Number(part)}月`}`;
  const [, first, last] = /^(\d{4})\/(\d{4})$/.exec(period) ?? [];
  if (first !== undefined) return `${first}—${last}年`;
  const [, of, start, end] = /^(\d{4})-Q?(\d+)\/Q?(\d+)$/.exec(period) ?? [];
  if (of === undefined) return period;
  return `${of}年${Number(start)}—${Number(end)}${period.includes("Q") ? "季度" : "月"}`;
}

const PARTS: { readonly [part: string]: string } = {
  H1: "上半年",
  H2: "下半年",
  Q1: "一季度",
  Q2: "二季度",
  Q3: "三季度",
  Q4: "四季度",
};
