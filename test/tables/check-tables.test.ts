import { describe, expect, test } from "vitest";
import { buildTables } from "../../pipelines/tables/build-tables.js";
import { checkTables } from "../../pipelines/tables/check-tables.js";
import type { RowOf, TableName } from "../../pipelines/tables/table-schemas.js";
import type { TablesDocument } from "../../pipelines/tables/tables-input.js";
import type { TidyTables } from "../../pipelines/tables/tidy.js";
import { documentOf, letter, release, tablesOf, words } from "./made-up.js";

const tables = tablesOf(letter, release);

/** The tables with one field of the first row of a table put wrong. */
function wrong<Name extends TableName>(name: Name, change: Partial<RowOf<Name>>): TidyTables {
  const [first, ...rest] = tables[name];
  return { ...tables, [name]: [{ ...first, ...change }, ...rest] };
}

const found = (of: TidyTables) => checkTables(of).map(({ check, severity, table }) => `${severity} ${check} ${table}`);

test("good tables have no findings", () => {
  expect(checkTables(tables)).toEqual([]);
});

describe("a finding is made of", () => {
  test.each([
    ["a repeated key", { ...tables, runs: [...tables.runs, ...tables.runs] }, "error check-key-repeated runs"],
    ["a document that is not there", wrong("series", { document_id: "no.txt" }), "error check-key-dangling series"],
    [
      "a level that is not there",
      wrong("observations", { change_of: "no.txt#1-2" }),
      "error check-key-dangling observations",
    ],
    ["a missing field", wrong("series", { obs_value: null as unknown as number }), "error check-field-missing series"],
    ["an empty text", wrong("documents", { sha256: "" }), "error check-field-missing documents"],
    ["an unknown status", wrong("series", { obs_status: "X" as "A" }), "error check-field-code series"],
    ["a number that is none", wrong("series", { obs_value: Number.NaN }), "error check-field-number series"],
    ["a value outside its bounds", wrong("series", { obs_value: 1 }), "error check-bounds series"],
    ["bounds that are crossed", wrong("observations", { obs_low: 9e9 }), "error check-bounds observations"],
    ["a span that runs backward", wrong("residue", { end: 0 }), "error check-span residue"],
    ["a lost number", { ...tables, residue: tables.residue.slice(1) }, "error check-numerals runs"],
  ])("%s", (_, bad, expected) => {
    expect(found(bad)).toContain(expected);
  });

  test.each([
    [
      "a rate over 100%",
      { says: "119%", value: 119, unit: "%", kind: "rate", indicator: "placement-rate" },
      "check-rate",
    ],
    [
      "a growth without measure",
      { says: "5500%", value: 5500, unit: "%", kind: "growth", role: "change" },
      "check-growth",
    ],
    ["a negative count", { says: "-5人", value: -5 }, "check-negative"],
    ["a year that cannot be", { says: "5人", value: 5, period: "2202" }, "check-year"],
  ] as const)("%s, as a warning", (_, said, check) => {
    const findings = checkTables(tablesOf(documentOf("a.txt", `有${said.says}。`, [said])));
    expect(findings).toMatchObject([
      { check, severity: "warning", table: "observations", sentence: `有${said.says}。` },
    ]);
  });

  test("two numbers in one place, as a warning", () => {
    const twice = documentOf("a.txt", "引才1200人。", [
      { says: "1200人", value: 1200 },
      { says: "200人", value: 200, indicator: null },
    ]);
    expect(found(tablesOf(twice))).toEqual(["warning check-span residue"]);
  });
});

test("all findings come at once, errors first, each with its row, its sentence and words in both languages", () => {
  const row = { ...tables.observations[0]!, document_id: "no.txt", obs_value: -7, obs_low: -8, obs_high: -6 };
  const findings = checkTables({ ...tables, observations: [row, ...tables.observations.slice(1)] });
  expect(findings.map(({ check }) => check)).toEqual(["check-key-dangling", "check-negative"]);
  expect(findings[0]).toEqual({
    check: "check-key-dangling",
    severity: "error",
    table: "observations",
    row: "letter.txt#7-12",
    sentence: row.quote,
    zh: "所引用的行不存在: document_id = no.txt (observations: letter.txt#7-12)",
    en: "the row that it refers to does not exist: document_id = no.txt (observations: letter.txt#7-12)",
  });
});

const stock = (id: string, indicator: string, value: number, more: object = {}) =>
  documentOf(`${id}.txt`, `${id}有${value}人。`, [{ says: `${value}人`, value, indicator, kind: "stock", ...more }]);

describe("against the last good build", () => {
  const year = (value: number, period = "2022") =>
    documentOf(`${period}.txt`, `${period}年引进${value}人。`, [{ says: `${value}人`, value, period }]);
  const against = (last: TidyTables, now: TidyTables, accept = false) =>
    checkTables(now, { last, accept }).map(({ check, severity, table }) => `${severity} ${check} ${table}`);

  test.each([
    ["a dropped 万", 62000, 6.2, "error check-magnitude observations"],
    ["a zero too many", 6200, 62000, "error check-magnitude observations"],
  ])("%s is an error, and a warning where it is meant", (_, before, after, expected) => {
    expect(against(tablesOf(year(before)), tablesOf(year(after)))).toContain(expected);
    expect(against(tablesOf(year(before)), tablesOf(year(after)), true)).toContain(
      expected.replace("error", "warning"),
    );
  });

  test("a figure of no indicator counts too", () => {
    const other = (value: number) =>
      documentOf("a.txt", `饮茶${value}人。`, [{ says: `${value}人`, value, indicator: null, label: "饮茶" }]);
    expect(against(tablesOf(other(62000)), tablesOf(other(62)))).toEqual(["error check-magnitude residue"]);
  });

  test("a revision and a new document are nothing to look at", () => {
    expect(against(tablesOf(year(62000)), tablesOf(year(61000), year(70000, "2023")))).toEqual([]);
  });

  test("many values lost at once are an error, few a warning, those of a document that is gone a warning for it", () => {
    const years = ["2018", "2019", "2020", "2021"];
    const all = tablesOf(...years.map((period, index) => year(5000 + index, period)));
    const blank = (period: string) => documentOf(`${period}.txt`, "无。", []);
    const few = tablesOf(blank("2018"), ...years.slice(1).map((period, index) => year(5001 + index, period)));
    expect(against(all, few)).toEqual(["warning check-value-lost series"]);
    expect(against(all, tablesOf(...years.map(blank)))[0]).toBe("error check-coverage series");
    expect(against(all, tablesOf(...years.slice(1).map((period, index) => year(5001 + index, period))))).toEqual([
      "warning check-document-gone documents",
    ]);
  });

  test("many documents gone at once are an error, and so are the values that went with them; a warning where it is meant", () => {
    const periods = Array.from({ length: 30 }, (_, index) => String(1990 + index));
    const some = (count: number, of = year) =>
      tablesOf(...periods.slice(0, count).map((period, index) => of(5000 + index, period)));
    const errors = (last: TidyTables, now: TidyTables, accept = false) =>
      against(last, now, accept).filter((said) => !/document-gone|value-lost/.test(said));
    expect(errors(some(30), some(28))).toEqual([]);
    expect(errors(some(30), some(27))).toEqual(["error check-coverage series", "error check-many-gone documents"]);
    expect(errors(some(30), some(27), true)).toEqual([
      "warning check-coverage series",
      "warning check-many-gone documents",
    ]);
    expect(errors(some(5), some(3))).toEqual([]);
    const other = (_: number, period = "") => documentOf(`${period}.txt`, `${period}年饮茶一回。`, []);
    expect(errors(some(30, other), some(20, other))).toEqual(["error check-many-gone documents"]);
  });

  test("a document that is there under another name is not gone", () => {
    const named = (suffix: string) =>
      tablesOf(
        ...["2018", "2019", "2020"].map((period) =>
          documentOf(`${period}${suffix}.txt`, `${period}年引进人才520人。`, [{ says: "520人", value: 520, period }]),
        ),
      );
    expect(against(named(""), named("-新"))).toEqual([]);
  });

  test.each([
    [6200, 49599, false],
    [6200, 49600, true],
    [49600, 6200, true],
    [49599, 6200, false],
  ])("%s → %s is an order of magnitude: %s", (before, after, isError) => {
    expect(against(tablesOf(year(before)), tablesOf(year(after))).length > 0).toBe(isError);
  });

  test("an indicator that changes its unit is an error", () => {
    const last = { ...tables, series: tables.series.map((row) => ({ ...row, unit_measure: "人次" })) };
    expect(against(last, tables)).toContain("error check-indicator-changed series");
  });
});

describe("by what the definitions say", () => {
  const relation = { whole: "skilled-workers", part: "skilled-high", share: "placement-rate", complete: false };
  const more = {
    ...words,
    indicators: [
      ...words.indicators,
      { ...words.indicators[1]!, id: "skilled-high", zh: "高技能人才" },
      { ...words.indicators[1]!, id: "skilled-low", zh: "初级技能人才" },
    ],
  };
  const found = (relations: readonly (typeof relation)[], ...documents: readonly TablesDocument[]) =>
    checkTables(buildTables({ documents, vocabulary: more, version: "0.1.0" }), { relations }).map(
      ({ check, severity, zh }) => `${severity} ${check} ${zh.split(": ")[1]?.split(" (")[0]}`,
    );
  const share = (value: number) =>
    documentOf("share.txt", `占${value}%。`, [
      { says: `${value}%`, value, halfWidth: 0.05, unit: "%", kind: "rate", indicator: "placement-rate" },
    ]);

  test("a part above its total asks for a look; ten times it is an error", () => {
    expect(found([relation], stock("全", "skilled-workers", 1000), stock("高", "skilled-high", 300))).toEqual([]);
    expect(found([relation], stock("全", "skilled-workers", 1000), stock("高", "skilled-high", 1500))).toEqual([
      "warning check-part 高技能人才 1500人 > 技能人才总量 1000人",
    ]);
    expect(found([relation], stock("全", "skilled-workers", 100), stock("高", "skilled-high", 1500))[0]).toMatch(
      /^error/,
    );
  });

  test("a part within the rounding of its total is well", () => {
    const total = stock("全", "skilled-workers", 1000, { halfWidth: 50 });
    expect(found([relation], total, stock("高", "skilled-high", 1040))).toEqual([]);
  });

  test("a share is its part over its total, as far as their digits go", () => {
    const parts = [stock("全", "skilled-workers", 1000), stock("高", "skilled-high", 314)];
    expect(found([relation], ...parts, share(31.4))).toEqual([]);
    expect(found([relation], ...parts, share(32.4))).toEqual([
      "warning check-share 毕业去向落实率 32.4% ≠ 31.4% = 高技能人才 314人 ÷ 技能人才总量 1000人",
    ]);
  });

  test("complete parts add up, once all of them are there", () => {
    const whole = { ...relation, share: null as unknown as string, complete: true };
    const both = [whole, { ...whole, part: "skilled-low" }];
    const [total, high] = [stock("全", "skilled-workers", 1000), stock("高", "skilled-high", 300)];
    expect(found(both, total, high)).toEqual([]);
    expect(found(both, total, high, stock("低", "skilled-low", 700))).toEqual([]);
    expect(found(both, total, high, stock("低", "skilled-low", 600))).toEqual([
      "warning check-sum 高技能人才 300人 + 初级技能人才 600人 = 900 ≠ 技能人才总量 1000人",
    ]);
  });
});

describe("of a series as a whole", () => {
  test("neighbours a hundredfold apart, counts with a fraction and figures of another kind ask for a look", () => {
    const year = (period: string, value: number, kind: "flow" | "stock" = "flow") =>
      documentOf(`${period}.txt`, `${period}年${value}人。`, [{ says: `${value}人`, value, period, kind }]);
    expect(found(tablesOf(year("2021", 62000), year("2022", 61)))).toEqual(["warning check-step series"]);
    expect(found(tablesOf(year("2021", 6.2)))).toEqual(["warning check-fraction observations"]);
    expect(found(tablesOf(year("2021", 62), year("2022", 62, "stock")))).toEqual(["warning check-kind observations"]);
  });
});
