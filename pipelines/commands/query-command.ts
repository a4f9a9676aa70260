import { join } from "node:path";
import { type Command, Option } from "commander";
import { type RowFormat, rowWriters } from "./format-rows.js";
import { outTo } from "./write-out.js";

const words = {
  query: {
    zh: "用 SQL（DuckDB）查表：series observations targets conflicts documents residue runs，各版合在 series_history observations_history",
    en: "SQL (DuckDB) over the tables series observations targets conflicts documents residue runs, all vintages in series_history observations_history",
  },
  sql: {
    zh: '例如 "SELECT time_period, obs_value FROM series"',
    en: 'such as "SELECT time_period, obs_value FROM series"',
  },
  format: { zh: "输出格式", en: "output format" },
  out: { zh: "表所在的文件夹（refresh 的 --out）", en: "where the tables are (refresh's --out)" },
} as const;

/** `fuhan query "SQL"`: prints what DuckDB answers; CSV and JSON Lines at the pace of their reader, whatever their length. */
export function addQueryCommand(fuhan: Command, language: "zh" | "en"): void {
  fuhan
    .command("query")
    .description(words.query[language])
    .argument("<sql>", words.sql[language])
    .addOption(
      new Option("--format <format>", words.format[language]).choices(Object.keys(rowWriters)).default("table"),
    )
    .option("--out <dir>", words.out[language])
    .action(async (sql: string, { format, out }: { format: RowFormat; out?: string }) => {
      const { queryChunks } = await import("../tables/query.js");
      const to = outTo(process.stdout);
      const chunks = queryChunks(sql, out === undefined ? {} : { from: join(out, "data", "tidy") });
      for await (const piece of rowWriters[format](chunks, process.stdout.columns))
        if (!(await to.write(Buffer.from(piece)))) break;
    });
}
