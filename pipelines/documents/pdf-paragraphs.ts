import { NUMBERED } from "./broken-lines.js";
import { joinLines } from "./join-lines.js";
import type { FlowLine } from "./pdf-flow.js";

export interface PdfParagraph {
  readonly type: "heading" | "paragraph";
  readonly text: string;
  readonly page: number;
}

/** What is usual in a document: the size of its text in points, and from baseline to baseline in font sizes. */
export interface Usual {
  readonly size: number;
  readonly pitch: number;
}

/**
 * Joins lines into paragraphs and headings. A paragraph begins at an indent, after a short last line, at a section's number, at a gap and where
 * the font size changes; not where a page or a column ends within it.
 */
export function gatherParagraphs(lines: readonly FlowLine[], usual: Usual): readonly PdfParagraph[] {
  const groups: FlowLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group === undefined || begins(group, line, usual)) groups.push([line]);
    else group.push(line);
  }
  return groups.map((group) => {
    const text = joinLines(group.map((line) => line.text));
    return { type: isHeading(group, text, usual) ? "heading" : "paragraph", text, page: group[0]!.page };
  });
}

const CLOSED = /[。！？；：…!?;:.]["”』）)】》]*$/;

function begins(group: readonly FlowLine[], line: FlowLine, { size, pitch }: Usual): boolean {
  const last = group.at(-1)!;
  const ratio = line.size / last.size;
  if (ratio > 1.1 || ratio < 1 / 1.1) return true;
  if (line.size > 1.1 * size && isCentred(last) && isCentred(line)) return line.pitch === null || line.pitch > 2.4;
  if (line.pitch !== null && line.pitch > 1.4 * Math.max(pitch, 1)) return true;
  const isClosed = CLOSED.test(last.text);
  const isShort = last.rest > 4 || (isClosed && last.rest > 1.5);
  if (isShort) return true;
  if (NUMBERED.test(line.text) && isClosed) return true;
  if (isClosed && line.indent - last.indent > 1.2) return true;
  if (line.indent < 1.2) return false;
  const isAligned = group.length > 1 && Math.abs(last.indent - line.indent) < 0.5;
  return !isAligned || isClosed;
}

/** Both sides of the line are free, and equally so. */
const isCentred = ({ indent, rest }: FlowLine): boolean => indent > 2 && rest > 2 && Math.abs(indent - rest) < 1.5;

/** A short line without a sentence that is larger, centred or numbered. */
function isHeading(group: readonly FlowLine[], text: string, { size }: Usual): boolean {
  if (text.length > 60 || /[。！？；!?;]/.test(text)) return false;
  if (NUMBERED.test(text)) return true;
  if (/^[（(]|[：:，,]$|单位\s*[：:]/.test(text)) return false;
  return group.every((line) => line.size > 1.12 * size || isCentred(line));
}
