import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSources } from "../sources/read-sources.js";
import { checkTables } from "../tables/check-tables.js";
import { tidyFolder } from "../tables/load.js";
import { standingFolder } from "../tables/swap-folder.js";
import { tableFromCsv } from "../tables/table-csv.js";
import { TABLE_NAMES } from "../tables/table-schemas.js";
import type { TidyTables } from "../tables/tidy.js";
import { checkVocabulary } from "../vocabulary/check-vocabulary.js";
import { projectRoot } from "../vocabulary/project-root.js";
import { printable } from "./printable.js";

/**
 * `fuhan check`: every finding on vocabulary, sources and the tables that stand, all at once, each with its row and sentence.
 * @returns 0, or 1 where one of them is an error
 */
export function check(out: (line: string) => void): 0 | 1 {
  const problems = checkVocabulary();
  for (const problem of problems) out(`✖ ${problem.message}`);
  readSources(projectRoot());
  const folder = standingFolder(tidyFolder());
  const findings = folder === null ? [] : checkTables(readTables(folder));
  for (const { severity, zh, en, sentence } of findings)
    out(
      `${severity === "error" ? "✖" : "!"} ${zh} / ${en}${sentence === null ? "" : `\n    “${printable(sentence)}”`}`,
    );
  const errors = problems.length + findings.filter(({ severity }) => severity === "error").length;
  out(
    `错误 ${errors}，警告 ${findings.length + problems.length - errors} / errors ${errors}, warnings ${findings.length + problems.length - errors}`,
  );
  return errors > 0 ? 1 : 0;
}

function readTables(folder: string): TidyTables {
  const read = (name: (typeof TABLE_NAMES)[number]) => {
    const file = join(folder, `${name}.csv`);
    return [name, tableFromCsv(name, readFileSync(file, "utf8"), file)];
  };
  return Object.fromEntries(TABLE_NAMES.map(read)) as unknown as TidyTables;
}
