import { isMissing, isValue } from "./is-figure.js";
import type { PdfCharacter } from "./pdf-characters.js";
import { gatherLines, type PdfLine } from "./pdf-lines.js";
import { alignRows, rowsOf } from "./pdf-open-tables.js";
import type { PdfTable } from "./pdf-tables.js";

/** Fewer rows of figures than this may be anything, unless years stand over them. */
const ROWS = 3;
const YEARS = /(?:19|20)\d\d\s*年?.*(?:19|20)\d\d/;

/**
 * Finds tables without any line: rows of figures one under the other in columns, each beside a name, below a row of names.
 *
 *     指标        2022年   2023年
 *     新增就业     70.6     73.9
 *     技能人才      503      526
 *     失业率       5.4%     5.3%
 *
 * @param characters those outside of other tables
 * @returns the tables, and the characters outside of them
 */
export function findBareTables(
  characters: readonly PdfCharacter[],
  page: number,
): { readonly tables: readonly PdfTable[]; readonly rest: readonly PdfCharacter[] } {
  const rows = rowsOf(gatherLines(characters, 0.6));
  const tables: PdfTable[] = [];
  for (let first = 0; first < rows.length; first++) {
    if (!isFigureRow(rows[first]!)) continue;
    let end = first + 1;
    for (let at = end; at < rows.length && isNear(rows[at - 1]!, rows[at]!); at++) {
      if (isFigureRow(rows[at]!)) end = at + 1;
      else if (rows[at]!.length > 1 || !isName(rows[at]!, rows[first]!)) break;
    }
    const head = headOf(rows, first);
    const table = tableOf(rows.slice(head, end), first - head, page);
    if (table !== null) tables.push(table);
    first = end - 1;
  }
  const isFree = ({ baseline }: PdfCharacter) => tables.every(({ top, bottom }) => baseline < top || baseline > bottom);
  return { tables, rest: tables.length === 0 ? characters : characters.filter(isFree) };
}

/** A name, and then nothing but figures, one at least. */
function isFigureRow([name, ...others]: readonly PdfLine[]): boolean {
  const isShort = name !== undefined && !isValue(name.text) && !/[。；，：]/.test(name.text) && name.text.length <= 24;
  return (
    isShort && others.some(({ text }) => isValue(text)) && others.every(({ text }) => isValue(text) || isMissing(text))
  );
}

const isNear = (above: readonly PdfLine[], below: readonly PdfLine[]): boolean =>
  below[0]!.baseline - above[0]!.baseline < 3 * below[0]!.size;

/** A row with a name alone: it begins where the names do, and ends before the figures. */
const isName = ([only]: readonly PdfLine[], like: readonly PdfLine[]): boolean =>
  only!.right < like[1]!.left && only!.left < like[0]!.right && !/[。；，]|：./.test(only!.text);

/** The first of up to three rows of names over the figures: two names or more in each. */
function headOf(rows: readonly (readonly PdfLine[])[], first: number): number {
  let head = first;
  const isHead = (row: readonly PdfLine[]) =>
    row.length >= 2 && row.every(({ text }) => !/[。；：]/.test(text) && text.length <= 24);
  while (head > 0 && first - head < 3 && isHead(rows[head - 1]!) && isNear(rows[head - 1]!, rows[head]!)) head--;
  return head;
}

/** @returns null where there are too few rows, no head, or where most rows do not have the columns of the others */
function tableOf(rows: readonly (readonly PdfLine[])[], headRows: number, page: number): PdfTable | null {
  const body = rows.slice(headRows);
  const hasYears = rows.slice(0, headRows).some((row) => YEARS.test(row.map(({ text }) => text).join(" ")));
  if (headRows === 0 || body.filter((row) => row.length > 1).length < (hasYears ? 1 : ROWS)) return null;
  const cells = alignRows(rows.slice(0, headRows), body);
  const width = Math.max(...rows.map((row) => row.length));
  if (cells === null || cells[0]!.length !== width) return null;
  const pieces = rows.flat();
  const [left, right] = [
    Math.min(...pieces.map((piece) => piece.left)),
    Math.max(...pieces.map((piece) => piece.right)),
  ];
  const [top, bottom] = [rows[0]![0]!, rows.at(-1)![0]!];
  return {
    rows: cells,
    left,
    right,
    top: top.baseline - top.size,
    bottom: bottom.baseline + 1,
    xs: [left, right],
    page,
  };
}
