import { createRequire } from "node:module";
import { FuhanError } from "../errors.js";
import { DocumentWriter, type GridCell } from "./document-writer.js";
import { findTableUnit } from "./find-table-unit.js";
import type { Reading } from "./reading.js";

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
  const writer = new DocumentWriter();
  writeLines(writer, body.split(/\r\n|[\r\n\v\f]/));
  if (writer.text === "") throw new FuhanError("file-empty", { place });
  return { text: writer.text, blocks: writer.blocks, stated: {} };
}

/** Writes lines: those with tabs, two together or more, as a table; the rest as paragraphs. */
export function writeLines(writer: DocumentWriter, lines: readonly string[]): void {
  let before = "";
  let table = 0;
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (to < lines.length && /[^\s\t]\t|\t[^\s\t]/.test(lines[to]!)) to++;
    if (to - from >= 2) {
      const rows = lines.slice(from, to).map((line) => line.replace(/\t$/, "").split("\t").map(tidy));
      const width = Math.max(...rows.map((row) => row.length));
      const grid = rows.map((row) =>
        Array.from({ length: width }, (_, at): GridCell => ({ text: row[at] ?? "", header: false })),
      );
      writer.table(findTableUnit(before) === null ? null : before, grid, { element: `table ${++table}` });
      from = to;
      continue;
    }
    const words = tidy(lines[from]!);
    writer.prose("paragraph", words, { element: `p ${from + 1}` });
    if (words !== "") before = words;
    from++;
  }
}

const tidy = (words: string): string => words.replace(/[\s\p{Cc}\u00a0]+/gu, " ").trim();
