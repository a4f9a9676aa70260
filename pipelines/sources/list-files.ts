import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { FuhanError } from "../errors.js";

/**
 * The files of a folder and the folders in it that may be documents, sorted by name. Hidden files, READMEs and the
 * CSVW descriptions beside CSV files are none; links are not followed.
 * @returns names relative to the folder, with `/`
 * @throws FuhanError `file-missing` where the folder is not there, `folder-expected` where it is a file
 */
export function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
      .filter((name) => !/(?:^|\/)(?:\.|README|~\$)|-metadata\.json$/i.test(name))
      .sort((a, b) => (a < b ? -1 : 1));
  } catch (cause) {
    const isFile = (cause as NodeJS.ErrnoException).code === "ENOTDIR";
    throw new FuhanError(isFile ? "folder-expected" : "file-missing", { place: folder }, { cause });
  }
}
