import { FuhanError } from "../errors.js";

/**
 * What the system refused (no right to a folder, a full disk), as an error that a person can read; null for any other error, which is
 * a mistake of this program and keeps its trace.
 */
export function systemError(error: unknown): FuhanError | null {
  if (!(error instanceof Error)) return null;
  const { code, syscall, path } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return null;
  return new FuhanError("system", { value: `${code} ${syscall}`, ...(path && { place: path }) }, { cause: error });
}
