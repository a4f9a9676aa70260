import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FuhanError } from "../errors.js";
import { message } from "../messages.js";
import { listFiles } from "../sources/list-files.js";
import { readCsvw } from "../sources/read-csvw.js";
import { keepSnapshot, readSnapshot } from "../sources/snapshots.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { Document } from "./document.js";
import { readStatedFacts, type StatedFacts } from "./front-matter.js";
import { readDocument } from "./read-document.js";

/** The documents of some folders, and what could not be read: nothing of it stops the rest. */
export interface FolderReading {
  readonly documents: readonly Document[];
  /** Each with the message a person reads, which names the file and the place in it, in Chinese and English. */
  readonly unreadable: readonly { readonly name: string; readonly message: string }[];
}

/**
 * Reads every file of the folders. A file that can no longer be read is replaced by its last readable snapshot, so that a
 * bad upload takes nothing away; it is reported all the same.
 * @param snapshots folder of snapshots
 * @param last SHA-256 of each document's last readable bytes, by name
 */
export function readFolders(
  folders: readonly string[],
  vocabulary: Vocabulary,
  snapshots: string,
  last: Readonly<Record<string, string>>,
): FolderReading {
  const documents: Document[] = [];
  const unreadable: { name: string; message: string }[] = [];
  for (const folder of folders)
    for (const name of listFiles(folder)) {
      const file = join(folder, name);
      try {
        const bytes = readFileSync(file);
        const stated = readStatedFacts(readCsvw(file), name);
        documents.push(readDocument({ name, bytes, stated }, vocabulary));
        keepSnapshot(snapshots, bytes);
      } catch (error) {
        if (!(error instanceof FuhanError)) throw error;
        const bytes = readSnapshot(snapshots, last[name] ?? "");
        const instead = bytes === null ? "" : `; ${message("snapshot-used")}`;
        unreadable.push({ name, message: error.message + instead });
        if (bytes !== null) documents.push(readDocument({ name, bytes, stated: statedBeside(file, name) }, vocabulary));
      }
    }
  return { documents, unreadable };
}

/** Facts beside a damaged file still hold for its snapshot; where they are what is damaged, there are none. */
function statedBeside(file: string, name: string): StatedFacts {
  try {
    return readStatedFacts(readCsvw(file), name);
  } catch (error) {
    if (error instanceof FuhanError) return {};
    throw error;
  }
}
