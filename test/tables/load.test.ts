import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  loadConflicts,
  loadDocuments,
  loadObservations,
  loadResidue,
  loadRuns,
  loadSeries,
  loadTargets,
  tidyFolder,
} from "../../pipelines/tables/load.js";
import { toDataFrame } from "../../pipelines/tables/to-data-frame.js";
import { writeTables } from "../../pipelines/tables/write-tables.js";
import { documentOf, letter, release, tablesOf } from "./made-up.js";

let root: string;
let from: string;
const formula = documentOf("formula.txt", "=SUM(A1) 招收59人。", [
  { says: "59人", value: 59, indicator: null, label: "=招收" },
]);
const tables = tablesOf(letter, release, formula);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "fuhan-load-"));
  from = join(root, "data", "tidy");
  await writeTables(tables, from);
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe("what was written", () => {
  test.each([
    ["observations", loadObservations],
    ["documents", loadDocuments],
    ["residue", loadResidue],
    ["runs", loadRuns],
  ] as const)("is read again as it was: %s", async (name, load) => {
    expect((await load({ from })).objects()).toEqual(tables[name]);
  });

  test("has a numeric year beside the text period in the series", async () => {
    const series = await loadSeries({ from });
    expect(series.objects()).toEqual(tables.series.map((row) => ({ ...row, year: Number(row.time_period) })));
    expect(series.get("time_period", 0)).toBe("2021");
    expect(series.get("year", 0)).toBe(2021);
  });
});

test.each([
  ["theme", { theme: "recruitment" }, 2],
  ["another theme", { theme: "skills" }, 0],
  ["area", { area: "重庆市" }, 2],
  ["another area", { area: "吉林省" }, 0],
  ["several indicators", { indicator: ["talent-introduced", "skilled-workers"] }, 2],
  ["years", { years: [2022, 2030] }, 1],
] as const)("the series can be restricted by %s", async (_, options, rows) => {
  expect((await loadSeries({ from, ...options })).numRows()).toBe(rows);
});

test("a table without rows still has its columns", async () => {
  const targets = await loadTargets({ from });
  expect(targets.numRows()).toBe(0);
  expect(targets.columnNames()).toContain("outcome");
});

test("conflicts come with a numeric year", async () => {
  expect((await loadConflicts({ from })).get("year", 0)).toBe(2022);
});

test("a missing folder says what to run", async () => {
  await expect(loadSeries({ from: join(root, "nowhere") })).rejects.toThrow(/npx fuhan refresh/);
});

test("a damaged field is named with its file and line", async () => {
  const folder = join(root, "damaged");
  await writeTables(tables, folder);
  await writeFile(join(folder, "runs.csv"), `run_id\nx\n`);
  await expect(loadRuns({ from: folder })).rejects.toMatchObject({ code: "tables-unreadable" });
});

test("the folder is under FUHAN_OUT where that is set", async () => {
  const before = process.env.FUHAN_OUT;
  process.env.FUHAN_OUT = root;
  try {
    expect(tidyFolder()).toBe(from);
    expect((await loadSeries()).numRows()).toBe(2);
  } finally {
    if (before === undefined) delete process.env.FUHAN_OUT;
    else process.env.FUHAN_OUT = before;
  }
});

describe("a DataFrame", () => {
  test("has the table's columns and rows, numbers as numbers", async () => {
    const frame = toDataFrame(await loadSeries({ from }));
    expect(frame.shape).toEqual([2, 19]);
    expect(frame.column("obs_value").values).toEqual([58768, 63000]);
    expect(frame.column("time_period").values).toEqual(["2021", "2022"]);
    expect(frame.column("obs_value").mean()).toBe((58768 + 63000) / 2);
  });

  test("has NaN for a number's gap, null for a text's", async () => {
    const frame = toDataFrame(await loadResidue({ from }));
    expect(frame.column("value").values).toEqual([59, 480, Number.NaN]);
    expect(frame.column("label").values).toEqual(["=招收", "博士", null]);
    expect(frame.column("value").dropNa().values).toEqual([59, 480]);
  });

  test("of a table without rows is empty, not an error", async () => {
    const frame = toDataFrame(await loadTargets({ from }));
    expect(frame.shape[0]).toBe(0);
  });
});
