import { join, resolve } from "node:path";
import { type Command, Option } from "commander";
import { outFolder } from "../tables/load.js";
import type { TableName } from "../tables/table-schemas.js";
import { outTo } from "./write-out.js";

const words = {
  export: {
    zh: "把表导出为 CSV（Excel 可直接打开）、SDMX-CSV 2.0 或 Excel 工作簿",
    en: "the tables as CSV that Excel opens, as SDMX-CSV 2.0, or as a workbook for Excel",
  },
  format: { zh: "格式", en: "format" },
  table: { zh: "哪张表（csv）", en: "which table (csv)" },
  to: {
    zh: "写到哪个文件（默认：csv、sdmx-csv 写到终端，xlsx 写到 fuhan.xlsx）",
    en: "file to write (default: csv and sdmx-csv to the terminal, xlsx to fuhan.xlsx)",
  },
  out: { zh: "表所在的文件夹（refresh 的 --out）", en: "where the tables are (refresh's --out)" },
} as const;

const TABLES: readonly TableName[] = ["series", "observations", "targets", "conflicts", "documents", "residue", "runs"];

interface ExportOptions {
  readonly format: "csv" | "sdmx-csv" | "xlsx";
  readonly table: TableName;
  readonly to?: string;
  readonly out?: string;
}

/** `fuhan export`: the tables that stand, in a form that other people's programs open. A file is replaced whole or not at all. */
export function addExportCommand(fuhan: Command, language: "zh" | "en"): void {
  const formats = ["csv", "sdmx-csv", "xlsx"];
  fuhan
    .command("export")
    .description(words.export[language])
    .addOption(new Option("--format <format>", words.format[language]).choices(formats).default("csv"))
    .addOption(new Option("--table <table>", words.table[language]).choices(TABLES).default("series"))
    .option("--to <file>", words.to[language])
    .option("--out <dir>", words.out[language])
    .action(async (options: ExportOptions) => {
      const bytes = await exported(options);
      const to = options.to ?? (options.format === "xlsx" ? "fuhan.xlsx" : undefined);
      if (to === undefined) await outTo(process.stdout).write(bytes);
      else {
        const { writeWhole } = await import("./write-whole.js");
        await writeWhole(to, bytes);
        console.error(resolve(to));
      }
    });
}

async function exported({ format, table, out }: ExportOptions): Promise<Uint8Array> {
  const { readTables } = await import("../tables/read-tables.js");
  const tables = await readTables(join(out ?? outFolder(), "data", "tidy"));
  if (format === "csv") {
    const { tableToCsv } = await import("../tables/table-csv.js");
    return Buffer.from(`\uFEFF${tableToCsv(table, tables[table])}`);
  }
  const { loadVocabulary } = await import("../vocabulary/load-vocabulary.js");
  if (format === "xlsx") return (await import("../tables/xlsx.js")).toXlsx(tables, loadVocabulary());
  return Buffer.from((await import("../tables/sdmx-csv.js")).sdmxCsv(tables, loadVocabulary()));
}
