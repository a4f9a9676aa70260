import { join } from "node:path";
import { readIncoming } from "./documents/read-folder.js";
import { FuhanError } from "./errors.js";
import { makeReports } from "./make-reports.js";
import { makeTables, standingTables } from "./make-tables.js";
import { createExtractor } from "./observations/extract.js";
import { publish } from "./publish.js";
import { fingerprint, hashFiles, type RunSummary, readRecord, standsAsMade, writeRecord } from "./run-record.js";
import { gatherSources } from "./sources/gather.js";
import type { Incoming } from "./sources/incoming.js";
import { type PullSettings, pullSettings } from "./sources/pull-settings.js";
import { readSources, type SourceList } from "./sources/read-sources.js";
import { temporaryFolder } from "./sources/temporary-folder.js";
import { userAgent } from "./sources/user-agent.js";
import { standingCards, tablesBefore } from "./standing-reports.js";
import type { Step } from "./step.js";
import { said, summarise } from "./summarise.js";
import { checkFreshness } from "./tables/check-freshness.js";
import { checkTables } from "./tables/check-tables.js";
import { correctionsFile } from "./tables/corrections.js";
import { oneCopyEach } from "./tables/one-copy-each.js";
import { vintageOf } from "./tables/vintage-of.js";
import { keepVintage, recordBuild } from "./tables/vintages.js";
import { readFindings, writeFindings } from "./tables/write-findings.js";
import { writeTables } from "./tables/write-tables.js";
import { version } from "./version.js";
import { loadVocabulary } from "./vocabulary/load-vocabulary.js";

export interface RefreshOptions {
  /** The project's root: vocabulary, notebooks and sources are read from it. */
  readonly root: string;
  /** A folder of documents; those of `data/sources.yaml` where not given. */
  readonly documents?: string;
  /** Where `data/tidy` and `reports` are written; the root where not given. */
  readonly out: string;
  readonly force: boolean;
  /** No request is made: pages are read from their snapshots. */
  readonly offline?: boolean;
  /** Settings of pulling that differ from those of the command line. */
  readonly pull?: Partial<PullSettings>;
  /** Values and documents that are lost, and figures eight times what they were, against the last build are meant: they warn instead of stopping it. */
  readonly accept?: boolean;
  /** The time of the build, for the list of vintages alone. */
  readonly now?: Date;
}

/**
 * The whole job: sources → documents → text → quantities → observations → tables → charts → notebooks → reports.
 * Everything is made aside and moved into place at the end; whatever fails before that leaves what stood before.
 * @returns the summary, and whether nothing had changed so that nothing was done
 * @throws FuhanError where the vocabulary, the sources or a notebook is broken
 */
export async function refresh(
  { root, documents, out, force, offline = false, pull = {}, accept = false, now = new Date() }: RefreshOptions,
  step: Step,
): Promise<{ summary: RunSummary; unchanged: boolean }> {
  const { sources, contact } = documents === undefined ? readSources(root) : onlyFolder(documents);
  const snapshots = join(out, "data", "snapshots");
  const { incoming, problems, paths, prints } = await step("sources", async (say) => {
    const settings = { ...pullSettings(userAgent(version(), contact)), ...pull };
    const gathered = await gatherSources(sources, { root, folder: snapshots, offline, settings });
    say(`${gathered.incoming.length}`);
    return gathered;
  });
  const last = readRecord(out);
  const print = fingerprint(
    [...paths, join(root, "data", "vocabulary"), join(root, "notebooks"), correctionsFile(root)],
    prints,
  );
  if (!force && last?.fingerprint === print && standsAsMade(out, last)) {
    const standing = await standingTables(out);
    const stale = standing === null ? [] : checkFreshness(standing.documents, incoming, now);
    if (standing !== null && readFindings(out).some(({ severity }) => severity === "error"))
      writeFindings(out, [...checkTables(standing, { relations: loadVocabulary().relations }), ...stale]);
    return { summary: { ...last.summary, unreachable: problems, stale: said(stale) }, unchanged: true };
  }

  const vocabulary = await step("vocabulary", async () => loadVocabulary(join(root, "data", "vocabulary")));
  const reading = await step("documents", async (say) => {
    const read = await readIncoming(incoming, vocabulary, snapshots, last?.readable ?? {});
    say(`${read.documents.length}`);
    return read;
  });
  if (reading.documents.length === 0)
    throw new FuhanError("no-documents", { place: [...paths, ...problems].join(", ") });
  const copies = oneCopyEach(reading.documents);

  const extracted = await step("observations", async (say) => {
    const extract = createExtractor(vocabulary);
    const byName = new Map<string, Incoming>(incoming.map((one) => [one.name, one]));
    const all = copies.documents.map((document) => {
      const one = byName.get(document.id);
      const pulledAt = one?.pulledAt(document.sha256) ?? null;
      return { document, source: one?.source ?? document.id, pulledAt, extraction: extract(document) };
    });
    say(`${all.reduce((sum, { extraction }) => sum + extraction.observations.length, 0)}`);
    return all;
  });
  const made = await step("tables", async (say) => {
    const built = await makeTables({
      root,
      out,
      documents: extracted,
      vocabulary,
      unreadable: reading.unreadable.length,
      accept,
    });
    say(`${built.tables.series.length}`);
    return built;
  });
  const { tables } = made;
  const findings = [...made.findings, ...copies.findings];
  const stale = checkFreshness(tables.documents, incoming, now);
  const pulled = { ...reading, unreachable: problems, stale: said(stale) };
  writeFindings(out, [...findings, ...stale]);
  if (findings.some(({ severity }) => severity === "error"))
    return { summary: summarise(tables, findings, pulled, []), unchanged: false };

  const { path: staging, remove } = temporaryFolder("fuhan-refresh-");
  try {
    const tidy = join(staging, "data", "tidy");
    await writeTables(tables, tidy);
    const reports = await makeReports({
      root,
      staging,
      tables,
      before: await tablesBefore(out, tables),
      documents: copies.documents,
      standing: standingCards(out),
      step,
    });
    await keepVintage(out, vintageOf(tables), tidy);
    const files = await publish(staging, out, Object.keys(last?.outputs ?? {}));
    await recordBuild(out, tables, now);
    const summary = summarise(tables, findings, pulled, reports);
    const readable = Object.fromEntries(reading.documents.map((document) => [document.id, document.sha256]));
    writeRecord(out, { fingerprint: print, readable, outputs: hashFiles(out, files), summary });
    return { summary, unchanged: false };
  } finally {
    remove();
  }
}

const onlyFolder = (folder: string): SourceList => ({
  contact: null,
  sources: [{ from: "folder", folder, facts: {} }],
});
