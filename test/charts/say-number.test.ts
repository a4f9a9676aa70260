import { describe, expect, it } from "vitest";
import { sayLevel } from "../../pipelines/charts/say-level.js";
import { sayNumber, sayValue, unitLabel } from "../../pipelines/charts/say-number.js";
import { loadVocabulary } from "../../pipelines/vocabulary/load-vocabulary.js";

describe("sayValue", () => {
  it.each([
    [62000, "人", false, "6.2万人", "62,000 people"],
    [58768, "人", true, "约5.88万人", "about 58,800 people"],
    [1352, "人", false, "1352人", "1,352 people"],
    [1_523_000_000, "元", false, "15.23亿元", "1.523 billion yuan"],
    [5.4, "%", false, "5.4%", "5.4%"],
    [-0.7, "%", false, "−0.7%", "−0.7%"],
    [123456, "%", false, "123456%", "123,456%"],
    [1, "人", false, "1人", "1 person"],
    [-62000, "人", false, "−6.2万人", "−62,000 people"],
    [41, "所", false, "41所", "41"],
  ])("says %d %s (rough: %s) as %s, and as %s", (value, unit, rough, zh, en) => {
    expect(sayValue(value, unit, rough)).toBe(zh);
    expect(sayValue(value, unit, rough, "en")).toBe(en);
  });
});

describe("sayNumber", () => {
  it("has four decimals at most, no separators, and a true minus", () => {
    expect([1352, 0.30000000000000004, -6.2, 1 / 3].map((value) => sayNumber(value))).toEqual([
      "1352",
      "0.3",
      "−6.2",
      "0.3333",
    ]);
  });
});

describe("sayLevel", () => {
  const level = (obs_value: number, obs_low: number, obs_high: number, obs_status = "E", unit_measure = "人") =>
    sayLevel({ obs_value, obs_low, obs_high, obs_status, unit_measure });
  it.each([
    [level(62000, 61500, 62500, "A"), "6.2万人"],
    [level(58768, 58266, 59270, "I"), "约5.88万人（推算）"],
    [level(700000, 650000, 750000), "约70万人"],
    [level(6_700_000, 6_700_000, 6_800_000), "670余万人"],
    [level(1000, 1000, 2000), "1000余人"],
    [level(3_870_000, 3_870_000, 3_880_000), "387万余人"],
    [level(38, 38, 39, "E", "%"), "超过38%"],
    [level(30000, 29000, 30000), "近3万人"],
  ])("%s", (said, expected) => {
    expect(said).toBe(expected);
  });
});

it("every unit that an indicator has is said in English", () => {
  const units = new Set(loadVocabulary().indicators.map(({ unit }) => unit));
  const chinese = [...units].filter((unit) => /\p{sc=Han}/u.test(unitLabel(unit, { factor: 1, word: "" }, "en")));
  expect(chinese).toEqual([]);
});
