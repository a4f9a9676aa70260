import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Notebook } from "../../pipelines/notebooks/notebook.js";
import { runNotebook } from "../../pipelines/notebooks/run-notebook.js";

const cwd = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Each cell throws in the line that is marked. */
const cells: readonly (readonly [string, string])[] = [
  ["a plain throw after blank lines and comments", '// 注\n\nconst a = 1;\n\nthrow new Error("x"); // here'],
  [
    "a throw in a function of the cell",
    'function fail() {\n  throw new Error("x");\n}\n\ntype Year = number;\nfail(); // here',
  ],
  [
    "a throw after an await",
    'import { join } from "node:path";\nimport type { Stats } from "node:fs";\nconst p = join("a", "b");\nawait Promise.resolve(1);\nfor (const x of [1, 2]) {\n  if (x === 2) throw new RangeError(p); // here\n}',
  ],
  [
    "a rejection inside an awaited function",
    "const wait = async (n: number) => {\n  await null;\n  throw new Error(String(n));\n};\nlet many = [\n  1,\n];\nawait wait(1); // here\n1 + 1",
  ],
  [
    "a method of nothing",
    "interface Row { year: number }\nconst rows: Row[] = [];\nrows\n  .slice(0, 1)\n  .map((row) => row.year);\nrows[0].year; // here",
  ],
];

describe("the line of a failing cell", () => {
  it.each(cells)("is told for %s", async (_, source) => {
    const line = source.split("\n").findIndex((row) => row.endsWith("// here")) + 1;
    const notebook: Notebook = {
      nbformat: 4,
      nbformat_minor: 5,
      metadata: {},
      cells: [{ cell_type: "code", metadata: {}, source, execution_count: null, outputs: [] }],
    };
    const failed = runNotebook(notebook, { name: "line.ipynb", cwd });
    await expect(failed).rejects.toThrow(new RegExp(`line\\.ipynb, cell 1, line ${line}\\)`));
  });
});
