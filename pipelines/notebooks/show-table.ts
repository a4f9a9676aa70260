import type { ColumnTable } from "arquero";
import { wordsIn } from "../charts/words.js";
import { alignText } from "./align-text.js";
import { Cited } from "./cite.js";
import { display } from "./display.js";
import { escapeHtml } from "./escape-text.js";
import type { InLanguage } from "./language.js";

/** A field's name, or what to say of a row. */
export type ColumnOf<Row> = string | ((row: Row) => string | number | Cited | null | undefined);

/** `lang` is the language of what a table without rows says; Chinese unless given. */
export interface ShowTableOptions<Row> extends InLanguage {
  readonly caption?: string;
  /** Heading of each column → field or function of the row; all fields under their own names unless given. */
  readonly columns?: Readonly<Record<string, ColumnOf<Row>>>;
  /** Class of the table in HTML, for a page's style: letters, digits, hyphens. */
  readonly className?: string;
}

/** A row of an arquero table or of a frame, whose columns nobody has written down. */
export type TableRow = Readonly<Record<string, ReturnType<ColumnTable["get"]>>>;

/** A danfojs DataFrame, as far as it is needed here. */
export interface FrameLike {
  readonly columns: readonly string[];
  readonly values: unknown;
  readonly index: readonly (string | number)[];
}

/**
 * Shows rows as one table: HTML for people, aligned text for a terminal. Every text in it is escaped.
 * @param rows rows, an arquero table, or a danfojs DataFrame (its index becomes the first column if it is not a plain count)
 */
export function showTable<Row extends object = TableRow>(
  rows: readonly Row[] | ColumnTable | FrameLike,
  options: ShowTableOptions<Row> = {},
): void {
  const { caption = "", columns, className = "", lang = "zh" } = options;
  const nothing = wordsIn(lang).noData;
  const records = recordsOf(rows) as readonly Row[];
  const named: Readonly<Record<string, ColumnOf<Row>>> =
    columns ?? Object.fromEntries(fieldsOf(rows, records).map((name) => [name, name]));
  const head = Object.keys(named);
  const body = records.map((row) =>
    Object.values(named).map((column) => (typeof column === "string" ? fieldOf(row, column) : column(row)) ?? ""),
  );
  const texts = body.map((cells) => cells.map((value) => textOf(value).replace(/\s+/g, " ")));
  const classes = head.map((_, at) => classOf(texts.map((cells) => cells[at]!)));
  const right = classes.map((name) => name === "number");
  const text = [...alignText([head, ...texts], right), ...(body.length > 0 ? [] : [nothing])].join("\n");
  display({
    "text/html": html(caption, head, body, classes, className, nothing),
    "text/plain": caption === "" ? text : `${caption}\n${text}`,
  });
}

function html(
  caption: string,
  head: readonly string[],
  body: readonly (readonly unknown[])[],
  classes: readonly string[],
  className: string,
  nothing: string,
): string {
  const attribute = /^[\w-]+$/.test(className) ? ` class="${className}"` : "";
  const captionRow = caption === "" ? "" : `<caption>${escapeHtml(caption)}</caption>`;
  const attributes = classes.map((name) => `${name && ` class="${name}"`}${name === "number" ? "" : LEFT}`);
  const headRow = head.map((name, at) => `<th scope="col"${attributes[at]}>${escapeHtml(name)}</th>`).join("");
  const none = `<tr><td colspan="${head.length || 1}">${nothing}</td></tr>`;
  const rowOf = (cells: readonly unknown[]) =>
    `<tr>${cells.map((value, at) => `<td${attributes[at]}>${cell(value)}</td>`).join("")}</tr>`;
  const rows = body.map(rowOf).join("\n") || none;
  return `<table${attribute}>${captionRow}<thead><tr>${headRow}</tr></thead>\n<tbody>${rows}</tbody></table>`;
}

/** The class of a column: one of numbers stands to the right; one of sentences needs room; one of words keeps each on its line. */
function classOf(texts: readonly string[]): string {
  const told = texts.filter((text) => !/^[—–-]?$/.test(text));
  if (told.length > 0 && told.every((text) => NUMERIC.test(text))) return "number";
  if (told.some((text) => text.length > SENTENCE)) return "long";
  return told.length > 0 && told.every((text) => text.length <= WORD) ? "short" : "";
}

/** Jupyter sets every cell to the right; the page of a report goes by the class alone. */
const LEFT = ' style="text-align:left"';

const SENTENCE = 20;
const WORD = 5;

function cell(value: unknown): string {
  const text = escapeHtml(textOf(value));
  return value instanceof Cited ? `<a href="${escapeHtml(value.href)}">${text}</a>` : text;
}

function textOf(value: unknown): string {
  return value instanceof Cited ? value.text : String(value);
}

/** A number with its unit: 6.2万人, 约5.88万人, 670余万人, −3.5%. */
const NUMERIC = /^[约超近≥≤+−-]?\d[\d.,]*余?[万亿]?余?\S{0,3}(?:（推算）)?$/;

function recordsOf(rows: readonly object[] | ColumnTable | FrameLike): readonly object[] {
  if (isList(rows)) return rows;
  if ("objects" in rows && typeof rows.objects === "function") return rows.objects();
  const { columns, values, index } = rows as FrameLike;
  const counted = index.every((label, at) => Number(label) === at);
  return (values as readonly unknown[][]).map((row, at) => ({
    ...(counted ? {} : { "": index[at] }),
    ...Object.fromEntries(columns.map((name, column) => [name, row[column]])),
  }));
}

function fieldsOf(rows: readonly object[] | ColumnTable | FrameLike, records: readonly object[]): readonly string[] {
  if (!isList(rows) && "columnNames" in rows) return rows.columnNames();
  return Object.keys(records[0] ?? {});
}

function fieldOf(row: object, name: string): string | number | null {
  const value: unknown = (row as Record<string, unknown>)[name];
  if (value === null || value === undefined) return null;
  return typeof value === "number" ? Number(value.toPrecision(12)) : String(value);
}

function isList(rows: readonly object[] | ColumnTable | FrameLike): rows is readonly object[] {
  return Array.isArray(rows);
}
