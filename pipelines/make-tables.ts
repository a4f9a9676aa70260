import { join } from "node:path";
import { FuhanError } from "./errors.js";
import { figureReader } from "./observations/read-figure.js";
import { applyCorrections } from "./tables/apply-corrections.js";
import { buildTables } from "./tables/build-tables.js";
import { checkTables, errorsFirst } from "./tables/check-tables.js";
import { readCorrections } from "./tables/corrections.js";
import type { Finding } from "./tables/finding.js";
import { readTables } from "./tables/read-tables.js";
import type { TablesDocument } from "./tables/tables-input.js";
import type { TidyTables } from "./tables/tidy.js";
import { version } from "./version.js";
import type { Vocabulary } from "./vocabulary/vocabulary.js";

/**
 * The tidy tables of all documents, with the corrections of the project, and what the checks find in them: by themselves, by what
 * the vocabulary says, and against the tables that stand in the output folder.
 * @param job.accept large changes against those are meant
 * @throws FuhanError `corrections`
 */
export async function makeTables({
  root,
  out,
  documents,
  vocabulary,
  unreadable,
  accept,
}: {
  readonly root: string;
  readonly out: string;
  readonly documents: readonly TablesDocument[];
  readonly vocabulary: Vocabulary;
  readonly unreadable: number;
  readonly accept: boolean;
}): Promise<{ readonly tables: TidyTables; readonly findings: readonly Finding[] }> {
  const corrected = applyCorrections(documents, readCorrections(root), figureReader(vocabulary));
  const tables = buildTables({ documents: corrected.documents, vocabulary, version: version(), unreadable });
  const found = checkTables(tables, { relations: vocabulary.relations, last: await standingTables(out), accept });
  return {
    tables,
    findings: errorsFirst([...corrected.findings, ...found]),
  };
}

/** The tables that stand; null before the first build, and where another version of this program wrote them. */
export async function standingTables(out: string): Promise<TidyTables | null> {
  try {
    return await readTables(join(out, "data", "tidy"));
  } catch (error) {
    if (error instanceof FuhanError) return null;
    throw error;
  }
}
