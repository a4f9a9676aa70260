import { readIncoming } from "../../pipelines/documents/read-folder.js";
import { createExtractor } from "../../pipelines/observations/extract.js";
import { localFiles } from "../../pipelines/sources/local-files.js";
import { buildTables } from "../../pipelines/tables/build-tables.js";
import type { TidyTables } from "../../pipelines/tables/tidy.js";
import { loadVocabulary } from "../../pipelines/vocabulary/load-vocabulary.js";
import { projectRoot } from "../../pipelines/vocabulary/project-root.js";

/** The tables of the documents that ship. */
export async function shippedTables(snapshots: string): Promise<TidyTables> {
  const vocabulary = loadVocabulary();
  const incoming = localFiles({ from: "folder", folder: "data/documents", facts: {} }, projectRoot());
  const { documents, unreadable } = await readIncoming(incoming, vocabulary, snapshots, {});
  if (unreadable.length > 0) throw new Error(JSON.stringify(unreadable));
  const extract = createExtractor(vocabulary);
  return buildTables({
    documents: documents.map((document) => ({
      document,
      source: document.id,
      pulledAt: null,
      extraction: extract(document),
    })),
    vocabulary,
    version: "0.1.0",
  });
}
