import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeTables } from "../../pipelines/tables/write-tables.js";
import { letter, release, tablesOf } from "./made-up.js";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "fuhan-tables-"));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const tables = tablesOf(letter, release);

test("each table stands as CSV and as Parquet, with one datapackage.json", async () => {
  const folder = join(root, "all", "tidy");
  await writeTables(tables, folder);
  expect((await readdir(folder)).sort()).toEqual(
    [
      "datapackage.json",
      ...["conflicts", "documents", "observations", "residue", "runs", "series", "targets"].flatMap((name) => [
        `${name}.csv`,
        `${name}.parquet`,
      ]),
    ].sort(),
  );
  expect(await readdir(join(root, "all"))).toEqual(["tidy"]);
  const [header, first] = (await readFile(join(folder, "series.csv"), "utf8")).split("\n");
  expect(header).toBe(
    "indicator,indicator_zh,indicator_en,theme,ref_area,time_period,kind,unit_measure,obs_value,obs_low,obs_high,obs_status,series_break,statements,chosen_because,observation_id,document_id,vintage",
  );
  expect(first).toBe(
    `talent-introduced,引进人才,talent-introduced,recruitment,重庆市,2021,flow,人,58768,58266,59270,I,,1,无公布值，由2022年数值及其增长率推算,letter.txt#16-20,letter.txt,${tables.series[0]?.vintage}`,
  );
});

test("the Parquet holds the same rows as the CSV", async () => {
  const folder = join(root, "parquet");
  await writeTables(tables, folder);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  for (const name of ["observations", "series", "conflicts", "residue"] as const) {
    const read = await connection.runAndReadAll(`SELECT * FROM '${join(folder, `${name}.parquet`)}'`);
    expect(read.getRowObjectsJS()).toEqual(tables[name]);
  }
  connection.closeSync();
});

test("the same tables are the same bytes", async () => {
  const [one, two] = [join(root, "one"), join(root, "two")];
  await writeTables(tables, one);
  await writeTables(tablesOf(release, letter), two);
  for (const file of await readdir(one))
    expect(await readFile(join(two, file)), file).toEqual(await readFile(join(one, file)));
});

test("a write that fails leaves the tables that stood before", async () => {
  const folder = join(root, "stands");
  await writeTables(tables, folder);
  const before = await readFile(join(folder, "series.csv"), "utf8");
  const bad = { ...tables, series: [{ ...tables.series[0]!, statements: null as unknown as number }] };
  await expect(writeTables(bad, folder)).rejects.toThrow();
  expect(await readFile(join(folder, "series.csv"), "utf8")).toBe(before);
  expect(existsSync(join(root, ".stands.next"))).toBe(false);
});
