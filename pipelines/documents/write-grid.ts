import type { Place } from "./document.js";
import type { DocumentWriter, GridCell } from "./document-writer.js";
import { findTableUnit } from "./find-table-unit.js";
import { isMissing, isValue } from "./is-figure.js";

/**
 * Writes what one sheet or CSV file holds: rows with one cell alone before a table (its title, 单位：万人, the lines that an export begins
 * with) and after it (注：, 数据来源：) as prose, what lies between as a table. Empty rows and columns at the edges are left out; a blank row, or such a
 * line of words, followed by a header row begins another table.
 *
 *     2023年技能人才情况            → heading
 *     单位：万人                    → paragraph, and the unit of the table
 *     指标,2022年,2023年            → table
 *     技能人才,503,526
 *     注：2023年为初步数。          → paragraph
 *
 * @param rows cells, in every place that a merged cell covers the same object; rows may differ in length
 * @param place where a cell stands in the original, by row and column from 0
 */
export function writeGrid(
  writer: DocumentWriter,
  rows: readonly (readonly GridCell[])[],
  place: (row: number, column: number) => Place,
): void {
  let caption: string[] = [];
  let row = 0;
  let isFirst = true;
  while (row < rows.length) {
    const cells = filled(rows[row]!);
    if (cells.length === 0) {
      row++;
      continue;
    }
    if (cells.length === 1 && rows[row]![0] === cells[0]) {
      const [only] = cells;
      const words = only!.text;
      const isTitle = isFirst && words.length <= 60 && !/[。；：:]/.test(words);
      writer.prose(isTitle ? "heading" : "paragraph", words, place(row, rows[row]!.indexOf(only!)));
      caption = NOTE.test(words) ? [] : [...caption, words];
      isFirst = false;
      row++;
      continue;
    }
    const end = tableEnd(rows, row);
    const table = withoutEdges(rows.slice(row, end));
    writer.table(caption.join(" ") || null, spreadHeaders(table.rows), place(row, table.column));
    caption = caption.filter((words) => findTableUnit(words) !== null);
    isFirst = false;
    row = end;
  }
}

/** 注：…, 数据来源：…: it says more of the table before. */
const NOTE = /^(?:注|附注|说明|备注|资料来源|数据来源|来源)\s*\d?\s*[：:]/;

/** The distinct cells of a row that hold anything. */
const filled = (row: readonly GridCell[]): readonly GridCell[] => [...new Set(row)].filter(({ text }) => text !== "");

/**
 * The row after the last of the table that begins at `first`. It goes on over blank rows and rows with a name alone (a group of rows, a row without a
 * value) as long as figures follow under the same header; a line of words, or names where figures were, end it.
 */
function tableEnd(rows: readonly (readonly GridCell[])[], first: number): number {
  let end = first + 1;
  let hasFigures = false;
  for (let row = first; row < rows.length; row++) {
    const cells = filled(rows[row]!);
    const [name] = cells;
    if (name === undefined) continue;
    if (cells.length === 1 && rows[row]![0] === name && isLine(name.text, rows[row]!)) {
      if (hasFigures) break;
      continue;
    }
    const figures = cells.slice(1).some(({ text }) => isValue(text) || isMissing(text));
    if (hasFigures && !figures && cells.length > 1) break;
    if (cells.length > 1 || row === end) end = row + 1;
    hasFigures ||= figures;
  }
  return end;
}

/** A note, a unit or a sentence, or words over the whole width: no name of a row. */
const isLine = (words: string, row: readonly GridCell[]): boolean =>
  NOTE.test(words) || findTableUnit(words) !== null || /[。；]/.test(words) || words.length > 40 || row.length === 1;

function withoutEdges(rows: readonly (readonly GridCell[])[]): {
  readonly rows: readonly (readonly GridCell[])[];
  readonly column: number;
} {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const isUsed = (column: number) => rows.some((row) => (row[column]?.text ?? "") !== "");
  let from = 0;
  let to = width;
  while (from < to && !isUsed(from)) from++;
  while (to > from && !isUsed(to - 1)) to--;
  const empty = (): GridCell => ({ text: "", header: false });
  return {
    rows: rows
      .filter((row) => filled(row).length > 0)
      .map((row) => Array.from({ length: to - from }, (_, column) => row[from + column] ?? empty())),
    column: from,
  };
}

/**
 * Where a table has two header rows or more, an empty cell right of a name in an upper one belongs to the name, as a merged cell does.
 *
 *     2021年 |      | 2022年 |
 *     年末数 | 比重 | 年末数 | 比重
 */
function spreadHeaders(rows: readonly (readonly GridCell[])[]): readonly (readonly GridCell[])[] {
  const headers = rows.findIndex((row) => row.slice(1).some(({ text }) => isValue(text)));
  if (headers < 2) return rows;
  return rows.map((row, index) => {
    if (index >= headers - 1) return row;
    const below = rows[index + 1]!;
    const spread = [...row];
    for (let column = 1; column < spread.length; column++)
      if (spread[column]!.text === "" && below[column]!.text !== "" && (column > 1 || spread[0]!.text !== ""))
        if (spread[column - 1]!.text !== "" && column - 1 > 0) spread[column] = spread[column - 1]!;
    return spread;
  });
}
