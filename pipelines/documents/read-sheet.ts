import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import { FuhanError } from "../errors.js";
import { cellText } from "./cell-text.js";
import { DocumentWriter, type GridCell } from "./document-writer.js";
import { customProperties } from "./docx-properties.js";
import type { Reading } from "./reading.js";
import { writeGrid } from "./write-grid.js";
import { openZip, type ZipArchive } from "./zip-archive.js";

const MOST_CELLS = 200_000;
const MOST_SHEETS = 200;
/** Places of the grids between the first and the last cell, most of them empty. */
const MOST_PLACES = 2_000_000;

/**
 * Reads a workbook (XLSX, XLSB, XLS and older BIFF): each sheet that holds anything, under its name, as `writeGrid` does. Formulas are not run,
 * their last values are read; links are not followed.
 * @throws FuhanError `file-too-large` above 200,000 cells that are not empty or 200 sheets, `file-encrypted`, and as `openZip`
 */
export async function readSheet(bytes: Uint8Array, place: string): Promise<Reading> {
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b ? openZip(bytes, place) : null;
  if (zip !== null) checkSize(zip, place);
  const xlsx = await import("@e965/xlsx");
  xlsx.set_cptable(await import("@e965/xlsx/dist/cpexcel.full.mjs"));
  const book = parse(xlsx.read, bytes, place);
  if (book.SheetNames.length > MOST_SHEETS) throw tooMany(`${book.SheetNames.length} sheets`, place);
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const writer = new DocumentWriter();
  const budget = { cells: MOST_CELLS, places: MOST_PLACES };
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name];
    const grid = sheet && toGrid(sheet, budget, place, (cell) => cellText(cell, xlsx.SSF, date1904));
    if (!grid || grid.rows.length === 0) continue;
    const at = (row: number, column: number) => ({
      sheet: name,
      cell: xlsx.utils.encode_cell({ r: grid.numbers[row]!, c: grid.column + column }),
    });
    if (!/^(?:sheet|工作表|表)\s*\d*$/i.test(name)) writer.prose("heading", name.replace(/\s+/g, " ").trim(), at(0, 0));
    writeGrid(writer, grid.rows, at);
  }
  return { text: writer.text, blocks: writer.blocks, stated: zip === null ? {} : customProperties(zip, place) };
}

/** Before anything is parsed: every part is as large as the directory says, and the sheets hold no more cells than are read. */
function checkSize(zip: ZipArchive, place: string) {
  let cells = 0;
  let sheets = 0;
  for (const name of zip.names) {
    const part = zip.read(name);
    if (!/^xl\/worksheets\/[^/]+\.(?:xml|bin)$/.test(name)) continue;
    if (++sheets > MOST_SHEETS) throw tooMany(`> ${MOST_SHEETS} sheets`, place);
    for (let at = part.indexOf("</c>"); at >= 0; at = part.indexOf("</c>", at + 4))
      if (++cells > MOST_CELLS) throw tooMany(`> ${MOST_CELLS} cells`, place);
  }
}

const tooMany = (value: string, place: string) => new FuhanError("file-too-large", { value, place });

function parse(read: (bytes: Uint8Array, options: object) => WorkBook, bytes: Uint8Array, place: string): WorkBook {
  try {
    return read(bytes, {
      type: "array",
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellNF: true,
      codepage: 936,
    });
  } catch (cause) {
    if (/password|encrypt/i.test(String(cause))) throw new FuhanError("file-encrypted", { place }, { cause });
    throw cause;
  }
}

interface Grid {
  /** Rows that hold something, and one empty row for each gap; merged cells stand in every place that they cover. */
  readonly rows: readonly (readonly GridCell[])[];
  /** The sheet's number of each row, from 0. */
  readonly numbers: readonly number[];
  /** The sheet's column, from 0, that is the first here. */
  readonly column: number;
}

function toGrid(
  sheet: WorkSheet,
  budget: { cells: number; places: number },
  place: string,
  textOf: (cell: CellObject) => string,
): Grid {
  const filled = new Map<number, Map<number, GridCell>>();
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  (sheet["!data"] ?? []).forEach((cells, row) => {
    const found = new Map<number, GridCell>();
    cells?.forEach((cell, column) => {
      const text = cell ? textOf(cell) : "";
      if (text === "") return;
      if (--budget.cells < 0) throw tooMany(`> ${MOST_CELLS} cells`, place);
      found.set(column, { text, header: false });
      from = Math.min(from, column);
      to = Math.max(to, column + 1);
    });
    if (found.size > 0) filled.set(row, found);
  });
  for (const { s, e } of sheet["!merges"] ?? []) {
    const cell = filled.get(s.r)?.get(s.c);
    if (cell === undefined) continue;
    for (const [row, cells] of rowsWithin(filled, s.r, e.r))
      for (let column = s.c; column <= Math.min(e.c, to - 1); column++)
        if (row === s.r || !cells.has(column)) cells.set(column, cell);
  }
  const rows: GridCell[][] = [];
  const numbers: number[] = [];
  let before = -1;
  for (const [row, cells] of filled) {
    budget.places -= to - from;
    if (budget.places < 0) throw tooMany(`> ${MOST_PLACES} places`, place);
    if (rows.length > 0 && row > before + 1) {
      rows.push([]);
      numbers.push(row - 1);
    }
    rows.push(
      Array.from({ length: to - from }, (_, column) => cells.get(from + column) ?? { text: "", header: false }),
    );
    numbers.push(row);
    before = row;
  }
  return { rows, numbers, column: from };
}

function* rowsWithin<Cells>(rows: ReadonlyMap<number, Cells>, first: number, last: number) {
  if (last - first > rows.size) {
    for (const entry of rows) if (entry[0] >= first && entry[0] <= last) yield entry;
  } else
    for (let row = first; row <= last; row++) {
      const cells = rows.get(row);
      if (cells !== undefined) yield [row, cells] as const;
    }
}
