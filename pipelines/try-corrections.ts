import type { Document } from "./documents/document.js";
import { openDocument } from "./documents/open-document.js";
import { FuhanError } from "./errors.js";
import { createExtractor } from "./observations/extract.js";
import { figureReader } from "./observations/read-figure.js";
import type { Incoming } from "./sources/incoming.js";
import { readSnapshot } from "./sources/snapshots.js";
import { applyCorrections } from "./tables/apply-corrections.js";
import type { Correction } from "./tables/corrections.js";
import type { Finding } from "./tables/finding.js";
import type { DocumentRow } from "./tables/tidy.js";
import type { Vocabulary } from "./vocabulary/vocabulary.js";

/**
 * Tries corrections without building anything: what the next refresh would say of them. Each is tried on its document as the sources
 * have it now, or else as it was read for the tables that stand.
 * @param job.incoming documents of the sources; only those that a correction names are read
 * @param job.snapshots folder of snapshots
 * @param job.built rows of the documents of those tables
 * @returns the findings, and the documents that were tried as the sources have them now
 */
export async function tryCorrections(
  corrections: readonly Correction[],
  {
    incoming,
    snapshots,
    built,
    vocabulary,
  }: {
    readonly incoming: readonly Incoming[];
    readonly snapshots: string;
    readonly built: readonly DocumentRow[];
    readonly vocabulary: Vocabulary;
  },
): Promise<{ readonly findings: readonly Finding[]; readonly current: ReadonlySet<string> }> {
  const named = new Set(corrections.map(({ document }) => document));
  const read = new Map<string, Document>();
  // One that cannot be read any more is tried as it was read last, which is what a refresh reads too.
  const open = async (name: string, charset: string | null, bytesOf: () => Uint8Array | null) => {
    try {
      const bytes = read.has(name) ? null : bytesOf();
      if (bytes !== null) read.set(name, await openDocument({ name, bytes, charset }, vocabulary));
    } catch (error) {
      if (!(error instanceof FuhanError)) throw error;
    }
  };
  for (const { name, charset, bytes } of incoming) if (named.has(name)) await open(name, charset, bytes);
  const current = new Set(read.keys());
  for (const { document_id: name, sha256 } of built)
    if (named.has(name)) await open(name, null, () => readSnapshot(snapshots, sha256));
  const extract = createExtractor(vocabulary);
  const documents = [...read.values()].map((document) => {
    return { document, source: document.id, pulledAt: null, extraction: extract(document) };
  });
  return { findings: applyCorrections(documents, corrections, figureReader(vocabulary)).findings, current };
}
