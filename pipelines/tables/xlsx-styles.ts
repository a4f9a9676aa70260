import type { CellStyle } from "hucre/xlsx";

/** The look of a workbook: no more than tells kinds of values apart, and never by colour alone. */
export const FONT = { name: "Microsoft YaHei", size: 10 };

const fill = (rgb: string): CellStyle => ({ fill: { type: "pattern", pattern: "solid", fgColor: { rgb } } });
/** A step away from the number before it. */
const left = { horizontal: "left", vertical: "center", indent: 1 } as const;

export const styles: Readonly<Record<StyleName, CellStyle>> = {
  title: { font: { ...FONT, size: 16, bold: true } },
  heading: { font: { ...FONT, size: 11, bold: true } },
  header: {
    font: { ...FONT, bold: true, color: { rgb: "FFFFFF" } },
    ...fill("33475B"),
    alignment: left,
  },
  numberHeader: {
    font: { ...FONT, bold: true, color: { rgb: "FFFFFF" } },
    ...fill("33475B"),
    alignment: { horizontal: "right", vertical: "center" },
  },
  number: { font: FONT, alignment: { vertical: "center" } },
  text: { font: FONT, alignment: left },
  wrapped: { font: FONT, alignment: { ...left, wrapText: true } },
  link: { font: { ...FONT, color: { rgb: "0B5CAD" }, underline: true }, alignment: left },
  /** A value that nobody published. */
  implied: { font: { ...FONT, italic: true, color: { rgb: "0B5CAD" } } },
  /** A value beside which a contradicting one stands. */
  contested: fill("FFE9B8"),
  /** The first value after a break in the series. */
  broken: { border: { left: { style: "medium", color: { rgb: "B3261E" } } } },
  met: { font: { ...FONT, color: { rgb: "1B6E3C" }, bold: true }, alignment: left },
  missed: { font: { ...FONT, color: { rgb: "B3261E" }, bold: true }, alignment: left },
};

export type StyleName =
  | ("title" | "heading" | "header" | "numberHeader" | "number" | "text" | "wrapped" | "link")
  | ("implied" | "contested" | "broken" | "met" | "missed");

/**
 * How a value is shown, as a format of Excel; the cell holds the number itself, and all its digits are shown, up to four after the
 * point. 62000 → 62,000; 5.5 % → 5.5%; with an approximator (约, 超 …) → ≈62,000; with signs, those first.
 * @param signs what stands before the number, `≠` for a contested value
 */
export function numberFormat(value: number, unit: string, estimated = false, signs = ""): string {
  const decimals = /\.(\d+)$/.exec(String(Number(value.toFixed(4))))?.[1]?.length ?? 0;
  const digits = decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
  const before = `${signs}${estimated ? "≈" : ""}`;
  return `${before === "" ? "" : `"${before}"`}${/^[%‰]$/.test(unit) ? `${digits}"${unit}"` : `#,##${digits}`}`;
}
