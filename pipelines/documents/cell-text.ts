import type { CellObject, SSF$Date } from "@e965/xlsx";

/** The parts of the spreadsheet library that a cell's text needs; it is loaded with the first sheet. */
export interface NumberFormats {
  is_date(format: string): boolean;
  parse_date_code(value: number, options: { date1904: boolean }): SSF$Date | null;
}

/**
 * A cell's words as they are displayed, with two exceptions that keep them exact: a number without a format is written out to the 15 digits that
 * Excel itself keeps (never 0.30000000000000004, never 1E+12), and a day is an ISO date. Errors (#REF!) are empty.
 */
export function cellText(cell: CellObject, formats: NumberFormats, date1904: boolean): string {
  if (cell.t === "e" || cell.t === "z" || cell.v === undefined) return "";
  if (cell.t === "b") return cell.v ? "TRUE" : "FALSE";
  if (cell.t !== "n" || typeof cell.v !== "number") return tidy(String(cell.v));
  const format = String(cell.z ?? "General");
  if (/^general$/i.test(format) || format === "@") return exactly(cell.v);
  if (formats.is_date(format)) {
    const date = /d|日/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ""))
      ? formats.parse_date_code(cell.v, { date1904 })
      : null;
    if (date !== null && date.y > 1900) return [date.y, twoDigits(date.m), twoDigits(date.d)].join("-");
  }
  return tidy(cell.w ?? exactly(cell.v));
}

/** Decimal digits without an exponent. */
function exactly(value: number): string {
  const digits = String(Number(value.toPrecision(15)));
  if (!digits.includes("e")) return digits;
  return Math.abs(value) >= 1 ? BigInt(Math.round(value)).toString() : value.toFixed(20).replace(/0+$/, "");
}

const twoDigits = (number: number) => String(number).padStart(2, "0");

const tidy = (words: string) => words.replace(/\s+/g, " ").trim();
