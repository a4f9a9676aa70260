import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Replaces a folder as a whole: `fill` writes into a new one beside it, which then takes its place by rename. If `fill` fails or
 * the process dies, what stood before still stands: untouched, or (if it dies between the two renames) beside, where
 * `standingFolder` finds it and the next `swapFolder` puts it back. One process at a time.
 * @throws what `fill` throws, after the unfinished folder has been removed
 */
export async function swapFolder(folder: string, fill: (next: string) => Promise<void>): Promise<void> {
  const next = beside(folder, "next");
  const previous = beside(folder, "previous");
  await mkdir(dirname(folder), { recursive: true });
  if (!existsSync(folder) && existsSync(previous)) await rename(previous, folder);
  await rm(next, { recursive: true, force: true });
  await rm(previous, { recursive: true, force: true });
  await mkdir(next);
  try {
    await fill(next);
    if (existsSync(folder)) await rename(folder, previous);
    await rename(next, folder);
  } catch (error) {
    if (!existsSync(folder) && existsSync(previous)) await rename(previous, folder);
    await rm(next, { recursive: true, force: true });
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}

/** The folder itself, or what stood there before a swap that was cut off; null where there is neither. */
export function standingFolder(folder: string): string | null {
  if (existsSync(folder)) return folder;
  const previous = beside(folder, "previous");
  return existsSync(previous) ? previous : null;
}

const beside = (folder: string, what: "next" | "previous") => join(dirname(folder), `.${basename(folder)}.${what}`);
