import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkTables } from "../../pipelines/tables/check-tables.js";
import { tally } from "../../pipelines/tables/tally.js";
import type { TidyTables } from "../../pipelines/tables/tidy.js";
import { loadVocabulary } from "../../pipelines/vocabulary/load-vocabulary.js";
import { projectRoot } from "../../pipelines/vocabulary/project-root.js";
import { shippedTables } from "./shipped-tables.js";

const facts = join(projectRoot(), "..", "shared", "facts", "chongqing.csv");
const snapshots = mkdtempSync(join(tmpdir(), "fuhan-shipped-"));
const vocabulary = loadVocabulary();
let tables: TidyTables;

beforeAll(async () => {
  tables = await shippedTables(snapshots);
}, 60_000);
afterAll(() => rmSync(snapshots, { recursive: true, force: true }));

describe("the tables of the documents that ship", () => {
  test("show the known contradiction of 引进人才 in 2022, with both sentences", () => {
    expect(tables.conflicts).toMatchObject([
      {
        indicator: "talent-introduced",
        time_period: "2022",
        value_a: 62000,
        quote_a: expect.stringContaining("6.2万人"),
        value_b: 63000,
        quote_b: expect.stringContaining("6.3万人"),
        basis: "statements",
      },
    ]);
  });

  test("break 技能人才 between 2020 and 2022", () => {
    const breaks = tables.series.filter((row) => row.series_break !== null);
    expect(breaks.map((row) => `${row.indicator} ${row.time_period}`)).toContain("skilled-total 2022");
    expect(breaks.length).toBeLessThan(5);
  });

  test("have a met, a missed and a pending target, each with its sentence", () => {
    const of = (outcome: string) => tables.targets.filter((row) => row.outcome === outcome);
    expect(of("met")).toContainEqual(
      expect.objectContaining({ indicator: "urban-new-jobs", time_period: "2020", actual_value: 655600 }),
    );
    expect(of("missed")).toContainEqual(
      expect.objectContaining({
        indicator: "skilled-total",
        time_period: "2020",
        quote: expect.stringContaining("410万人"),
      }),
    );
    const jobs = of("pending").filter((row) => row.indicator === "urban-new-jobs" && row.ref_area === "重庆市");
    expect(jobs).toMatchObject([{ time_period: "2026", qualifier: "at_least", target_value: 650000 }]);
  });

  test("count what they hold: every row of observations and targets is a figure, and the run says how many", () => {
    const isFigure = (value: number | null, low: number | null, high: number | null) =>
      value !== null || low !== null || high !== null;
    expect(tables.observations.filter((row) => !isFigure(row.obs_value, row.obs_low, row.obs_high))).toEqual([]);
    expect(tables.targets.filter((row) => !isFigure(row.target_value, row.target_low, row.target_high))).toEqual([]);
    const [run] = tables.runs;
    const count = tally(tables);
    expect([run?.mentions, run?.observations, run?.targets]).toEqual([
      tables.observations.length + count.residue,
      tables.observations.length,
      tables.targets.length,
    ]);
    expect([run?.series, count.observations]).toEqual([count.series, run?.observations]);
  });

  test("pass every check", () => {
    expect(checkTables(tables, { relations: vocabulary.relations })).toEqual([]);
  });
});

const MULTIPLES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };

describe.skipIf(!existsSync(facts))("against the list of published facts (skipped without ../shared/facts)", () => {
  interface Fact {
    readonly name: string;
    readonly year: string;
    readonly value: number;
  }
  let yearly: readonly Fact[];
  let all: readonly Fact[];
  beforeAll(() => {
    const rows = Papa.parse<Record<string, string>>(readFileSync(facts, "utf8").trim(), { header: true }).data;
    const factOf = (row: Record<string, string>): Fact => ({
      name: `${row.indicator_zh} ${row.year} ${row.value}${row.unit}`,
      year: row.year ?? "",
      value: Number(row.value) * (MULTIPLES[/^(?:万亿|万|亿)/.exec(row.unit ?? "")?.[0] ?? ""] ?? 1),
    });
    const actual = rows.filter((row) => row.kind !== "target");
    all = actual.map(factOf);
    yearly = actual
      .filter(
        (row) => !/ytd|month|cumul|yearly average|forecast|average of|as-of:(?!年末|年底)/.test(row.qualifier ?? ""),
      )
      .map(factOf);
  });
  const isNear = (a: number | null, b: number) => a !== null && Math.abs(a - b) <= 1e-9 * Math.abs(b);

  test("nine of ten yearly facts are an observation of their year", () => {
    const held = yearly.filter(({ year, value }) =>
      tables.observations.some(
        (row) =>
          row.ref_area === "重庆市" &&
          row.status === "actual" &&
          row.role === "level" &&
          row.time_period === year &&
          isNear(row.obs_value, value),
      ),
    );
    expect(yearly.length).toBeGreaterThan(70);
    expect(held.length / yearly.length).toBeGreaterThan(0.9);
  });

  test("hardly a published value of the series is not among the facts: none is misread", () => {
    const published = tables.series.filter((row) => row.ref_area === "重庆市" && row.obs_status !== "I");
    const unknown = published.filter(
      (row) => !all.some(({ year, value }) => year === row.time_period && isNear(row.obs_value, value)),
    );
    expect(unknown.map((row) => `${row.indicator} ${row.time_period}`).sort()).toEqual([
      "employed-urban-share 2021",
      "talent-service-items 2023",
      "talent-share 2018",
      "urban-new-jobs-completion 2024",
    ]);
  });
});
