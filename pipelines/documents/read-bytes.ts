import { FuhanError } from "../errors.js";
import type { DocumentFormat } from "./document.js";
import { readTextual } from "./read-textual.js";
import type { Reading } from "./reading.js";
import { type BinaryFormat, sniffBinary } from "./sniff-format.js";

/** A file for `readBytes`: plain data, for another thread. */
export interface BytesInput {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly charset: string | null;
}

/**
 * Reads a file of any format, known from its bytes. It takes as much time and memory as the file makes it take: `openDocument` sets limits.
 * @throws FuhanError where the file cannot be read: `file-damaged` for whatever a library finds wrong
 */
export async function readBytes({
  name,
  bytes,
  charset,
}: BytesInput): Promise<{ readonly format: DocumentFormat; readonly reading: Reading }> {
  const format = sniffBinary(bytes, name);
  if (format === null) return readTextual(bytes, name, charset);
  try {
    const reading = await readers[format](bytes, name);
    if (reading.text.trim() === "") throw new FuhanError("file-empty", { place: name });
    return { format, reading };
  } catch (cause) {
    if (cause instanceof FuhanError) throw cause;
    throw new FuhanError("file-damaged", { value: format, place: name }, { cause });
  }
}

type Reader = (bytes: Uint8Array, name: string) => Promise<Reading>;

/** Each is loaded with the first file of its format. */
const readers: Record<BinaryFormat, Reader> = {
  docx: async (bytes, name) => (await import("./read-docx.js")).readDocx(bytes, name),
  doc: async (bytes, name) => (await import("./read-doc.js")).readDoc(bytes, name),
  rtf: async (bytes, name) => (await import("./read-rtf.js")).readRtf(bytes, name),
  pdf: async (bytes, name) => (await import("./read-pdf.js")).readPdf(bytes, name),
  xlsx: async (bytes, name) => (await import("./read-sheet.js")).readSheet(bytes, name),
  xls: async (bytes, name) => (await import("./read-sheet.js")).readSheet(bytes, name),
};
