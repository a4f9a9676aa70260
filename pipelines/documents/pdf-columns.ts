import type { PdfLine } from "./pdf-lines.js";
import type { PdfTable } from "./pdf-tables.js";

/** What stands on a page, before it is put in order. */
export type PdfItem = PdfLine | PdfTable;

export const isTable = (item: PdfItem): item is PdfTable => "rows" in item;

/**
 * Puts what stands on a page in the order in which it is read: from top to bottom, and where text stands in columns, one column after the other.
 * @param items sorted from top to bottom
 * @returns runs of items; each column is a run of its own, `column` true
 */
export function inReadingOrder(
  items: readonly PdfItem[],
): readonly { readonly items: readonly PdfItem[]; readonly column: boolean }[] {
  const runs: { items: readonly PdfItem[]; column: boolean }[] = [];
  let plain: PdfItem[] = [];
  for (let index = 0; index < items.length; ) {
    const band = findBand(items, index);
    if (band.left.length === 0) {
      plain.push(...items.slice(index, band.end));
      index = band.end;
      continue;
    }
    if (plain.length > 0) runs.push({ items: plain, column: false });
    plain = [];
    for (const side of [band.left, band.right])
      runs.push(...inReadingOrder(side).map((run) => ({ ...run, column: true })));
    index = band.end;
  }
  if (plain.length > 0) runs.push({ items: plain, column: false });
  return runs;
}

/** A gutter is at least this wide, in points. */
const GUTTER = 8;

/** The first lines of two columns are no further apart than a line from the next, in font sizes. */
const UNEVEN = 1.6;

interface Band {
  readonly left: readonly PdfItem[];
  readonly right: readonly PdfItem[];
  readonly end: number;
}

/** The items from `first` on that stand left or right of one gutter; without sides where they do not make two columns of prose. */
function findBand(items: readonly PdfItem[], first: number): Band {
  const none = { left: [], right: [], end: first + 1 };
  const start = items[first]!;
  const other = items[first + 1];
  if (other === undefined || Math.abs(heightOf(other) - heightOf(start)) > UNEVEN * sizeOf(start)) return none;
  let from = Math.min(start.right, other.right);
  let to = Math.max(start.left, other.left);
  const left: PdfItem[] = [];
  const right: PdfItem[] = [];
  let end = first;
  for (; end < items.length && to - from >= GUTTER; end++) {
    const item = items[end]!;
    if (end > first && heightOf(item) - heightOf(items[end - 1]!) > 4 * sizeOf(item)) break;
    if (item.right <= to - GUTTER) {
      from = Math.max(from, item.right);
      left.push(item);
    } else if (item.left >= from + GUTTER) {
      to = Math.min(to, item.left);
      right.push(item);
    } else break;
  }
  if (isProse(left) && isProse(right)) {
    const kept = withoutTail(left, right.at(-1)!);
    return { left: left.slice(0, kept), right, end: end - (left.length - kept) };
  }
  return { ...none, end: Math.max(first + 1, end - 6) };
}

/** How many items of the left column are its own: below the end of the right one, those after a gap stand under both. */
function withoutTail(left: readonly PdfItem[], lastRight: PdfItem): number {
  const pitches = left.slice(1).map((item, index) => heightOf(item) - heightOf(left[index]!));
  const usual = [...pitches].sort((a, b) => a - b)[pitches.length >> 1] ?? 0;
  const under = (index: number) => heightOf(left[index]!) > heightOf(lastRight) + sizeOf(lastRight) / 2;
  const tail = pitches.findIndex((pitch, index) => under(index + 1) && pitch > 1.3 * usual);
  return tail < 0 ? left.length : tail + 1;
}

const heightOf = (item: PdfItem): number => (isTable(item) ? item.top : item.baseline);

const sizeOf = (item: PdfItem): number => (isTable(item) ? 10 : item.size);

/** At least three lines, most of them eight characters wide or wider: columns of a table are narrower. */
function isProse(items: readonly PdfItem[]): boolean {
  const wide = items.filter((item) => item.right - item.left > 8 * sizeOf(item)).length;
  return items.length >= 3 && wide > items.length / 2;
}
