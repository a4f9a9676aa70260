import { describe, expect, test } from "vitest";
import { documentOf, type Said, tablesOf } from "./made-up.js";

const promise: Said = { says: "6万人", value: 60000, halfWidth: 5000, status: "target", qualifier: "at_least" };
const gap = { indicator: "job-gap", kind: "stock", halfWidth: 500 } as const;
const rate = { unit: "%", kind: "rate" } as const;

/** What came of a promise for 2022, when a release on 2022 says `actual` (or nothing) and the newest document is on `newest`. */
function outcomeOf(target: Said, actual: Said | null, newest = 2023) {
  const plan = documentOf("plan.txt", `力争${target.says}`, [target], { kind: "plan", referenceYear: newest });
  const result = actual && documentOf("result.txt", `全年${actual.says}`, [actual], { referenceYear: 2022 });
  return tablesOf(...(result ? [plan, result] : [plan])).targets[0];
}

describe("a promise", () => {
  test.each([
    ["met: reached", promise, { says: "6.2万人", value: 62000, halfWidth: 500 }, "met"],
    ["met: the same number, in the same digits", promise, { says: "6万人", value: 60000, halfWidth: 5000 }, "met"],
    ["missed: below it", promise, { says: "5.8万人", value: 58000, halfWidth: 500 }, "missed"],
    [
      "missed: nearly is not reached",
      promise,
      { says: "6万人", value: 60000, halfWidth: 5000, qualifier: "near" },
      "missed",
    ],
    ["met: over it", promise, { says: "6万人", value: 60000, halfWidth: 5000, qualifier: "over" }, "met"],
    [
      "unknown: about the same",
      promise,
      { says: "6万人", value: 60000, halfWidth: 5000, qualifier: "about" },
      "unknown",
    ],
    [
      "met: a ceiling that was kept",
      {
        says: "5.5%",
        value: 5.5,
        halfWidth: 0.05,
        qualifier: "at_most",
        status: "target",
        ...rate,
        indicator: "placement-rate",
      },
      { says: "5.4%", value: 5.4, halfWidth: 0.05, ...rate, indicator: "placement-rate" },
      "met",
    ],
    [
      "missed: a ceiling that was passed",
      {
        says: "5.5%",
        value: 5.5,
        halfWidth: 0.05,
        qualifier: "at_most",
        status: "target",
        ...rate,
        indicator: "placement-rate",
      },
      { says: "5.7%", value: 5.7, halfWidth: 0.05, ...rate, indicator: "placement-rate" },
      "missed",
    ],
    [
      "met: unemployment ought to fall, so below the number is kept",
      {
        says: "5.5%",
        value: 5.5,
        halfWidth: 0.05,
        qualifier: "about",
        status: "target",
        ...rate,
        indicator: "unemployment",
      },
      { says: "5.1%", value: 5.1, halfWidth: 0.05, ...rate, indicator: "unemployment" },
      "met",
    ],
    [
      "met: a gap that shrank further than it was to",
      { ...gap, says: "10万人", value: 100_000, status: "target" },
      { ...gap, says: "8万人", value: 80_000 },
      "met",
    ],
    [
      "missed: a gap that did not shrink as far",
      { ...gap, says: "10万人", value: 100_000, status: "target" },
      { ...gap, says: "12万人", value: 120_000 },
      "missed",
    ],
    [
      "met: a range is reached at its lower end",
      { ...promise, value: null, lower: 55000, upper: 60000, halfWidth: 0.5, qualifier: "exact" },
      { says: "5.8万人", value: 58000, halfWidth: 500 },
      "met",
    ],
  ] as const)("%s", (_, target: Said, actual: Said, outcome) => {
    expect(outcomeOf(target, actual)).toMatchObject({
      outcome,
      time_period: "2022",
      actual_value: actual.value,
      actual_observation_id: `result.txt#2-${2 + actual.says.length}`,
      actual_quote: expect.stringContaining(actual.says),
    });
  });

  test("is pending while no document speaks of a later year", () => {
    expect(outcomeOf(promise, null, 2022)).toMatchObject({ outcome: "pending", actual_value: null });
  });

  test("is unknown when its year is past and nobody says", () => {
    expect(outcomeOf(promise, null, 2023)).toMatchObject({ outcome: "unknown", actual_value: null });
  });

  test.each([
    ["a sum has the years that it is over", promise, "2018/2022", "2018/2022"],
    [
      "a stock at the end of them has none",
      { ...promise, kind: "stock", indicator: "skilled-workers" },
      "2018/2022",
      null,
    ],
    ["a rate has none", { ...promise, says: "6%", ...rate, indicator: "placement-rate" }, "2018/2022", null],
    ["nor has a single year", promise, "2022", null],
    ["nor a part of one", promise, "2022-01/05", null],
  ] as const)("%s", (_, target: Said, period, span) => {
    expect(outcomeOf({ ...target, period }, null)).toMatchObject({ time_period: "2022", span });
  });

  test("of a sum over several years is not answered by one year", () => {
    const actual: Said = { says: "6.2万人", value: 62000, halfWidth: 500 };
    expect(outcomeOf({ ...promise, period: "2018/2022" }, actual)).toMatchObject({
      outcome: "unknown",
      time_period: "2022",
    });
  });

  test("of a sum over several years is answered by the sum over the same years, where those who give one agree", () => {
    const span = { period: "2018/2022" } as const;
    const sum: Said = { says: "6.2万人", value: 62000, halfWidth: 500, ...span };
    expect(outcomeOf({ ...promise, ...span }, sum)).toMatchObject({ outcome: "met", actual_value: 62000 });
    expect(outcomeOf({ ...promise, ...span }, { ...sum, period: "2017/2022" })).toMatchObject({ outcome: "unknown" });
    const plan = documentOf("plan.txt", "力争6万人", [{ ...promise, ...span }], { kind: "plan", referenceYear: 2023 });
    const one = documentOf("one.txt", "累计6.2万人", [sum]);
    const other = documentOf("other.txt", "累计6.3万人", [{ ...sum, says: "6.3万人", value: 63000 }]);
    expect(tablesOf(plan, one, other).targets[0]).toMatchObject({ outcome: "unknown", actual_value: null });
  });

  test("of a stock at the end of a span of years is answered by its last year", () => {
    const stock = { kind: "stock", indicator: "skilled-workers" } as const;
    const actual: Said = { says: "6.2万人", value: 62000, halfWidth: 500, ...stock };
    expect(outcomeOf({ ...promise, ...stock, period: "2018/2022" }, actual)).toMatchObject({ outcome: "met" });
  });

  test.each([
    ["2022-H1", "2022"],
    ["2022-01/05", "2022"],
    ["2026/2030", "2030"],
  ])("for %s falls due in %s, and a part of a year is not judged by the whole", (period, year) => {
    expect(outcomeOf({ ...promise, period }, null, 2021)).toMatchObject({ time_period: year, outcome: "pending" });
  });

  test("without a year is no target row", () => {
    expect(outcomeOf({ ...promise, period: null }, null)).toBeUndefined();
  });

  test("may be judged by an implied value, where its bounds are clear of the number", () => {
    const text = "引才6.2万人，同比增长5.5%";
    const later = documentOf("later.txt", text, [
      { says: "6.2万人", value: 62000, halfWidth: 500, period: "2023" },
      { says: "5.5%", value: 5.5, halfWidth: 0.05, unit: "%", role: "change", kind: "growth", period: "2023", of: 2 },
    ]);
    const plan = documentOf("plan.txt", "力争6万人", [promise]);
    expect(tablesOf(plan, later).targets[0]).toMatchObject({ outcome: "missed", actual_value: 58768 });
  });
});
