import { CodeSet } from "../vocabulary/code-set.js";
import type { TextLine } from "./text-lines.js";

/** Marks that end a sentence or lead to a list, and the closing marks that may follow them. */
const ENDS = new CodeSet("。！？；：…!?;:.");
const CLOSES = new CodeSet('"”』）)】》');

/** A line that begins with a section's number. */
export const NUMBERED =
  /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[）)]|第[一二三四五六七八九十]+[章节部分]+|\d{1,2}[.．、](?!\d))/;

/**
 * Tells of each line whether it only goes on with the paragraph of the lines before it, broken by a line break that the prose
 * does not have: lines broken at one width (a paste from a PDF, a mail), a line of zero-width marks in the middle of a sentence, a bracket or
 * quotation that is still open, and, in a text whose paragraphs blank lines part, a break around a link.
 *
 *     光缆线路550⏎U+200B⏎多万公里    细颗粒物（PM⏎2.5⏎）浓度    新增⏎第四代移动通信⏎用户3.4亿    其中技师4.2万⏎人，同比增长⏎8.6%
 *
 * @returns a function of a block's first line and the index of a later line, the lines between being the block's already
 */
export function brokenLines(text: string, lines: readonly TextLine[]): (first: number, next: number) => boolean {
  const width = wrapWidth(lines, text);
  const parted = isParted(lines, text);
  const isWithinParagraph = (line: number) =>
    line > 0 && lines[line]!.after === "break" && endsSentence(text, lines[line - 1]!);
  return (first, next) => {
    const { start, end, after } = lines[next]!;
    const last = lines[next - 1]!;
    if (after === "blank" || endsSentence(text, last) || NUMBERED.test(text.slice(start, start + 8))) return false;
    const from = lines[first]!.start;
    if (after === "break" && last.end - last.start >= width) return true;
    if (after === "break" && last.end - from < 40 && isSubtitle(text.slice(from, last.end), text.slice(start, end)))
      return true;
    if (after === "break" && (GOES_ON.test(text.slice(start, start + 2)) || isOpen(text[last.end - 1]!))) return true;
    if (leavesOpen(text.slice(Math.max(from, last.end - 42), last.end))) return true;
    if (after === "break" && isTorn(text.slice(Math.max(from, last.end - 42), last.end), text.slice(start, start + 16)))
      return true;
    const isProse = PROSE.test(text.slice(from, Math.min(from + PROSE_WITHIN, last.end)));
    if (after === "marks") return isProse;
    return parted && (isProse || isWithinParagraph(first));
  };
}

/** What a heading does not hold, and a paragraph does in its first so many characters. */
const PROSE = /[，。；,;]/;
const PROSE_WITHIN = 200;

function endsSentence(text: string, { start, end }: TextLine): boolean {
  let last = end - 1;
  while (last > start && CLOSES.has(text.charCodeAt(last))) last--;
  return ENDS.has(text.charCodeAt(last));
}

/** Blank lines part the paragraphs: nearly all lines that end a sentence are followed by one. */
function isParted(lines: readonly TextLine[], text: string): boolean {
  const closed = lines.slice(1).filter((_, index) => endsSentence(text, lines[index]!));
  const parted = closed.filter(({ after }) => after === "blank").length;
  return parted >= 5 && parted >= closed.length * 0.8;
}

/** The width at which lines were broken, where at least five lines are broken at about the same one; else Infinity. */
function wrapWidth(lines: readonly TextLine[], text: string): number {
  const open = lines
    .filter((line) => line.end - line.start >= 20 && !endsSentence(text, line))
    .map((line) => line.end - line.start)
    .sort((a, b) => b - a);
  const widest = open[0] ?? 0;
  const near = open.filter((length) => length >= widest - 4).length;
  return widest <= 120 && near >= 5 && near >= open.length / 2 ? widest - 4 : Number.POSITIVE_INFINITY;
}

/** ——2026年1月27日在⏎某某市人民代表大会会议上 */
const isSubtitle = (line: string, next: string): boolean =>
  line.startsWith("——") && line.length > 12 && /^[^——]{2,30}(?:上|上的报告)$/.test(next);

/** No line of its own begins so: 主要目标⏎是：…. */
const GOES_ON = /^(?:[，。；、：！？）”》]|[是为][：:])/;
/** Nor ends so: 发展的⏎主要目标. */
const isOpen = (last: string): boolean => last === "的" || last === "、";

/** A name parted after its first character (技师、高⏎技能人才), a number from its unit, or from the words of a clause that lead to it: 今年以来，引进人才⏎6.2万人. */
const isTorn = (last: string, next: string): boolean =>
  /、[\u4e00-\u9fff]$/.test(last) ||
  (/\d ?[万亿千百]*$/.test(last) && UNIT.test(next)) ||
  (/[，；][^，。；：\d]{2,}$/.test(last) && NUMBER.test(next));
const UNIT = /^(?:[万亿千百]+[人名个元家项亩户所件次吨台套辆平公]|[人名家项户](?=[，。；、（])|个百分点|[%％‰])/;
const NUMBER = /^\d[\d,.]* ?(?:[万亿千百]|[%％‰]|(?:个百分点|[人名个元家项亩户所件次吨台套辆])(?=[，。；、（]|$))/;

/** The last of its brackets and quotation marks opens. */
const leavesOpen = (block: string): boolean => /[（(“《][^（()）“”《》]{0,40}$/.test(block);
