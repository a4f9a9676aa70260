import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { CodeCell, Notebook } from "../../pipelines/notebooks/notebook.js";
import { parseNotebook } from "../../pipelines/notebooks/notebook.js";
import { runNotebook } from "../../pipelines/notebooks/run-notebook.js";

const cwd = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

const notebook = (...sources: string[]): Notebook => ({
  nbformat: 4,
  nbformat_minor: 5,
  metadata: {},
  cells: sources.map((source, index) => ({
    cell_type: "code",
    id: `c${index}`,
    metadata: index === 0 ? { tags: ["parameters"] } : {},
    source,
    execution_count: null,
    outputs: [],
  })),
});

const run = (book: Notebook, parameters = {}) => runNotebook(book, { name: "try.ipynb", cwd, parameters });
const outputs = (book: Notebook) => book.cells.map((cell) => (cell as CodeCell).outputs);

describe("runNotebook", () => {
  it("runs cells in order on a real kernel and collects streams, results and displays", async () => {
    const book = notebook(
      "let n = 2;",
      'console.log("万");\nconsole.log(n + 1);',
      'import * as tslab from "tslab";\ntslab.display.markdown("**好**");',
      "n * 21",
    );
    const done = await run(book);
    const [, log, shown, result] = outputs(done);
    expect(log).toEqual([{ output_type: "stream", name: "stdout", text: "万\n3\n" }]);
    expect(shown).toEqual([{ output_type: "display_data", data: { "text/markdown": "**好**" }, metadata: {} }]);
    expect(JSON.stringify(result)).toContain("42");
    expect(() => parseNotebook(JSON.stringify(done), "try.ipynb")).not.toThrow();
    expect(outputs(book)).toEqual([[], [], [], []]);
  });

  it("injects parameters after the tagged cell", async () => {
    const done = await run(notebook('let area = "甲";\nlet years = [2020];', "console.log(area, years.length)"), {
      area: '乙"; process.exit(1); "',
      years: [1, 2],
    });
    expect(outputs(done).at(-1)).toEqual([
      { output_type: "stream", name: "stdout", text: '乙"; process.exit(1); " 2\n' },
    ]);
  });

  it("refuses a parameter that the notebook does not declare", async () => {
    await expect(run(notebook("let area = 1;"), { aera: 2 })).rejects.toThrow(/notebook has no such parameter: aera/);
  });

  it.each([
    ["a throw", 'const year: number = 1;\n\nthrow new Error("没有这一年");', /没有这一年.*try\.ipynb, cell 2, line 3/],
    ["a type error", 'const n: number = "五";', /not assignable.*try\.ipynb, cell 2, line 1/],
  ])("names notebook, cell and message after %s, and runs no further cell", async (_, source, message) => {
    await expect(run(notebook("1", source, "process.exit(3)"))).rejects.toThrow(message);
  });

  it("ends when the kernel ends", async () => {
    await expect(run(notebook("process.exit(3)"))).rejects.toThrow(expect.objectContaining({ code: "kernel-died" }));
  });

  it("ends a cell that never ends", async () => {
    const endless = runNotebook(notebook("while (true) {}"), { name: "try.ipynb", cwd, cellTimeoutMs: 1500 });
    await expect(endless).rejects.toThrow(expect.objectContaining({ code: "kernel-timeout" }));
  });
});
