import { hash } from "node:crypto";
import { FuhanError } from "../errors.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { decode } from "./decode.js";
import type { Document, DocumentFormat, DocumentId } from "./document.js";
import { findFacts } from "./find-facts.js";
import { type StatedFacts, takeFrontMatter } from "./front-matter.js";
import { readCsv } from "./read-csv.js";
import { declaredCharset, readHtml } from "./read-html.js";
import { readMarkdown } from "./read-markdown.js";
import { readTextBlocks } from "./read-text.js";
import type { Reading } from "./reading.js";

/** A file as it comes in: its bytes, its name (relative, with `/`), and what is stated beside it. */
export interface FileInput {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly stated?: StatedFacts;
  /** The charset that its server or the list of sources names; null or absent where none is named. */
  readonly charset?: string | null;
}

/**
 * Bytes of text to a `Document`: plain text, Markdown, HTML, CSV, known from the text; the name only tells CSV and Markdown from other text. For every
 * other format there is `openDocument`.
 * @throws FuhanError `file-empty`, `file-binary`, `file-truncated`, `file-encoding`, `front-matter`, `csv-no-header`, `html-too-deep`,
 *   naming the file and the place in it
 */
export function readDocument(input: FileInput, vocabulary: Vocabulary): Document {
  const { name, bytes, charset = null } = input;
  const { text } = decode(bytes, name, charset ?? declaredCharset(bytes));
  if (text.trim() === "") throw new FuhanError("file-empty", { place: name });
  const format = sniffText(name, text);
  return documentOf(input, format, readers[format](text, name), vocabulary);
}

/** What a reader made of a file, with what the document says about itself. */
export function documentOf(
  { name, bytes, stated = {} }: FileInput,
  format: DocumentFormat,
  reading: Reading,
  vocabulary: Vocabulary,
): Document {
  const { text, blocks } = reading;
  return {
    id: name as DocumentId,
    format,
    sha256: hash("sha256", bytes),
    text,
    blocks,
    facts: findFacts(text, blocks, { ...reading.stated, ...withoutNulls(stated) }, vocabulary),
  };
}

type TextFormat = "text" | "markdown" | "html" | "csv";

const readers: Record<TextFormat, (text: string, name: string) => Reading> = {
  text: (text, name) => {
    const { stated, body } = takeFrontMatter(text, name);
    return { text: body, blocks: readTextBlocks(body), stated };
  },
  markdown: readMarkdown,
  html: readHtml,
  csv: readCsv,
};

/** A `.xls` that is no workbook may be a web page, or cells parted by tabs: both open in Excel. */
export function sniffText(name: string, text: string): TextFormat {
  if (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|table|div|p|article)\b/i.test(
      text,
    )
  )
    return "html";
  if (/\.(?:csv|tsv|tab)$/i.test(name)) return "csv";
  if (/\.(?:md|markdown)$/i.test(name)) return "markdown";
  return /\.xls$/i.test(name) && /^[^\n\t]*\t/.test(text) ? "csv" : "text";
}

const withoutNulls = (facts: StatedFacts): StatedFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value != null));
