import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CodeCell, joined, type Notebook, parseNotebook } from "../../pipelines/notebooks/notebook.js";
import { runNotebook } from "../../pipelines/notebooks/run-notebook.js";
import { writeTables } from "../../pipelines/tables/write-tables.js";
import { factTables } from "./fact-tables.js";

const cwd = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const folder = mkdtempSync(join(tmpdir(), "fuhan-jupyter-"));
const hasJupyter = spawnSync("jupyter", ["nbconvert", "--version"]).status === 0;
const why = hasJupyter ? "" : " (skipped: jupyter nbconvert is not installed)";

const TEMPLATES = join("notebooks", "nbconvert", "templates");

/** What docs tell an analyst to type, at the root of the repository. */
const nbconvert = (to: string, ...options: string[]) =>
  execFileSync("jupyter", ["nbconvert", "--execute", "--to", to, "--output-dir", folder, ...options], {
    cwd,
    env: { ...process.env, JUPYTER_PATH: join(cwd, "notebooks"), FUHAN_OUT: folder },
    stdio: "pipe",
  });

const outputs = (notebook: Notebook) =>
  notebook.cells.flatMap((cell) => (cell.cell_type === "code" ? (cell as CodeCell).outputs.map(bundleOf) : []));
const bundleOf = (output: CodeCell["outputs"][number]) =>
  output.output_type === "display_data" ? joined(output.data["text/plain"] as string | string[]) : output;

beforeAll(async () => {
  const tables = factTables([
    { name: "技能人才总量", year: 2020, says: "387万人" },
    { name: "技能人才总量", year: 2022, says: "503.2万人" },
  ]);
  await writeTables(tables, join(folder, "data", "tidy"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!hasJupyter)(`in Jupyter${why}`, () => {
  it("every notebook runs on the kernelspec that ships, with the same outputs as without Python", {
    timeout: 240_000,
  }, async () => {
    const files = readdirSync(join(cwd, "notebooks")).filter((file) => file.endsWith(".ipynb"));
    nbconvert("notebook", ...files.map((file) => join("notebooks", file)));
    for (const file of files) {
      const theirs = parseNotebook(readFileSync(join(folder, file), "utf8"), "theirs");
      const source = parseNotebook(readFileSync(join(cwd, "notebooks", file), "utf8"), "ours");
      const ours = await runNotebook(source, { name: file, cwd, env: { FUHAN_OUT: folder } });
      expect(outputs(theirs)).toEqual(outputs(ours));
    }
  });

  it("a page made by nbconvert with the template that ships shows the charts, each with its text", () => {
    nbconvert(
      "html",
      "--template",
      "fuhan",
      "--TemplateExporter.extra_template_basedirs",
      TEMPLATES,
      "notebooks/skills.ipynb",
    );
    const page = readFileSync(join(folder, "skills.html"), "utf8");
    const images = [...page.matchAll(/<img src="data:image\/svg\+xml;base64,([^"]+)" alt="([^"]+)"/g)];
    expect(images.length).toBeGreaterThan(0);
    for (const [, data, alt] of images) {
      expect(Buffer.from(data!, "base64").toString("utf8")).toMatch(/<svg[^>]*role="img"/);
      expect(alt).toMatch(/\d{4} ?年/);
    }
  });
});
