/**
 * True for a date that there is, as precise as it is known, of the years 1900–2200: what lies beyond them is a slip of whoever wrote it.
 * @example isPartialDate("2024-02-29") // true; 2023, 2023-06 too, but not 2023-02-29, 2025-13, 2023-6 or 9999-12-31
 */
export function isPartialDate(written: string): boolean {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(written) ?? [];
  if (year === undefined || Number(year) < 1900 || Number(year) > 2200) return false;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
