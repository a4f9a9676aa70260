import type { CellStyle } from "hucre/xlsx";

/** The look of a workbook: no more than tells kinds of values apart, and never by colour alone. */
export const FONT = { name: "Microsoft YaHei", size: 10 };

const fill = (rgb: string): CellStyle => ({ fill: { type: "pattern", pattern: "solid", fgColor: { rgb } } });
const rule = { style: "thin", color: { rgb: "BFBFBF" } } as const;

export const styles: Readonly<Record<StyleName, CellStyle>> = {
  title: { font: { ...FONT, size: 16, bold: true } },
  heading: { font: { ...FONT, size: 11, bold: true } },
  header: {
    font: { ...FONT, bold: true, color: { rgb: "FFFFFF" } },
    ...fill("33475B"),
    alignment: { vertical: "center", wrapText: true },
    border: { bottom: rule, right: rule },
  },
  text: { font: FONT, alignment: { vertical: "top" } },
  wrapped: { font: FONT, alignment: { vertical: "top", wrapText: true } },
  link: { font: { ...FONT, color: { rgb: "0B5CAD" }, underline: true }, alignment: { vertical: "top" } },
  /** A value that nobody published. */
  implied: { font: { ...FONT, italic: true, color: { rgb: "0B5CAD" } } },
  /** A value beside which a contradicting one stands. */
  contested: fill("FFE9B8"),
  /** The first value after a break in the series. */
  broken: { border: { left: { style: "medium", color: { rgb: "B3261E" } } } },
  met: { font: { ...FONT, color: { rgb: "1B6E3C" }, bold: true }, alignment: { vertical: "top" } },
  missed: { font: { ...FONT, color: { rgb: "B3261E" }, bold: true }, alignment: { vertical: "top" } },
};

export type StyleName =
  | ("title" | "heading" | "header" | "text" | "wrapped" | "link")
  | ("implied" | "contested" | "broken" | "met" | "missed");

/**
 * How a value is shown, as a format of Excel; the cell holds the number itself. 62000 → 62,000; 5.5 % → 5.5%; with an
 * approximator (约, 超 …) → ≈62,000.
 */
export function numberFormat(value: number, unit: string, estimated = false): string {
  const sign = estimated ? '"≈"' : "";
  if (/^[%‰]$/.test(unit)) return `${sign}General"${unit}"`;
  return Number.isInteger(value) ? `${sign}#,##0` : `${sign}#,##0.0###`;
}
