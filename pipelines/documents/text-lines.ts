/** A line of a text without the white space around it. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
  /** Stands between the line before and this one: nothing but a line break, a line of zero-width marks, or a blank line. */
  readonly after: "break" | "marks" | "blank";
  /** Counted from 1. */
  readonly number: number;
}

/** Finds the lines of a text that hold anything, in order. */
export function textLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let after: TextLine["after"] = "blank";
  let number = 0;
  for (let from = 0; from <= text.length; ) {
    number++;
    let to = text.indexOf("\n", from);
    if (to < 0) to = text.length;
    let start = from;
    let end = to;
    let marks = false;
    while (start < end && isSpace(text.charCodeAt(start))) marks = isMark(text.charCodeAt(start++)) || marks;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (start < end) {
      lines.push({ start, end, after, number });
      after = "break";
    } else if (after !== "blank") after = marks ? "marks" : "blank";
    from = to + 1;
  }
  return lines;
}

/** White space and what looks like it: tab, CR, space, U+00A0, U+3000 and the zero-width marks. */
const isSpace = (code: number): boolean =>
  code === 32 || (code > 8 && code < 14) || code === 0xa0 || code === 0x3000 || isMark(code);

/** U+200B–U+200D, U+2060, U+FEFF: what a page puts where a word may break. */
const isMark = (code: number): boolean =>
  code === 0x200b || code === 0x200c || code === 0x200d || code === 0x2060 || code === 0xfeff;
