import { statSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { FuhanError } from "../errors.js";

/**
 * Writes a file that a person named, whole or not at all; into a pipe or a device (`/dev/stdout`, `>(gzip)`), in whose place no file may
 * come, as it goes.
 * @throws FuhanError `folder-missing`, `file-unwritable` with what the system says (EACCES, EISDIR …)
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  requireFolderOf(file);
  const { default: writeFileAtomic } = await import("write-file-atomic");
  const bytes = typeof content === "string" ? content : Buffer.from(content);
  const there = statSync(file, { throwIfNoEntry: false });
  const isStream = there !== undefined && !there.isFile() && !there.isDirectory();
  try {
    await (isStream ? writeFile(file, bytes) : writeFileAtomic(file, bytes));
  } catch (cause) {
    throw new FuhanError("file-unwritable", { value: codeOf(cause), place: file }, { cause });
  }
}

/**
 * Asked before long work whose result goes to a file: there is a folder to write it to.
 * @throws FuhanError `folder-missing`
 */
export function requireFolderOf(file: string): void {
  const folder = dirname(file);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new FuhanError("folder-missing", { place: folder });
}

const codeOf = (cause: unknown): string => (cause as NodeJS.ErrnoException).code ?? String(cause);
