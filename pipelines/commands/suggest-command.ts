import { join } from "node:path";
import { type Command, Option } from "commander";
import { outFolder } from "../tables/load.js";
import { outTo } from "./write-out.js";

const words = {
  suggest: {
    zh: "未入表的数字需要哪些指标：归并、计数，给出可贴入 data/vocabulary/indicators.csv 的行",
    en: "which indicators the residue asks for: grouped and counted, as rows to paste into data/vocabulary/indicators.csv",
  },
  format: {
    zh: "table 供阅读；csv 只有可贴的行；json 全部",
    en: "table to read; csv: the rows to paste alone; json: everything",
  },
  out: { zh: "表所在的文件夹（refresh 的 --out）", en: "where the tables are (refresh's --out)" },
} as const;

/** `fuhan suggest`: what the vocabulary lacks, from the tables that stand. */
export function addSuggestCommand(fuhan: Command, language: "zh" | "en"): void {
  fuhan
    .command("suggest")
    .description(words.suggest[language])
    .addOption(
      new Option("--format <format>", words.format[language]).choices(["table", "csv", "json"]).default("table"),
    )
    .option("--out <dir>", words.out[language])
    .action(async ({ format, out }: { format: "table" | "csv" | "json"; out?: string }) => {
      const { readTables } = await import("../tables/read-tables.js");
      const { suggestions } = await import("../tables/suggest.js");
      const { loadVocabulary } = await import("../vocabulary/load-vocabulary.js");
      const { suggestionWriters } = await import("./format-suggestions.js");
      const { residue, documents } = await readTables(join(out ?? outFolder(), "data", "tidy"));
      const found = suggestions(residue, documents, loadVocabulary());
      const { text, note } = await suggestionWriters[format](found, language, process.stdout.columns);
      await outTo(process.stdout).write(Buffer.from(text));
      if (note !== "") console.error(note);
    });
}
