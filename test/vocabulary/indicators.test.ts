import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { indicatorById } from "../../pipelines/vocabulary/indicator-by-id.js";
import { indicatorsByName } from "../../pipelines/vocabulary/indicators-by-name.js";
import { loadVocabulary } from "../../pipelines/vocabulary/load-vocabulary.js";
import { projectRoot } from "../../pipelines/vocabulary/project-root.js";

const vocabulary = loadVocabulary();
const ids = (name: string) => indicatorsByName(vocabulary, name).map((indicator) => indicator.id);

describe("the indicators that ship", () => {
  test("are at least ninety, with some in every theme", () => {
    expect(vocabulary.indicators.length).toBeGreaterThanOrEqual(90);
    const themes = new Map<string, number>();
    for (const { theme } of vocabulary.indicators) themes.set(theme, (themes.get(theme) ?? 0) + 1);
    expect(Math.min(...themes.values())).toBeGreaterThanOrEqual(10);
    expect(themes.size).toBe(7);
  });

  test.each([
    ["引进人才", ["talent-introduced"]],
    ["引进各类人才", ["talent-introduced"]],
    ["新招博士后", ["postdocs-recruited"]],
    ["数字技能人才总量", ["skilled-digital-total"]],
    ["技能人才总量", ["skilled-total"]],
    ["高技能人才总量", ["skilled-high-total"]],
    ["引进高层次人才", ["talent-introduced-high-level", "talent-introduced-high-level-total"]],
    ["新增高技能人才", ["skilled-high-added", "skilled-high-certificates"]],
    ["饮茶量", []],
  ])("%s names %j", (name, expected) => {
    expect(ids(name)).toEqual(expected);
  });

  test("tell flows from stocks", () => {
    expect(indicatorById(vocabulary, "skilled-high-total")?.kind).toBe("stock");
    expect(indicatorById(vocabulary, "skilled-high-added")?.kind).toBe("flow");
    expect(indicatorById(vocabulary, "tea-drunk")).toBeNull();
  });

  test("say which ought to fall: unemployment and gaps, not the unemployed who found work or are insured", () => {
    const lower = vocabulary.indicators.filter(({ better }) => better === "lower").map(({ id }) => id);
    expect(lower).toEqual(expect.arrayContaining(["unemployment-surveyed", "skilled-gap", "labour-shortage-rate"]));
    for (const id of ["unemployed-reemployed", "unemployment-insured"]) expect(lower).not.toContain(id);
  });

  test("imply no level from a growth rate where prices move", () => {
    const byPrice = vocabulary.indicators.filter((indicator) => indicator.priceBased);
    expect(byPrice.map((indicator) => indicator.id)).toContain("gdp");
    expect(byPrice.every((indicator) => indicator.theme === "economy")).toBe(true);
  });
});

const facts = join(projectRoot(), "..", "shared", "facts");

describe.skipIf(!existsSync(facts))("published figures (skipped without ../shared/facts)", () => {
  test.each(["chongqing.csv", "urban-new-jobs.csv"])("every indicator of %s has an entry", (file) => {
    const { data } = Papa.parse<{ indicator_zh: string }>(readFileSync(join(facts, file), "utf8").trim(), {
      header: true,
    });
    const names = [...new Set(data.map((row) => row.indicator_zh))];
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => spellings(name).every((spelling) => ids(spelling).length === 0))).toEqual([]);
  });
});

/** 技能大师工作室(新建) is spelt 新建技能大师工作室 in a label, 英才服务卡(持卡人才) 英才服务卡持卡人才. */
function spellings(name: string): readonly string[] {
  const [, base = name, note = ""] = /^(.*?)\((.*)\)$/.exec(name) ?? [];
  return [base + note, note + base];
}
