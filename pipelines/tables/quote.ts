/** A piece of a document as a cell of a table: line breaks of hard-wrapped prose gone, white space made single. */
export function quote(text: string, start: number, end: number): string {
  return text
    .slice(start, end)
    .replace(/\s*[\r\n]+\s*/g, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

const REACH = 200;

/** The sentence around a span, for numbers whose sentence is not recorded: up to 200 characters to either side. */
export function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const opening = Math.max(...["。", "！", "？", "；", "\n"].map((mark) => before.lastIndexOf(mark)));
  const closing = after.search(/[。！？；\n]/);
  return quote(
    text,
    start - (before.length - opening - 1),
    end + (closing < 0 ? after.length : after[closing] === "\n" ? closing : closing + 1),
  );
}
