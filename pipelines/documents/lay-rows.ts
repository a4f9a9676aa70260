import type { GridCell } from "./document-writer.js";

/** A cell's definition and words as they come in a row of RTF, or of a Word file of before 2007. */
export interface RowCell {
  readonly text: string;
  /** Its right edge in twips. */
  readonly right: number;
  /** It goes on from the cell above, or from the one at its left. */
  readonly down: boolean;
  readonly across: boolean;
}

/** Edges so near to one another, in twips (1/1440 inch), are one that was not drawn quite straight. */
const NEAR = 40;

/**
 * Lays the rows of one table over all of its edges: a cell stands in every column that it covers, and in every row where it goes on.
 *
 *     |      2023年       |        年末数 and 比重 have an edge between them, 2023年 has not
 *     | 年末数 |   比重   |
 */
export function layRows(rows: readonly (readonly RowCell[])[]): readonly (readonly GridCell[])[] {
  const all = [...new Set(rows.flatMap((row) => row.map(({ right }) => right)))].sort((a, b) => a - b);
  const edges = all.filter((edge, at) => at === 0 || edge - all[at - 1]! > NEAR);
  const index = new Map(all.map((edge) => [edge, edges.findLastIndex((other) => other <= edge)]));
  if (edges.length > 200) return rows.map((row) => row.map(({ text }) => ({ text, header: false })));
  const grid: GridCell[][] = [];
  for (const row of rows) {
    const above = grid.at(-1);
    const laid: GridCell[] = [];
    for (const { text, right, down, across } of row) {
      const left = laid.at(-1);
      const merged = across ? left : down ? above?.[laid.length] : undefined;
      const cell = merged ?? { text, header: false };
      while (laid.length <= index.get(right)!) laid.push(cell);
    }
    grid.push(laid);
  }
  return grid;
}
