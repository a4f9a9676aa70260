import { readFileSync } from "node:fs";
import { FuhanError } from "../errors.js";

/**
 * The bytes of a file.
 * @param place what the errors call it
 * @throws FuhanError `file-missing`, `file-unreadable`
 */
export function readBytes(path: string, place = path): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    const isMissing = (cause as NodeJS.ErrnoException).code === "ENOENT";
    throw new FuhanError(isMissing ? "file-missing" : "file-unreadable", { place }, { cause });
  }
}
