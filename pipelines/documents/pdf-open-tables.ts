import type { GridCell } from "./document-writer.js";
import type { PdfCharacter } from "./pdf-characters.js";
import { mergeRules } from "./pdf-grids.js";
import { gatherLines, type PdfLine } from "./pdf-lines.js";
import type { Rule } from "./pdf-rules.js";
import type { PdfTable } from "./pdf-tables.js";

/**
 * Finds tables without vertical lines (三线表): three horizontal lines of one width, a head between the first two, rows below whose cells stand
 * in columns.
 *
 *     ━━━━━━━━━━━━━━━━
 *     指标    2022年   2023年
 *     ────────────────
 *     新增就业   70.6    73.9
 *     ━━━━━━━━━━━━━━━━
 *
 * @returns the tables, and the characters outside of them
 */
export function findOpenTables(
  rules: readonly Rule[],
  characters: readonly PdfCharacter[],
  page: number,
): { readonly tables: readonly PdfTable[]; readonly rest: readonly PdfCharacter[] } {
  const across = mergeRules(rules.filter(({ along }) => along === "x")).filter(({ from, to }) => to - from > 100);
  const tables: PdfTable[] = [];
  let rest = characters;
  for (let index = 0; index < across.length && index < 500; index++) {
    const trio = across
      .slice(index)
      .filter((rule) => isAsWide(rule, across[index]!))
      .slice(0, 3);
    if (trio.length < 3) continue;
    const [top, middle, bottom] = trio.map(({ at }) => at) as [number, number, number];
    const { from, to } = trio[0]!;
    const isInside = ({ left, right, baseline }: PdfCharacter) =>
      left > from - 6 && right < to + 6 && baseline > top && baseline < bottom + 1;
    const rows = openRows(gatherLines(rest.filter(isInside), 0.8), middle);
    if (rows === null) continue;
    tables.push({ rows, left: from, right: to, top, bottom, xs: [from, to], page });
    rest = rest.filter((character) => !isInside(character));
    while (index + 1 < across.length && across[index + 1]!.at < bottom) index++;
  }
  return { tables, rest };
}

const isAsWide = (rule: Rule, other: Rule): boolean =>
  Math.abs(rule.from - other.from) < 5 && Math.abs(rule.to - other.to) < 5;

type Span = readonly [from: number, to: number];

function openRows(lines: readonly PdfLine[], middle: number): readonly (readonly GridCell[])[] | null {
  const rows = rowsOf(lines);
  const head = rows.filter((row) => row[0]!.baseline < middle);
  const body = rows.slice(head.length);
  return alignRows(head, body);
}

/** @returns null where the rows are no table: a head of two cells or more, and rows most of which have two or more */
export function alignRows(
  head: readonly (readonly PdfLine[])[],
  body: readonly (readonly PdfLine[])[],
): readonly (readonly GridCell[])[] | null {
  if (!head.some((row) => row.length >= 2) || body.filter((row) => row.length >= 2).length * 2 <= body.length)
    return null;
  const names = head.reduce((most, row) => (row.length > most.length ? row : most));
  const own = columnsOf(body.flat());
  const columns = names.length > own.length ? columnsOf([...body.flat(), ...names]) : own;
  if (columns.length < 2) return null;
  const headCells = head.map((row) =>
    fillRow(
      row.flatMap((piece) => splitYears(piece, columns)),
      columns,
    ),
  );
  const spread = headCells.map((row, index) =>
    row.map((cell, column) => {
      const above = headCells.slice(0, index).findLast((other) => other[column] !== undefined)?.[column];
      const below = headCells.slice(index + 1).find((other) => other[column] !== undefined)?.[column];
      return cell ?? above ?? below ?? empty();
    }),
  );
  return [...spread, ...body.map((row) => fillRow(row, columns).map((cell) => cell ?? empty()))];
}

/** Years over narrow columns may stand without a gap: one piece over as many columns as it has years is so many pieces. */
function splitYears(piece: PdfLine, columns: readonly Span[]): readonly PdfLine[] {
  const years = /^(?:(?:19|20)\d\d\s*年?末?\s*){2,}$/.test(piece.text) ? piece.text.match(/\d{4}\s*年?末?/g)! : [];
  const over = columns.filter(([from, to]) => piece.left < to && piece.right > from);
  if (years.length < 2 || years.length !== over.length) return [piece];
  return years.map((text, index) => ({ ...piece, text, left: over[index]![0], right: over[index]![1] }));
}

const empty = (): GridCell => ({ text: "", header: false });

/** Pieces of one baseline are a row. */
export function rowsOf(lines: readonly PdfLine[]): readonly PdfLine[][] {
  const rows: PdfLine[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(row[0]!.baseline - line.baseline) < 0.45 * line.size) row.push(line);
    else rows.push([line]);
  }
  return rows;
}

/** Pieces that stand over each other are one column. */
function columnsOf(lines: readonly PdfLine[]): readonly Span[] {
  const columns: [number, number][] = [];
  for (const { left, right } of [...lines].sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last !== undefined && left < last[1]) last[1] = Math.max(last[1], right);
    else columns.push([left, right]);
  }
  return columns;
}

/** A piece over several columns is a merged cell; one over none belongs to the nearest. */
function fillRow(row: readonly PdfLine[], columns: readonly Span[]): readonly (GridCell | undefined)[] {
  const cells: (GridCell | undefined)[] = columns.map(() => undefined);
  for (const { left, right, text } of row) {
    const over = columns.flatMap(([from, to], index) => (left < to && right > from ? [index] : []));
    const middle = (left + right) / 2;
    const distance = (index: number) => Math.abs((columns[index]![0] + columns[index]![1]) / 2 - middle);
    const nearest = columns.map((_, index) => index).sort((a, b) => distance(a) - distance(b))[0]!;
    const places = over.length > 0 ? over : [nearest];
    const before = cells[places[0]!];
    const cell: GridCell = { text: before === undefined ? text : `${before.text} ${text}`, header: false };
    for (const place of places) cells[place] = cell;
  }
  return cells;
}
