import { brokenLines, NUMBERED } from "./broken-lines.js";
import type { ProseBlock } from "./document.js";
import { textLines } from "./text-lines.js";

/**
 * Finds the paragraphs and headings of plain text: a line is a paragraph, a numbered or leading line without closing
 * punctuation a heading, and lines that were broken within a sentence (see `brokenLines`) are one paragraph again.
 * @returns blocks in text order; each span is trimmed of white space
 */
export function readTextBlocks(text: string): readonly ProseBlock[] {
  const lines = textLines(text);
  const goesOn = brokenLines(text, lines);
  const blocks: ProseBlock[] = [];
  for (let first = 0, next = 1; first < lines.length; first = next++) {
    while (next < lines.length && goesOn(first, next)) next++;
    const { start, number: line } = lines[first]!;
    const { end } = lines[next - 1]!;
    blocks.push({
      type: isHeading(text.slice(start, end), blocks.length) ? "heading" : "paragraph",
      start,
      end,
      at: { line },
    });
  }
  return blocks;
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
