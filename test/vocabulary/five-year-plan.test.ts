import { describe, expect, it } from "vitest";
import { fiveYearPlan, plannedYears } from "../../pipelines/vocabulary/five-year-plan.js";

describe("the years of a plan", () => {
  it.each([
    ["十一五", [2006, 2010]],
    ["十四五", [2021, 2025]],
    ["十五五", [2026, 2030]],
    ["十五", [2001, 2005]],
    ["九五", [1996, 2000]],
    ["二十五", null],
  ])("%s", (name, years) => {
    expect(fiveYearPlan(name)).toEqual(years);
  });

  it.each([
    ["某市“十四五”人才发展规划", [2021, 2025]],
    ["某市人才发展规划（2021—2025年）", [2021, 2025]],
    ["某县2023-2027年行动方案", [2023, 2027]],
    ["某省2024年工作要点", [2024, 2024]],
    ["某省国民经济和社会发展第十五个五年规划纲要", [2026, 2030]],
    ["某省关于加强人才工作的意见", null],
  ])("%s", (title, years) => {
    expect(plannedYears(title)).toEqual(years);
  });
});
