import type { Cell, CellStyle, WriteSheet } from "hucre/xlsx";
import { FuhanError } from "../errors.js";
import { hanWidth } from "../text/han-width.js";
import { styles } from "./xlsx-styles.js";

/** One cell: a text is always a text (`=1+1` is shown, not computed), a number a number, null an empty cell. */
export interface XlsxCell {
  readonly value: string | number | null;
  readonly style?: CellStyle;
  /** Where a click leads: a row of another sheet, or a web address. */
  readonly link?: { readonly sheet: string; readonly row: number } | { readonly url: string };
  /** What is told while the pointer rests on a linked cell. */
  readonly hint?: string;
}

export interface XlsxColumn<Row> {
  readonly header: string;
  readonly cell: (row: Row) => XlsxCell | string | number | null;
  /** Most columns of a terminal that it may be wide; 44 unless given. */
  readonly most?: number;
  /** Long texts in lines below each other, for sheets that are read rather than searched. */
  readonly wrap?: true;
}

/** Excel's limits (Microsoft: Excel specifications and limits). */
const MOST_ROWS = 1_048_576;
const MOST_LINKS = 65_530;
const MOST_CHARACTERS = 32_767;
const MOST_HINT = 255;

/**
 * A sheet with one row of headers that stays in view, a filter on each column, and columns as wide as what they hold. More links than
 * Excel takes are left out, all of them.
 * @param options.frozen columns that stay in view at the left
 * @throws FuhanError `xlsx-too-long` for more rows than a sheet can have
 */
export function xlsxSheet<Row>(
  name: string,
  columns: readonly XlsxColumn<Row>[],
  rows: readonly Row[],
  { frozen = 0 }: { readonly frozen?: number } = {},
): WriteSheet {
  if (rows.length >= MOST_ROWS) throw new FuhanError("xlsx-too-long", { value: rows.length, place: name });
  const cells = rows.map((row) => columns.map((column) => dressed(column.cell(row), column)));
  const widths = columns.map((column, index) => widthOf(column, cells, index));
  const links = cells.reduce((sum, row) => sum + row.filter(({ link }) => link !== undefined).length, 0);
  return {
    name,
    rows: [columns.map(({ header }) => header), ...cells.map((row) => row.map(({ value }) => value))],
    cells: new Map<string, Partial<Cell>>([
      ...columns.map((_, column) => [`0,${column}`, { style: headerStyle(cells, column) }] as const),
      ...cells.flatMap((row, index) =>
        row.map((cell, column) => [`${index + 1},${column}`, written(cell, links <= MOST_LINKS)] as const),
      ),
    ]),
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map([
      [0, { height: LINE * 1.5 }],
      ...cells.map((row, index) => [index + 1, { height: LINE * linesOf(row, columns, widths) }] as const),
    ]),
    freezePane: { rows: 1, columns: frozen },
    autoFilter: { range: `A1:${columnName(columns.length - 1)}${rows.length + 1}` },
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: "$1:$1" },
  };
}

/** What a cell of a sheet written by hand needs. */
export function written({ value, style, link, hint }: XlsxCell, linked = true): Partial<Cell> {
  if (link === undefined || !linked)
    return { style: style ?? (typeof value === "number" ? styles.number : styles.text) };
  const tooltip = hint === undefined ? {} : { tooltip: cut(cleaned(hint), MOST_HINT) };
  const hyperlink =
    "url" in link
      ? { target: link.url, ...tooltip }
      : { target: "", location: `'${link.sheet}'!A${link.row}`, ...tooltip };
  return { style: style ?? styles.link, hyperlink };
}

function dressed<Row>(given: XlsxCell | string | number | null, { wrap }: XlsxColumn<Row>): XlsxCell {
  const cell = given === null || typeof given !== "object" ? { value: given } : given;
  const value = typeof cell.value === "string" ? cut(cleaned(cell.value), MOST_CHARACTERS) : cell.value;
  return { ...cell, value, ...(wrap && !cell.style ? { style: styles.wrapped } : {}) };
}

/** What XML cannot hold, and what would steer whoever reads the text, becomes a blank. */
const cleaned = (text: string) => text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]+/gu, " ");

const cut = (text: string, most: number) =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;

/** Points that a line of text takes. */
const LINE = 15;

/** Lines that the longest wrapped text of a row takes in its column. */
function linesOf<Row>(
  row: readonly XlsxCell[],
  columns: readonly XlsxColumn<Row>[],
  widths: readonly number[],
): number {
  const lines = row.map(({ value }, column) =>
    columns[column]!.wrap && typeof value === "string" ? Math.ceil(hanWidth(value) / (widths[column]! - 4)) : 1,
  );
  return Math.max(1, ...lines);
}

const headerStyle = (cells: readonly XlsxCell[][], column: number) =>
  cells.some((row) => typeof row[column]!.value === "number") ? styles.numberHeader : styles.header;

/** Room for the arrow of the filter beside the header. */
const ARROW = 4;

function widthOf<Row>({ header, most = 44 }: XlsxColumn<Row>, cells: readonly XlsxCell[][], column: number): number {
  const widest = cells.reduce((width, row) => Math.max(width, shownWidth(row[column]!)), hanWidth(header) + ARROW);
  return Math.min(widest + 2, most);
}

/** A number is as wide as its format shows it, about. */
function shownWidth({ value }: XlsxCell): number {
  if (value === null) return 0;
  return hanWidth(typeof value === "number" ? value.toLocaleString("en", { maximumFractionDigits: 4 }) : value);
}

/** 0 → A, 26 → AA. */
function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}
