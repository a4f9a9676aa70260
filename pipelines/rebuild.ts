import { cp } from "node:fs/promises";
import { join } from "node:path";
import type { Document } from "./documents/document.js";
import { openDocument } from "./documents/open-document.js";
import { FuhanError } from "./errors.js";
import { makeReports } from "./make-reports.js";
import { publish } from "./publish.js";
import { openOrigins } from "./sources/origins.js";
import { readSnapshot } from "./sources/snapshots.js";
import { temporaryFolder } from "./sources/temporary-folder.js";
import { standingCards, tablesBefore } from "./standing-reports.js";
import type { Step } from "./step.js";
import { readTables } from "./tables/read-tables.js";
import type { DocumentRow } from "./tables/tidy.js";
import { type Build, findBuild, vintageFolder } from "./tables/vintages.js";
import { loadVocabulary } from "./vocabulary/load-vocabulary.js";

/**
 * The tables and reports of a past build once more, into another folder: the tables from their vintage, the texts of the documents
 * from their snapshots. By the same program and notebooks the files are the same, byte for byte.
 * @param from output folder whose vintages and snapshots are read
 * @param named vintage or date, as `findBuild` takes it
 * @returns the build, and paths of the files relative to `out`
 * @throws FuhanError `vintage-unknown`, `snapshot-missing`
 */
export async function rebuild(
  {
    root,
    from,
    named,
    out,
  }: { readonly root: string; readonly from: string; readonly named: string; readonly out: string },
  step: Step,
): Promise<{ readonly build: Build; readonly made: readonly string[] }> {
  const build = await findBuild(from, named);
  const tables = await readTables(vintageFolder(from, build.vintage));
  const documents = await step("documents", () => readAgain(tables.documents, join(from, "data", "snapshots")));
  const { path: staging, remove } = temporaryFolder("fuhan-rebuild-");
  try {
    await cp(vintageFolder(from, build.vintage), join(staging, "data", "tidy"), { recursive: true });
    const before = await tablesBefore(from, tables, build);
    await makeReports({ root, staging, tables, before, documents, standing: standingCards(from), step });
    return { build, made: await publish(staging, out) };
  } finally {
    remove();
  }
}

async function readAgain(rows: readonly DocumentRow[], snapshots: string): Promise<readonly Document[]> {
  const vocabulary = loadVocabulary();
  const origins = openOrigins(snapshots);
  const documents: Document[] = [];
  for (const { document_id: name, sha256, source } of rows) {
    const bytes = readSnapshot(snapshots, sha256);
    if (bytes === null) throw new FuhanError("snapshot-missing", { value: sha256, place: name });
    const charset = origins.last(source)?.charset ?? null;
    documents.push(await openDocument({ name, bytes, charset }, vocabulary));
  }
  return documents;
}
