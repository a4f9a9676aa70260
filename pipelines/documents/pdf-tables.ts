import type { GridCell } from "./document-writer.js";
import { joinLines } from "./join-lines.js";
import type { PdfCharacter } from "./pdf-characters.js";
import type { Grid } from "./pdf-grids.js";
import { gatherLines, type PdfLine } from "./pdf-lines.js";

/** A table on a page: its cells, and where it stands, in points, y down. */
export interface PdfTable {
  readonly rows: readonly (readonly GridCell[])[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The places of its column lines: a table with the same ones at the top of the next page goes on. */
  readonly xs: readonly number[];
  readonly page: number;
}

/**
 * Fills a grid with the characters that stand in it.
 * @returns the table, or null where fewer than three cells hold anything (a frame, a chart); and the characters outside of it
 */
export function fillGrid(
  { xs, ys, cells }: Grid,
  characters: readonly PdfCharacter[],
  page: number,
): { readonly table: PdfTable | null; readonly rest: readonly PdfCharacter[] } {
  const inside = new Map<number, PdfCharacter[]>();
  const rest = characters.filter((character) => {
    const column = placeOf(xs, (character.left + character.right) / 2);
    const row = placeOf(ys, character.baseline - 0.35 * character.size);
    const cell = cells[row]?.[column];
    if (cell === undefined) return true;
    const found = inside.get(cell);
    if (found) found.push(character);
    else inside.set(cell, [character]);
    return false;
  });
  const linesOf = new Map([...inside].map(([cell, held]) => [cell, gatherLines(held, Number.POSITIVE_INFINITY)]));
  if ([...linesOf.values()].filter((lines) => lines.length > 0).length < 3) return { table: null, rest: characters };
  const made = new Map<number, GridCell>();
  const whole = (cell: number): GridCell => {
    const known = made.get(cell) ?? toCell(linesOf.get(cell) ?? []);
    made.set(cell, known);
    return known;
  };
  const rows = cells.flatMap((row, index) => {
    const own = row.map((cell) => (cells[index - 1]?.includes(cell) || cells[index + 1]?.includes(cell) ? null : cell));
    const baselines = unruledRows([...new Set(own)].map((cell) => (cell === null ? [] : (linesOf.get(cell) ?? []))));
    if (baselines.length < 2) return [row.map(whole)];
    return baselines.map((baseline) => {
      const parts = new Map<number, GridCell>();
      return row.map((cell, column) => {
        if (own[column] === null) return whole(cell);
        const part = parts.get(cell) ?? toCell((linesOf.get(cell) ?? []).filter((line) => isAt(line, baseline)));
        parts.set(cell, part);
        return part;
      });
    });
  });
  const filled = rows.filter((row) => row.some(({ text }) => text !== ""));
  const [left, right, top, bottom] = [xs[0]!, xs.at(-1)!, ys[0]!, ys.at(-1)!];
  return { table: { rows: filled, left, right, top, bottom, xs, page }, rest };
}

const toCell = (lines: readonly PdfLine[]): GridCell => ({
  text: joinLines(lines.map(({ text }) => text)),
  header: false,
});

/** Index of the interval that a place lies in, -1 before the first. */
function placeOf(edges: readonly number[], at: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edges[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const isAt = (line: PdfLine, baseline: number): boolean => Math.abs(line.baseline - baseline) < 0.5 * line.size;

/**
 * The baselines of the rows that stand within one row of lines: many tables rule off only their head and foot. Rows are known by figures
 * that stand beside something; fewer than two of them are a cell's own lines.
 */
function unruledRows(cells: readonly (readonly PdfLine[])[]): readonly number[] {
  const lines = cells.flat().sort((a, b) => a.baseline - b.baseline);
  const rows: PdfLine[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    if (row !== undefined && isAt(line, row[0]!.baseline)) row.push(line);
    else rows.push([line]);
  }
  const full = rows.filter((row) => row.length >= 2 && row.some(({ text }) => /^[-－+]?\d[\d,.，]*[%％]?$/.test(text)));
  return full.length >= 2 ? rows.map((row) => row[0]!.baseline) : [];
}
