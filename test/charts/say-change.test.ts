import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_CHANGE, sayChange, sayComparison } from "../../pipelines/charts/say-change.js";

const level = (obs_value: number, half: number) => ({
  obs_value,
  obs_low: obs_value - half,
  obs_high: obs_value + half,
});
const implied = { obs_value: 58768, obs_low: 58266, obs_high: 59270 };

const cases = [
  [level(58768, 500), level(62000, 500), "人", "增长约5%", "比2021年增长约5%", "about 5% more than in 2021"],
  [level(736.6, 0.05), level(756, 0.05), "人", "增长2.6%", "比2021年增长2.6%", "2.6% more than in 2021"],
  [level(74e4, 500), level(70e4, 500), "人", "下降约5.4%", "比2021年下降约5.4%", "about 5.4% less than in 2021"],
  [
    level(49, 0.5),
    level(50, 0.6),
    "%",
    NO_CHANGE,
    "与2021年相比难以判断增减",
    "compared to 2021, more or less cannot be told",
  ],
  [level(90, 0.5), level(90, 0.5), "%", "持平", "与2021年持平", "the same as in 2021"],
  [
    level(73, 0.5),
    level(90, 0.5),
    "%",
    "上升约17个百分点",
    "比2021年上升约17个百分点",
    "about 17 percentage points above 2021",
  ],
  [
    level(5.34, 0.005),
    level(5.3, 0.005),
    "%",
    "下降约0.04个百分点",
    "比2021年下降约0.04个百分点",
    "about 0.04 percentage points below 2021",
  ],
  [level(100, 1), level(310, 1), "人", "增至3.1倍", "增至2021年的3.1倍", "3.1 times that of 2021"],
  [level(0, 0.5), level(3, 0.5), "人", "增加", "比2021年增加", "more than in 2021"],
] as const;

describe("sayChange and sayComparison", () => {
  it.each(cases)("from %o to %o %s: %s, %s, %s", (from, to, unit, change, comparison, english) => {
    expect(sayChange(from, to, unit)).toBe(change);
    expect(sayComparison(from, to, unit, { earlier: "2021年" })).toBe(comparison);
    expect(sayComparison(from, to, unit, { earlier: "2021", lang: "en" })).toBe(english);
  });

  it("keep the digits of a published change, and do not call it approximate", () => {
    expect(sayChange(implied, level(62000, 500), "人", true)).toBe("增长5.5%");
  });

  it("never name a direction that the bounds do not show", () => {
    const bounded = fc.record({ value: fc.integer({ min: 1, max: 1e7 }), half: fc.integer({ min: 0, max: 1e5 }) });
    fc.assert(
      fc.property(bounded, bounded, (a, b) => {
        const [from, to] = [level(a.value, a.half), level(b.value, b.half)];
        const said = sayChange(from, to, "人");
        if (/^(?:增|略有增)/.test(said)) expect(to.obs_low).toBeGreaterThanOrEqual(from.obs_high);
        else if (/^(?:下降|减|略有减)/.test(said)) expect(from.obs_low).toBeGreaterThanOrEqual(to.obs_high);
        else expect([NO_CHANGE, "持平"]).toContain(said);
      }),
    );
  });
});
