import { FuhanError } from "../errors.js";
import type { MessageCode } from "../messages.js";

/**
 * What the system refused (no right to a folder, a full disk), as an error that a person can read; null for any other error, which is
 * a mistake of this program and keeps its trace.
 */
export function systemError(error: unknown): FuhanError | null {
  if (!(error instanceof Error)) return null;
  const { code, syscall, path } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return null;
  const known = (syscall === "mkdir" && NO_FOLDER.has(code) && "folder-expected") || KNOWN[code] || "system";
  return new FuhanError(known, { value: `${code} ${syscall}`, ...(path && { place: path }) }, { cause: error });
}

/** What `mkdir` says where a file stands in its way. */
const NO_FOLDER: ReadonlySet<string> = new Set(["EEXIST", "ENOTDIR"]);

const KNOWN: Readonly<Record<string, MessageCode>> = {
  EACCES: "system-permission",
  EPERM: "system-permission",
  EROFS: "system-permission",
  ENOSPC: "system-full",
  EDQUOT: "system-full",
};
