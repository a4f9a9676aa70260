import { createHash } from "node:crypto";
import { FuhanError } from "../errors.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { decode } from "./decode.js";
import type { Document, DocumentId } from "./document.js";
import { findFacts } from "./find-facts.js";
import { type StatedFacts, takeFrontMatter } from "./front-matter.js";
import { readCsv } from "./read-csv.js";
import { declaredCharset, readHtml } from "./read-html.js";
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
 * Bytes to a `Document`. The format is known from the bytes; the name only tells CSV from other text.
 * @throws FuhanError `file-empty`, `file-binary`, `file-truncated`, `file-encoding`, `front-matter`, `csv-no-header`, `html-too-deep`,
 *   naming the file and the place in it
 */
export function readDocument(
  { name, bytes, stated = {}, charset = null }: FileInput,
  vocabulary: Vocabulary,
): Document {
  const { text: decoded } = decode(bytes, name, charset ?? declaredCharset(bytes));
  if (decoded.trim() === "") throw new FuhanError("file-empty", { place: name });
  const format = sniff(name, decoded);
  const read = readers[format](decoded, name);
  const facts = findFacts(read.text, read.blocks, { ...read.stated, ...withoutNulls(stated) }, vocabulary);
  return {
    id: name as DocumentId,
    format,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    text: read.text,
    blocks: read.blocks,
    facts,
  };
}

type TextFormat = "text" | "html" | "csv";

const readers: Record<TextFormat, (text: string, name: string) => Reading> = {
  text: (text, name) => {
    const { stated, body } = takeFrontMatter(text, name);
    return { text: body, blocks: readTextBlocks(body), stated };
  },
  html: readHtml,
  csv: readCsv,
};

function sniff(name: string, text: string): TextFormat {
  if (/^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|meta|table|div|p|article)\b/i.test(text))
    return "html";
  return /\.(?:csv|tsv)$/i.test(name) ? "csv" : "text";
}

const withoutNulls = (facts: StatedFacts): StatedFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value != null));
