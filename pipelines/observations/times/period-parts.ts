// What a period, as its code tells it, is of: a year, a year's months, the last of several years.

/** A period is a year, and no part or span of years. */
export const isYear = (period: string): boolean => period.length === 4;

/** The one year that a period is, or is a part of (2023-01/05); null for a span of years. */
export function yearOf(period: string): number | null {
  return isYear(period) || period[4] === "-" ? Number(period.slice(0, 4)) : null;
}

/** The first and the last month of a part of a year: 7 and 12 of 2024-H2, 1 and 6 of 2024-01/06; null for other periods. */
export function monthsIn(period: string): readonly [first: number, last: number] | null {
  const [, part, from, to] = /^\d{4}-([HQ]?)(\d{1,2})(?:\/[HQ]?(\d{1,2}))?$/.exec(period) ?? [];
  if (from === undefined) return null;
  const length = part === "H" ? 6 : part === "Q" ? 3 : 1;
  return [(Number(from) - 1) * length + 1, Number(to ?? from) * length];
}

/** The last year of a period: 2026 of 2026-Q1, 2030 of 2026/2030. */
export function lastYear(period: string): number {
  const years = period.match(/(?:19|20)\d\d/g);
  return Number(years?.at(-1) ?? Number.NaN);
}

/** 2024-11 before 2024-12; null for what is no month. */
export function monthBefore(period: string): string | null {
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(period) ?? [];
  if (year === undefined) return null;
  return month === "01" ? `${Number(year) - 1}-12` : `${year}-${String(Number(month) - 1).padStart(2, "0")}`;
}

/** 2024-01/06 of January to June, 2024 of all of its months. */
export const monthsOf = (year: number, from: number, to: number): string =>
  from === 1 && to === 12 ? String(year) : from === to ? `${year}-${pad(to)}` : `${year}-${pad(from)}/${pad(to)}`;

export const pad = (month: number): string => String(month).padStart(2, "0");
