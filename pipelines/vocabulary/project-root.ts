import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { FuhanError } from "../errors.js";

/** The repository's root: the nearest folder above this file that holds `data/vocabulary`. */
export function projectRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, "data", "vocabulary"))) return folder;
    if (folder === dirname(folder)) throw new FuhanError("file-missing", { place: "data/vocabulary" });
  }
}
