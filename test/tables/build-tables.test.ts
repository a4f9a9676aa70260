import { describe, expect, test } from "vitest";
import type { MissingValue } from "../../pipelines/observations/observation.js";
import { documentOf, letter, release, tablesOf } from "./made-up.js";

describe("the tables of a letter", () => {
  const tables = tablesOf(letter);

  test("have the published value with its bounds, and the implied one of the year before", () => {
    expect(
      tables.series.map((row) => [
        row.time_period,
        row.obs_value,
        row.obs_low,
        row.obs_high,
        row.obs_status,
        row.statements,
      ]),
    ).toEqual([
      ["2021", 58768, 58266, 59270, "I", 1],
      ["2022", 62000, 61500, 62500, "A", 1],
    ]);
    expect(tables.series[0]?.chosen_because).toBe("无公布值，由2022年数值及其增长率推算");
    expect(tables.series[1]?.chosen_because).toBe("仅此一处表述");
  });

  test("have the change beside the level, linked to it", () => {
    expect(tables.observations.map((row) => [row.observation_id, row.role, row.change_of])).toEqual([
      ["letter.txt#7-12", "level", null],
      ["letter.txt#16-20", "change", "letter.txt#7-12"],
    ]);
  });

  test("have one row for each numeral, refused or not", () => {
    expect(tables.residue.map((row) => [row.text, row.role, row.reason])).toEqual([
      ["480人", "level", "no-indicator"],
      ["7", "none", "document-number"],
    ]);
    expect(tables.runs[0]).toMatchObject({ mentions: 3, observations: 2, refusals: 1 });
  });
});

test("an empty cell of a table is no observation and no promise, whatever the column says", () => {
  const table = documentOf("table.txt", "2022年 5.9万人 \t", [{ says: "5.9万人", value: 59000, halfWidth: 500 }]);
  const empty: MissingValue = {
    ...{ start: 14, end: 15, sentenceStart: 0, sentenceEnd: 15, text: "\t", label: "引进人才目标", period: "2022" },
    ...{ region: null, unit: "人", kind: "flow", indicator: "talent-introduced", status: "O", target: true },
  };
  const tables = tablesOf({ ...table, extraction: { ...table.extraction, missing: [empty] } });
  expect(tables.observations.map((row) => row.obs_value)).toEqual([59000]);
  expect(tables.targets).toEqual([]);
  expect(tables.runs[0]).toMatchObject({ mentions: 1, observations: 1, targets: 0 });
});

test("two documents that disagree are both kept, and the release wins", () => {
  const tables = tablesOf(letter, release);
  expect(tables.series.find((row) => row.time_period === "2022")).toMatchObject({
    obs_value: 63000,
    statements: 2,
    chosen_because: "共2处表述；来源层级：统计公报优先于答复函",
  });
  expect(tables.conflicts).toMatchObject([
    { value_a: 63000, document_a: "release.txt", value_b: 62000, document_b: "letter.txt", difference: -1000 },
  ]);
});

test("the order of the documents does not matter", () => {
  expect(tablesOf(release, letter)).toEqual(tablesOf(letter, release));
});

test("an implied value never stands over a published one", () => {
  const earlier = documentOf("a.txt", "2021年引才5.9万人。", [
    { says: "5.9万人", value: 59000, halfWidth: 500, period: "2021" },
  ]);
  expect(tablesOf(letter, earlier).series.map((row) => [row.time_period, row.obs_value, row.obs_status])).toEqual([
    ["2021", 59000, "A"],
    ["2022", 62000, "A"],
  ]);
});

test.each([
  ["part of a year", { period: "2022-Q1/Q3" }],
  ["a half-year", { period: "2022-H1" }],
  ["a sum over several years", { period: "2018/2022" }],
  ["an unknown year", { period: null }],
  ["a stock where the indicator is a flow", { kind: "stock" }],
  ["a target", { status: "target" }],
  ["a range", { value: null, lower: 50000, upper: 60000 }],
  ["a bound that is open", { qualifier: "at_least" }],
] as const)("%s never enters the yearly series", (_, more) => {
  const document = documentOf("a.txt", "引才5.9万人。", [{ says: "5.9万人", value: 59000, halfWidth: 500, ...more }]);
  const tables = tablesOf(document);
  expect(tables.observations).toHaveLength(1);
  expect(tables.series).toEqual([]);
});

test.each([
  ["another unit than the indicator's", { unit: "人次" }, "unit-mismatch"],
  ["no unit", { unit: null }, "no-unit"],
  ["an indicator that the vocabulary lacks", { indicator: "no-such" }, "unknown-indicator"],
  ["more digits than a number holds", { value: Number.POSITIVE_INFINITY }, "too-large"],
  ["more than anything that is counted", { value: 1e33, halfWidth: 0 }, "too-large"],
] as const)("a level with %s is residue", (_, more, reason) => {
  const tables = tablesOf(documentOf("a.txt", "引才59人。", [{ says: "59人", value: 59, ...more }]));
  expect(tables.observations).toEqual([]);
  expect(tables.residue[0]).toMatchObject({ text: "59人", reason });
});

test("a document without an area gives residue unless the sentence names one", () => {
  const said = { says: "59人", value: 59 };
  const tables = tablesOf(
    documentOf("a.txt", "引才59人。", [said], { area: null }),
    documentOf("b.txt", "武隆引才59人。", [{ ...said, region: "武隆" }], { area: null }),
  );
  expect(tables.residue).toMatchObject([{ document_id: "a.txt", reason: "no-area" }]);
  expect(tables.series).toMatchObject([{ ref_area: "武隆区" }]);
});
