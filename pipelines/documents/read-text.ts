import type { ProseBlock } from "./document.js";

/**
 * Finds the paragraphs and headings of plain text: a line is a paragraph, a numbered or leading line without closing
 * punctuation a heading, and lines that were broken by width (a paste from a PDF, a mail) are one paragraph again.
 * @returns blocks in text order; each span is trimmed of white space
 */
export function readTextBlocks(text: string): readonly ProseBlock[] {
  const lines = linesOf(text);
  const width = wrapWidth(lines, text);
  const blocks: ProseBlock[] = [];
  for (let i = 0; i < lines.length; i++) {
    const { start } = lines[i]!;
    let { end } = lines[i]!;
    while (i + 1 < lines.length && continues(text, lines[i]!, lines[i + 1]!, width)) end = lines[++i]!.end;
    blocks.push({ type: isHeading(text.slice(start, end), blocks.length) ? "heading" : "paragraph", start, end });
  }
  return blocks;
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** True where nothing but a single line break stands between the line before and this one. */
  readonly adjacent: boolean;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let blank = true;
  for (let from = 0; from <= text.length; ) {
    let to = text.indexOf("\n", from);
    if (to < 0) to = text.length;
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (start < end) lines.push({ start, end, adjacent: !blank });
    blank = start === end;
    from = to + 1;
  }
  return lines;
}

/** White space and what looks like it: tab, CR, space, U+00A0, U+200B, U+3000, U+FEFF. */
function isSpace(code: number): boolean {
  return (
    code === 32 || (code > 8 && code < 14) || code === 0xa0 || code === 0x200b || code === 0x3000 || code === 0xfeff
  );
}

const CLOSING = /[。！？；：…!?;:.]["”』）)】》]*$/;
const NUMBERED =
  /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[）)]|第[一二三四五六七八九十]+[章节部分]+|\d{1,2}[.．、](?!\d))/;

/** The width at which lines were broken, where at least five lines are broken at about the same one; else Infinity. */
function wrapWidth(lines: readonly Line[], text: string): number {
  const open = lines
    .filter(
      (line) => line.end - line.start >= 20 && !CLOSING.test(text.slice(Math.max(line.start, line.end - 4), line.end)),
    )
    .map((line) => line.end - line.start)
    .sort((a, b) => b - a);
  const widest = open[0] ?? 0;
  const near = open.filter((length) => length >= widest - 4).length;
  return widest <= 120 && near >= 5 && near >= open.length / 2 ? widest - 4 : Number.POSITIVE_INFINITY;
}

function continues(text: string, line: Line, next: Line, width: number): boolean {
  if (!next.adjacent) return false;
  const written = text.slice(line.start, line.end);
  if (CLOSING.test(written.slice(-4)) || NUMBERED.test(text.slice(next.start, next.start + 8))) return false;
  if (written.length >= width) return true;
  return (
    written.startsWith("——") &&
    written.length > 12 &&
    written.length < 40 &&
    /^[^——]{2,30}(?:上|上的报告)$/.test(text.slice(next.start, next.end))
  );
}

function isHeading(line: string, index: number): boolean {
  if (line.length > 60 || /[。！？；!?;]/.test(line)) return false;
  return NUMBERED.test(line) || isChapter(line) || (index < 6 && !/^[（(]|[：:，,]$/.test(line));
}

/** A chapter's title without a number: “十四五”时期工作回顾, 2026年重点工作. */
const isChapter = (line: string): boolean =>
  line.length <= 30 &&
  !/[，,、：:]/.test(line) &&
  /(?:回顾|目标任务|主要目标|主要任务|重点任务|重点工作|主要工作|工作安排|工作任务|工作建议|总体要求|总体思路|工作打算|下一步工作|工作成效|主要做法|工作进展|完成情况)$/.test(
    line,
  );
