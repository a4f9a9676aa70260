import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { Document } from "./document.js";
import { type FileInput, makeDocument } from "./make-document.js";
import { readTextual } from "./read-textual.js";

export type { FileInput };

/**
 * The bytes of a text, Markdown, CSV or HTML file to a `Document`, at once; `openDocument` reads every format.
 * @throws FuhanError `file-empty`, `file-binary`, `file-truncated`, `file-encoding`, `front-matter`, `csv-no-header`, `html-too-deep`,
 *   naming the file and the place in it
 */
export function readDocument(input: FileInput, vocabulary: Vocabulary): Document {
  const { format, reading } = readTextual(input.bytes, input.name, input.charset ?? null);
  return makeDocument(input, format, reading, vocabulary);
}
