import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The text that everything is measured on: work reports of provinces where they lie beside the project, else the documents that ship. */
export function texts() {
  const reports = join(root, "../shared/corpus/work-reports");
  const folder = existsSync(reports) ? reports : join(root, "data/documents");
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => ({ name, path: join(folder, name), bytes: readFileSync(join(folder, name)) }));
  return { kind: folder === reports ? "work reports" : "the documents that ship", files, bytes: sizeOf(files) };
}

/** The same files over and over, up to a number of files. */
export const repeated = (files, count) => Array.from({ length: count }, (_, index) => files[index % files.length]);

export const sizeOf = (files) => files.reduce((sum, { bytes }) => sum + bytes.length, 0);
