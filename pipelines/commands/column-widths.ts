import { hanWidth } from "../text/han-width.js";

/** Room that a table's borders and padding take for each column. */
const FRAME = 3;
const LEAST = 8;

/**
 * Widths of the columns of a table in a terminal, padding included. Where the cells need more than there is, the widest
 * columns are cut down to one common width, as wide as fits, and the narrow ones stay whole.
 * @param rows cells, the header's among them
 * @param width columns of the terminal, or undefined for as wide as it gets
 */
export function columnWidths(rows: readonly (readonly string[])[], width?: number): number[] {
  const needed = (rows[0] ?? []).map((_, column) =>
    rows.reduce((most, row) => Math.max(most, hanWidth(row[column]!)), 1),
  );
  const room = width === undefined ? Number.POSITIVE_INFINITY : width - 1 - needed.length * FRAME;
  let most = Math.max(0, ...needed);
  while (most > LEAST && sum(needed.map((one) => Math.min(one, most))) > room) most--;
  return needed.map((one) => Math.min(one, most) + FRAME - 1);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
