// npm run bench:tables              how long the series of 10⁴ … 10⁷ observations takes, and how much memory, beside the same choice in plain SQL
// npm run bench:tables -- --json    the same as JSON
// npm run bench:tables -- --most N  no more than N rows
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { childReport } from "./child-report.mjs";
import { madeUpTables } from "./made-up-tables.mjs";
import { sameChoices } from "./same-choices.mjs";

const { values: asked } = parseArgs({ options: { json: { type: "boolean" }, most: { type: "string", default: "1e7" } } });
const [load] = loadavg();
if (load > 0.5) console.error(`the machine is busy (load ${load.toFixed(1)}): measure again when it is quiet`);
const side = (name) => fileURLToPath(new URL(name, import.meta.url));
const machine = { node: process.version.slice(1), cores: availableParallelism(), model: cpus()[0]?.model.trim() ?? "unknown", load };
const measured = [];

if (!asked.json) console.log(line(["observations", "series", "fuhan", "rows/s", "peak memory", "SQL alone", "rows/s", "peak memory"]));
for (const rows of [1e4, 1e5, 1e6, 1e7].filter((count) => count <= Number(asked.most))) {
  const folder = mkdtempSync(join(tmpdir(), "fuhan-bench-"));
  try {
    await madeUpTables(folder, rows);
    const fuhan = await childReport(side("series-by-rules.mjs"), folder);
    const sql = await childReport(side("series-by-sql.mjs"), folder);
    await sameChoices(folder);
    measured.push({ rows, series: fuhan.series, fuhan: inBrief(fuhan, rows), sql: inBrief(sql, rows) });
    if (!asked.json) console.log(line([thousands(rows), thousands(fuhan.series), ...cells(fuhan, rows), ...cells(sql, rows)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
if (asked.json) console.log(JSON.stringify({ machine, measured }, null, 2));
else console.log(`Node ${machine.node}, ${machine.cores} cores (${machine.model}), load ${load.toFixed(1)}; DuckDB limited to 1 GB. SQL alone gives neither reasons nor breaks.`);

function inBrief({ seconds, megabytes }, rows) {
  return { seconds, megabytes, rowsPerSecond: rows / seconds };
}

function cells(report, rows) {
  const { seconds, megabytes, rowsPerSecond } = inBrief(report, rows);
  return [`${seconds.toFixed(1)} s`, thousands(Math.round(rowsPerSecond)), `${Math.round(megabytes)} MB`];
}

function thousands(number) {
  return number.toLocaleString("en").replaceAll(",", " ");
}

function line(fields) {
  return fields.map((field) => field.padStart(13)).join("");
}
