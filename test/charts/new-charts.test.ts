import { describe, expect, it } from "vitest";
import { changeChart } from "../../pipelines/charts/change-chart.js";
import { comparisonChart } from "../../pipelines/charts/comparison-chart.js";
import { compositionChart } from "../../pipelines/charts/composition-chart.js";
import { greyContrast, LEAST_CONTRAST } from "../../pipelines/charts/grey-contrast.js";
import { mostParts, partShades } from "../../pipelines/charts/part-shades.js";
import { pointLooks } from "../../pipelines/charts/point-looks.js";
import { slopeChart } from "../../pipelines/charts/slope-chart.js";
import { smallMultiplesChart } from "../../pipelines/charts/small-multiples-chart.js";
import { trendChart } from "../../pipelines/charts/trend-chart.js";
import { areasInTwoYears, broken, huge, parts, several, shares } from "./hard-rows.js";
import { PROVINCES, seriesOf, talent } from "./rows-for-tests.js";

const THREE = ["first", "second", "third"];

describe("findings", () => {
  it.each([
    ["引进人才：2024年8.4万人，比2022年增长约35%", trendChart(seriesOf(talent))],
    ["技能人才总量：2024年约599万人，比2021年增长约6%，2021年起口径可能变动", trendChart(broken)],
    [
      "Skilled workers: about 5.99 million people in 2024, about 6% more than in 2021, possible break in series before 2021",
      trendChart(broken, { lang: "en" }),
    ],
    ["引进人才，2020到2024年：29个地区中22个增加、5个减少、2个难以判断", slopeChart(areasInTwoYears(PROVINCES))],
    [
      "Talent introduced from 2020 to 2024: up in 22 of 29 areas, down in 5, unclear in 2",
      slopeChart(areasInTwoYears(PROVINCES), { lang: "en" }),
    ],
    ["重庆市，2020到2024年：4项指标中3项增加、1项减少", slopeChart(several, { indicators: ["a", "b", "c", "d", "e"] })],
    ["引进人才：重庆市2024年8.4万人，比2021年（推算）增长约43%", slopeChart(seriesOf(talent))],
    [
      "就业人员总量：2023年第三产业就业人员占52.5%，比2020年上升约0.5个百分点",
      compositionChart(parts, { whole: "whole", parts: THREE }),
    ],
    [
      "初级工占比最高的是新疆维吾尔自治区，2024年43.2%",
      compositionChart(shares, { parts: ["p1", "p2", "p3", "p4", "p5"], areas: ["重庆市", "新疆维吾尔自治区"] }),
    ],
    [
      "引进人才，2020到2024年：29个地区中22个增加、5个减少、2个难以判断",
      smallMultiplesChart(areasInTwoYears(PROVINCES)),
    ],
    [
      "重庆市，2020到2024年：5项指标中4项增加、1项减少",
      smallMultiplesChart(several, { indicators: ["a", "b", "c", "d", "e", "f"] }),
    ],
  ])("%s", (title, chart) => {
    expect(chart.title).toBe(title);
  });
});

describe("a break of definition", () => {
  const { spec, description } = trendChart(broken);
  const data = (
    spec as unknown as {
      data: { values: readonly { role: string; year: number; segment: number; reason: string | null }[] };
    }
  ).data.values;

  it("cuts the line, with its reason in the tooltip and the text alternative", () => {
    const segments = data.filter(({ role }) => role === "value").map(({ year, segment }) => [year, segment]);
    expect(segments).toContainEqual([2018, 0]);
    expect(segments).toContainEqual([2020, 1]);
    expect(segments).toContainEqual([2021, 2]);
    expect(data.filter(({ role }) => role === "break").map(({ year, reason }) => [year, reason])).toEqual([
      [2020, "统计范围扩大到灵活就业人员"],
      [2021, "比2020年增15%，幅度异常，口径可能不同"],
    ]);
    expect(description).toContain("2020年起口径变动（统计范围扩大到灵活就业人员）");
  });

  it("is not compared over", () => {
    expect(changeChart(broken).points.map((point) => point.年份)).toEqual([2017, 2018, 2022, 2023, 2024]);
    expect(slopeChart(broken, { years: [2018, 2022] }).title).toBe("技能人才总量：重庆市2022年约570万人，与以前不可比");
  });
});

describe("a composition", () => {
  it("leaves out a year whose parts do not sum to the whole or are not all there, and says so", () => {
    const { points, spec } = compositionChart(parts, { whole: "whole", parts: THREE });
    expect([...new Set(points.map((point) => point.年份))]).toEqual([2020, 2021, 2023]);
    const said = JSON.stringify(spec).replaceAll('","', "");
    expect(said).toContain("2022年各部分之和1590万人，总量1644.37万人，两者不符，未画出");
    expect(said).toContain("缺部分数据而未画出：2024年");
  });

  it.each([
    ["就业人员总量：各部分之和与总量不符", compositionChart(parts, { whole: "whole", parts: ["first", "second"] })],
    ["重庆市：各部分没有总量可核对", compositionChart(parts, { parts: THREE })],
    ["就业人员总量：构成图只画二到五个部分", compositionChart(parts, { whole: "whole", parts: ["first"] })],
  ])("draws nothing but a reason: %s", (title, chart) => {
    expect(chart.title).toBe(title);
    expect(chart.points).toEqual([]);
  });
});

describe("without colour", () => {
  it.each([2, 3, 4, 5])("%d parts of a whole are told apart by their shades", (count) => {
    const shades = partShades(count);
    expect(shades).toHaveLength(count);
    for (const [index, shade] of shades.slice(1).entries())
      expect(greyContrast(shades[index]!, shade)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    expect(count).toBeLessThanOrEqual(mostParts);
  });

  it("what is known of a point shows in its shape", () => {
    expect(new Set(pointLooks.map(({ shape }) => shape)).size).toBe(pointLooks.length);
  });
});

it("a change of too many times stands in words under the chart, so that the others can be read", () => {
  const { points, spec } = changeChart(huge);
  expect(points.map((point) => point.年份)).toEqual([2022]);
  expect(JSON.stringify(spec)).toContain("变化过大未画出：2021年");
});

it("areas are ranked, the chosen one with its place", () => {
  expect(comparisonChart(areasInTwoYears(PROVINCES), { area: "天津市", year: 2024 }).title).toBe(
    "引进人才：2024年天津市135.574万人，在31个地区中居第2位",
  );
});
