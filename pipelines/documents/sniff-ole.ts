import { createRequire } from "node:module";
import type * as sheets from "@e965/xlsx";
import { FuhanError } from "../errors.js";
import { COMPOUNDS } from "./unread-formats.js";

const require = createRequire(import.meta.url);

/**
 * Knows a Word file and a workbook of before 2007 among compound files ([MS-CFB]) by their streams (a WPS file `.wps` or `.et` is one of them), and by
 * their first bytes whether they can be read at all.
 * @throws FuhanError `file-encrypted`, `file-old-word` (Word 6 and 95), `file-truncated`; `file-slides`, `file-binary` for any other
 */
export function sniffOle(bytes: Uint8Array, place: string): "doc" | "xls" {
  const { CFB } = require("@e965/xlsx") as typeof sheets;
  const streams = new Map<string, Buffer>();
  try {
    const { FullPaths, FileIndex } = CFB.read(Buffer.from(bytes), { type: "buffer" }) as {
      readonly FullPaths: readonly string[];
      readonly FileIndex: readonly { readonly content?: Uint8Array | undefined }[];
    };
    FullPaths.forEach((path, at) => {
      const [, name] = /^[^/]*\/([^/]+)$/.exec(path) ?? [];
      if (name !== undefined) streams.set(name, Buffer.from(FileIndex[at]?.content ?? []));
    });
  } catch (cause) {
    throw new FuhanError("file-truncated", { value: "OLE", place }, { cause });
  }
  if (streams.has("EncryptedPackage")) throw new FuhanError("file-encrypted", { place });
  const word = streams.get("WordDocument");
  if (word !== undefined) return word97(word, place);
  const book = streams.get("Workbook") ?? streams.get("Book");
  if (book !== undefined) {
    if (isLocked(book)) throw new FuhanError("file-encrypted", { value: "XLS", place });
    return "xls";
  }
  const [, value, code] = COMPOUNDS.find(([stream]) => [...streams.keys()].some((name) => stream.test(name))) ?? OTHER;
  throw new FuhanError(code, { value, place });
}

const OTHER = [/^/, "OLE", "file-binary"] as const;

/**
 * The file information block ([MS-DOC] 2.5.2): wIdent at 0 is A5EC since Word 97 and A5DC before, nFib at 2 the version (C1 is Word 97, 65 to 68 are
 * Word 6 and 95), bit 8 of the word at 10 fEncrypted.
 */
function word97(stream: Buffer, place: string): "doc" {
  if (stream.length < 32) throw new FuhanError("file-truncated", { value: "DOC", place });
  const [ident, version, flags] = [stream.readUInt16LE(0), stream.readUInt16LE(2), stream.readUInt16LE(10)];
  if (ident !== 0xa5ec && ident !== 0xa5dc) throw new FuhanError("file-truncated", { value: "DOC", place });
  if ((flags & 0x0100) !== 0) throw new FuhanError("file-encrypted", { value: "DOC", place });
  if (ident === 0xa5dc || version < 0xc0)
    throw new FuhanError("file-old-word", { value: version > 0x66 ? "Word 95" : "Word 6", place });
  return "doc";
}

/** A workbook whose records are encrypted says so by a record FilePass (2F) before its first sheet ([MS-XLS] 2.4.117). */
function isLocked(book: Buffer): boolean {
  for (let at = 0; at + 4 <= book.length; at += 4 + book.readUInt16LE(at + 2)) {
    const record = book.readUInt16LE(at);
    if (record === FILE_PASS) return true;
    if (record === BOUND_SHEET || record === EOF) return false;
  }
  return false;
}

const FILE_PASS = 0x2f;
const BOUND_SHEET = 0x85;
const EOF = 0x0a;
