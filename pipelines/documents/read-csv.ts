import Papa from "papaparse";
import { FuhanError } from "../errors.js";
import type { Cell, TableBlock } from "./document.js";

/**
 * Reads CSV or TSV (comma, semicolon, tab: whichever the text uses) as one table.
 * @returns the canonical text, cells of a row joined by tabs, and the table over it; the first row is its header
 * @throws FuhanError `csv-no-header` where the first row has an empty, repeated or numeric name, or there is no second row
 */
export function readCsv(csv: string, place: string): { text: string; blocks: readonly TableBlock[] } {
  const { data, errors } = Papa.parse<string[]>(csv, { skipEmptyLines: "greedy" });
  const broken = errors.find((error) => error.type === "Quotes");
  if (broken)
    throw new FuhanError("file-truncated", { value: broken.message, place: `${place}:${(broken.row ?? 0) + 1}` });
  const header = data[0] ?? [];
  if (data.length < 2 || !isHeader(header)) throw new FuhanError("csv-no-header", { place: `${place}:1` });
  let text = "";
  const rows = data.map((fields, row) => {
    if (row > 0) text += "\n";
    return header.map((_, column): Cell => {
      if (column > 0) text += "\t";
      const field = (fields[column] ?? "").replace(/\s+/g, " ").trim();
      const start = text.length;
      text += field;
      return { start, end: text.length, text: field, header: row === 0 };
    });
  });
  return {
    text,
    blocks: [{ type: "table", start: 0, end: text.length, at: { line: 1 }, caption: null, unit: null, rows }],
  };
}

/** Every column after the first has a name of its own, and the names are not all figures (years alone may be names). */
function isHeader(names: readonly string[]): boolean {
  const rest = names.slice(1).map((name) => name.trim());
  if (names.length < 2 || rest.some((name) => name === "")) return false;
  if (new Set(rest).size < rest.length) return false;
  return rest.some((name) => /[^\d.,%\s-]/.test(name) || /^(19|20)\d\d$/.test(name));
}
