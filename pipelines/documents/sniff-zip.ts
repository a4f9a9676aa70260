import { createRequire } from "node:module";
import type * as fflate from "fflate";
import { FuhanError } from "../errors.js";
import { ARCHIVES } from "./unread-formats.js";

const require = createRequire(import.meta.url);

/** What an archive may hold once it is unpacked, and how many times smaller than that it may be. */
const MOST_UNPACKED = 200e6;
const MOST_RATIO = 200;

/**
 * Knows a Word file and a workbook among archives by the names of their parts; nothing is unpacked.
 * @throws FuhanError `file-too-large`, `file-truncated`; `file-archive`, `file-slides`, `file-layout`, `file-binary` for any other archive
 */
export function sniffZip(bytes: Uint8Array, place: string): "docx" | "xlsx" {
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
  const [, value, code] = ARCHIVES.find(([part]) => names.some((name) => part.test(name))) ?? OTHER;
  throw new FuhanError(code, { value, place });
}

const OTHER = [/^/, "ZIP", "file-archive"] as const;
