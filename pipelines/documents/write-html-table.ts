import type { CheerioAPI } from "cheerio";
import type { Element } from "domhandler";
import type { Place } from "./document.js";
import type { DocumentWriter, GridCell } from "./document-writer.js";
import { cellsOf } from "./html-layout.js";
import { tidy } from "./tidy.js";

/**
 * Writes rows of a page's table, its merged cells spread over a full grid.
 * @param own the words of its `<caption>`, or ""; the lines before it that are a caption are part of it
 */
export function writeHtmlTable(
  $: CheerioAPI,
  rows: readonly Element[],
  own: string,
  writer: DocumentWriter,
  at: Place,
): void {
  const grid: GridCell[][] = [];
  rows.forEach((tr, row) => {
    grid[row] ??= [];
    let column = 0;
    for (const td of cellsOf($, tr)) {
      while (grid[row]![column] !== undefined) column++;
      const cell = { text: tidy($(td).text()), header: td.tagName === "th" };
      const across = span($(td).attr("colspan"));
      const down = span($(td).attr("rowspan"));
      for (let y = 0; y < down; y++)
        for (let x = 0; x < across; x++) {
          grid[row + y] ??= [];
          grid[row + y]![column + x] = cell;
        }
      column += across;
    }
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  if (width === 0) return;
  const empty = () => ({ text: "", header: false });
  const full = grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? empty()));
  const caption = [own, writer.captionLines].filter(Boolean).join(" ");
  writer.prose("paragraph", own, at);
  writer.table(caption || null, full, at);
}

/** How many rows or columns a merged cell covers: as many as it says, from 1 to 200. */
const span = (value: string | undefined) => Math.min(Math.max(Number.parseInt(value ?? "1", 10) || 1, 1), 200);
