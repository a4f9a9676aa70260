import { FuhanError } from "../errors.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { decode } from "./decode.js";
import type { Document } from "./document.js";
import { READING_LIMITS, type ReadingLimits, readGuarded } from "./guarded-reader.js";
import { documentOf, type FileInput, readDocument, sniffText } from "./read-document.js";
import { declaredCharset } from "./read-html.js";
import { sniffBinary } from "./sniff-format.js";

/** A page of more than this is read under limits, as other formats are. */
const LARGE_PAGE = 2_000_000;

/** So is one of more tags: a parser takes a minute and more over 100,000 elements that are nested in one another. */
const MANY_TAGS = 10_000;

/**
 * Bytes to a `Document`, whatever the format, known from the bytes: text, Markdown, HTML, CSV; DOCX, DOC, RTF, PDF, XLSX, XLS and saved pages (MHTML), which are read in a thread
 * of their own under limits of size, time and memory.
 *
 *     const document = await openDocument({ name: "a.docx", bytes }, loadVocabulary());
 *
 * @throws FuhanError that names the file: what cannot be read, and why
 */
export async function openDocument(
  input: FileInput,
  vocabulary: Vocabulary,
  limits: ReadingLimits = READING_LIMITS,
): Promise<Document> {
  const { name, bytes } = input;
  if (bytes.length > limits.bytes)
    throw new FuhanError("file-too-large", { value: `${Math.round(bytes.length / 1e6)} MB`, place: name });
  const format = sniffBinary(bytes, name);
  if (format !== null)
    return documentOf(input, format, await readGuarded({ format, bytes, place: name }, limits), vocabulary);
  const isSmall = bytes.length <= LARGE_PAGE && !hasManyTags(bytes);
  if (isSmall || !MARKUP.test(Buffer.from(bytes.subarray(0, 4096)).toString("latin1")))
    return readDocument(input, vocabulary);
  const { text } = decode(bytes, name, input.charset ?? declaredCharset(bytes));
  if (sniffText(name, text) !== "html") return readDocument(input, vocabulary);
  const page = new TextEncoder().encode(text);
  return documentOf(input, "html", await readGuarded({ format: "html", bytes: page, place: name }, limits), vocabulary);
}

/** No page begins without a tag: a long text is not decoded twice. */
const MARKUP = /<[a-z!?]/i;

function hasManyTags(bytes: Uint8Array): boolean {
  let tags = 0;
  for (let at = bytes.indexOf(60); at >= 0; at = bytes.indexOf(60, at + 1)) if (++tags > MANY_TAGS) return true;
  return false;
}
