import { join } from "node:path";
import Table from "cli-table3";
import { FuhanError } from "../errors.js";
import { messageIn } from "../messages.js";
import { readSources } from "../sources/read-sources.js";
import { checkTables } from "../tables/check-tables.js";
import { readCorrections } from "../tables/corrections.js";
import type { Finding } from "../tables/finding.js";
import { readTables } from "../tables/read-tables.js";
import { standingFolder } from "../tables/swap-folder.js";
import { readFindings } from "../tables/write-findings.js";
import { scanVocabulary } from "../vocabulary/check-vocabulary.js";
import { projectRoot } from "../vocabulary/project-root.js";
import { printable } from "./printable.js";
import type { Language } from "./say-rows.js";
import { wrapColumns } from "./wrap-columns.js";

export interface CheckOptions {
  readonly format: "text" | "table" | "json";
  readonly out: string;
}

/** One thing that is wrong, of the vocabulary, the lists or the tables. */
type Problem = Pick<Finding, "severity" | "row" | "sentence" | "zh" | "en"> & {
  readonly check: string;
  readonly table: string;
};

/**
 * `fuhan check`: every finding on vocabulary, sources, corrections and the tables that stand, and, where the last refresh was held
 * back by an error, what held it; all at once, each with its row and sentence. Before the first refresh it says that there are no tables.
 * @returns 0, or 1 where one of them is an error
 */
export async function check(
  { format, out }: CheckOptions,
  language: Language,
  say: (line: string) => void,
): Promise<0 | 1> {
  const root = projectRoot();
  const { vocabulary, problems } = scanVocabulary(join(root, "data", "vocabulary"));
  const tidy = join(out, "data", "tidy");
  const findings: readonly Problem[] = [
    ...problems.map((problem) => ofError(problem, "vocabulary")),
    ...failing(() => readSources(root), "sources"),
    ...failing(() => readCorrections(root), "corrections"),
    ...(standingFolder(tidy) === null
      ? [ofError(new FuhanError("tables-missing", { place: tidy }), "tables", "warning")]
      : checkTables(await readTables(tidy), { relations: vocabulary.relations })),
    ...heldBack(out),
  ];
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (format === "json") say(JSON.stringify(findings, null, 2));
  else {
    for (const line of format === "table" ? [asTable(findings, language)] : findings.map(asText)) if (line) say(line);
    const warnings = findings.length - errors;
    say(`错误 ${errors}，警告 ${warnings} / errors ${errors}, warnings ${warnings}`);
  }
  return errors > 0 ? 1 : 0;
}

function failing(work: () => unknown, table: string): readonly Problem[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof FuhanError) return [ofError(error, table)];
    throw error;
  }
}

const ofError = ({ code, detail }: FuhanError, table: string, severity: Problem["severity"] = "error"): Problem => ({
  check: code,
  severity,
  table,
  row: detail.place ?? "",
  sentence: null,
  ...messageIn(code, detail),
});

/** The errors of the last refresh, if there were any: what it read does not stand in the tables. */
const heldBack = (out: string) => readFindings(out).filter(({ severity }) => severity === "error");

const asText = ({ severity, zh, en, sentence }: Problem) =>
  `${severity === "error" ? "✖" : "!"} ${printable(zh)} / ${printable(en)}${sentence === null ? "" : `\n    “${printable(sentence)}”`}`;

function asTable(findings: readonly Problem[], language: Language): string {
  if (findings.length === 0) return "";
  const zh = language === "zh";
  const head = zh ? ["级别", "检查", "问题", "原句"] : ["severity", "check", "finding", "sentence"];
  const table = new Table({
    head,
    colWidths: [10, 24, 60, 50],
    style: { head: [] },
  });
  const cell = (text: string, width: number) => wrapColumns(printable(text), width - 2).join("\n");
  for (const { severity, check, sentence, ...said } of findings)
    table.push([severity, check, cell(zh ? said.zh : said.en, 60), cell(sentence ?? "", 50)]);
  return table.toString();
}
