import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import type { CodeCell, Notebook } from "../../pipelines/notebooks/notebook.js";
import { runNotebook } from "../../pipelines/notebooks/run-notebook.js";
import { writeTables } from "../../pipelines/tables/write-tables.js";
import { factTables } from "../notebooks/fact-tables.js";

const cwd = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const folder = mkdtempSync(join(tmpdir(), "fuhan-tutorial-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("docs/tutorial.md: its code blocks run in order as the cells of a notebook, and show what they say", async () => {
  const facts = [2021, 2022, 2024].map((year) => ({ name: "引进人才", year, says: `${year - 2016}万人` }));
  await writeTables(factTables(facts), join(folder, "data", "tidy"));
  const blocks = [...readFileSync(join(cwd, "docs/tutorial.md"), "utf8").matchAll(/^```ts\n([\s\S]*?)^```$/gm)];
  const notebook: Notebook = {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {},
    cells: blocks.map(([, source], at) => ({
      cell_type: "code",
      metadata: at === 0 ? { tags: ["parameters"] } : {},
      source: source!,
      execution_count: null,
      outputs: [],
    })),
  };
  const options = { name: "tutorial.md", cwd, parameters: { area: "重庆市" }, env: { FUHAN_OUT: folder } };
  const done = await runNotebook(notebook, options);
  const outputs = done.cells.flatMap((cell) => (cell as CodeCell).outputs);
  const said = JSON.stringify(outputs);
  expect(blocks.length).toBe(7);
  expect(said).toContain("重庆市引进人才2024年为8万人");
  expect(said).toContain("application/vnd.vegalite.v6+json");
  expect(said).toContain("text/html");
});
