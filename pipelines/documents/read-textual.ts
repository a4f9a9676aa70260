import { FuhanError } from "../errors.js";
import { decode } from "./decode.js";
import { takeFrontMatter } from "./front-matter.js";
import { readCsv } from "./read-csv.js";
import { declaredCharset, readHtml } from "./read-html.js";
import { readMarkdown } from "./read-markdown.js";
import { readTextBlocks } from "./read-text.js";
import type { Reading } from "./reading.js";
import { sniffText, type TextFormat } from "./sniff-format.js";

/** A file's reading, and the format that its bytes turned out to have. */
export interface TextualReading {
  readonly format: TextFormat;
  readonly reading: Reading;
}

/**
 * Reads a file of characters: plain text, Markdown, CSV or HTML, in any of the charsets that `decode` knows.
 * @param charset what the file's server or the list of sources names, or null
 * @throws FuhanError `file-empty`, `file-binary`, `file-truncated`, `file-encoding`, `front-matter`, `csv-no-header`, `html-too-deep`
 */
export function readTextual(bytes: Uint8Array, name: string, charset: string | null): TextualReading {
  const { text } = decode(bytes, name, charset ?? declaredCharset(bytes));
  if (text.trim() === "") throw new FuhanError("file-empty", { place: name });
  const format = sniffText(name, text);
  return { format, reading: readers[format](text, name) };
}

const readers: Record<TextFormat, (text: string, name: string) => Reading> = {
  text: (text, name) => {
    const { stated, body } = takeFrontMatter(text, name);
    return { text: body, blocks: readTextBlocks(body), stated };
  },
  markdown: readMarkdown,
  html: readHtml,
  csv: readCsv,
};
