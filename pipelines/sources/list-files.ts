import { type Dirent, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { FuhanError } from "../errors.js";

/**
 * The files of a folder and the folders in it that may be documents, sorted by name. Hidden files, READMEs and the
 * CSVW descriptions beside CSV files are none. Symbolic links are not followed, for they may lead anywhere, and are named apart.
 * @returns names relative to the folder, with `/`
 * @throws FuhanError `file-missing` where the folder is not there, `folder-expected` where it is a file
 */
export function listFiles(folder: string): { readonly files: readonly string[]; readonly links: readonly string[] } {
  const entries = entriesOf(folder);
  const names = (kept: readonly Dirent[]) =>
    kept
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
      .filter((name) => !/(?:^|\/)(?:\.|README|~\$)|-metadata\.json$/i.test(name))
      .sort((a, b) => (a < b ? -1 : 1));
  return {
    files: names(entries.filter((entry) => entry.isFile())),
    links: names(entries.filter((entry) => entry.isSymbolicLink())),
  };
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true });
  } catch (cause) {
    const isFile = (cause as NodeJS.ErrnoException).code === "ENOTDIR";
    throw new FuhanError(isFile ? "folder-expected" : "file-missing", { place: folder }, { cause });
  }
}
