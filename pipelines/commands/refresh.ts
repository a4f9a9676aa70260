import { mkdirSync } from "node:fs";
import { relative, resolve } from "node:path";
import { lock } from "proper-lockfile";
import { FuhanError } from "../errors.js";
import { message } from "../messages.js";
import { refresh } from "../refresh.js";
import type { RunSummary } from "../run-record.js";
import { projectRoot } from "../vocabulary/project-root.js";
import { listrStep } from "./listr-step.js";
import { sayBreak } from "./say-break.js";

/**
 * `fuhan refresh`: runs the job with progress on a terminal and plain lines in a log, then prints what a person can act on.
 * @returns 0, or 1 where a document could not be read or a check failed (what stood before still stands)
 */
export async function refreshCommand(
  options: {
    readonly documents?: string;
    readonly out?: string;
    readonly force: boolean;
    readonly offline: boolean;
    readonly accept: boolean;
  },
  language: "zh" | "en",
): Promise<0 | 1> {
  const root = projectRoot();
  const out = resolve(options.out ?? root);
  mkdirSync(out, { recursive: true });
  const release = await lock(out, { lockfilePath: `${out}/.fuhan.lock`, stale: 60_000 }).catch((cause) => {
    throw new FuhanError("locked", { place: out }, { cause });
  });
  try {
    const documents = options.documents === undefined ? {} : { documents: resolve(options.documents) };
    const started = Date.now();
    const { summary, unchanged } = await refresh(
      { root, out, force: options.force, offline: options.offline, accept: options.accept, ...documents },
      listrStep(language),
    );
    print(summary, unchanged, out, (Date.now() - started) / 1000, language);
    return summary.unreadable.length > 0 || summary.unreachable.length > 0 || summary.errors.length > 0 ? 1 : 0;
  } finally {
    await release();
  }
}

/** A break of the summary, its reason in a language. */
const breakIn = (said: string, language: "zh" | "en") =>
  said.replace(/: (.*)$/s, (_, because: string) => `: ${sayBreak(because, language)}`);

function print(summary: RunSummary, unchanged: boolean, out: string, seconds: number, language: "zh" | "en") {
  const zh = language === "zh";
  const line = (label: string, value: string | number) =>
    console.log(`  ${label.padEnd(zh ? 8 : 14, zh ? "　" : " ")} ${value}`);
  const { met, missed, pending, unknown } = summary.targets;
  console.log(unchanged ? (zh ? "\n没有变化，一切如上次：" : "\nNothing changed; as last time:") : "");
  line(
    zh ? "文件" : "documents",
    `${summary.documents}${summary.unreadable.length ? (zh ? `，读不了 ${summary.unreadable.length}` : `, unreadable ${summary.unreadable.length}`) : ""}`,
  );
  line(zh ? "提及" : "mentions", summary.mentions);
  line(
    zh ? "观测值" : "observations",
    zh
      ? `${summary.observations}，未归入指标 ${summary.residue - summary.withoutArea}${summary.withoutArea ? `，地区不明 ${summary.withoutArea}` : ""}`
      : `${summary.observations}, of no indicator ${summary.residue - summary.withoutArea}${summary.withoutArea ? `, of an unknown area ${summary.withoutArea}` : ""}`,
  );
  line(
    zh ? "拒绝" : "refusals",
    zh
      ? `${summary.refusals}（不是计量的数字，各有原因）`
      : `${summary.refusals} (numbers that measure nothing, each with its reason)`,
  );
  line(
    zh ? "序列" : "series",
    zh ? `${summary.series}，指标 ${summary.indicators}` : `${summary.series} of ${summary.indicators} indicators`,
  );
  line(
    zh ? "目标" : "targets",
    zh
      ? `完成 ${met}，未完成 ${missed}，未到期 ${pending}，无从判断 ${unknown}`
      : `met ${met}, missed ${missed}, pending ${pending}, unknown ${unknown}`,
  );
  line(zh ? "矛盾" : "conflicts", summary.conflicts.length);
  for (const conflict of summary.conflicts.slice(0, 10)) console.log(`    ${conflict}`);
  line(zh ? "口径变动" : "breaks", summary.breaks.length);
  for (const at of summary.breaks.slice(0, 10)) console.log(`    ${breakIn(at, language)}`);
  line(
    zh ? "检查" : "checks",
    zh
      ? `错误 ${summary.errors.length}，警告 ${summary.warnings.length}`
      : `errors ${summary.errors.length}, warnings ${summary.warnings.length}`,
  );
  const findings = [...summary.errors.map((said) => `✖ ${said}`), ...summary.warnings.map((said) => `! ${said}`)];
  for (const finding of findings.slice(0, 20)) console.log(`    ${finding}`);
  if (findings.length > 20)
    console.log(
      zh
        ? `    … 共 ${findings.length} 条，见 data/checks.csv`
        : `    … ${findings.length} in all, see data/checks.csv`,
    );
  for (const problem of [...summary.unreadable.map(({ message }) => message), ...summary.unreachable])
    console.log(`  ✖ ${problem}`);
  for (const problem of summary.stale) console.log(`  ! ${problem}`);
  if (summary.errors.length > 0) console.log(`  ✖ ${message("checks-failed", { value: summary.errors.length })}`);
  const evidence = summary.reports.filter((path) => path.startsWith("reports/evidence/")).length;
  for (const report of summary.reports.filter((path) => !path.startsWith("reports/evidence/")))
    line(zh ? "报告" : "report", relative(process.cwd(), `${out}/${report}`) || report);
  if (evidence > 0)
    line(
      zh ? "依据" : "evidence",
      zh
        ? `${evidence} 页，每份文件一页，在 reports/evidence/`
        : `${evidence} pages, one a document, in reports/evidence/`,
    );
  console.log(
    zh
      ? `  版次　　　　　　 ${summary.vintage}，用时 ${seconds.toFixed(1)} 秒`
      : `  vintage        ${summary.vintage}, ${seconds.toFixed(1)} s`,
  );
}
