import { expect, test } from "vitest";
import { columnWidths } from "../../pipelines/commands/column-widths.js";
import { type RowFormat, rowWriters } from "../../pipelines/commands/format-rows.js";
import { wrapColumns } from "../../pipelines/commands/wrap-columns.js";
import type { QueryChunk } from "../../pipelines/tables/query.js";
import { hanWidth } from "../../pipelines/text/han-width.js";

async function written(format: RowFormat, chunks: readonly QueryChunk[], width?: number): Promise<string> {
  async function* all() {
    yield* chunks;
  }
  let text = "";
  for await (const piece of rowWriters[format](all(), width)) text += piece;
  return text;
}

const chunks: QueryChunk[] = [
  { names: ["地区", "n"], columns: [[], []] },
  {
    names: ["地区", "n"],
    columns: [
      ["重庆市", "=1+1"],
      [62000, null],
    ],
  },
  { names: ["地区", "n"], columns: [['a "b"'], [9007199254740993n]] },
];

test("CSV has one header, guards against formulas and leaves absent values empty", async () => {
  expect(await written("csv", chunks)).toBe('地区,n\n重庆市,62000\n\'=1+1,\n"a ""b""",9007199254740993\n');
});

test("CSV keeps the minus of a number", async () => {
  expect(await written("csv", [{ names: ["n"], columns: [[-5]] }])).toBe("n\n-5\n");
});

test("JSON Lines hold one object a row", async () => {
  expect((await written("jsonl", chunks)).split("\n").slice(0, 3)).toEqual([
    '{"地区":"重庆市","n":62000}',
    '{"地区":"=1+1","n":null}',
    '{"地区":"a \\"b\\"","n":"9007199254740993"}',
  ]);
});

test("the table aligns Han, puts numbers to the right and counts the rows", async () => {
  const lines = (await written("table", chunks)).trimEnd().split("\n");
  expect(new Set(lines.slice(0, -1).map(hanWidth)).size).toBe(1);
  expect(lines.find((line) => line.includes("62000"))).toBe("│ 重庆市 │            62000 │");
  expect(lines.at(-1)).toBe("（3 行 rows）");
});

test("control characters of a document do not reach the terminal", async () => {
  const table = await written("table", [{ names: ["a"], columns: [["x\u001b[2Jy\nz"]] }]);
  expect(table).toContain("x [2Jy z");
  expect(await written("table", [{ names: ["a"], columns: [["6.2\u202e万人\u2066"]] }])).toContain("6.2 万人 ");
});

test("a table is no wider than the terminal: wide columns are cut, narrow ones stay whole", async () => {
  const long = "全年引进各类人才6.2万人的原句".repeat(12);
  const wide: QueryChunk = { names: ["n", "quote", "chosen"], columns: [[1], [long], [long]] };
  const lines = (await written("table", [wide], 80)).trimEnd().split("\n");
  expect(Math.max(...lines.map(hanWidth))).toBeLessThanOrEqual(80);
  const quote = lines.slice(3, -2).map((line) => line.split("│")[2]!.trim());
  expect(quote.join("")).toBe(long);
  expect(columnWidths([["n"], ["12345"]], 80)).toEqual([7]);
});

test("where the terminal has no room for the columns each row stands by itself, whole", async () => {
  const names = ["indicator", "指标", ...Array.from({ length: 12 }, (_, at) => `column_${at}`)];
  const long = "2023-chongqing-letter-1157.txt ".repeat(4).trim();
  const columns = names.map((_, at) => [
    at === 0 ? "talent-introduced" : at === 1 ? "引进人才" : at === 2 ? null : long,
  ]);
  const text = await written("table", [{ names, columns }], 60);
  const lines = text.trimEnd().split("\n");
  expect(Math.max(...lines.map(hanWidth))).toBeLessThanOrEqual(60);
  expect(lines.slice(0, 4)).toEqual([
    `── 1 ${"─".repeat(55)}`,
    "indicator  talent-introduced",
    "指标       引进人才",
    "column_0",
  ]);
  expect(
    lines
      .slice(4, 7)
      .map((line) => line.slice(11))
      .join(""),
  ).toBe(long);
  expect(lines.at(-1)).toBe("（1 行 rows）");
  expect(await written("table", [{ names, columns }], 400)).toContain("│");
  expect(await written("table", [{ names, columns }])).toContain("│");
});

test("lines are broken anywhere, no wider than asked for, and nothing is lost", () => {
  expect(wrapColumns("全年引才6.2万人", 8)).toEqual(["全年引才", "6.2万人"]);
  expect(wrapColumns("", 8)).toEqual([""]);
  expect(wrapColumns("宽", 1)).toEqual(["宽"]);
  expect(wrapColumns("talent-introduced", 12)).toEqual(["talent-", "introduced"]);
  expect(wrapColumns("农民工返乡创业园已建成60家", 23)).toEqual(["农民工返乡创业园已建成", "60家"]);
  expect(wrapColumns("abcdefghijkl", 5)).toEqual(["abcde", "fghij", "kl"]);
});
