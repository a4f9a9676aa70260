import type { Block } from "./document.js";
import { DocumentWriter, type GridCell } from "./document-writer.js";

/** A paragraph, or a row of a table with the same object in every place that a merged cell covers. */
export type Line = string | readonly GridCell[];

/**
 * Writes the lines of a word processor's file: rows that follow one another are a table, under the line before it where that states a unit.
 * Places are counted by kind: `p 12`, `table 2`.
 */
export function writeLines(lines: readonly Line[]): { readonly text: string; readonly blocks: readonly Block[] } {
  const writer = new DocumentWriter();
  let paragraphs = 0;
  let tables = 0;
  for (let first = 0, next = 0; first < lines.length; first = next) {
    const line = lines[first]!;
    next = first + 1;
    if (typeof line === "string") {
      const words = line.replace(/[\s\p{Cc}]+/gu, " ").trim();
      if (words === "") continue;
      writer.prose("paragraph", words, { element: `p ${++paragraphs}` });
      continue;
    }
    while (typeof lines[next] === "object") next++;
    const rows = lines.slice(first, next) as readonly (readonly GridCell[])[];
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    const full = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? { text: "", header: false }));
    writer.table(null, full, { element: `table ${++tables}` });
  }
  return { text: writer.text, blocks: writer.blocks };
}
