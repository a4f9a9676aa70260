import { from } from "arquero";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  areasOf,
  citedComparison,
  comparisonSentence,
  widestComparison,
} from "../../pipelines/notebooks/comparison-sentence.js";
import { conflictsSentence } from "../../pipelines/notebooks/conflict-sentence.js";
import { coverageSentence } from "../../pipelines/notebooks/coverage-sentence.js";
import { headlines, sayStep } from "../../pipelines/notebooks/headlines.js";
import { promiseItem } from "../../pipelines/notebooks/promise-item.js";
import { sayYears } from "../../pipelines/notebooks/say-years.js";
import { fullestArea, fullestIndicators } from "../../pipelines/notebooks/series-row.js";
import { shortened } from "../../pipelines/notebooks/table-columns.js";
import { targetSentence, targetsSentence } from "../../pipelines/notebooks/target-sentence.js";
import { citedTrend, trendSentence } from "../../pipelines/notebooks/trend-sentence.js";
import { yearlyChanges } from "../../pipelines/notebooks/yearly-changes.js";
import { conflictRow, targetRow, yearRow } from "./series-for-tests.js";

const indicator = "talent-introduced";
const implied = { obs_value: 58768, obs_low: 58266, obs_high: 59270, obs_status: "I" } as const;

describe("trendSentence", () => {
  it.each([
    ["nothing", [], "这项指标没有年度数据。"],
    ["one value", [yearRow(2022, 62000)], "重庆市引进人才2022年为6.2万人，目前只有这一年的数据，看不出趋势。"],
    [
      "an implied value before it",
      [yearRow(2021, 0, { ...implied, document_id: "d2022.txt" }), yearRow(2022, 62000)],
      "重庆市引进人才2022年为6.2万人，比2021年的约5.88万人（推算）增长5.5%。",
    ],
    [
      "missing years and a peak",
      [yearRow(2016, 40000), yearRow(2018, 70000), yearRow(2019, 60000), yearRow(2023, 50000, { obs_status: "E" })],
      "重庆市引进人才2023年为约5万人，比2019年的6万人下降约16.7%。" +
        "2016年以来有4个年度的数据，从4万人到约5万人，增长约25%，2018年最高（7万人）。其间2017、2020—2022年没有数据，图中断开。",
    ],
    [
      "a stock that leaps",
      [
        yearRow(2019, 100000, { kind: "stock" }),
        yearRow(2020, 103000, { kind: "stock" }),
        yearRow(2021, 130000, { kind: "stock" }),
      ],
      "重庆市引进人才2021年为13万人，2020年为10.3万人。2021年（13万人）与2020年（10.3万人）相差悬殊，统计口径可能有变，前后不宜直接比较。",
    ],
    [
      "a change of definition that a document states, however small the step",
      [
        yearRow(2020, 60000),
        yearRow(2021, 61000, { series_break: "文件说明口径有变：引进人才统计口径有调整。" }),
        yearRow(2022, 62000),
      ],
      "重庆市引进人才2022年为6.2万人，比2021年的6.1万人增长约1.6%。2021年（6.1万人）与2020年（6万人）统计口径不同，文件有说明，前后不可直接比较。",
    ],
  ])("of %s", (_, rows, said) => {
    expect(trendSentence(rows, { indicator })).toBe(said);
  });

  it("tells of documents that disagree", () => {
    const said = trendSentence([yearRow(2022, 62000)], { indicator, conflicts: [conflictRow(2022, 62000, 63000)] });
    expect(said).toContain("2022年各份文件不一致，另有6.3万人的说法，本报告采用6.2万人。");
  });

  it("says the same of an arquero table as of rows in any order", () => {
    const rows = [yearRow(2022, 62000), yearRow(2020, 50000), yearRow(2021, 59000)];
    expect(trendSentence(from(rows), { indicator })).toBe(trendSentence([...rows].reverse(), { indicator }));
  });

  it("speaks of the area that has most values unless told another", () => {
    const rows = [yearRow(2022, 1, { ref_area: "四川省" }), yearRow(2021, 62000), yearRow(2022, 63000)];
    expect(trendSentence(rows, { indicator })).toContain("重庆市");
    expect(trendSentence(rows, { indicator, area: "四川省" })).toContain("四川省");
    expect(trendSentence(rows, { indicator, area: "西藏自治区" })).toBe("这项指标没有年度数据。");
  });

  it("never says NaN, undefined or null, whatever the values", () => {
    const value = fc.record({
      year: fc.integer({ min: 2000, max: 2030 }),
      value: fc.double({ min: 0, max: 1e12, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(value, { selector: ({ year }) => year, maxLength: 8 }), (values) => {
        const said = trendSentence(
          values.map(({ year, value }) => yearRow(year, value)),
          { indicator },
        );
        expect(said).not.toMatch(/NaN|undefined|null|Infinity/);
      }),
    );
  });
});

describe("citedTrend", () => {
  const rows = [yearRow(2016, 40000), yearRow(2018, 70000), yearRow(2019, 60000), yearRow(2023, 50000)];
  const told = [
    ["a course with a peak", rows],
    ["one value", rows.slice(0, 1)],
    ["a leap", [yearRow(2020, 103000, { kind: "stock" }), yearRow(2021, 130000, { kind: "stock" })]],
  ] as const;
  it.each(told.flatMap(([name, of]) => (["zh", "en"] as const).map((lang) => ({ name, of, lang }))))(
    "leads from every level to its sentence: $name, $lang",
    ({ of, lang }) => {
      const { source, text } = citedTrend(of, { indicator, lang });
      const level = lang === "zh" ? /[\d.]+万人/g : /[\d,]+ people/g;
      expect(text.match(level)?.length).toBeGreaterThan(0);
      expect(source.replace(/\[[^\]]*\]\(#[^)]*\)/g, "")).not.toMatch(level);
    },
  );

  it("leads from what another document says to the sentence of that document", () => {
    const conflicts = [conflictRow(2022, 62000, 63000)];
    const { source } = citedTrend([yearRow(2022, 62000)], { indicator, conflicts });
    expect(source).toContain("[6.3万人](#e.txt%230-5)");
    expect(source).toContain("本报告采用[6.2万人](#d2022.txt%230-5)");
  });
});

describe("targetSentence", () => {
  it.each([
    [
      targetRow("met", { actual_value: 5_032_000 }),
      "重庆市提出，到2025年技能人才总量达到500万人以上：实际503.2万人，达成。",
    ],
    [targetRow("missed"), "重庆市提出，到2025年技能人才总量达到500万人以上：实际490万人，未达成。"],
    [targetRow("pending"), "重庆市提出，到2025年技能人才总量达到500万人以上：尚无结果。"],
    [
      targetRow("unknown", { qualifier: "at_most", unit_measure: "%", target_value: 5.5 }),
      "重庆市提出，到2025年技能人才总量不超过5.5%：无法判断，没有找到对应的实际数。",
    ],
    [
      targetRow("unknown", { target_value: null, target_low: 600_000, target_high: 650_000 }),
      "重庆市提出，到2025年技能人才总量在60万人至65万人之间：无法判断，没有找到对应的实际数。",
    ],
    [
      targetRow("unknown", { span: "2021/2025" }),
      "重庆市提出，2021—2025年累计技能人才总量达到500万人以上：无法判断，没有找到对应的实际数。",
    ],
    [
      targetRow("missed", {
        ...{ qualifier: "about", unit_measure: "%", target_value: 5.5, target_low: 5.4, target_high: 5.6 },
        actual_value: 5.7,
      }),
      "重庆市提出，到2025年技能人才总量约5.5%（以低为好）：实际5.7%，未达成。",
    ],
  ])("%#", (row, said) => {
    expect(targetSentence(row)).toBe(said);
  });

  it.each([
    [targetRow("missed"), "重庆市 promised"],
    [targetRow("pending"), "of at least 5 million people by 2025: pending."],
    [targetRow("pending", { span: "2021/2025" }), "of at least 5 million people 2021–2025 in all: pending."],
  ])("says it in English (%#)", (row, said) => {
    expect(targetSentence(row, { lang: "en" })).toContain(said.replace("重庆市", "Chongqing"));
  });

  it("counts promises by what came of them", () => {
    expect(targetsSentence([targetRow("met"), targetRow("met"), targetRow("pending", { time_period: "2027" })])).toBe(
      "重庆市共读到3项有期限的目标（2025、2027年到期）：2项达成，1项尚无结果。",
    );
    expect(targetsSentence([targetRow("met"), targetRow("met", { ref_area: "四川省" })])).toMatch(/^共读到2项/);
    expect(targetsSentence([])).toBe("文件里没有读到有期限的目标。");
  });
});

describe("promiseItem", () => {
  it.each([
    [targetRow("pending"), "，2025年达到500万人以上"],
    [targetRow("pending", { span: "2019/2021" }), "，2019—2021年累计达到500万人以上"],
  ])("says by when, or over which years (%#)", (row, said) => {
    expect(promiseItem(row).text).toContain(`技能人才总量**${said}`);
  });
});

describe("comparisonSentence", () => {
  const rows = [
    yearRow(2025, 900, { ref_area: "甲省" }),
    yearRow(2025, 500, { ref_area: "乙省" }),
    yearRow(2025, 300, { ref_area: "丙省" }),
    yearRow(2025, 1700, { ref_area: "全国" }),
    yearRow(2024, 100, { ref_area: "丙省" }),
  ];
  it("names highest, lowest, middle and the area's own place, and leaves the country out", () => {
    expect(comparisonSentence(rows, { indicator, year: 2025, area: "乙省" })).toBe(
      "2025年引进人才有3个地区的数据：甲省最高（900人），丙省最低（300人），中位数约500人，乙省500人，居第2位。各地人口规模和统计口径不同，数值高低不等于优劣。",
    );
    expect(areasOf(rows, indicator, 2025).map((row) => row.ref_area)).toEqual(["甲省", "乙省", "丙省"]);
  });
  it("leads from every level to its sentence", () => {
    const { source, text } = citedComparison(rows, { indicator, year: 2025, area: "乙省" });
    expect(source.match(/\[[^\]]*\]\(#d2025\.txt%230-5\)/g)).toEqual(
      ["900人", "300人", "500人"].map((level) => `[${level}](#d2025.txt%230-5)`),
    );
    expect(text).toBe(comparisonSentence(rows, { indicator, year: 2025, area: "乙省" }));
  });
  it("gives no rank where bounds meet", () => {
    const vague = [...rows, yearRow(2025, 501, { ref_area: "丁省", obs_low: 400, obs_high: 600 })];
    expect(comparisonSentence(vague, { indicator, year: 2025, area: "乙省" })).toContain("居第2至第3位之间");
  });
  it("says so where the area is not among them", () => {
    expect(comparisonSentence(rows, { indicator, year: 2025, area: "戊省" })).toContain("；戊省没有该年度数据。");
  });
  it("finds what most areas can be compared on", () => {
    expect(widestComparison(rows)).toEqual({ indicator, year: 2025 });
    expect(widestComparison(rows.slice(2))).toBeNull();
    expect(widestComparison([])).toBeNull();
  });
  it.each([
    [[], "没有可以比较的地区数据。"],
    [rows.slice(0, 1), "2025年引进人才只有甲省（900人）有数据，无从比较。"],
  ])("says so where there is nothing to compare (%#)", (few, said) => {
    expect(comparisonSentence(few, { indicator, year: 2025 })).toBe(said);
  });
});

describe("coverageSentence", () => {
  it("counts indicators, values, years and hedges", () => {
    const other = { indicator: "doctors-introduced", indicator_zh: "引进博士" };
    const rows = [yearRow(2021, 0, implied), yearRow(2022, 62000), yearRow(2020, 480, { ...other, obs_status: "E" })];
    expect(coverageSentence(rows)).toBe(
      "2项指标共3个年度数值，时间为2020—2022年，其中1个为推算数，1个为约数。数据最全的是引进人才（2个），1项只有一个年度的数据，尚不能反映趋势。",
    );
    expect(coverageSentence([])).toBe("这一部分没有年度数据。");
  });
});

describe("conflictsSentence", () => {
  it("counts places and pairs", () => {
    expect(conflictsSentence([conflictRow(2022, 1, 2), conflictRow(2022, 1, 3)])).toContain(
      "有1处数字，各份文件说法不一（共2对）",
    );
    expect(conflictsSentence([])).toBe("没有发现互相矛盾的说法。");
  });
});

describe("headlines", () => {
  it("are the newest published values of the fullest indicators, four at most", () => {
    const of = (id: string, years: readonly number[]) => years.map((year) => yearRow(year, 100, { indicator: id }));
    const rows = [
      ...of("a", [2020, 2021, 2024]),
      ...of("old", [2010, 2011, 2012, 2013]),
      ...["b", "c", "d", "e"].flatMap((id) => of(id, [2023, 2024])),
      yearRow(2025, 58768, { ...implied, indicator: "a" }),
      yearRow(2025, 1, { indicator: "f", ref_area: "四川省" }),
    ];
    const found = headlines(rows);
    expect(found.map(({ latest }) => [latest.indicator, latest.year])).toEqual([
      ["a", 2024],
      ["b", 2024],
      ["c", 2024],
      ["d", 2024],
    ]);
    expect(found[0]!.before?.year).toBe(2021);
    expect(headlines([])).toEqual([]);
  });
});

describe("sayStep", () => {
  it.each([
    ["nothing before it", null, yearRow(2024, 1352), null],
    ["a change", yearRow(2022, 62000), yearRow(2024, 84000), "比2022年增长约35.5%"],
    ["a change on the year before", yearRow(2023, 62000), yearRow(2024, 84000), "比上年增长约35.5%"],
    ["the same value", yearRow(2023, 1352), yearRow(2024, 1352), "与上年持平"],
    [
      "a bound that says too little",
      yearRow(2023, 1000, { obs_status: "E", obs_low: 1000, obs_high: 2000 }),
      yearRow(2024, 1352),
      "2023年为1000余人",
    ],
    [
      "a leap of a stock",
      yearRow(2021, 1_045_000, { kind: "stock" }),
      yearRow(2024, 1_760_000, { kind: "stock" }),
      "2021年为104.5万人",
    ],
  ])("of %s", (_, before, latest, said) => {
    expect(sayStep({ before, latest })).toBe(said);
  });

  it("says in English what an earlier value was that nothing is compared with", () => {
    const before = yearRow(2020, 3_870_000, { kind: "stock" });
    const latest = yearRow(2022, 5_032_000, { kind: "stock" });
    expect(sayStep({ before, latest }, { lang: "en" })).toBe("it was 3.87 million people in 2020");
  });

  it("says in English whether it compares with the year before", () => {
    const latest = yearRow(2024, 84_000);
    const said = (year: number) => sayStep({ before: yearRow(year, 62_000), latest }, { lang: "en" });
    expect(said(2023)).toBe("about 35.5% more than in the year before");
    expect(said(2022)).toBe("about 35.5% more than in 2022");
  });
});

describe("shortened", () => {
  const long = `${"甲".repeat(110)}3万人${"乙".repeat(110)}`;

  it.each([
    ["what is short stays whole", "引进3万人。", "3万人", "引进3万人。"],
    ["without a figure it is the beginning", long, "", `${"甲".repeat(100)}……`],
    [
      "a figure further on is seen, with some words after it",
      long,
      "3万人",
      `……${"甲".repeat(72)}3万人${"乙".repeat(25)}……`,
    ],
    ["the end of a sentence is its end", `${"甲".repeat(110)}3万人`, "3万人", `……${"甲".repeat(97)}3万人`],
    ["a figure that does not stand there moves nothing", long, "5万人", `${"甲".repeat(100)}……`],
  ])("%s", (_, quote, figure, said) => {
    expect(shortened(quote, figure)).toBe(said);
  });
});

describe("yearlyChanges", () => {
  it("are of neighbouring years, beyond doubt, no leaps, the largest growth first", () => {
    const of = (id: string, ...rows: ReturnType<typeof yearRow>[]) => rows.map((row) => ({ ...row, indicator: id }));
    const changes = yearlyChanges([
      ...of("gap", yearRow(2020, 100), yearRow(2022, 200)),
      ...of("vague", yearRow(2021, 1000), yearRow(2022, 1352, { obs_low: 900, obs_high: 2000 })),
      ...of("leap", yearRow(2021, 100, { kind: "stock" }), yearRow(2022, 130, { kind: "stock" })),
      ...of("rate", yearRow(2021, 73, { kind: "rate" }), yearRow(2022, 90, { kind: "rate" })),
      ...of("down", yearRow(2021, 751000), yearRow(2022, 706700)),
      ...of("up", yearRow(2021, 345000), yearRow(2022, 408000)),
    ]);
    expect(changes.map(({ latest, said }) => [latest.indicator, said])).toEqual([
      ["up", "增长约18.3%"],
      ["down", "下降约5.9%"],
    ]);
  });
});

describe("fullestArea and fullestIndicators", () => {
  it("count values, and go by name where counts are the same", () => {
    const rows = [yearRow(2021, 1), yearRow(2022, 1), yearRow(2022, 1, { ref_area: "四川省", indicator: "z" })];
    expect(fullestArea(rows)).toBe("重庆市");
    expect(fullestArea([])).toBeNull();
    expect(fullestIndicators(rows, 1)).toEqual(["talent-introduced"]);
  });
});

describe("sayYears", () => {
  it.each([
    [[2016], "2016年"],
    [[2016, 2017], "2016、2017年"],
    [[2016, 2018, 2019, 2020], "2016、2018—2020年"],
  ])("%j: %s", (years, said) => {
    expect(sayYears(years)).toBe(said);
  });
});
