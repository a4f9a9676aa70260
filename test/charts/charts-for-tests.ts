import { from } from "arquero";
import { changeChart } from "../../pipelines/charts/change-chart.js";
import type { Chart } from "../../pipelines/charts/chart.js";
import { comparisonChart } from "../../pipelines/charts/comparison-chart.js";
import { compositionChart } from "../../pipelines/charts/composition-chart.js";
import { coverageChart } from "../../pipelines/charts/coverage-chart.js";
import type { ChartOptions } from "../../pipelines/charts/frame.js";
import { slopeChart } from "../../pipelines/charts/slope-chart.js";
import { smallMultiplesChart } from "../../pipelines/charts/small-multiples-chart.js";
import { targetChart } from "../../pipelines/charts/target-chart.js";
import { trendChart } from "../../pipelines/charts/trend-chart.js";
import { areasInTwoYears, broken, huge, long, negative, parts, several, shares, upAndDown, zero } from "./hard-rows.js";
import { noRows, PROVINCES, provinces, type SaidValue, seriesOf, talent, targetsOf } from "./rows-for-tests.js";

const LONG_NAME = "中高级专业技术人才占专业技术人才总量的比重";
const LONG_EN = "Professional personnel with middle or senior titles as a share of all professional personnel";

const THREE = ["first", "second", "third"];
const FIVE = ["p1", "p2", "p3", "p4", "p5"];

const skills: readonly SaidValue[] = [
  ...talent,
  ...Array.from({ length: 11 }, (_, index) => ({
    year: 2015 + index,
    value: 3_200_000 + 173_456 * index,
    half: 5_000,
    indicator: "skilled-total",
    name: "技能人才总量",
    indicatorEn: "Skilled workers",
    kind: "stock" as const,
    title: `第${index}份关于技能人才队伍建设情况的统计资料（摘编本）`,
    quote: "这一年末技能人才的总数如上。",
  })),
  ...[46.5, 46.9, 47.4].map((value, index) => ({
    year: 2020 + index,
    value,
    half: 0.05,
    indicator: "senior-share",
    name: LONG_NAME,
    indicatorEn: LONG_EN,
    unit: "%",
    kind: "rate" as const,
    status: index === 1 ? ("E" as const) : ("A" as const),
  })),
];

export const promises = targetsOf([
  { year: 2020, target: 60_000, actual: 55_000, outcome: "missed" },
  { year: 2022, target: 60_000, actual: 62_000, outcome: "met" },
  { year: 2024, target: 61_500, outcome: "unknown" },
  { year: 2026, target: 90_000, outcome: "pending" },
  {
    year: 2025,
    target: 48,
    outcome: "pending",
    indicator: "senior-share",
    name: LONG_NAME,
    indicatorEn: LONG_EN,
    unit: "%",
  },
  {
    year: 2025,
    target: 5_000_000,
    outcome: "pending",
    indicator: "skilled-total",
    name: "技能人才总量",
    indicatorEn: "Skilled workers",
  },
]);

const disputes = from([
  {
    indicator: "talent-introduced",
    ref_area: "重庆市",
    time_period: "2022",
    year: 2022,
    unit_measure: "人",
    value_b: 63_000,
    document_b: "other",
    quote_b: "另一份材料的说法。",
  },
]);

/** Every builder with what may go wrong in it: gaps, single points, long names, many rows, nothing at all. */
export function everyChart(common: ChartOptions): readonly (readonly [name: string, chart: Chart])[] {
  const series = seriesOf(skills);
  const everywhere = areasInTwoYears(PROVINCES);
  return [
    ["a trend with gaps and an implied value", trendChart(series, { indicator: "talent-introduced", ...common })],
    [
      "a trend with targets and a contradiction",
      trendChart(series, { indicator: "talent-introduced", targets: promises, conflicts: disputes, ...common }),
    ],
    ["a trend of eleven years", trendChart(series, { indicator: "skilled-total", targets: promises, ...common })],
    [
      "a trend of a rate with a long name",
      trendChart(series, { indicator: "senior-share", targets: promises, ...common }),
    ],
    ["a trend of one value", trendChart(seriesOf(talent.slice(1, 2)), common)],
    ["a trend that breaks twice", trendChart(broken, common)],
    ["a trend below zero", trendChart(negative, common)],
    ["a trend of zeros", trendChart(zero, common)],
    ["a trend from tiny to huge", trendChart(huge, common)],
    ["a trend of thirty years with long names", trendChart(long, common)],
    [
      "trends under each other",
      trendChart(series, { indicators: ["skilled-total", "senior-share", "talent-introduced"], ...common }),
    ],
    ["an empty trend", trendChart(noRows, common)],
    ["targets of several units", targetChart(promises, common)],
    ["targets of one indicator", targetChart(promises, { indicator: "talent-introduced", ...common })],
    ["no targets", targetChart(noRows, common)],
    ["areas", comparisonChart(seriesOf(provinces), { area: "重庆市", ...common })],
    [
      "areas with targets",
      comparisonChart(seriesOf(provinces), {
        area: "重庆市",
        targets: targetsOf([
          { year: 2026, target: 650_000, outcome: "pending" },
          { year: 2026, target: 1_100_000, outcome: "pending", area: "广东省" },
        ]),
        ...common,
      }),
    ],
    [
      "areas below zero",
      comparisonChart(
        seriesOf(PROVINCES.slice(0, 6).map((area, index) => ({ year: 2024, value: 52_000 - 31_000 * index, area }))),
        common,
      ),
    ],
    ["one area with a long name", comparisonChart(long, common)],
    ["no areas", comparisonChart(noRows, common)],
    ["coverage", coverageChart(series, common)],
    ["coverage of thirty years", coverageChart(long, common)],
    ["no coverage", coverageChart(noRows, common)],
    ["changes", changeChart(series, { indicator: "skilled-total", ...common })],
    ["changes up and down", changeChart(upAndDown, common)],
    ["changes of a rate", changeChart(series, { indicator: "senior-share", ...common })],
    ["changes from tiny to huge", changeChart(huge, common)],
    ["changes over a break", changeChart(broken, common)],
    ["no changes", changeChart(noRows, common)],
    ["slopes of every province", slopeChart(everywhere, common)],
    ["slopes with one pointed out", slopeChart(areasInTwoYears(PROVINCES.slice(0, 8)), { area: "天津市", ...common })],
    ["slopes of indicators", slopeChart(several, { indicators: ["a", "b", "c", "d", "e"], ...common })],
    ["one slope", slopeChart(seriesOf(talent), common)],
    ["a slope with zero and below", slopeChart(negative, common)],
    ["no slopes", slopeChart(noRows, common)],
    ["a composition by year", compositionChart(parts, { whole: "whole", parts: THREE, ...common })],
    ["a composition as values", compositionChart(parts, { whole: "whole", parts: THREE, as: "value", ...common })],
    ["a composition of shares", compositionChart(shares, { parts: FIVE, ...common })],
    [
      "a composition of areas",
      compositionChart(shares, { parts: FIVE, areas: ["重庆市", "新疆维吾尔自治区"], ...common }),
    ],
    ["parts that do not sum", compositionChart(parts, { whole: "whole", parts: ["first", "second"], ...common })],
    ["parts of nothing", compositionChart(parts, { parts: THREE, ...common })],
    ["no parts", compositionChart(noRows, { whole: "whole", parts: THREE, ...common })],
    ["small multiples of every province", smallMultiplesChart(everywhere, common)],
    [
      "small multiples with one pointed out",
      smallMultiplesChart(areasInTwoYears(PROVINCES.slice(0, 9)), { area: "黑龙江省", ...common }),
    ],
    [
      "small multiples of indicators",
      smallMultiplesChart(several, { indicators: ["a", "b", "c", "d", "e", "f"], ...common }),
    ],
    ["a small multiple that breaks", smallMultiplesChart(broken, common)],
    ["small multiples below zero", smallMultiplesChart(negative, common)],
    ["no small multiples", smallMultiplesChart(noRows, common)],
  ];
}
