import { cpSync, existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openEngine } from "../../pipelines/tables/engine.js";
import { loadSeries } from "../../pipelines/tables/load.js";
import { query } from "../../pipelines/tables/query.js";
import { writeTables } from "../../pipelines/tables/write-tables.js";
import { letter, release, tablesOf } from "./made-up.js";

let root: string;
let from: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "fuhan-query-"));
  from = join(root, "data", "tidy");
  await writeTables(tablesOf(letter, release), from);
});
afterAll(() => rm(root, { recursive: true, force: true }));

const one = async (sql: string) => (await query(sql, { from })).objects()[0];

test("a query gives the rows that loadSeries gives, as an arquero table", async () => {
  const loaded = (await loadSeries({ from })).objects({ limit: 1e6 }).map((row) => {
    const { year, ...rest } = row as { year: number };
    return rest;
  });
  expect((await query("FROM series", { from })).objects()).toEqual(loaded);
});

test("every table is a view, and tables join", async () => {
  const found = await query(
    "SELECT s.time_period, o.quote, d.kind FROM series s JOIN observations o USING (observation_id) JOIN documents d ON d.document_id = o.document_id WHERE s.obs_status = 'A'",
    { from },
  );
  expect(found.objects()).toEqual([{ time_period: "2022", quote: "全年引才6.3万人。", kind: "statistical-release" }]);
  for (const name of ["targets", "conflicts", "residue", "runs"])
    expect(await one(`SELECT count(*) >= 0 AS there FROM ${name}`)).toEqual({ there: true });
});

test("values stand for ? by place and for $name by name", async () => {
  const places = { from, params: ["2021", 1] };
  expect((await query("SELECT obs_value FROM series WHERE time_period = ? LIMIT ?", places)).objects()).toEqual([
    { obs_value: 58768 },
  ]);
  const names = { from, params: { year: "2022", not: null } };
  const sql = "SELECT obs_value, $not AS nothing FROM series WHERE time_period = $year";
  expect((await query(sql, names)).objects()).toEqual([{ obs_value: 63000, nothing: null }]);
});

test.each([
  ["a count", "count(*)", 2],
  ["a sum of whole numbers", "sum(statements)", 3],
  ["a whole number past 2⁵³", "max(9007199254740993::BIGINT)", 9007199254740993n],
  ["a decimal", "max(1.25::DECIMAL(9, 2))", 1.25],
  ["a date", "max(DATE '2023-05-12')", "2023-05-12"],
  ["a time", "max(TIMESTAMP '2023-05-12 08:00:00')", "2023-05-12 08:00:00"],
  ["a list", "list(time_period ORDER BY time_period)", ["2021", "2022"]],
  ["a struct", "max({ a: 1::BIGINT, b: '二' })", { a: 1, b: "二" }],
  ["a map", "max(MAP { 'a': 1 })", [{ key: "a", value: 1 }]],
  ["nothing", "max(NULL::INTEGER)", null],
])("%s comes as JavaScript holds it best", async (_, sql, value) => {
  expect(await one(`SELECT ${sql} AS it FROM series`)).toEqual({ it: value });
});

test("a result without rows still has its columns", async () => {
  const empty = await query("SELECT indicator, obs_value FROM series WHERE false", { from });
  expect([empty.numRows(), empty.columnNames()]).toEqual([0, ["indicator", "obs_value"]]);
});

test("PIVOT makes a wide table, and DESCRIBE says what there is", async () => {
  const wide = await query("PIVOT series ON time_period USING any_value(obs_value) GROUP BY indicator", { from });
  expect(wide.objects()).toEqual([{ indicator: "talent-introduced", "2021": 58768, "2022": 63000 }]);
  expect(await one("DESCRIBE series")).toMatchObject({ column_name: "indicator" });
});

describe("nothing but the tables can be reached:", () => {
  test.each([
    ["another file", "FROM read_csv('/etc/passwd')"],
    ["another file as text", "FROM read_text('/etc/passwd')"],
    ["another file by its name alone", "FROM '/etc/passwd'"],
    ["the names of files", "FROM glob('/etc/*')"],
    ["a file beside the tables", "FROM read_text('FOLDER/datapackage.json')"],
    ["the network", "FROM read_parquet('https://example.invalid/a.parquet')"],
    ["writing a file", "COPY series TO 'FOLDER/x.csv'"],
    ["writing a file while explaining", "EXPLAIN ANALYZE COPY series TO 'FOLDER/x.csv'"],
    ["writing over a table", "COPY series TO 'FOLDER/series.parquet'"],
    ["exporting", "EXPORT DATABASE 'FOLDER/x'"],
    ["another database", "ATTACH 'FOLDER/x.db'"],
    ["installing", "INSTALL httpfs"],
    ["loading", "LOAD httpfs"],
    ["unlocking", "SET enable_external_access = true"],
    ["unlocking the lock", "SET lock_configuration = false"],
    ["unlocking by reset", "RESET allowed_paths"],
    ["spilling elsewhere", "SET temp_directory = 'FOLDER'"],
  ])("%s is refused, by the query and by the engine below it", async (_, sql) => {
    const before = await readFile(join(from, "series.parquet"));
    const said = sql.replaceAll("FOLDER", from);
    await expect(query(said, { from })).rejects.toMatchObject({ code: expect.stringMatching(/^query-/) });
    const engine = await openEngine(from);
    try {
      await expect(engine.connection.run(said)).rejects.toThrow(/Permission Error|disabled|locked|does not exist/);
    } finally {
      await engine.close();
    }
    for (const made of ["x.csv", "x", "x.db"]) expect(existsSync(join(from, made))).toBe(false);
    expect(await readFile(join(from, "series.parquet"))).toEqual(before);
  });

  test.each([
    ["making a table", "CREATE TABLE x AS SELECT 1", "CREATE"],
    ["dropping a table before reading", "DROP VIEW series; SELECT 1", "DROP"],
    ["calling", "CALL force_checkpoint()", "CALL"],
  ])("%s is refused", async (_, sql, value) => {
    await expect(query(sql, { from })).rejects.toMatchObject({ code: "query-writes", detail: { value } });
  });
});

test("a mistake comes back with DuckDB's words and the SQL, in both languages", async () => {
  const failure = query("SELECT obs_valeu\nFROM series", { from });
  await expect(failure).rejects.toMatchObject({ code: "query-failed" });
  await expect(failure).rejects.toThrow(
    /查询出错: Binder Error: .*"obs_valeu".*"obs_value".* \(SELECT obs_valeu FROM series\) \/ the query failed/,
  );
  await expect(query("FROM serie", { from })).rejects.toThrow(
    /Table with name serie does not exist! Tables: documents, observations, series, .*runs \(FROM serie\)/,
  );
  await expect(query("SELEC 1", { from })).rejects.toThrow(/Parser Error/);
  await expect(query(" -- nothing\n", { from })).rejects.toMatchObject({ code: "query-empty" });
  await expect(query("SELECT ?", { from })).rejects.toMatchObject({ code: "query-failed" });
});

test("a mistake that shows in a later row comes back too", async () => {
  const sql = "SELECT CASE WHEN i > 4000 THEN error('late') ELSE i END AS i FROM range(5000) t(i)";
  await expect(query(sql, { from })).rejects.toThrow(/late/);
});

test("a missing folder says what to run", async () => {
  await expect(query("SELECT 1", { from: join(root, "nowhere") })).rejects.toMatchObject({ code: "tables-missing" });
});

test("all vintages beside the tables are in the history, each row with its vintage", async () => {
  const history = join(root, "with-history", "data");
  const said = (vintage: string) => {
    const tables = tablesOf(...(vintage === "v1" ? [letter] : [letter, release]));
    return { ...tables, series: tables.series.map((row) => ({ ...row, vintage })) };
  };
  for (const vintage of ["v1", "v2"]) await writeTables(said(vintage), join(history, "vintages", vintage));
  cpSync(join(history, "vintages", "v2"), join(history, "tidy"), { recursive: true });
  const ask = (sql: string) => query(sql, { from: join(history, "tidy") });
  expect(
    (await ask("SELECT vintage, obs_value FROM series_history WHERE time_period = '2022' ORDER BY vintage")).objects(),
  ).toEqual([
    { vintage: "v1", obs_value: 62000 },
    { vintage: "v2", obs_value: 63000 },
  ]);
  expect(
    (await ask("SELECT vintage, count(*) AS n FROM observations_history GROUP BY ALL ORDER BY ALL")).objects(),
  ).toEqual([
    { vintage: "v1", n: 2 },
    { vintage: "v2", n: 3 },
  ]);
  expect((await ask("FROM series")).columnNames()).not.toContain("filename");
});
