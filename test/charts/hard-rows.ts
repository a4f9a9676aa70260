import type { ColumnTable } from "arquero";
import { type SaidValue, seriesOf } from "./rows-for-tests.js";

const LONG = "中高级专业技术人才占专业技术人才总量的比重（按年末在册人数计算）";

const rows = (
  indicator: string,
  name: string,
  values: readonly (readonly [year: number, value: number])[],
  more: Partial<SaidValue> = {},
): readonly SaidValue[] => values.map(([year, value]) => ({ year, value, indicator, name, ...more }));

/** A series whose definition changed twice, the second time in the year after the first. */
export const broken = seriesOf([
  ...rows(
    "broken",
    "技能人才总量",
    [
      [2016, 3_200_000],
      [2017, 3_350_000],
      [2018, 3_500_000],
    ],
    { indicatorEn: "Skilled workers", kind: "stock", half: 50_000 },
  ),
  ...rows("broken", "技能人才总量", [[2020, 4_900_000]], {
    indicatorEn: "Skilled workers",
    kind: "stock",
    half: 50_000,
    seriesBreak: "统计范围扩大到灵活就业人员",
  }),
  ...rows("broken", "技能人才总量", [[2021, 5_650_000]], {
    indicatorEn: "Skilled workers",
    kind: "stock",
    half: 50_000,
    seriesBreak: "比2020年增15%，幅度异常，口径可能不同",
  }),
  ...rows(
    "broken",
    "技能人才总量",
    [
      [2022, 5_700_000],
      [2023, 5_780_000],
      [2024, 5_990_000],
    ],
    { indicatorEn: "Skilled workers", kind: "stock", half: 50_000, status: "E" },
  ),
]);

/** Changes small and large, up and down, through more years than a telephone has room for numbers. */
export const upAndDown = seriesOf(
  rows(
    "jobs",
    "城镇新增就业",
    [1300, 1312, 1301, 1304, 1340, 1350, 1340, 1175.18, 1257, 1194, 1232, 1244, 1255].map((value, at) => [
      2013 + at,
      value * 10_000,
    ]),
    { indicatorEn: "New urban jobs", half: 5_000 },
  ),
);

/** Below zero, zero, above. */
export const negative = seriesOf(
  rows(
    "net",
    "人才净流入",
    [
      [2019, -12_345],
      [2020, -200],
      [2021, 0],
      [2022, 3_100],
      [2023, 54_000],
    ],
    { indicatorEn: "Net inflow of talent", half: 20 },
  ),
);

/** All zero; huge beside tiny; a long name. */
export const zero = seriesOf(
  rows(
    "none",
    "新增“两院”院士",
    [
      [2021, 0],
      [2022, 0],
      [2023, 0],
    ],
    { indicatorEn: "Academicians elected" },
  ),
);
export const huge = seriesOf(
  rows(
    "huge",
    "职业技能培训补贴资金",
    [
      [2020, 3],
      [2021, 98_765_432_109],
      [2022, 123_456_789_012.34],
    ],
    { unit: "元", indicatorEn: "Training subsidies paid", half: 0.5 },
  ),
);
export const long = seriesOf(
  Array.from({ length: 30 }, (_, index) => index).flatMap((index) =>
    rows("long", LONG, [[1996 + index, 36.25 + ((index * 37) % 11) / 10]], {
      unit: "%",
      kind: "rate",
      half: 0.05,
      area: "新疆生产建设兵团第十四师昆玉市",
      indicatorEn:
        "Professional and technical personnel with middle or senior titles as a share of all, registered at the end of the year",
      title: "关于进一步加强新时代专业技术人才队伍建设若干问题的答复（摘编，第二次修订稿）",
      status: index % 5 === 2 ? "I" : "A",
    }),
  ),
);

/** Areas in two years: neighbours that nearly meet, one that lacks a year, one whose definition changed, one that fell. */
export function areasInTwoYears(areas: readonly string[]): ColumnTable {
  return seriesOf(
    areas.flatMap((area, index) => [
      ...(index === 4
        ? []
        : [
            {
              year: 2020,
              value: 1_320_000 - 41_000 * index,
              half: 500,
              area,
              status: index % 9 === 5 ? ("I" as const) : ("A" as const),
            },
          ]),
      ...[2021, 2022, 2023].flatMap((year) =>
        index % 3 === 0 ? [{ year, value: 1_300_000 - 41_000 * index + 9_000 * (year - 2020), half: 500, area }] : [],
      ),
      {
        year: 2024,
        value:
          (1_320_000 - 41_000 * index) * (index % 5 === 3 ? 0.9 : 1.04 + (index % 4) / 50) +
          (index === 7 ? -35_000 : 0),
        half: index % 6 === 1 ? 60_000 : 500,
        area,
        ...(index === 8 ? { seriesBreak: "统计范围调整" } : {}),
      },
    ]),
  );
}

/** Indicators of one unit and one of another. */
export const several = seriesOf([
  ...rows(
    "a",
    "城镇就业人员占就业人员的比重",
    [
      [2020, 65.4],
      [2021, 66.4],
      [2024, 69],
    ],
    { unit: "%", kind: "rate", half: 0.05, indicatorEn: "Share of the employed who are employed in towns" },
  ),
  ...rows(
    "b",
    LONG,
    [
      [2020, 49],
      [2022, 50],
      [2024, 50.4],
    ],
    { unit: "%", kind: "rate", half: 0.5, indicatorEn: "Share with middle or senior titles" },
  ),
  ...rows(
    "c",
    "高技能人才占技能人才比重",
    [
      [2020, 27],
      [2022, 31.4],
      [2024, 32],
    ],
    { unit: "%", kind: "rate", half: 0.05, indicatorEn: "Highly skilled as a share of skilled workers" },
  ),
  ...rows(
    "d",
    "城镇调查失业率",
    [
      [2020, 5.7],
      [2021, 5.4],
      [2024, 5.3],
    ],
    { unit: "%", kind: "rate", half: 0.05, indicatorEn: "Surveyed urban unemployment rate" },
  ),
  ...rows(
    "e",
    "引进人才",
    [
      [2020, 50_000],
      [2022, 62_000],
      [2024, 84_000],
    ],
    { half: 500, indicatorEn: "Talent introduced" },
  ),
  ...rows("f", "培育数字技能人才", [[2022, 50_000]], { half: 500, indicatorEn: "Digitally skilled workers trained" }),
]);

/** A whole, its parts, a year in which they disagree, a year that lacks a part. */
export const parts = seriesOf([
  ...rows(
    "whole",
    "就业人员总量",
    [
      [2020, 16_760_000],
      [2021, 16_682_700],
      [2022, 16_443_700],
      [2023, 16_300_000],
      [2024, 16_250_000],
    ],
    { kind: "stock", half: 5_000, indicatorEn: "Employed persons" },
  ),
  ...rows(
    "first",
    "第一产业就业人员",
    [
      [2020, 3_790_000],
      [2021, 3_700_000],
      [2022, 3_600_000],
      [2023, 3_500_000],
    ],
    { kind: "stock", half: 5_000, indicatorEn: "Employed in the primary sector" },
  ),
  ...rows(
    "second",
    "第二产业就业人员",
    [
      [2020, 4_260_000],
      [2021, 4_240_000],
      [2022, 4_300_000],
      [2023, 4_250_000],
      [2024, 4_200_000],
    ],
    { kind: "stock", half: 5_000, indicatorEn: "Employed in the secondary sector" },
  ),
  ...rows(
    "third",
    "第三产业就业人员",
    [
      [2020, 8_710_000],
      [2021, 8_742_700],
      [2022, 8_000_000],
      [2023, 8_550_000],
      [2024, 8_600_000],
    ],
    { kind: "stock", half: 5_000, indicatorEn: "Employed in the tertiary sector" },
  ),
]);

/** Five shares that sum to a hundred, of two areas; one of them 约. */
export const shares = seriesOf(
  ["重庆市", "新疆维吾尔自治区"].flatMap((area, at) =>
    [38.2, 27.1, 18.4, 14.2, 2.1].flatMap((share, index) =>
      [2022, 2023, 2024].map((year) => ({
        year,
        value: Number((share + (index === 0 ? 1 : index === 1 ? -1 : 0) * (year - 2022 + at * 3)).toFixed(1)),
        half: 0.05,
        area,
        indicator: `p${index + 1}`,
        name: ["初级工", "中级工", "高级工", "技师", "特级技师和首席技师"][index]!,
        indicatorEn: [
          "Junior workers",
          "Intermediate workers",
          "Senior workers",
          "Technicians",
          "Special-grade and chief technicians",
        ][index]!,
        unit: "%",
        kind: "rate" as const,
        status: index === 2 ? ("E" as const) : ("A" as const),
      })),
    ),
  ),
);
