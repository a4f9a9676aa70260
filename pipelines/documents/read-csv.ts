import Papa from "papaparse";
import { FuhanError } from "../errors.js";
import { DocumentWriter, type GridCell } from "./document-writer.js";
import { isValue } from "./is-figure.js";
import type { Reading } from "./reading.js";
import { requireCells, requireGrid } from "./table-limits.js";
import { writeGrid } from "./write-grid.js";

/**
 * Reads CSV or TSV (comma, semicolon, tab: whichever the text uses): a table with the lines of words before it and after it, as the site
 * of the statistics bureau exports them (database, indicator, time; 数据来源). Where semicolons part the fields and a comma parts no group of three
 * digits (70,67), commas are decimal commas, and numbers are written with a point.
 * @throws FuhanError `csv-no-header` where figures come before any row of names, or there is no row of figures; `file-truncated` with the line
 *   where a quotation does not end; `file-too-large` as for sheets
 */
export function readCsv(csv: string, place: string): Reading {
  const delimiter = separator(csv);
  const { data, errors } = Papa.parse<string[]>(csv.replace(/[\r\n]+$/, ""), { delimiter });
  const broken = errors.find((error) => error.type === "Quotes");
  if (broken)
    throw new FuhanError("file-truncated", { value: broken.message, place: `${place}:${(broken.row ?? 0) + 1}` });
  requireGrid(
    data.length,
    data.reduce((most, fields) => Math.max(most, fields.length), 0),
    place,
  );
  requireCells(
    data.reduce((sum, fields) => sum + fields.filter((field) => field !== "").length, 0),
    place,
  );
  const lines = linesOf(data);
  const hasDecimalCommas =
    delimiter === ";" && data.some((fields) => fields.some((field) => DECIMAL_COMMA.test(field)));
  const words = (field: string) => (hasDecimalCommas ? withPoint(field) : field).replace(/\s+/g, " ").trim();
  const rows = data.map((fields) => fields.map((field): GridCell => ({ text: words(field), header: false })));
  const writer = new DocumentWriter();
  writeGrid(writer, rows, (row) => ({ line: lines[row]! }));
  for (const block of writer.blocks)
    if (block.type === "table" && !hasNames(block.rows))
      throw new FuhanError("csv-no-header", { place: `${place}:${"line" in block.at ? block.at.line : 1}` });
  if (!writer.blocks.some(({ type }) => type === "table"))
    throw new FuhanError("csv-no-header", { place: `${place}:1` });
  return { text: writer.text, blocks: writer.blocks, stated: {} };
}

const DECIMAL_COMMA = /^\s*[-−]?\d+,(?:\d{1,2}|\d{4,})\s*[%％]?\s*$/;

/** 1.063,9 gives 1063.9; what is no number stays as it is. */
const withPoint = (field: string): string =>
  /^\s*[-−]?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?\s*[%％]?\s*$/.test(field)
    ? field.replaceAll(".", "").replace(",", ".")
    : field;

/** The mark that most lines hold, the more often in a line the better: a comma, a tab, a semicolon, a bar. */
function separator(csv: string): string {
  const lines = csv.slice(0, 100_000).split("\n", 200);
  const weight = (mark: string) => {
    const counts = lines
      .map((line) => line.replace(/"[^"]*"/g, "").split(mark).length - 1)
      .filter((count) => count > 0);
    return counts.length * 1e4 + counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length);
  };
  return [",", "\t", ";", "|"].reduce((best, mark) => (weight(mark) > weight(best) ? mark : best));
}

/** The line that each record begins on, from 1: a field may hold line breaks. */
function linesOf(records: readonly (readonly string[])[]): readonly number[] {
  let line = 1;
  return records.map((fields) => {
    const at = line;
    line += 1 + fields.reduce((sum, field) => sum + (field.match(/\n/g)?.length ?? 0), 0);
    return at;
  });
}

/** Before its first figure a table has a row of names, one over every column that holds figures, no two the same. */
function hasNames(rows: readonly (readonly { readonly text: string }[])[]): boolean {
  const figures = rows.findIndex((row) => row.slice(1).some(({ text }) => isValue(text)));
  const headers = rows.slice(0, figures < 0 ? 1 : figures);
  if (rows.length < 2 || headers.length === 0) return false;
  const width = rows[0]!.length;
  const names: string[] = [];
  for (let column = 1; column < width; column++) {
    if (!rows.slice(headers.length).some((row) => row[column]!.text !== "")) continue;
    names.push(headers.map((row) => row[column]!.text).join("\t"));
  }
  if (names.some((name) => name.trim() === "") || new Set(names).size < names.length) return false;
  return names.some((name) => /[^\d.,%\s-]/.test(name) || /(?:^|\t)(?:19|20)\d\d$/.test(name));
}
