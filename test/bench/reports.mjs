// npm run bench:reports   how long each notebook runs and its page and PDF take to be made, beside the same notebook under nbconvert
// The tables must be there: npm start.
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { parseNotebook } from "../../pipelines/dist/notebooks/notebook.js";
import { runNotebook } from "../../pipelines/dist/notebooks/run-notebook.js";
import { readTables } from "../../pipelines/dist/tables/read-tables.js";
import { writeReport } from "../../pipelines/dist/write-report.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const [load] = loadavg();
if (load > 0.5) console.error(`the machine is busy (load ${load.toFixed(1)}): measure again when it is quiet`);
const tables = await readTables(join(root, "data", "tidy"));
const folder = mkdtempSync(join(tmpdir(), "fuhan-bench-"));
const cells = ["notebook", "charts", "run", "page", "page and PDF", "nbconvert runs it"];
const line = (row) => console.log(row.map((cell, at) => String(cell)[at === 0 ? "padEnd" : "padStart"](at === 0 ? 14 : 18)).join(""));
line(cells);
try {
  for (const file of readdirSync(join(root, "notebooks")).filter((name) => name.endsWith(".ipynb"))) {
    const name = file.slice(0, -".ipynb".length);
    const notebook = parseNotebook(readFileSync(join(root, "notebooks", file), "utf8"), file);
    const [run, executed] = await timed(() => runNotebook(notebook, { name: file, cwd: root, env: { FUHAN_OUT: root } }));
    const report = { name, parameters: {}, notebook: executed };
    const [page] = await timed(() => writeReport(report, tables, folder, { pdf: false }));
    const [both] = await timed(() => writeReport(report, tables, folder, { pdf: true }));
    line([name, chartsIn(executed), say(run), say(page), say(both), await nbconvert(file)]);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`Node ${process.version.slice(1)}, ${availableParallelism()} cores (${cpus()[0]?.model.trim()}), load ${load.toFixed(1)}; the first page also loads Vega and the fonts.`);

async function timed(work) {
  const start = performance.now();
  const made = await work();
  return [(performance.now() - start) / 1000, made];
}

function chartsIn({ cells }) {
  const outputs = cells.flatMap((cell) => cell.outputs ?? []);
  return outputs.filter((output) => output.data?.["application/vnd.vegalite.v6+json"] !== undefined).length;
}

/** The peer runs the same kernel by Python; it makes a page of cells, without figures that lead to their sentences. */
async function nbconvert(file) {
  const args = ["--execute", "--to", "notebook", "--output-dir", folder, join(root, "notebooks", file)];
  const env = { ...process.env, JUPYTER_PATH: join(root, "notebooks"), FUHAN_OUT: root };
  try {
    const [seconds] = await timed(() => promisify(execFile)("jupyter-nbconvert", args, { cwd: root, env }));
    return say(seconds);
  } catch (error) {
    return error.code === "ENOENT" ? "not installed" : "failed";
  }
}

function say(seconds) {
  return `${seconds.toFixed(1)} s`;
}
