import { basename, isAbsolute, join, relative, resolve, sep } from "node:path";
import { FuhanError } from "../errors.js";
import { expectedOf } from "./expected.js";
import type { Incoming } from "./incoming.js";
import { listFiles } from "./list-files.js";
import { nameOfId } from "./name-of-url.js";
import { readBytes } from "./read-bytes.js";
import { readCsvw } from "./read-csvw.js";
import { sha256 } from "./snapshots.js";
import type { FileSource, FolderSource } from "./source.js";

/**
 * The files of a source that lies on this machine; symbolic links in a folder among them, which are refused when they are read. Facts that the list of sources states go before those of a CSVW file.
 * @throws FuhanError `file-missing` where a folder is not there
 */
export function localFiles(source: FileSource | FolderSource, root: string): readonly Incoming[] {
  if (source.from === "folder") {
    const folder = resolve(root, source.folder);
    const { files, links } = listFiles(folder);
    return [...files, ...links].map((name) => ({
      ...localFile(join(folder, name), name, name, source),
      ...(links.includes(name) && { bytes: () => refuseLink(name) }),
    }));
  }
  const path = resolve(root, source.file);
  const name = source.id === undefined ? nameOfFile(path, root) : nameOfId(source.id, path);
  return [localFile(path, name, source.file, source)];
}

function refuseLink(place: string): never {
  throw new FuhanError("file-link", { place });
}

function localFile(path: string, name: string, source: string, of: FileSource | FolderSource): Incoming {
  return {
    name,
    source,
    pulledAt: () => null,
    expected: expectedOf(of),
    charset: null,
    bytes: () => readBytes(path, name),
    stated: () => ({ ...readCsvw(path), ...of.facts }),
  };
}

/** Its path below the root; a file that lies elsewhere is named by its last part, so that no machine's folders are told. */
function nameOfFile(path: string, root: string): string {
  const below = relative(root, path);
  return below.startsWith("..") || isAbsolute(below)
    ? `${sha256(path).slice(0, 10)}-${basename(path)}`
    : below.split(sep).join("/");
}
