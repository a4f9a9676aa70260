import { Command, InvalidArgumentError, Option } from "commander";
import { statedFacts } from "../sources/stated-facts.js";
import { outFolder } from "../tables/load.js";
import { version } from "../version.js";
import { projectRoot } from "../vocabulary/project-root.js";
import type { ExplainOptions } from "./explain.js";
import { addExportCommand } from "./export-command.js";
import type { ExtractCommandOptions } from "./extract.js";
import { withHelpIn } from "./help-words.js";
import { locale } from "./locale.js";
import { addNotebookCommand } from "./notebook-command.js";
import { addQueryCommand } from "./query-command.js";
import { addReportCommand } from "./report-command.js";
import { addServeCommand } from "./serve-command.js";
import type { AddOptions } from "./source-entry.js";
import { addSuggestCommand } from "./suggest-command.js";
import { usageError } from "./usage-error.js";

const words = {
  about: {
    zh: "复函：从答复函和统计公报里读出人才与技能的年度指标，整理成表，做成报告",
    en: "fuhan: reads yearly indicators on talent and skills out of official Chinese letters and releases, into tidy tables and reports",
  },
  version: { zh: "显示版本号", en: "output the version number" },
  refresh: {
    zh: "全部流程：读取、提取、成表、运行笔记本、出报告",
    en: "the whole job: read, extract, tables, notebooks, reports",
  },
  documents: {
    zh: "文件所在的文件夹（默认为 data/sources.yaml 所列）",
    en: "folder of documents (default: those in data/sources.yaml)",
  },
  out: { zh: "表和报告写到哪里（默认为本项目）", en: "where tables and reports are written (default: this project)" },
  tables: { zh: "表所在的文件夹（refresh 的 --out）", en: "where the tables are (refresh's --out)" },
  force: { zh: "即使没有变化也重做", en: "do it all again, even where nothing changed" },
  accept: {
    zh: "与上次成表相比的大变动确属有意：只作警告，照常成表",
    en: "large changes against the last build are meant: warn and go on",
  },
  offline: { zh: "不联网，网页从快照读", en: "make no request, read pages from their snapshots" },
  add: {
    zh: "把一份文件、一个文件夹、一个网址或一个索引页写入 data/sources.yaml，立刻取快照",
    en: "put a file, a folder, an address or an index page into data/sources.yaml and take its snapshot",
  },
  target: { zh: "文件、文件夹或网址", en: "file, folder or URL" },
  id: { zh: "文件在各表中的名称", en: "the document's name in the tables" },
  title: { zh: "标题", en: "its title" },
  issuer: { zh: "发文机关", en: "who issued it" },
  areaOf: { zh: "发文机关所在地区全名", en: "full name of the issuer's area" },
  kind: { zh: "种类", en: "its kind" },
  published: { zh: "发布日期，如 2023-06-01、2023", en: "date of publication, such as 2023-06-01 or 2023" },
  insecure: {
    zh: "接受这台服务器无效或过旧的 TLS 证书",
    en: "accept an invalid or too old TLS certificate of this server",
  },
  index: {
    zh: "网址是索引页；跟随地址或文字匹配此正则表达式的链接",
    en: "the URL is an index page; follow the links whose address or words match",
  },
  check: {
    zh: "检查词表、来源和表，一次列出所有问题",
    en: "every check on vocabulary, sources and tables, all findings at once",
  },
  diff: { zh: "两次成表之间改了什么，逐个数值", en: "what changed between two builds, value by value" },
  rebuild: {
    zh: "把以前某次的表和报告原样再做一遍，写到别处",
    en: "the tables and reports of a past build once more, written elsewhere",
  },
  to: { zh: "写到哪个文件夹", en: "folder to write to" },
  from: {
    zh: "哪个输出文件夹的版次（默认为本项目）",
    en: "output folder whose vintages are read (default: this project)",
  },
  build: {
    zh: "版次（或其一部分）、日期、previous 或 last",
    en: "vintage (or part of it), date, previous or last",
  },
  explain: { zh: "一个值从哪里来：逐句列出依据、矛盾和目标", en: "where a value comes from, sentence by sentence" },
  indicator: {
    zh: "指标的代码或名称，如 talent-introduced、引进人才",
    en: "id or name of an indicator, such as talent-introduced",
  },
  area: { zh: "地区，如 重庆市、重庆", en: "area, such as 重庆市 or 重庆" },
  year: { zh: "年份", en: "year" },
  extract: {
    zh: "列出一份或多份文件中的指标；多于一份时，每行末尾的 document 是文件路径",
    en: "the mentions of one or more documents; where there are several, each line ends with its file, as document",
  },
  files: { zh: "文件或文件夹", en: "files or folders" },
  format: { zh: "输出格式", en: "output format" },
  why: {
    zh: "每个数字的单位、时期、状态、标签由哪条规则而来",
    en: "which rules gave each mention its unit, period, status and label",
  },
  workers: {
    zh: "用几个工作线程（默认视文件多少和处理器核数而定，0 为不用）",
    en: "worker threads (default: by the amount of text and the cores there are; 0: none)",
  },
  all: { zh: "也列出不是指标的数字及原因", en: "numbers that are no mentions too, each with the reason" },
} as const;

/** The command line of DESIGN.md; with no arguments it prints help in the language of the terminal. */
export function program(): Command {
  const language = locale();
  const say = (key: keyof typeof words) => words[key][language];
  const fuhan = withHelpIn(language, new Command("fuhan"))
    .description(say("about"))
    .version(version(), "-V, --version", say("version"))
    .configureOutput({ outputError: (said, write) => write(`${usageError(said)}\n`) })
    .exitOverride();
  fuhan
    .command("refresh")
    .description(say("refresh"))
    .option("--documents <dir>", say("documents"))
    .option("--out <dir>", say("out"))
    .option("--force", say("force"), false)
    .option("--offline", say("offline"), false)
    .option("--accept", say("accept"), false)
    .action(
      async (options: { documents?: string; out?: string; force: boolean; offline: boolean; accept: boolean }) => {
        const { refreshCommand } = await import("./refresh.js");
        process.exitCode = await refreshCommand(options, language);
      },
    );
  fuhan
    .command("extract")
    .description(say("extract"))
    .argument("<file...>", say("files"))
    .addOption(new Option("--format <format>", say("format")).choices(["table", "jsonl"]).default("table"))
    .option("--all", say("all"), false)
    .option("--explain", say("why"), false)
    .option("--workers <n>", say("workers"), wholeNumber)
    .action(async (files: string[], options: Omit<ExtractCommandOptions, "language">) => {
      const { extract } = await import("./extract.js");
      process.exitCode = await extract(
        files,
        { ...options, language, width: process.stdout.columns },
        process.stdout,
        console.error,
      );
    });
  fuhan
    .command("add")
    .description(say("add"))
    .argument("<file|url>", say("target"))
    .option("--id <id>", say("id"))
    .option("--title <title>", say("title"))
    .option("--issuer <name>", say("issuer"))
    .option("--area <area>", say("areaOf"))
    .addOption(new Option("--kind <kind>", say("kind")).choices(statedFacts.kind.unwrap().unwrap().options))
    .option("--published <date>", say("published"))
    .option("--insecure", say("insecure"))
    .option("--index <regex>", say("index"))
    .action(async (target: string, options: AddOptions) => {
      const { add } = await import("./add.js");
      const environment = { root: projectRoot(), language, out: console.log, err: console.error };
      process.exitCode = await add(target, options, environment);
    });
  fuhan
    .command("check")
    .description(say("check"))
    .addOption(new Option("--format <format>", say("format")).choices(["text", "table", "json"]).default("text"))
    .option("--out <dir>", say("tables"))
    .action(async ({ format, out }: { format: "text" | "table" | "json"; out?: string }) => {
      const { check } = await import("./check.js");
      const width = process.stdout.columns;
      const options = { format, out: out ?? outFolder(), ...(width && { width }) };
      process.exitCode = await check(options, language, console.log);
    });
  fuhan
    .command("diff")
    .description(say("diff"))
    .argument("[before]", say("build"), "previous")
    .argument("[after]", say("build"), "last")
    .addOption(new Option("--format <format>", say("format")).choices(["text", "json"]).default("text"))
    .option("--out <dir>", say("tables"))
    .action(async (before: string, after: string, { format, out }: { format: "text" | "json"; out?: string }) => {
      const { diff } = await import("./diff.js");
      process.exitCode = await diff(before, after, { format, out: out ?? outFolder() }, language, console.log);
    });
  fuhan
    .command("rebuild")
    .description(say("rebuild"))
    .argument("<build>", say("build"))
    .requiredOption("--out <dir>", say("to"))
    .option("--from <dir>", say("from"))
    .action(async (build: string, options: { out: string; from?: string }) => {
      const { rebuildCommand } = await import("./rebuild.js");
      process.exitCode = await rebuildCommand(build, options, language, console.log);
    });
  fuhan
    .command("explain")
    .description(say("explain"))
    .argument("<indicator>", say("indicator"))
    .option("--area <area>", say("area"))
    .option("--year <year>", say("year"), yearOf)
    .option("--as-of <build>", say("build"))
    .addOption(new Option("--format <format>", say("format")).choices(["text", "json"]).default("text"))
    .option("--out <dir>", say("tables"))
    .action(async (indicator: string, { out, ...options }: ExplainOptions & { out?: string }) => {
      const { explain } = await import("./explain.js");
      const { loadVocabulary } = await import("../vocabulary/load-vocabulary.js");
      if (out !== undefined) process.env.FUHAN_OUT = out;
      process.exitCode = await explain(indicator, options, loadVocabulary(), language, console.log, console.error);
    });
  const others = [addQueryCommand, addExportCommand, addSuggestCommand];
  for (const add of [...others, addReportCommand, addNotebookCommand, addServeCommand]) add(fuhan, language);
  return fuhan;
}

function yearOf(written: string): string {
  if (!/^(?:19|2[01])\d{2}$/.test(written)) throw new InvalidArgumentError("1900–2199");
  return written;
}

function wholeNumber(written: string): number {
  if (!/^\d{1,4}$/.test(written)) throw new InvalidArgumentError("0–9999");
  return Number(written);
}
