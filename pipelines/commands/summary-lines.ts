import { join, relative } from "node:path";
import { message } from "../messages.js";
import { countOf } from "../notebooks/language.js";
import { indexFile } from "../reports/index-file.js";
import type { RunSummary } from "../run-record.js";
import { hanWidth } from "../text/han-width.js";
import type { Language } from "./say-rows.js";

/** So many conflicts, breaks and findings are listed; a table has the rest. */
const LISTED = { conflicts: 10, breaks: 10, findings: 20 };

/**
 * What `fuhan refresh` ends with: what was read, made and refused; what a person may want to act on; where the reports are.
 * @param run.out the output folder; paths are told from the folder `run.cwd` on
 * @param run.seconds how long it took
 */
export function summaryLines(
  summary: RunSummary,
  {
    unchanged,
    out,
    cwd,
    seconds,
  }: { readonly unchanged: boolean; readonly out: string; readonly cwd: string; readonly seconds: number },
  language: Language,
): readonly string[] {
  const say = WORDS[language];
  const at = (path: string) => relative(cwd, join(out, path)) || path;
  const line = (label: keyof (typeof WORDS)["en"]["labels"], value: string | number) => {
    const name = say.labels[label];
    return `  ${name}${" ".repeat(Math.max(1, 15 - hanWidth(name)))}${value}`;
  };
  const listed = (all: readonly string[], limit: number, table: string) => [
    ...all.slice(0, limit).map((one) => `    ${one}`),
    ...(all.length > limit ? [`    ${say.more(all.length, at(table))}`] : []),
  ];
  const findings = [...summary.errors.map((said) => `✖ ${said}`), ...summary.warnings.map((said) => `! ${said}`)];
  const evidence = summary.reports.filter((path) => path.startsWith("reports/evidence/"));
  const pages = summary.reports.filter((path) => /^reports\/(?!index\.)[^/]+\.html$/.test(path));
  return [
    unchanged ? `\n${say.unchanged}` : "",
    line("documents", say.documents(summary)),
    line("mentions", summary.mentions),
    line("observations", say.observations(summary)),
    line("refusals", say.refusals(summary)),
    line("series", say.series(summary)),
    line("targets", say.targets(summary)),
    line("conflicts", summary.conflicts.length),
    ...listed(
      summary.conflicts.map((said) => said[language]),
      LISTED.conflicts,
      "data/tidy/conflicts.csv",
    ),
    line("breaks", summary.breaks.length),
    ...listed(
      summary.breaks.map((said) => said[language]),
      LISTED.breaks,
      "data/tidy/series.csv",
    ),
    line("checks", say.checks(summary)),
    ...listed(findings, LISTED.findings, "data/checks.csv"),
    ...[...summary.unreadable.map((one) => one.message), ...summary.unreachable].map((problem) => `  ✖ ${problem}`),
    ...summary.stale.map((problem) => `  ! ${problem}`),
    ...(summary.errors.length > 0 ? [`  ✖ ${message("checks-failed", { value: summary.errors.length })}`] : []),
    ...(pages.length > 0 ? [line("reports", say.reports(pages.length, at("reports")))] : []),
    ...(evidence.length > 0 ? [line("evidence", say.evidence(evidence.length, at("reports/evidence")))] : []),
    line("vintage", say.vintage(summary.vintage, seconds.toFixed(1))),
    ...summary.reports
      .filter((path) => path === `reports/${indexFile(language)}`)
      .map((path) => line("open", at(path))),
  ];
}

const WORDS = {
  zh: {
    labels: {
      documents: "文件",
      mentions: "提及",
      observations: "观测值",
      refusals: "拒绝",
      series: "序列",
      targets: "目标",
      conflicts: "矛盾",
      breaks: "口径变动",
      checks: "检查",
      reports: "报告",
      evidence: "依据",
      vintage: "版次",
      open: "请打开",
    },
    unchanged: "没有变化，一切如上次：",
    documents: ({ documents, unreadable }: RunSummary) =>
      `${documents}${unreadable.length > 0 ? `，读不了 ${unreadable.length}` : ""}`,
    observations: ({ observations, residue, withoutArea }: RunSummary) =>
      `${observations}，未归入指标 ${residue - withoutArea}${withoutArea > 0 ? `，地区不明 ${withoutArea}` : ""}`,
    refusals: ({ refusals }: RunSummary) => `${refusals}（不是计量的数字，各有原因）`,
    series: ({ series, indicators }: RunSummary) => `${series}，指标 ${indicators}`,
    targets: ({ targets: { met, missed, pending, unknown } }: RunSummary) =>
      `完成 ${met}，未完成 ${missed}，未到期 ${pending}，无从判断 ${unknown}`,
    checks: ({ errors, warnings }: RunSummary) => `错误 ${errors.length}，警告 ${warnings.length}`,
    more: (all: number, table: string) => `… 共 ${all} 条，见 ${table}`,
    reports: (pages: number, folder: string) => `${pages} 份，网页和 PDF，在 ${folder}`,
    evidence: (pages: number, folder: string) => `${pages} 页，每份文件一页，在 ${folder}`,
    vintage: (name: string, seconds: string) => `${name}，用时 ${seconds} 秒`,
  },
  en: {
    labels: {
      documents: "documents",
      mentions: "mentions",
      observations: "observations",
      refusals: "refusals",
      series: "series",
      targets: "targets",
      conflicts: "conflicts",
      breaks: "breaks",
      checks: "checks",
      reports: "reports",
      evidence: "evidence",
      vintage: "vintage",
      open: "open",
    },
    unchanged: "Nothing changed; as last time:",
    documents: ({ documents, unreadable }: RunSummary) =>
      `${documents}${unreadable.length > 0 ? `, unreadable ${unreadable.length}` : ""}`,
    observations: ({ observations, residue, withoutArea }: RunSummary) =>
      `${observations}, of no indicator ${residue - withoutArea}${withoutArea > 0 ? `, of an unknown area ${withoutArea}` : ""}`,
    refusals: ({ refusals }: RunSummary) => `${refusals} (numbers that measure nothing, each with its reason)`,
    series: ({ series, indicators }: RunSummary) => `${series} of ${countOf(indicators, "indicator")}`,
    targets: ({ targets: { met, missed, pending, unknown } }: RunSummary) =>
      `met ${met}, missed ${missed}, pending ${pending}, unknown ${unknown}`,
    checks: ({ errors, warnings }: RunSummary) => `errors ${errors.length}, warnings ${warnings.length}`,
    more: (all: number, table: string) => `… ${all} in all, see ${table}`,
    reports: (pages: number, folder: string) => `${pages}, as pages and PDFs, in ${folder}`,
    evidence: (pages: number, folder: string) => `${countOf(pages, "page")}, one a document, in ${folder}`,
    vintage: (name: string, seconds: string) => `${name}, ${seconds} s`,
  },
} as const;
