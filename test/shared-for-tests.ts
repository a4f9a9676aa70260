import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Where real documents lie, beside the project; null where they do not: tests that need them are skipped by name. */
export const SHARED = existsSync(join(root, "..", "shared", "eval", "texts")) ? join(root, "..", "shared") : null;

/** The text files of a folder, by name. */
export const textsIn = (folder: string): readonly { readonly name: string; readonly bytes: Buffer }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));

/** The documents that ship. */
export const SHIPPED = join(root, "data", "documents");
