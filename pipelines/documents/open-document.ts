import { FuhanError } from "../errors.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { Document } from "./document.js";
import { type FileInput, makeDocument } from "./make-document.js";
import { readDocument } from "./read-document.js";
import { type ReadingLimits, readInWorker } from "./read-in-worker.js";
import { sniffBinary } from "./sniff-format.js";

/** 20 seconds, 100 MB, 512 MB of heap. */
export const READING_LIMITS: ReadingLimits = { seconds: 20, bytes: 100 * 1024 * 1024, memory: 512 };

/** Pages up to this size take no time worth a thread. */
const LONG_PAGE = 2 * 1024 * 1024;

/**
 * The bytes of a file to a `Document`, whatever the format, which is known from the bytes. Text, CSV and short pages are read at once; what a
 * library has to unpack is read in a thread that is ended when it takes too long. A file never makes a request.
 * @throws FuhanError naming the file: as `readDocument`, and `file-format`, `file-picture`, `file-encrypted`, `file-damaged`, `file-too-slow`,
 *   `file-too-large`, `file-too-much-memory`
 */
export async function openDocument(
  input: FileInput,
  vocabulary: Vocabulary,
  limits: ReadingLimits = READING_LIMITS,
): Promise<Document> {
  const { name, bytes, charset = null } = input;
  if (bytes.length > limits.bytes)
    throw new FuhanError("file-too-large", { value: `${Math.ceil(bytes.length / 1024 / 1024)} MB`, place: name });
  if (sniffBinary(bytes, name) === null && !isLongPage(bytes)) return readDocument(input, vocabulary);
  const { format, reading } = await readInWorker({ name, bytes, charset }, limits);
  return makeDocument(input, format, reading, vocabulary);
}

const isLongPage = (bytes: Uint8Array): boolean =>
  bytes.length > LONG_PAGE && /^\W{0,8}\s*</.test(Buffer.from(bytes.subarray(0, 512)).toString("latin1"));
