import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Observation } from "../../pipelines/observations/observation.js";
import type { Indicator } from "../../pipelines/vocabulary/vocabulary.js";
import { documentOf, type Said, tablesOf, words } from "./made-up.js";

/** The series of a document that says one level and one change; the level is first unless the text has it second. */
function seriesOf(text: string, level: Said, change: Said) {
  const document = documentOf("a.txt", text, [
    level,
    { role: "change", kind: "growth", unit: "%", ...change, of: text.indexOf(level.says) },
  ]);
  return tablesOf(document).series.map((row) => [
    row.time_period,
    row.obs_value,
    row.obs_low,
    row.obs_high,
    row.obs_status,
  ]);
}

const level: Said = { says: "6.2万人", value: 62000, halfWidth: 500 };
const published = ["2022", 62000, 61500, 62500, "A"];

describe("a level and its change imply the earlier level", () => {
  test.each([
    [
      "growth",
      "引才6.2万人，同比增长5.5%",
      { says: "5.5%", value: 5.5, halfWidth: 0.05 },
      ["2021", 58768, 58266, 59270, "I"],
    ],
    [
      "a fall",
      "引才6.2万人，比上年下降20%",
      { says: "20%", value: -20, halfWidth: 0.5 },
      ["2021", 77500, 76397, 78617, "I"],
    ],
    [
      "a difference",
      "引才6.2万人，较上年增加930人",
      { says: "930人", value: 930, halfWidth: 0.5, unit: "人", kind: "difference" as const },
      ["2021", 61070, 60569, 61571, "I"],
    ],
    [
      "a named base year",
      "引才6.2万人，比2020年增长24%",
      { says: "24%", value: 24, halfWidth: 0.5 },
      ["2020", 50000, 49397, 50608, "I"],
    ],
    [
      "a change that stands first",
      "同比增长5.5%，达6.2万人",
      { says: "5.5%", value: 5.5, halfWidth: 0.05 },
      ["2021", 58768, 58266, 59270, "I"],
    ],
    [
      "an approximated rate, more widely",
      "引才6.2万人，增长约5.5%",
      { says: "5.5%", value: 5.5, halfWidth: 0.05, qualifier: "about" as const },
      ["2021", 58768, 58238, 59298, "I"],
    ],
  ])("%s", (_, text, change, implied) => {
    expect(seriesOf(text, level, change)).toEqual([implied, published]);
  });

  test("for a rate by points", () => {
    const rate: Said = {
      says: "92.5%",
      value: 92.5,
      halfWidth: 0.05,
      unit: "%",
      kind: "rate",
      indicator: "placement-rate",
    };
    const points: Said = {
      says: "1.5个百分点",
      value: 1.5,
      halfWidth: 0.05,
      unit: "个百分点",
      kind: "difference",
      indicator: "placement-rate",
    };
    expect(seriesOf("落实率92.5%，提高1.5个百分点", rate, points)[0]).toEqual(["2021", 91, 90.9, 91.1, "I"]);
  });
});

describe("nothing is implied", () => {
  const growth = { says: "5.5%", value: 5.5, halfWidth: 0.05 };
  test.each([
    ["by an average over years", "引才6.2万人，年均增长5.5%", growth],
    ["by a change since years ago", "引才6.2万人，五年来增长5.5%", growth],
    ["by a change against another month", "引才6.2万人，环比增长5.5%", growth],
    ["by a distance from a target", "引才6.2万人，高于目标5.5%", growth],
    ["by a target for growth", "引才6.2万人，明年增长5.5%", { ...growth, status: "target" as const }],
    [
      "by a multiple, whose base is ambiguous",
      "引才6.2万人，增长5倍",
      { says: "5倍", value: 5, halfWidth: 0.5, unit: "倍" },
    ],
    ["by an open bound", "引才6.2万人，增长5.5%以上", { ...growth, qualifier: "at_least" as const }],
    [
      "by a difference in another unit",
      "引才6.2万人，增加30个",
      { says: "30个", value: 30, unit: "个", kind: "difference" as const },
    ],
    ["by a change of another period", "引才6.2万人，增长5.5%", { ...growth, period: "2022-Q1" }],
  ])("%s", (_, text, change) => {
    expect(seriesOf(text, level, change)).toEqual([published]);
  });

  test("for an indicator whose growth is at constant prices", () => {
    const output: Said = { says: "2.9万亿元", value: 2.9e12, halfWidth: 5e10, unit: "元", indicator: "output" };
    expect(seriesOf("产值2.9万亿元，增长5.5%", output, { ...growth, indicator: "output" })).toHaveLength(1);
  });
});

test("the words for the year before need not be said, but a base year after the level's is refused", () => {
  expect(seriesOf("引才6.2万人，比2023年增长5.5%", level, { says: "5.5%", value: 5.5, halfWidth: 0.05 })).toEqual([
    published,
  ]);
});

test("the interval contains the true earlier level, whatever was rounded", () => {
  const skilled: Indicator = words.indicators[0]!;
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 9_999_999 }),
      fc.integer({ min: 100, max: 9_999_999 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 0, max: 2 }),
      fc.boolean(),
      (before, after, digits, decimals, byDifference) => {
        const unit = 10 ** Math.max(0, Math.floor(Math.log10(after)) + 1 - digits);
        const growth = (after / before - 1) * 100;
        fc.pre(growth > -90);
        const change: Partial<Observation> = byDifference
          ? { value: after - before, halfWidth: 0.5, unit: skilled.unit, kind: "difference" }
          : { value: Number(growth.toFixed(decimals)), halfWidth: 0.5 * 10 ** -decimals };
        const implied = seriesOf(
          "引才若干人，增长若干",
          { says: "若干人", value: Math.round(after / unit) * unit, halfWidth: unit / 2 },
          { says: "增长若干", ...change },
        ).find(([year]) => year === "2021");
        return implied !== undefined && Number(implied[2]) <= before && before <= Number(implied[3]);
      },
    ),
    { numRuns: 500 },
  );
});
