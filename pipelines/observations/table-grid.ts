import type { Cell, TableBlock } from "../documents/document.js";
import { isFigure } from "../documents/is-figure.js";

/** A data cell with the words above and beside it. */
export interface DataCell {
  readonly cell: Cell;
  /** Texts of the header cells over it, top down, and of the stub cells to its left; merged cells once. */
  readonly above: readonly string[];
  readonly beside: readonly string[];
  readonly row: readonly Cell[];
}

/**
 * Parts a table into header rows, stub columns and data cells, whichever way it lies: header rows end where figures begin,
 * stub columns end where figures begin. A running-number column (序号) is stub.
 *
 *     指标      | 2022年 | 2023年     ← header row: no figure (years are none)
 *     城镇新增就业 |  70.67 |  73.9     ← data cells 70.67, 73.9; stub 城镇新增就业
 */
export function readGrid({ rows }: TableBlock): readonly DataCell[] {
  const headerRows = countWhile(
    rows.length,
    (row) => rows[row]!.every((cell) => cell.header) || !hasFigure(rows[row]!, 0),
  );
  const body = rows.slice(headerRows);
  const width = rows[0]?.length ?? 0;
  const stubColumns = countWhile(
    width,
    (column) => /^序号$/.test(rows[0]![column]!.text) || !body.some((row) => isFigure(row[column]!.text)),
  );
  let parent = "";
  return body.flatMap((row) => {
    const beside = unique(row.slice(0, stubColumns)).filter((text) => !isFigure(text));
    const last = beside.at(-1) ?? "";
    const part = /^(?:其中[：:]?|[#＃])\s*/.exec(last)?.[0];
    if (part !== undefined) beside[beside.length - 1] = `${parent}${last.slice(part.length)}`;
    else parent = last;
    return row.slice(stubColumns).map((cell, index) => ({
      cell,
      above: unique(rows.slice(0, headerRows).map((header) => header[stubColumns + index]!)),
      beside,
      row,
    }));
  });
}

function hasFigure(row: readonly Cell[], from: number): boolean {
  return row.slice(from).some((cell) => isFigure(cell.text));
}

function countWhile(limit: number, holds: (index: number) => boolean): number {
  let count = 0;
  while (count < limit && holds(count)) count++;
  return count;
}

function unique(cells: readonly Cell[]): string[] {
  return [...new Set(cells)].map((cell) => cell.text).filter((text) => text !== "");
}
