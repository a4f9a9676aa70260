import { inflateRawSync } from "node:zlib";
import { FuhanError } from "../errors.js";

/** The parts of a DOCX or XLSX file. Their names are keys and never paths; nothing is inflated before it is asked for. */
export interface ZipArchive {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** @throws FuhanError `file-damaged`, or `file-too-large` where the part is larger than the directory says */
  read(name: string): Buffer;
}

const MB = 1024 * 1024;

/**
 * Opens a ZIP file by its central directory (APPNOTE 4.3.12).
 * @throws FuhanError `file-truncated` without a directory, `file-damaged`, `file-encrypted`, and `file-too-large` where the parts would come to
 *   more than 200 MB, or to more than 200 times their packed size and 10 MB
 */
export function openZip(bytes: Uint8Array, place: string): ZipArchive {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map(directory(buffer, place).map((entry) => [entry.name, entry]));
  let size = 0;
  for (const entry of entries.values()) size += entry.size;
  if (size > 200 * MB || (size > 10 * MB && size > 200 * bytes.length))
    throw new FuhanError("file-too-large", { value: `ZIP: ${Math.round(size / MB)} MB`, place });
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read: (name) => {
      const entry = entries.get(name);
      if (entry === undefined) throw new FuhanError("file-damaged", { value: name, place });
      return inflate(buffer, entry, place);
    },
  };
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly size: number;
  readonly offset: number;
}

function directory(buffer: Buffer, place: string): readonly Entry[] {
  const end = buffer.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  if (end < 0 || end + 22 > buffer.length) throw new FuhanError("file-truncated", { value: "ZIP", place });
  const entries: Entry[] = [];
  let at = buffer.readUInt32LE(end + 16);
  for (let count = buffer.readUInt16LE(end + 10); count > 0; count--) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== 0x02014b50)
      throw new FuhanError("file-damaged", { value: "ZIP", place });
    if (buffer.readUInt16LE(at + 8) & 1) throw new FuhanError("file-encrypted", { value: "ZIP", place });
    const length = buffer.readUInt16LE(at + 28);
    entries.push({
      name: buffer.toString("utf8", at + 46, at + 46 + length),
      method: buffer.readUInt16LE(at + 10),
      size: buffer.readUInt32LE(at + 24),
      offset: buffer.readUInt32LE(at + 42),
    });
    at += 46 + length + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return entries;
}

/** What the directory says of a part's packed length is not believed: the stream is followed to its end, as libraries do. */
function inflate(buffer: Buffer, { name, method, size, offset }: Entry, place: string): Buffer {
  if (offset + 30 > buffer.length || buffer.readUInt32LE(offset) !== 0x04034b50)
    throw new FuhanError("file-damaged", { value: name, place });
  const data = buffer.subarray(offset + 30 + buffer.readUInt16LE(offset + 26) + buffer.readUInt16LE(offset + 28));
  if (method === 0) return data.subarray(0, size);
  if (method !== 8) throw new FuhanError("file-damaged", { value: name, place });
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "file-too-large" : "file-damaged";
    throw new FuhanError(code, { value: name, place }, { cause });
  }
}
