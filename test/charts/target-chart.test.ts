import { describe, expect, it } from "vitest";
import { comparisonChart } from "../../pipelines/charts/comparison-chart.js";
import { lowerIsBetter } from "../../pipelines/charts/lower-is-better.js";
import { sayAim } from "../../pipelines/charts/say-aim.js";
import { targetChart } from "../../pipelines/charts/target-chart.js";
import { trendChart } from "../../pipelines/charts/trend-chart.js";
import { promises } from "./charts-for-tests.js";
import { type SaidTarget, seriesOf, targetsOf } from "./rows-for-tests.js";
import { textBoxes } from "./text-boxes.js";

const jobs = [
  { year: 2018, value: 13_610_000, area: "全国" },
  { year: 2019, value: 13_520_000, area: "全国" },
  { year: 2020, value: 11_860_000, area: "全国" },
];
const sum: SaidTarget = {
  year: 2020,
  target: 50_000_000,
  actual: 60_000_000,
  outcome: "met",
  area: "全国",
  span: "2016/2020",
};
const yearly: SaidTarget = { year: 2020, target: 9_000_000, actual: 11_860_000, outcome: "met", area: "全国" };

/** What a chart draws. */
const rowsOf = ({ spec }: ReturnType<typeof targetChart>) =>
  (spec as unknown as { readonly data: { readonly values: readonly Record<string, unknown>[] } }).data.values;

describe("a target that is a sum over several years", () => {
  it("is no mark of a trend of yearly values, and stands in words under it", () => {
    const chart = trendChart(seriesOf(jobs), { targets: targetsOf([sum, yearly]) });
    expect(rowsOf(chart).flatMap(({ role, value }) => (role === "mark" ? [value] : []))).toEqual([900]);
    expect(JSON.stringify(chart.spec)).toContain("2016—2020年累计5000万人以上");
  });

  it("is no target of an area's year in a comparison", () => {
    const areas = ["重庆市", "四川省"].map((area) => ({ year: 2025, value: 700_000, area }));
    const next = { year: 2026, target: 3_000_000, outcome: "pending", area: "重庆市", span: "2022/2026" } as const;
    expect(
      rowsOf(comparisonChart(seriesOf(areas), { targets: targetsOf([next]) })).map(({ target }) => target),
    ).toEqual([null, null]);
  });

  it("says its span, and is measured in per cent beside a yearly one", () => {
    const rows = rowsOf(targetChart(targetsOf([sum, yearly])));
    expect(rows.map(({ row, target }) => [String(row).replace("\n", ""), target])).toEqual([
      ["2016—2020年累计", 100],
      ["2020年", 100],
    ]);
  });
});

describe("a chart of targets", () => {
  it.each([320, 360, 480, 640, 720].flatMap((width) => (["zh", "en"] as const).map((lang) => ({ width, lang }))))(
    "of several units names 100%, where the black lines stand: $width, $lang",
    async ({ width, lang }) => {
      const { spec } = targetChart(promises, { width, lang });
      const narrower = { ...spec, width: 60 } as typeof spec;
      for (const each of [spec, narrower])
        expect((await textBoxes(each)).boxes.map(({ text }) => text)).toContain("100%");
    },
  );

  it.each([
    [
      { qualifier: "about", low: 5.4, high: 5.6, actual: 5.7, outcome: "missed" },
      "未达成：5.7%（目标约5.5%，以低为好）",
    ],
    [{ qualifier: "at_most", actual: 5.7, outcome: "missed" }, "未达成：5.7%（目标不超过5.5%）"],
    [{ qualifier: "about", low: 5.4, high: 5.6, outcome: "pending" }, "尚无结果（目标约5.5%）"],
    [{ qualifier: "at_least", actual: 5.7, outcome: "met" }, "达成：5.7%（目标5.5%以上）"],
  ] as const)("says a target as its document hedges it: %o", (more, said) => {
    const chart = targetChart(targetsOf([{ year: 2020, target: 5.5, unit: "%", ...more }]));
    expect(rowsOf(chart)[0]!.said).toBe(said);
  });

  it("says of which area its targets are, and whether all have an outcome", () => {
    const other = { ...yearly, indicator: "skilled-total", name: "技能人才总量", indicatorEn: "Skilled workers" };
    expect(targetChart(targetsOf([yearly, other])).title).toBe("全国2项有结果的目标：达成2项");
    expect(targetChart(targetsOf([yearly, { ...other, outcome: "pending" }])).title).toMatch(/^全国2项目标：/);
    expect(targetChart(targetsOf([yearly, { ...other, area: "重庆市" }])).title).toMatch(/^2项有结果的目标：/);
    expect(targetChart(targetsOf([yearly, { ...other, area: "重庆市" }]), { lang: "en" }).title).toMatch(
      /^2 targets with an outcome: /,
    );
  });
});

describe("lowerIsBetter", () => {
  const about = { target_value: 1200, target_low: 1150, target_high: 1250, qualifier: "about" };
  it.each([
    ["met below what 约 leaves open", { ...about, outcome: "met", actual_value: 1100 }, true],
    ["met within it", { ...about, outcome: "met", actual_value: 1180 }, false],
    ["missed above it", { ...about, outcome: "missed", actual_value: 1300 }, true],
    ["missed below it", { ...about, outcome: "missed", actual_value: 1100 }, false],
    ["not judged", { ...about, outcome: "pending", actual_value: null }, false],
    ["said by the target itself", { ...about, qualifier: "at_most", outcome: "met", actual_value: 1100 }, false],
  ])("of a target %s", (_, row, is) => {
    expect(lowerIsBetter(row)).toBe(is);
  });
});

describe("sayAim", () => {
  const aim = { target_value: 5.5, target_low: null, target_high: null, unit_measure: "%", qualifier: "exact" };
  it.each([
    [aim, "5.5%", "5.5%"],
    [{ ...aim, qualifier: "about" }, "约5.5%", "about 5.5%"],
    [{ ...aim, qualifier: "over" }, "超过5.5%", "over 5.5%"],
    [{ ...aim, target_value: null, target_low: 5, target_high: 6 }, "5%至6%", "5% to 6%"],
    [{ ...aim, target_value: null, target_low: 5 }, "5%以上", "at least 5%"],
    [{ ...aim, target_value: null, target_high: 6 }, "不超过6%", "at most 6%"],
  ])("%o", (row, zh, en) => {
    expect([sayAim(row), sayAim(row, "en")]).toEqual([zh, en]);
  });
});
