import { createRequire } from "node:module";
import { guardFormula } from "../tables/guard-formula.js";
import type { QueryChunk } from "../tables/query.js";
import type { QueryValue } from "../tables/query-value.js";
import { hanWidth } from "../text/han-width.js";
import { columnWidths } from "./column-widths.js";
import { printable } from "./printable.js";
import { wrapColumns } from "./wrap-columns.js";

const require = createRequire(import.meta.url);

export type RowFormat = keyof typeof rowWriters;

/** The rows of a query as pieces of text, in each format that `fuhan query` knows. */
export const rowWriters = { table: tableRows, csv: csvRows, jsonl: jsonRows } as const;

type Chunks = AsyncIterable<QueryChunk>;

/**
 * For a person: Han aligned, numbers to the right, as wide as the terminal at most, long texts broken into lines; the number of rows below.
 * Where the terminal has no room for so many columns, each row stands by itself, a line for each of its values.
 * @param width columns of the terminal; not limited where undefined
 */
async function* tableRows(chunks: Chunks, width?: number): AsyncGenerator<string> {
  let names: readonly string[] = [];
  const rows: string[][] = [];
  const numeric: boolean[] = [];
  for await (const { names: head, columns } of chunks) {
    names = head;
    for (let row = 0; row < (columns[0]?.length ?? 0); row++)
      rows.push(
        columns.map((values, column) => {
          const value = values[row] ?? null;
          if (value !== null) numeric[column] = (numeric[column] ?? true) && isNumber(value);
          return printable(textOf(value));
        }),
      );
  }
  const widths = columnWidths([names, ...rows], width);
  const whole = columnWidths([names, ...rows]);
  if (width !== undefined && widths.some((one, column) => one < Math.min(whole[column]!, READABLE))) {
    yield* rowsApart(names.map(printable), rows, width);
    return;
  }
  const Table = require("cli-table3") as typeof import("cli-table3");
  const wrapped = (cells: readonly string[]) =>
    cells.map((cell, column) => wrapColumns(cell, widths[column]! - PADDING).join("\n"));
  const table = new Table({
    head: wrapped(names.map(printable)),
    style: { head: [], border: [], compact: true },
    colAligns: names.map((_, column) => (numeric[column] ? "right" : "left")),
    colWidths: widths,
  });
  for (const row of rows) table.push(wrapped(row));
  yield `${table.toString()}\n${counted(rows)}`;
}

/** Each row by itself: its number, then a line for each value, its name before it. */
function* rowsApart(names: readonly string[], rows: readonly string[][], width: number): Generator<string> {
  const margin = names.reduce((most, name) => Math.max(most, hanWidth(name)), 0) + PADDING;
  const indent = " ".repeat(margin);
  for (const [at, cells] of rows.entries()) {
    yield `── ${at + 1} ${"─".repeat(Math.max(0, Math.min(width, RULE) - `── ${at + 1} `.length))}\n`;
    for (const [column, cell] of cells.entries()) {
      const lines = wrapColumns(cell, Math.max(READABLE, width - margin));
      const name = names[column]!.padEnd(margin - hanWidth(names[column]!) + names[column]!.length);
      yield `${[`${name}${lines[0]}`, ...lines.slice(1).map((line) => indent + line)].join("\n").trimEnd()}\n`;
    }
  }
  yield counted(rows);
}

const counted = (rows: readonly unknown[]) => `（${rows.length} 行 rows）\n`;

/** RFC 4180, lines end in LF, an absent value an empty field, texts guarded against being taken for formulas. */
async function* csvRows(chunks: Chunks): AsyncGenerator<string> {
  const { default: Papa } = await import("papaparse");
  const lines = (cells: string[][]) => `${Papa.unparse(cells, { newline: "\n" })}\n`;
  const cell = (value: QueryValue) => (value === null || isNumber(value) ? textOf(value) : guardFormula(textOf(value)));
  let first = true;
  for await (const { names, columns } of chunks) {
    if (first) yield lines([names.map(guardFormula)]);
    first = false;
    const length = columns[0]?.length ?? 0;
    if (length > 0) yield lines(Array.from({ length }, (_, row) => columns.map((values) => cell(values[row] ?? null))));
  }
}

/** One JSON object a row; whole numbers past 2⁵³ as text, for JSON readers would round them. */
async function* jsonRows(chunks: Chunks): AsyncGenerator<string> {
  const exact = (_: string, value: unknown) => (typeof value === "bigint" ? String(value) : value);
  for await (const { names, columns } of chunks)
    for (let row = 0; row < (columns[0]?.length ?? 0); row++)
      yield `${JSON.stringify(Object.fromEntries(names.map((name, column) => [name, columns[column]![row]])), exact)}\n`;
}

/** Blanks at both sides of a cell. */
const PADDING = 2;

/** A column that is cut down to fewer columns of the terminal than these, its padding among them, can no longer be read. */
const READABLE = 14;

/** Columns that the line above a row takes at most. */
const RULE = 60;

const isNumber = (value: QueryValue) => typeof value === "number" || typeof value === "bigint";

function textOf(value: QueryValue): string {
  if (value === null) return "";
  if (typeof value !== "object") return String(value);
  return JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? String(part) : part));
}
