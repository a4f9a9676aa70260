import type { Command } from "commander";
import { outFolder } from "../tables/load.js";
import { collect } from "./report-command.js";

const words = {
  notebook: { zh: "笔记本", en: "notebooks" },
  run: {
    zh: "不开 Jupyter，运行一个笔记本，印出它所说的",
    en: "run a notebook without Jupyter and print what it says",
  },
  name: { zh: "笔记本的名称，如 recruitment", en: "name of a notebook, such as recruitment" },
  parameter: { zh: "参数，可用多次：-p area=四川省", en: "a parameter, as often as need be: -p area=四川省" },
  save: { zh: "把带输出的笔记本另存为此文件", en: "save the notebook with its outputs as this file" },
  out: { zh: "表所在的文件夹（refresh 的 --out）", en: "where the tables are (refresh's --out)" },
} as const;

/** `fuhan notebook run NAME [-p key=value…] [--save FILE] [--out DIR]`. */
export function addNotebookCommand(fuhan: Command, language: "zh" | "en"): void {
  fuhan
    .command("notebook")
    .description(words.notebook[language])
    .command("run")
    .description(words.run[language])
    .argument("<name>", words.name[language])
    .option("-p, --parameter <key=value>", words.parameter[language], collect, [])
    .option("--save <file>", words.save[language])
    .option("--out <dir>", words.out[language])
    .action(
      async (name: string, { out, parameter, save }: { out?: string; parameter: readonly string[]; save?: string }) => {
        const { notebookRun } = await import("./notebook-run.js");
        await notebookRun(
          name,
          parameter,
          { out: out ?? outFolder(), ...(save === undefined ? {} : { save }) },
          console.log,
        );
      },
    );
}
