import { joinLines } from "./join-lines.js";
import { isTable, type PdfItem } from "./pdf-columns.js";
import { isPageNumber } from "./pdf-furniture.js";
import type { PdfLine } from "./pdf-lines.js";
import type { Rule } from "./pdf-rules.js";
import { loweredFigures } from "./raised-figures.js";

/** What stands on a page without its notes, and the notes, each without its mark. */
export interface WithoutNotes {
  readonly items: readonly PdfItem[];
  readonly notes: readonly string[];
}

/**
 * Takes the notes from the foot of a page: smaller lines below all others, under a short line, or the first with a mark that stands raised in the text
 * too. A sentence may go on from there to the next page. Their marks are taken out of the text.
 *
 *     取得证书的有1533人¹，比上年
 *     ────────
 *     ¹ 按发证日期统计。
 *
 * @param items from top to bottom
 */
export function takeNotes(
  items: readonly PdfItem[],
  rules: readonly Rule[],
  width: number,
  height: number,
): WithoutNotes {
  const none = { items, notes: [] };
  const size = usualSize(items);
  let end = items.length;
  while (end > 0 && isFooter(items[end - 1]!, height)) end--;
  let start = end;
  while (start > 0 && isSmall(items[start - 1]!, size)) start--;
  const body = items.slice(0, start);
  const small = items.slice(start, end) as readonly PdfLine[];
  const first = small.findIndex((line) => isUnderRule(line, rules, width) || isNamed(line, body));
  if (first < 0) return none;
  const [above, own] = [items.slice(0, start + first), small.slice(first)];
  const notes = gatherNotes(own, above);
  const marks = new Set(notes.map(({ mark }) => mark));
  return {
    items: [...above.map((item) => (isTable(item) ? item : withoutMarks(item, marks))), ...items.slice(end)],
    notes: notes.map(({ lines }) => joinLines(lines)).filter((words) => words !== ""),
  };
}

const isFooter = (item: PdfItem, height: number): boolean =>
  !isTable(item) && item.baseline > 0.87 * height && isPageNumber(item.text);

const isSmall = (item: PdfItem, size: number): boolean => !isTable(item) && item.size < 0.92 * size;

/** The font size of most characters. */
function usualSize(items: readonly PdfItem[]): number {
  const weights = new Map<number, number>();
  for (const item of items) {
    if (isTable(item)) continue;
    const key = Math.round(item.size * 4) / 4;
    weights.set(key, (weights.get(key) ?? 0) + item.text.length);
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** A line that begins where the text does, and is shorter than half the page, stands closely above. */
const isUnderRule = (line: PdfLine, rules: readonly Rule[], width: number): boolean =>
  rules.some(
    ({ along, at, from, to }) =>
      along === "x" &&
      to - from > 36 &&
      to - from < 0.5 * width &&
      Math.abs(from - line.left) < 30 &&
      at < line.baseline - 0.5 * line.size &&
      at > line.baseline - 3.5 * line.size,
  );

/** ¹, ①, [1], *: what a note begins with. Plain figures are a mark where they are raised in the text, as typesetters that do not raise them here do. */
const MARK = /^(?:([¹²³⁰⁴-⁹]{1,3})|([①-⑳*＊†‡])|([[［〔【]\d{1,3}[\]］〕】])|(\d{1,3})(?![\d.年月日%]))\s*/;

const markOf = (line: PdfLine, body: readonly PdfItem[]): string | null => {
  const [whole, raised, sign, bracketed, plain] = MARK.exec(line.text) ?? [];
  if (whole === undefined) return null;
  if (plain !== undefined) return hasMark(body, plain) ? plain : null;
  return sign ?? bracketed ?? loweredFigures(raised ?? "");
};

const isNamed = (line: PdfLine, body: readonly PdfItem[]): boolean => {
  const mark = markOf(line, body);
  return mark !== null && hasMark(body, mark);
};

const hasMark = (body: readonly PdfItem[], mark: string): boolean =>
  body.some((item) => !isTable(item) && (item.text.match(MARKS) ?? []).some((found) => loweredFigures(found) === mark));

/** Marks within a text: raised figures that are part of no unit (m²), and the signs that are used for nothing else. */
const MARKS = /(?<![A-Za-z])[¹²³⁰⁴-⁹]{1,3}|[①-⑳＊*†‡]|[[［〔【]\d{1,3}[\]］〕】]/g;

const withoutMarks = (line: PdfLine, marks: ReadonlySet<string | null>): PdfLine => ({
  ...line,
  text: line.text.replace(MARKS, (found) => (marks.has(loweredFigures(found)) ? "" : found)),
});

/** Lines up to the next mark are one note. */
function gatherNotes(lines: readonly PdfLine[], body: readonly PdfItem[]) {
  const notes: { mark: string | null; lines: string[] }[] = [];
  for (const line of lines) {
    const mark = markOf(line, body);
    const words = mark === null ? line.text : line.text.replace(MARK, "");
    if (mark !== null || notes.length === 0) notes.push({ mark, lines: [words] });
    else notes.at(-1)!.lines.push(words);
  }
  return notes.map((note) => ({ ...note, lines: note.lines.filter(Boolean) }));
}
