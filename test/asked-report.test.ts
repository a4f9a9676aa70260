import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { alwaysAsked, fileOf, requireYears } from "../pipelines/asked-report.js";
import { USAGE_CODES } from "../pipelines/commands/usage-codes.js";
import type { SeriesRow } from "../pipelines/tables/tidy.js";
import { loadVocabulary } from "../pipelines/vocabulary/load-vocabulary.js";
import { projectRoot } from "../pipelines/vocabulary/project-root.js";

const root = mkdtempSync(join(tmpdir(), "fuhan-asked-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
mkdirSync(join(root, "notebooks"));
const overview = JSON.parse(readFileSync(join(projectRoot(), "notebooks", "overview.ipynb"), "utf8"));
const vocabulary = loadVocabulary();

/** What a notebook whose metadata says so asks for. */
const ask = (also: unknown) => {
  const metadata = { ...overview.metadata, fuhan: { order: 1, ...(also === undefined ? {} : { also }) } };
  writeFileSync(join(root, "notebooks", "overview.ipynb"), JSON.stringify({ ...overview, metadata }));
  return alwaysAsked(root, "overview", vocabulary);
};

describe("a notebook asks for more reports of itself", () => {
  test("each by the parameters of a command line, checked and in full", async () => {
    const asked = await ask([["lang=en"], ["area=四川", "lang=en"]]);
    expect(asked).toEqual([
      { name: "overview", parameters: { lang: "en" } },
      { name: "overview", parameters: { area: "四川省", lang: "en" } },
    ]);
    expect(asked.map(fileOf)).toEqual(["overview-en", "overview-四川省-en"]);
  });

  test("or for none", async () => {
    expect(await ask(undefined)).toEqual([]);
  });

  test.each([
    ["a parameter that it does not have", [["colour=red"]], /没有这个参数.*colour/],
    ["an area that is none", [["area=火星"]], /没有这个地区.*火星/],
    ["years the wrong way round", [["years=2030,2010"]], /首年不晚于末年: 2030,2010 \(overview\.ipynb\)/],
    ["years that are none", [["years=15,25"]], /首年不晚于末年/],
    ["half a year", [["years=2015.5,2020"]], /首年不晚于末年/],
    ["something that is no list of lists", ["lang=en"], /metadata\.fuhan\.also \(overview\.ipynb\)/],
  ])("but not by %s", async (_, also, says) => {
    await expect(ask(also)).rejects.toThrow(says);
  });
});

describe("years of a report", () => {
  const series = [
    ["重庆市", "2015"],
    ["重庆市", "2025"],
    ["四川省", "2020"],
  ].map(([ref_area, time_period]) => ({ ref_area, time_period }) as SeriesRow);
  const ask = (years?: readonly number[], area = "") =>
    requireYears({ name: "overview", parameters: { area, ...(years === undefined ? {} : { years }) } }, series);

  test.each([
    ["that nothing is known of", [2026, 2040], "", /没有年度数值.*2026–2040 \(2015–2025\)/],
    ["between two values", [2016, 2019], "", /2016–2019 \(2015–2025\)/],
    ["that only another area has", [2025, 2025], "四川省", /2025–2025 \(四川省 2020–2020\)/],
  ])("%s are refused, with those that there are", (_, years, area, says) => {
    expect(() => ask(years, area)).toThrow(says);
    expect(() => ask(years, area)).toThrow(expect.objectContaining({ code: "years-empty" }));
    expect(USAGE_CODES.has("years-empty") && USAGE_CODES.has("years-order")).toBe(true);
  });

  test("that have a value pass, and an area without any is not the years' fault", () => {
    for (const [years, area] of [[[2015, 2015]], [[2020, 2020], "四川省"], [[2010, 2030], "上海市"], []] as const)
      expect(() => ask(years, area)).not.toThrow();
  });
});
