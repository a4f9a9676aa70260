import { createRequire } from "node:module";
import type * as sheets from "@e965/xlsx";
import type * as fflate from "fflate";
import { FuhanError } from "../errors.js";
import type { DocumentFormat } from "./document.js";

const require = createRequire(import.meta.url);

/** What an archive may hold once it is unpacked, and how many times smaller than that it may be. */
const MOST_UNPACKED = 200e6;
const MOST_RATIO = 200;

/** Formats whose bytes are no text. */
export type BinaryFormat = Extract<DocumentFormat, "docx" | "doc" | "rtf" | "pdf" | "xlsx" | "xls">;

/**
 * Knows a format that is no text by its bytes, whatever the file is called: a `.doc` may be RTF, DOCX or a web page.
 * @returns null for text (HTML, CSV, Markdown and plain text among it)
 * @throws FuhanError `file-binary` for what no reader knows, `file-encrypted`, `file-too-large` for an archive that says it holds too much,
 *   `file-truncated` for a container that cannot be opened
 */
export function sniffBinary(bytes: Uint8Array, place: string): BinaryFormat | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString("latin1");
  if (/^[\s\u00ef\u00bb\u00bf]{0,64}%PDF-/.test(head)) return "pdf";
  if (/^\s{0,16}\{\\rtf/.test(head)) return "rtf";
  if (head.startsWith("PK\u0003\u0004")) return fromZip(bytes, place);
  if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) return fromOle(bytes, place);
  return null;
}

function fromZip(bytes: Uint8Array, place: string): BinaryFormat {
  const { unzipSync } = require("fflate") as typeof fflate;
  const names: string[] = [];
  let unpacked = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        unpacked += originalSize;
        return false;
      },
    });
  } catch (cause) {
    throw new FuhanError("file-truncated", { value: "ZIP", place }, { cause });
  }
  if (unpacked > MOST_UNPACKED || (unpacked > 10e6 && unpacked > bytes.length * MOST_RATIO) || names.length > 10_000)
    throw new FuhanError("file-too-large", { value: `ZIP ${Math.round(unpacked / 1e6)} MB`, place });
  if (names.includes("word/document.xml")) return "docx";
  if (names.some((name) => /^xl\/workbook\.(?:xml|bin)$/.test(name))) return "xlsx";
  const kind = ZIP_KINDS.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? "ZIP";
  throw new FuhanError("file-binary", { value: kind, place });
}

const ZIP_KINDS: readonly (readonly [RegExp, string])[] = [
  [/^ppt\//, "PPTX"],
  [/^OFD\.xml$/i, "OFD"],
  [/^content\.xml$/, "OpenDocument"],
  [/^META-INF\/container\.xml$/, "EPUB"],
];

function fromOle(bytes: Uint8Array, place: string): BinaryFormat {
  const { CFB } = require("@e965/xlsx") as typeof sheets;
  let names: readonly string[];
  try {
    names = (CFB.read(Buffer.from(bytes), { type: "buffer" }) as { FullPaths: readonly string[] }).FullPaths;
  } catch (cause) {
    throw new FuhanError("file-truncated", { value: "OLE", place }, { cause });
  }
  const has = (name: RegExp) => names.some((path) => name.test(path));
  if (has(/\/EncryptedPackage$/)) throw new FuhanError("file-encrypted", { place });
  if (has(/\/WordDocument$/)) return "doc";
  if (has(/\/(?:Workbook|Book)$/)) return "xls";
  throw new FuhanError("file-binary", { value: has(/\/PowerPoint Document$/) ? "PPT" : "OLE", place });
}
