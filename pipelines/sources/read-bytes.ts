import { readFileSync } from "node:fs";
import { FuhanError } from "../errors.js";

/**
 * The bytes of a file.
 * @param place what the errors call it
 * @throws FuhanError `file-missing`, `file-unreadable` with what the system says (EACCES, EISDIR …)
 */
export function readBytes(path: string, place = path): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    const code = String((cause as NodeJS.ErrnoException).code);
    if (code === "ENOENT") throw new FuhanError("file-missing", { place }, { cause });
    throw new FuhanError("file-unreadable", { value: code, place }, { cause });
  }
}
