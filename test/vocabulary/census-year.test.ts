import { describe, expect, it } from "vitest";
import { censusYear } from "../../pipelines/vocabulary/census-year.js";

describe("the year of a census", () => {
  it.each([
    ["某市第五次全国经济普查公报（第一号）", 2023],
    ["第四次经济普查", 2018],
    ["某县第三次全国农业普查主要数据公报", 2016],
    ["第七次全国人口普查", 2020],
    ["第一次全国人口普查", null],
    ["第二次全国污染源普查公报", null],
    ["某市经济普查条例", null],
  ])("%s", (text, year) => {
    expect(censusYear(text)).toBe(year);
  });
});
