import type { Cell, TableBlock } from "../documents/document.js";
import { isValue } from "../documents/is-figure.js";
import { isProse } from "../documents/is-prose.js";

/** A cell of a table that holds prose, and what its column and row are called. */
export interface CellProse {
  readonly cell: Cell;
  /** The head of its column (of one that is merged over several: none), then that of its row, where they are names. */
  readonly titles: readonly string[];
}

/**
 * The cells of a table that hold prose, in text order: the answer of a form, what was done in a ledger.
 *
 *     序号 | 事项 | 2023年完成情况
 *      1  | 引才 | 引进人才3.5万人，同比增长9.4%。    ← its titles are 2023年完成情况 and 引才
 */
export function cellProse({ rows }: TableBlock): readonly CellProse[] {
  const found = new Map<Cell, readonly string[]>();
  const [head] = rows;
  for (const row of rows)
    for (const [column, cell] of row.entries()) {
      if (found.has(cell) || !isProse(cell.text)) continue;
      const isMerged = row[column + 1] === cell;
      const above = head === row || isMerged ? undefined : head![column];
      const beside = column === 0 ? undefined : row.find((other) => other !== cell && isName(other.text));
      found.set(cell, [above, beside].map((title) => title?.text ?? "").filter(isName));
    }
  return [...found].map(([cell, titles]) => ({ cell, titles }));
}

const isName = (text: string): boolean => /\p{Script=Han}{2}/u.test(text) && !isValue(text) && !isProse(text);
