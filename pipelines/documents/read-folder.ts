import { FuhanError } from "../errors.js";
import { message } from "../messages.js";
import type { Incoming } from "../sources/incoming.js";
import { keepSnapshot, readSnapshot } from "../sources/snapshots.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { Document } from "./document.js";
import { readStatedFacts, type StatedFacts } from "./front-matter.js";
import { openDocument } from "./open-document.js";

/** The documents of some sources, and what could not be read: nothing of it stops the rest. */
export interface FolderReading {
  readonly documents: readonly Document[];
  /** Each with the message a person reads, which names the file and the place in it, in Chinese and English. */
  readonly unreadable: readonly { readonly name: string; readonly message: string }[];
}

/**
 * Reads every document that comes in. One that can no longer be read is replaced by its last readable snapshot, so that a
 * bad upload takes nothing away; it is reported all the same.
 * @param snapshots folder of snapshots
 * @param last SHA-256 of each document's last readable bytes, by name
 */
export async function readIncoming(
  incoming: readonly Incoming[],
  vocabulary: Vocabulary,
  snapshots: string,
  last: Readonly<Record<string, string>>,
): Promise<FolderReading> {
  const documents: Document[] = [];
  const unreadable: { name: string; message: string }[] = [];
  const names = new Set<string>();
  for (const one of incoming) {
    const { name, charset } = one;
    try {
      if (names.has(name)) throw new FuhanError("name-taken", { place: name });
      names.add(name);
      const bytes = one.bytes();
      documents.push(
        await openDocument({ name, bytes, charset, stated: readStatedFacts(one.stated(), name) }, vocabulary),
      );
      keepSnapshot(snapshots, bytes);
    } catch (error) {
      if (!(error instanceof FuhanError)) throw error;
      const bytes = error.code === "name-taken" ? null : readSnapshot(snapshots, last[name] ?? "");
      const instead = bytes === null ? "" : `; ${message("snapshot-used")}`;
      unreadable.push({ name, message: error.message + instead });
      if (bytes !== null)
        documents.push(await openDocument({ name, bytes, charset, stated: statedBeside(one) }, vocabulary));
    }
  }
  return { documents, unreadable };
}

/** Facts beside a damaged file still hold for its snapshot; where they are what is damaged, there are none. */
function statedBeside({ name, stated }: Incoming): StatedFacts {
  try {
    return readStatedFacts(stated(), name);
  } catch (error) {
    if (error instanceof FuhanError) return {};
    throw error;
  }
}
