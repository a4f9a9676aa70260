import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reconcileParquet } from "../../pipelines/index.js";
import { columnRow } from "../../pipelines/tables/column-row.js";
import { query } from "../../pipelines/tables/query.js";
import type { TidyTables } from "../../pipelines/tables/tidy.js";
import { writeParquet } from "../../pipelines/tables/write-parquet.js";
import { writeTables } from "../../pipelines/tables/write-tables.js";
import { DOCUMENT_KINDS } from "../../pipelines/vocabulary/rows.js";
import { documentOf, letter, release, type Said, tablesOf, words } from "./made-up.js";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "fuhan-reconcile-"));
});
afterAll(() => rm(root, { recursive: true, force: true }));

let made = 0;

/** The series that is made out of core from the Parquet of some tables. */
async function outOfCore(tables: TidyTables) {
  const folder = join(root, String(++made));
  await mkdir(folder);
  await writeParquet(tables, folder);
  const [observations, documents] = [join(folder, "observations.parquet"), join(folder, "documents.parquet")];
  const to = join(folder, "series.parquet");
  const inMemory = await readFile(to);
  const rows = await reconcileParquet({
    observations,
    documents,
    to,
    vocabulary: words,
    vintage: tables.series[0]?.vintage ?? "",
  });
  return {
    rows,
    series: (await query("FROM series", { from: folder })).objects(),
    inMemory,
    bytes: await readFile(to),
  };
}

const published = ({ series }: TidyTables) => series.filter((row) => row.obs_status !== "I");

/** A level, or something that must not enter the series: part of a year, a target, a range, another unit, an unknown indicator. */
const said = fc.record({
  indicator: fc.constantFrom("talent-introduced", "skilled-workers", "placement-rate"),
  region: fc.constantFrom("重庆市", "吉林省", "武隆区"),
  period: fc.constantFrom("2021", "2022", "2022-Q1", "2018/2022", null),
  value: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 9 }) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  halfWidth: fc.constantFrom(0.5, 5, null),
  qualifier: fc.constantFrom("exact", "exact", "about", "over", "near", "at_least"),
  status: fc.constantFrom("actual", "actual", "actual", "target"),
  kind: fc.constantFrom("flow", "stock", "rate"),
  unit: fc.constantFrom("人", "人", "%"),
});
const document = fc.record({
  kind: fc.constantFrom(...DOCUMENT_KINDS),
  published: fc.constantFrom("2022", "2023-05", "2023-05-12", null),
  said: fc.array(said, { minLength: 1, maxLength: 12 }),
});

test("random documents: the rows are those that buildTables gives, in its order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(document, { minLength: 1, maxLength: 8 }), async (documents) => {
      const tables = tablesOf(
        ...documents.map(({ said, ...facts }, index) => {
          const marks = said.map((_, place) => `〈${place}〉`);
          const all = said.map((one, place): Said => ({ says: marks[place]!, lower: null, upper: null, ...one }));
          return documentOf(`${index}.txt`, marks.join("，"), all, facts);
        }),
      );
      const { series, rows } = await outOfCore(tables);
      expect(series).toEqual(published(tables));
      expect(rows).toBe(series.length);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test("without implied values the file is the same, byte for byte", async () => {
  const { inMemory, bytes } = await outOfCore(tablesOf(release));
  expect(bytes.equals(inMemory)).toBe(true);
});

test("a value that a change implies needs the words of the document, and is not made here", async () => {
  const tables = tablesOf(letter, release);
  expect(tables.series).toHaveLength(2);
  expect((await outOfCore(tables)).series).toEqual(published(tables));
});

test("groups that go over from one chunk of DuckDB's to the next stay whole", async () => {
  const marks = Array.from({ length: 600 }, (_, place) => `〈${place}〉`);
  const documents = Array.from({ length: 40 }, (_, index) =>
    documentOf(
      `${index}.txt`,
      marks.join("，"),
      marks.map((says, place) => ({
        says,
        sentenceEnd: 5,
        halfWidth: 500,
        value: (place * 7 + index) % 90,
        period: String(1950 + ((place * 13 + index) % 70)),
        region: place % 2 ? "武隆区" : "吉林省",
      })),
    ),
  );
  const tables = tablesOf(...documents);
  const { series } = await outOfCore(tables);
  expect(series).toHaveLength(140);
  expect(series).toEqual(tables.series);
});

describe("what stands", () => {
  test("stays where the work fails, and nothing is left beside it", async () => {
    const folder = join(root, "fails");
    await writeTables(tablesOf(release), folder);
    await writeFile(join(folder, "documents.parquet"), "no Parquet");
    const before = await readFile(join(folder, "series.parquet"));
    const files = (await readdir(folder)).sort();
    const options = {
      observations: join(folder, "observations.parquet"),
      documents: join(folder, "documents.parquet"),
      to: join(folder, "series.parquet"),
    };
    await expect(reconcileParquet({ ...options, vocabulary: words, vintage: "v2" })).rejects.toThrow(/parquet/i);
    expect(await readFile(join(folder, "series.parquet"))).toEqual(before);
    expect((await readdir(folder)).sort()).toEqual(files);
    expect(existsSync(join(folder, "series.duckdb"))).toBe(false);
  });
});

test("a field that was not read throws: a rule never meets a silent gap", () => {
  const Row = columnRow<{ quote: string }>(["quote"]);
  expect(() => new Row({}, 0).quote).toThrow("quote is not among the columns that were read");
});
