import { join } from "node:path";
import Table from "cli-table3";
import { FuhanError } from "../errors.js";
import { messageIn } from "../messages.js";
import { gatherSources } from "../sources/gather.js";
import { pullSettings } from "../sources/pull-settings.js";
import { type SourceList, scanSources } from "../sources/read-sources.js";
import { userAgent } from "../sources/user-agent.js";
import { correctionKey } from "../tables/apply-corrections.js";
import { checkTables } from "../tables/check-tables.js";
import { type Correction, scanCorrections } from "../tables/corrections.js";
import type { Finding } from "../tables/finding.js";
import { readTables } from "../tables/read-tables.js";
import { standingFolder } from "../tables/swap-folder.js";
import { readFindings } from "../tables/write-findings.js";
import { tryCorrections } from "../try-corrections.js";
import { version } from "../version.js";
import { scanVocabulary } from "../vocabulary/check-vocabulary.js";
import { projectRoot } from "../vocabulary/project-root.js";
import { columnWidths } from "./column-widths.js";
import { printable } from "./printable.js";
import type { Language } from "./say-rows.js";
import { wrapColumns } from "./wrap-columns.js";

export interface CheckOptions {
  readonly format: "text" | "table" | "json";
  readonly out: string;
  /** The project's root; that of the program unless given. */
  readonly root?: string;
  /** Columns of the terminal, for a table; 150 unless given. */
  readonly width?: number;
}

/** One thing that is wrong, of the vocabulary, the lists or the tables. */
type Problem = Pick<Finding, "severity" | "row" | "sentence" | "zh" | "en"> & {
  readonly check: string;
  readonly table: string;
};

/**
 * `fuhan check`: every finding on vocabulary, sources, corrections (each tried on its document) and the tables that stand, and, where
 * the last refresh was held back by an error, what held it; all at once, each with its row and sentence. Before the first refresh it
 * says that there are no tables.
 * @returns 0, or 1 where one of them is an error
 */
export async function check(
  { format, out, root = projectRoot(), width = 150 }: CheckOptions,
  language: Language,
  say: (line: string) => void,
): Promise<0 | 1> {
  const { vocabulary, problems } = scanVocabulary(join(root, "data", "vocabulary"));
  const sources = scanSources(root);
  const corrections = scanCorrections(root);
  const tidy = join(out, "data", "tidy");
  const tables = standingFolder(tidy) === null ? null : await readTables(tidy);
  const snapshots = join(out, "data", "snapshots");
  const gathered = await gatherAgain(sources, root, snapshots);
  const job = { incoming: gathered.incoming, snapshots, built: tables?.documents ?? [], vocabulary };
  const tried = problems.length > 0 ? NOT_TRIED : await tryCorrections(corrections.corrections, job);
  const findings: readonly Problem[] = [
    ...problems.map((problem) => ofError(problem, "vocabulary")),
    ...[...sources.problems, ...gathered.problems].map((problem) => ofError(problem, "sources")),
    ...corrections.problems.map((problem) => ofError(problem, "corrections")),
    ...tried.findings,
    ...(tables === null
      ? [ofError(new FuhanError("tables-missing", { place: tidy }), "tables", "warning")]
      : checkTables(tables, { relations: vocabulary.relations })),
    ...heldBack(out, corrections.corrections, tried),
  ];
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (format === "json") say(JSON.stringify(findings, null, 2));
  else {
    for (const line of format === "table" ? [asTable(findings, language, width)] : findings.map(asText))
      if (line) say(line);
    const warnings = findings.length - errors;
    say(`错误 ${errors}，警告 ${warnings} / errors ${errors}, warnings ${warnings}`);
  }
  return errors > 0 ? 1 : 0;
}

const ofError = ({ code, detail }: FuhanError, table: string, severity: Problem["severity"] = "error"): Problem => ({
  check: code,
  severity,
  table,
  row: detail.place ?? "",
  sentence: null,
  ...messageIn(code, detail),
});

/** The documents of the sources as they are now, pages as their last snapshots: no request is made. */
async function gatherAgain({ sources, contact }: SourceList, root: string, folder: string) {
  try {
    const settings = pullSettings(userAgent(version(), contact));
    const { incoming } = await gatherSources(sources, { root, folder, offline: true, settings });
    return { incoming, problems: [] };
  } catch (error) {
    if (error instanceof FuhanError) return { incoming: [], problems: [error] };
    throw error;
  }
}

const NOT_TRIED: Awaited<ReturnType<typeof tryCorrections>> = { findings: [], current: new Set() };

/**
 * The errors of the last refresh, if there were any: what it read does not stand in the tables. One on a correction is told no more
 * once the entry is gone or says something else, nor where the entry has just been tried on the source as it is now.
 */
function heldBack(
  out: string,
  corrections: readonly Correction[],
  { findings, current }: Awaited<ReturnType<typeof tryCorrections>>,
): readonly Finding[] {
  const told = new Set(findings.map(({ row }) => row));
  const open = corrections.filter(({ document }) => !current.has(document)).map(correctionKey);
  const isOpen = (row: string) => open.includes(row) && !told.has(row);
  return readFindings(out).filter(
    ({ severity, check, row }) => severity === "error" && (!check.startsWith("check-correction") || isOpen(row)),
  );
}

const asText = ({ severity, zh, en, sentence }: Problem) =>
  `${severity === "error" ? "✖" : "!"} ${printable(zh)} / ${printable(en)}${sentence === null ? "" : `\n    “${printable(sentence)}”`}`;

/** @param width columns of the terminal, or what a log can be read at */
function asTable(findings: readonly Problem[], language: Language, width: number): string {
  if (findings.length === 0) return "";
  const zh = language === "zh";
  const head = zh ? ["级别", "检查", "问题", "原句"] : ["severity", "check", "finding", "sentence"];
  const rows = findings.map(({ severity, check, sentence, ...said }) =>
    [severity, check, zh ? said.zh : said.en, sentence ?? ""].map(printable),
  );
  const widths = columnWidths([head, ...rows], width);
  const table = new Table({ head, colWidths: widths, style: { head: [], border: [] } });
  for (const row of rows) table.push(row.map((cell, column) => wrapColumns(cell, widths[column]! - 2).join("\n")));
  return table.toString();
}
