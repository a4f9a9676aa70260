import { statSync } from "node:fs";
import { join } from "node:path";
import { FuhanError } from "../errors.js";
import { listFiles } from "../sources/list-files.js";

/** A file to be read: its path as a person knows it, and its size in bytes, 0 where it is not there. */
export interface InputFile {
  readonly path: string;
  readonly size: number;
}

/**
 * The files that paths stand for, in their order; a folder stands for the files in it, sorted by name.
 * @returns the files, and the folders that cannot be listed and symbolic links in them, which are not followed
 */
export function listInputs(paths: readonly string[]): {
  readonly files: readonly InputFile[];
  readonly unreadable: readonly FuhanError[];
} {
  const files: InputFile[] = [];
  const unreadable: FuhanError[] = [];
  for (const path of paths)
    try {
      const { files: names, links } = statOf(path)?.isDirectory() ? inFolder(path) : { files: [path], links: [] };
      for (const name of names) files.push({ path: name, size: statOf(name)?.size ?? 0 });
      for (const place of links) unreadable.push(new FuhanError("file-link", { place }));
    } catch (error) {
      if (!(error instanceof FuhanError)) throw error;
      unreadable.push(error);
    }
  return { files, unreadable };
}

function inFolder(folder: string) {
  const { files, links } = listFiles(folder);
  const named = (names: readonly string[]) => names.map((name) => join(folder, name));
  return { files: named(files), links: named(links) };
}

/** Nothing where it cannot be asked: whoever reads the file says why. */
function statOf(path: string) {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
