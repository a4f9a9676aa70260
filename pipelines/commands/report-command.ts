import type { Command } from "commander";
import { outFolder } from "../tables/load.js";

const words = {
  report: {
    zh: "做一份报告：运行笔记本，写成网页，可另出 PDF 和图片",
    en: "one report: run its notebook and write its page, with --pdf, --png and --svg more",
  },
  name: { zh: "笔记本的名称，如 recruitment", en: "name of a notebook, such as recruitment" },
  pdf: { zh: "另出 PDF", en: "a PDF too" },
  png: { zh: "每幅图另出 PNG", en: "each chart as PNG too" },
  svg: { zh: "每幅图另出 SVG", en: "each chart as SVG too" },
  parameter: {
    zh: "参数，可用多次：-p area=四川省 -p years=2015,2025 -p lang=en",
    en: "a parameter, as often as need be: -p area=四川省 -p years=2015,2025 -p lang=en",
  },
  out: { zh: "表和报告所在的文件夹（refresh 的 --out）", en: "where tables and reports are (refresh's --out)" },
} as const;

/** The values of an option that may be given several times. */
export const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** `fuhan report NAME [--pdf] [--png] [--svg] [-p key=value…] [--out DIR]`. */
export function addReportCommand(fuhan: Command, language: "zh" | "en"): void {
  fuhan
    .command("report")
    .description(words.report[language])
    .argument("<name>", words.name[language])
    .option("--pdf", words.pdf[language], false)
    .option("--png", words.png[language], false)
    .option("--svg", words.svg[language], false)
    .option("-p, --parameter <key=value>", words.parameter[language], collect, [])
    .option("--out <dir>", words.out[language])
    .action(async (name: string, { out, parameter, ...formats }: ReportCommandOptions) => {
      const { report } = await import("./report.js");
      await report(name, parameter, formats, { out: out ?? outFolder(), language, say: console.log });
    });
}

interface ReportCommandOptions {
  readonly pdf: boolean;
  readonly png: boolean;
  readonly svg: boolean;
  readonly parameter: readonly string[];
  readonly out?: string;
}
