import { createRequire } from "node:module";
import { FuhanError } from "../errors.js";
import type { GridCell } from "./document-writer.js";
import type { Reading } from "./reading.js";
import { type Line, writeLines } from "./write-lines.js";

const require = createRequire(import.meta.url);

interface Extractor {
  extract(bytes: Buffer): Promise<{ getBody(options: object): string; getFootnotes(options: object): string }>;
}

/**
 * Reads a Word file of before 2007 (DOC): a line is a paragraph, lines of cells parted by tabs are a table. Merged cells are not known of.
 * @throws FuhanError `file-truncated` for a damaged file, `file-empty` for one without words
 */
export async function readDoc(bytes: Uint8Array, place: string): Promise<Reading> {
  const WordExtractor = require("word-extractor") as new () => Extractor;
  let body: string;
  try {
    const file = await new WordExtractor().extract(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    body = `${file.getBody({ filterUnicode: false })}\n${file.getFootnotes({ filterUnicode: false })}`;
  } catch (cause) {
    throw new FuhanError("file-truncated", { place }, { cause });
  }
  const { text, blocks } = writeLines(rowsAmong(body.split(/\r\n|[\r\n\v\f]/)));
  if (text === "") throw new FuhanError("file-empty", { place });
  return { text, blocks, stated: {} };
}

/** Lines with tabs between words are rows of a table where two or more follow one another. */
function rowsAmong(lines: readonly string[]): readonly Line[] {
  const isRow = (line: string | undefined) => line !== undefined && /[^\s\t]\t|\t[^\s\t]/.test(line);
  return lines.map((line, at) => {
    if (!isRow(line) || !(isRow(lines[at - 1]) || isRow(lines[at + 1]))) return line;
    const cells = line.replace(/\t$/, "").split("\t");
    return cells.map((text): GridCell => ({ text: text.replace(/[\s\p{Cc}]+/gu, " ").trim(), header: false }));
  });
}
