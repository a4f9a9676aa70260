import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadSeries } from "../../pipelines/tables/load.js";
import type { TidyTables } from "../../pipelines/tables/tidy.js";
import { findBuild, keepVintage, listBuilds, recordBuild, vintageFolder } from "../../pipelines/tables/vintages.js";
import { writeTables } from "../../pipelines/tables/write-tables.js";
import { letter, release, tablesOf } from "./made-up.js";

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), "fuhan-vintages-"));
});
afterEach(() => rm(out, { recursive: true, force: true }));

const first = tablesOf(letter);
const second = tablesOf(letter, release);
const nameOf = (tables: TidyTables) => tables.series[0]!.vintage;

async function build(tables: TidyTables, at: string) {
  const tidy = join(out, "data", "tidy");
  await writeTables(tables, tidy);
  await keepVintage(out, nameOf(tables), tidy);
  await recordBuild(out, tables, new Date(at));
}

test("a vintage is named by what is in the tables, not by when or in what order they were made", () => {
  expect(nameOf(tablesOf(release, letter))).toBe(nameOf(second));
  expect(nameOf(first)).not.toBe(nameOf(second));
  expect(nameOf(second)).toMatch(/^2023-05-12\.[0-9a-f]{8}$/);
  expect(new Set(second.series.map((row) => row.vintage)).size).toBe(1);
});

test("every build is kept for ever, the tables standing and the list growing", async () => {
  await build(first, "2026-11-01T01:00:00Z");
  const kept = vintageFolder(out, nameOf(first));
  const before = await readFile(join(kept, "series.parquet"));
  await build(second, "2026-11-02T01:00:00Z");
  await build(first, "2026-11-03T01:00:00Z");
  expect(await readFile(join(kept, "series.parquet"))).toEqual(before);
  expect((await listBuilds(out)).map(({ built_at, vintage }) => [built_at, vintage])).toEqual([
    ["2026-11-01T01:00:00Z", nameOf(first)],
    ["2026-11-02T01:00:00Z", nameOf(second)],
    ["2026-11-03T01:00:00Z", nameOf(first)],
  ]);
  expect((await readdir(join(out, "data", "vintages"))).sort()).toEqual(
    [nameOf(first), nameOf(second), "vintages.csv"].sort(),
  );
});

test("the same tables twice in a row are one build", async () => {
  await build(first, "2026-11-01T01:00:00Z");
  await build(first, "2026-11-02T01:00:00Z");
  expect(await listBuilds(out)).toHaveLength(1);
});

describe("a build is found by", () => {
  beforeEach(async () => {
    await build(first, "2026-11-01T01:00:00Z");
    await build(second, "2026-11-05T23:00:00Z");
  });

  test.each([
    ["last", second],
    ["previous", first],
    ["2026-11-01", first],
    ["2026-11-04", first],
    ["2026-11-05", second],
    ["2026-11-05T22:59:59Z", first],
    ["2030-01-01", second],
    [nameOf(first), first],
    [nameOf(second).slice(-8), second],
  ])("%s", async (named, tables) => {
    expect((await findBuild(out, named)).vintage).toBe(nameOf(tables));
  });

  test.each(["nonsense", "", "../../etc"])("not by “%s”, and what there is is told", async (named) => {
    await expect(findBuild(out, named)).rejects.toThrow(
      new RegExp(`没有这个版次.*${nameOf(first)} 2026-11-01T01:00:00Z, .* / no such vintage`),
    );
  });

  test.each([
    ["2026-10-31", "vintage-before", /nothing had been built by then.*: 2026-10-31 \(2023-05-12.*2026-11-01T01/],
    ["2023-05", "vintage-several", /more than one vintage fits: 2023-05 \(.*, /],
  ])("not by %s: %s", async (named, code, says) => {
    const refused = findBuild(out, named);
    await expect(refused).rejects.toMatchObject({ code });
    await expect(refused).rejects.toThrow(says);
  });
});

test("“previous” of the only build says that there is none before it, and any name before the first what to run", async () => {
  await expect(findBuild(out, "last")).rejects.toMatchObject({ code: "tables-missing" });
  await build(first, "2026-11-01T01:00:00Z");
  await expect(findBuild(out, "previous")).rejects.toThrow(/只成过一次表.* \/ there is only one build so far/);
  expect((await findBuild(out, "last")).vintage).toBe(nameOf(first));
});

test("asOf loads the tables as they stood", async () => {
  await build(first, "2026-11-01T01:00:00Z");
  await build(second, "2026-11-05T01:00:00Z");
  process.env.FUHAN_OUT = out;
  try {
    const value = async (asOf?: string) =>
      (await loadSeries({ years: [2022, 2022], ...(asOf ? { asOf } : {}) })).get("obs_value", 0);
    expect([await value("2026-11-03"), await value("2026-11-05"), await value()]).toEqual([62000, 63000, 63000]);
    await expect(loadSeries({ asOf: "2020-01-01" })).rejects.toThrow(/nothing had been built by then/);
  } finally {
    delete process.env.FUHAN_OUT;
  }
});

test("a list that leads out of its folder is refused, naming the line", async () => {
  await build(first, "2026-11-01T01:00:00Z");
  const file = join(out, "data", "vintages", "vintages.csv");
  await writeFile(file, (await readFile(file, "utf8")).replace(nameOf(first), "../../secret.00000000"));
  await expect(listBuilds(out)).rejects.toThrow(/vintage \(.*vintages\.csv:2\)/);
});
