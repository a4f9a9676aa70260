import { describe, expect, test } from "vitest";
import { isJump } from "../../pipelines/tables/is-jump.js";
import { saysBreak } from "../../pipelines/tables/says-break.js";
import type { TablesDocument } from "../../pipelines/tables/tables-input.js";
import { documentOf, tablesOf } from "./made-up.js";

describe("a sentence says that the way of counting changed", () => {
  test.each([
    ["自2022年起，技能人才统计口径作了调整。", true],
    ["引进人才的统计范围扩大到柔性引进。", true],
    ["该数为新口径，与往年不可比。", true],
    ["因认定标准于今年修订，数据有所下降。", true],
    ["按同口径计算，增长5%。", false],
    ["统计口径未作调整。", false],
    ["口径一致。要加快结构调整。", false],
  ])("%s %s", (sentence, expected) => {
    expect(saysBreak(sentence)).toBe(expected);
  });
});

const year = (period: string, value: number, after = "", indicator = "talent-introduced") =>
  documentOf(`${period}.txt`, `${period}年引进${value}人。${after}`, [
    {
      says: `${value}人`,
      value,
      period,
      indicator,
      kind: indicator === "skilled-workers" ? "stock" : "flow",
    },
  ]);
const breaks = (...documents: readonly TablesDocument[]) =>
  tablesOf(...documents).series.map(({ time_period, series_break }) => [time_period, series_break]);

describe("a series breaks", () => {
  test("where the document behind a value says so of its indicator, and nowhere before it", () => {
    const note = "今年引进人才的统计口径有所变化。";
    expect(breaks(year("2021", 5000, note), year("2022", 5100, note), year("2023", 5200))).toEqual([
      ["2021", null],
      ["2022", `文件说明口径有变：${note}`],
      ["2023", null],
    ]);
  });

  test("not where the note is on another indicator or on another year", () => {
    const other = "毕业去向落实率的统计口径有所变化。";
    const earlier = "引进人才的统计口径于2019年作了调整。";
    expect(breaks(year("2021", 5000), year("2022", 5100, other), year("2023", 5200, earlier))).toEqual([
      ["2021", null],
      ["2022", null],
      ["2023", null],
    ]);
  });

  test("where the step is larger than such a thing makes, with the size of the step", () => {
    expect(
      breaks(
        year("2020", 3870000, "", "skilled-workers"),
        year("2022", 5032000, "", "skilled-workers"),
        year("2023", 5200000, "", "skilled-workers"),
      ),
    ).toEqual([
      ["2020", null],
      ["2022", "比2020年增30%，幅度异常，口径可能不同"],
      ["2023", null],
    ]);
  });

  test("never between two indicators, and a rate never by its size", () => {
    expect(isJump({ kind: "rate", year: 2020, obs_value: 1 }, { kind: "rate", year: 2021, obs_value: 90 })).toBe(false);
    expect(breaks(year("2021", 5), year("2022", 90000000, "", "skilled-workers")).map(([, why]) => why)).toEqual([
      null,
      null,
    ]);
  });
});
