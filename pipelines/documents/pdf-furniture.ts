import type { PdfLine } from "./pdf-lines.js";

/** The lines of a page, and its height, in points. */
export interface PageLines {
  readonly height: number;
  readonly lines: readonly PdfLine[];
}

/**
 * Finds headers, footers and page numbers: the outermost rows of a page that stand at the same place with the same words (figures may differ) on
 * most pages, and those that are nothing but a page number, or what a browser prints around a page.
 *
 *     — 3 —    第3页 共10页    - 3 -    3/10    某市统计年报（on every page）    2023/6/12 10:32 某市统计年报    https://…/a.html 3/10
 *
 * @param pages each with its lines from top to bottom
 * @returns the lines that are no part of the text
 */
export function findFurniture(pages: readonly PageLines[]): ReadonlySet<PdfLine> {
  const met = new Map<string, number>();
  const margins = pages.map((page) => marginRows(page));
  for (const rows of margins)
    for (const key of new Set(rows.flatMap(({ row }) => keysOf(row)))) met.set(key, (met.get(key) ?? 0) + 1);
  const most = Math.max(2, pages.length * 0.4);
  const furniture = new Set<PdfLine>();
  for (const rows of margins)
    for (const { row, outermost } of rows) {
      const isRepeated = keysOf(row).some((key) => (met.get(key) ?? 0) >= most);
      if (isRepeated || (outermost && (isPageNumber(wordsOf(row)) || PRINTED.test(wordsOf(row)))))
        for (const line of row) furniture.add(line);
    }
  return furniture;
}

/** How much of the page's height the margins take. */
const MARGIN = 0.13;

const PAGE_NUMBER =
  /^(?:[—–－\-·•]{1,2}\d{1,4}[—–－\-·•]{1,2}|第\d{1,4}页(?:[,，/]?[（(]?共\d{1,4}页[）)]?)?|\d{1,4}\/\d{1,4}|page\d{1,4}(?:of\d{1,4})?)$/i;

/** The day and time of printing before the page's title; the page's address before its number. */
const PRINTED =
  /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?(?:[上下]午)?\d{1,2}:\d\d(?::\d\d)?(?:[AP]M)?(?!\d)|^(?:https?:\/\/|file:\/\/|about:)\S*?\d{1,4}\/\d{1,4}$/i;

/** True of words that are a page number and nothing else. */
export const isPageNumber = (words: string): boolean => {
  const plain = words.replace(/\s+/g, "");
  return PAGE_NUMBER.test(plain) || /^\d{1,4}$/.test(plain);
};

const wordsOf = (row: readonly PdfLine[]): string =>
  row
    .map(({ text }) => text)
    .join("")
    .replace(/\s+/g, "");

/** A row's words with its figures masked, at its height and at the next one, so that a point more or less does not part two pages. */
function keysOf(row: readonly PdfLine[]): readonly string[] {
  const words = wordsOf(row).replace(/\d+/g, "#");
  const height = Math.round(row[0]!.baseline / 4);
  return [`${height} ${words}`, `${height + 1} ${words}`];
}

/** The first two and the last two rows of a page, so far as they stand in its margins. */
function marginRows({ height, lines }: PageLines) {
  const rows: PdfLine[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(row[0]!.baseline - line.baseline) < 0.5 * line.size) row.push(line);
    else rows.push([line]);
  }
  return rows
    .map((row, index) => ({ row, outermost: index === 0 || index === rows.length - 1, index }))
    .filter(({ row, index }) => {
      const from = row[0]!.baseline / height;
      return (index < 2 && from < MARGIN) || (index >= rows.length - 2 && from > 1 - MARGIN);
    });
}
