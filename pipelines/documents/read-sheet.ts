import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import { FuhanError } from "../errors.js";
import { DocumentWriter, type GridCell } from "./document-writer.js";
import type { Reading } from "./reading.js";
import { decodeSheetXml, isSheetXml } from "./sheet-xml.js";
import { requireCells, requireGrid, TABLE_LIMITS } from "./table-limits.js";
import { tidy } from "./tidy.js";
import { writeGrid } from "./write-grid.js";

/** Sheets that a workbook may hold. */
const MOST_SHEETS = 200;

/**
 * Reads a workbook (XLSX, XLS, XML Spreadsheet 2003): each sheet that holds anything is a heading (unless it has its default name), the
 * lines before and after its tables are prose, a merged cell stands in every place that it covers. Cells are what they show, but numbers keep
 * all their digits; dates are ISO dates; errors (#REF!) are empty. Formulas are not run, links not followed.
 * @returns blocks that begin at their cell, `{ sheet: "人才", cell: "B3" }`
 * @throws FuhanError `file-truncated` for a damaged or encrypted file, `file-too-large` beyond 200 sheets or 200,000 cells, `file-empty`
 */
export async function readSheet(bytes: Uint8Array, place: string): Promise<Reading> {
  const { read, utils } = await import("@e965/xlsx");
  const isXml = isSheetXml(Buffer.from(bytes.subarray(0, 8192)).toString("latin1"));
  const magic = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  if (!isXml && magic !== "504b0304" && magic !== "d0cf11e0") throw new FuhanError("file-truncated", { place });
  const file = isXml ? decodeSheetXml(bytes, place) : bytes;
  let book: WorkBook;
  try {
    book = read(file, {
      ...(isXml ? { type: "string" } : {}),
      dense: true,
      cellDates: true,
      cellNF: true,
      cellFormula: false,
      cellHTML: false,
      sheetRows: TABLE_LIMITS.rows + 1,
    });
  } catch (cause) {
    throw new FuhanError("file-truncated", { place }, { cause });
  }
  const names = book.SheetNames;
  if (names.length > MOST_SHEETS) throw new FuhanError("file-too-large", { value: `${names.length} sheets`, place });
  const writer = new DocumentWriter();
  let cells = 0;
  for (const name of names) {
    const sheet = book.Sheets[name];
    if (sheet === undefined || sheet["!ref"] === undefined || isHidden(book, name)) continue;
    const rows = gridOf(sheet, utils, `${place} ${name}`);
    cells += rows.reduce((sum, row) => sum + row.filter(({ text }) => text !== "").length, 0);
    requireCells(cells, place);
    if (!rows.some((row) => row.some(({ text }) => text !== ""))) continue;
    const from = utils.decode_range(sheet["!ref"]).s;
    const at = (row: number, column: number) => ({
      sheet: name,
      cell: utils.encode_cell({ r: from.r + row, c: from.c + column }),
    });
    if (!/^sheet\s*\d*$/i.test(name)) writer.prose("heading", name.trim(), at(0, 0));
    writeGrid(writer, rows, at);
  }
  if (writer.blocks.length === 0) throw new FuhanError("file-empty", { place });
  return { text: writer.text, blocks: writer.blocks, stated: {} };
}

function gridOf(sheet: WorkSheet, utils: typeof import("@e965/xlsx").utils, place: string): GridCell[][] {
  const range = utils.decode_range(sheet["!ref"]!);
  const data = (sheet as { "!data"?: (CellObject | undefined)[][] })["!data"] ?? [];
  const height = Math.min(range.e.r, data.length - 1) - range.s.r + 1;
  const width = Math.max(0, ...data.map((row) => row?.length ?? 0)) - range.s.c;
  requireGrid(height, width, place);
  const rows = Array.from({ length: Math.max(0, height) }, (_, row) =>
    Array.from({ length: Math.max(0, width) }, (_, column): GridCell => {
      const cell = data[range.s.r + row]?.[range.s.c + column];
      return { text: cell === undefined ? "" : shown(cell), header: false };
    }),
  );
  for (const { s, e } of sheet["!merges"] ?? []) {
    const first = rows[s.r - range.s.r]?.[s.c - range.s.c];
    if (first === undefined) continue;
    for (let r = s.r - range.s.r; r <= Math.min(e.r - range.s.r, rows.length - 1); r++)
      for (let c = s.c - range.s.c; c <= Math.min(e.c - range.s.c, width - 1); c++) rows[r]![c] = first;
  }
  return rows;
}

/** What a cell shows. A number keeps the digits that its format rounds away, as far as a person typed them (15 digits). */
function shown(cell: CellObject): string {
  if (cell.t === "e" || cell.t === "z" || cell.v === undefined) return "";
  if (cell.v instanceof Date) return cell.v.toISOString().slice(0, 10);
  if (cell.t !== "n") return tidy(String(cell.v));
  const value = Number(cell.v);
  const format = String(cell.z ?? "General");
  if (format.includes("%")) return `${digits(value * 100, decimalsOf(format))}%`;
  return digits(value, decimalsOf(format));
}

/** Decimals that a number format asks for: 2 of `#,##0.00`. */
const decimalsOf = (format: string): number => /\.(0+)/.exec(format)?.[1]?.length ?? 0;

/** All digits of a number up to the fifteenth, and zeros up to the decimals that it is shown with: 526.0 stays 526.0. */
function digits(value: number, decimals: number): string {
  const exact = Number(value.toPrecision(15));
  const plain =
    Math.abs(exact) < 1e21
      ? exact.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 15 })
      : String(exact);
  const missing = decimals - (plain.split(".")[1]?.length ?? 0);
  return missing > 0 && decimals <= 8 ? exact.toFixed(decimals) : plain;
}

const isHidden = (book: WorkBook, name: string): boolean =>
  (book.Workbook?.Sheets?.find((sheet) => sheet.name === name)?.Hidden ?? 0) > 0;
