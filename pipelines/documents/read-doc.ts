import { FuhanError } from "../errors.js";
import type { Reading } from "./reading.js";
import { type Line, writeLines } from "./write-lines.js";

/**
 * Reads a Word 97–2003 file ([MS-DOC]): paragraphs, tables where their rows are marked, then text boxes and notes. Numbers that Word counts by
 * itself (一、) are not in the file's text and are lost; so are merges of cells.
 * @throws FuhanError `file-encrypted`, `file-format` for Word 95 and older; whatever word-extractor throws where the file is damaged
 */
export async function readDoc(bytes: Uint8Array, place: string): Promise<Reading> {
  checkHeader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), place);
  const { default: WordExtractor } = await import("word-extractor");
  const file = await new WordExtractor().extract(Buffer.from(bytes));
  const options = { filterUnicode: false };
  const parts = [
    file.getBody(options),
    file.getTextboxes({ ...options, includeHeadersAndFooters: false }),
    file.getFootnotes(options),
    file.getEndnotes(options),
  ];
  return { ...writeLines(parts.flatMap((part) => part.split("\n").map(toLine))), stated: {} };
}

/** The file information block begins a sector: wIdent, nFib; bit 8 of the flags says that it is encrypted ([MS-DOC] 2.5.2). */
function checkHeader(buffer: Buffer, place: string) {
  for (let at = 512; at + 12 <= buffer.length; at += 512) {
    const isHeader = buffer.readUInt16LE(at) === 0xa5ec || buffer.readUInt16LE(at) === 0xa5dc;
    if (!isHeader) continue;
    if (buffer.readUInt16LE(at + 10) & 0x0100) throw new FuhanError("file-encrypted", { place });
    if (buffer.readUInt16LE(at + 2) < 0xc1) throw new FuhanError("file-format", { value: "Word 95", place });
    return;
  }
}

/** The extractor ends every cell with a tab and every row with a line break. */
function toLine(line: string): Line {
  const words = line.replace(/[\u0000-\u0008\u000e-\u001f\ufffc]/g, "");
  const cells = words.split("\t");
  if (cells.length < 3 || cells.at(-1) !== "") return words;
  return cells.slice(0, -1).map((cell) => ({ text: cell.replace(/\s+/g, " ").trim(), header: false }));
}
