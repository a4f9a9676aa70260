import { escape as computed } from "arquero";
import { describe, expect, test } from "vitest";
import { toSvg } from "../../pipelines/charts/to-svg.js";
import { trendChart } from "../../pipelines/charts/trend-chart.js";
import { type SaidValue, seriesOf, talent, targetsOf } from "./rows-for-tests.js";

interface Drawn {
  readonly role: string;
  readonly year: number;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly label: string | null;
  readonly side: "above" | "below";
}

/** The rows that a chart draws. */
const rowsOf = (chart: ReturnType<typeof trendChart>) =>
  (chart.spec as unknown as { data: { values: readonly Drawn[] } }).data.values;

describe("a trend chart", () => {
  test("marks a promise once, though two documents make it, and two that differ twice", () => {
    const promise = (target: number) => ({ year: 2026, target, outcome: "pending" as const });
    const marks = (...targets: readonly number[]) =>
      rowsOf(trendChart(seriesOf(talent), { targets: targetsOf(targets.map(promise)) })).filter(
        ({ role }) => role === "mark",
      );
    expect(marks(90_000, 90_000)).toHaveLength(1);
    expect(marks(90_000, 95_000).map(({ value }) => value)).toEqual([9, 9.5]);
  });

  test("ends each part of its caption as its language does, whatever the titles of documents are in", () => {
    const sum = targetsOf([{ year: 2024, target: 200_000, outcome: "pending", span: "2020/2024" }]);
    const title = "关于《2024年要点》的摘编";
    const series = seriesOf(talent.map((row) => ({ ...row, title })));
    const caption = (lang: "zh" | "en") => JSON.stringify(trendChart(series, { targets: sum, lang }).spec);
    expect(caption("en")).toMatch(/Sources: 《关于《2024年要点》的摘编》[^"]*, Vintage: 2026-11-24\."/);
    expect(caption("zh")).toMatch(/来源：《关于《2024年要点》的摘编》[^"]*，数据版本：2026-11-24。"/);
  });

  test("names a target beside the value of its year, on the side away from it", () => {
    const target = (target: number) => ({ year: 2022, target, outcome: "missed" as const });
    const labels = (...targets: readonly number[]) =>
      rowsOf(trendChart(seriesOf(talent), { targets: targetsOf(targets.map(target)) }))
        .filter(({ role }) => role === "mark")
        .map(({ label, side }) => [label, label === null ? null : side]);
    expect(labels(64_000)).toEqual([["6.4", "above"]]);
    expect(labels(60_000)).toEqual([["6", "below"]]);
    expect(labels(62_000)).toEqual([[null, null]]);
    expect(labels(64_000, 66_000)).toEqual([
      [null, null],
      ["6.6", "above"],
    ]);
  });

  test("counts people at whole numbers, and ten thousands of them at halves too", () => {
    const ticksOf = (values: readonly SaidValue[]) => {
      const { layer } = trendChart(seriesOf(values)).spec as unknown as {
        layer: readonly { encoding: { y?: { axis?: { values?: number[] } } } }[];
      };
      return layer.flatMap(({ encoding }) => encoding.y?.axis?.values ?? []);
    };
    const awards = (value: number) => [2017, 2018, 2022].map((year) => ({ year, value }));
    expect(ticksOf(awards(10)).length).toBeGreaterThan(3);
    for (const count of [1, 2, 3, 10, 75, 1352]) expect(ticksOf(awards(count)).every(Number.isInteger)).toBe(true);
    expect(ticksOf(awards(100_000)).some((tick) => !Number.isInteger(tick))).toBe(true);
  });

  test("calls a break possible where only the size of the step says so, whatever words the sentence of a document has", () => {
    const titleOf = (seriesBreak: string) =>
      trendChart(seriesOf([...talent.slice(1, 2), { year: 2024, value: 84_000, seriesBreak }])).title;
    expect(titleOf("比2022年增35%，幅度异常，口径可能不同")).toContain("2024年起口径可能变动");
    expect(titleOf("文件说明口径有变：2024年引进人才统计口径有调整，可能与上年不可比。")).toContain("2024年起口径变动");
  });

  test("of the whole country says so in its title, of an area in its caption alone", () => {
    const national = talent.map((row) => ({ ...row, area: "全国" }));
    expect(trendChart(seriesOf(national)).title).toMatch(/^全国引进人才：2024年8\.4万人/);
    expect(trendChart(seriesOf(national), { lang: "en" }).title).toMatch(/^Talent introduced, China: 84,000/);
    expect(trendChart(seriesOf(talent)).title).toMatch(/^引进人才：/);
  });

  test("says over and about in English too, where the sentence does", () => {
    const values = [
      { year: 2023, value: 6_300_000, half: 50_000, status: "E" as const },
      { year: 2025, value: 6_700_000, status: "E" as const },
    ];
    const series = seriesOf(values).derive({
      obs_high: (d: { obs_high: number; year: number }) => (d.year === 2025 ? 6_800_000 : d.obs_high),
    });
    const { title, description } = trendChart(series, { lang: "en" });
    expect(title).toMatch(/^Talent introduced: over 6\.7 million people in 2025/);
    expect(description).toContain("about 6.3 million people");
  });

  test("of a few counted people has an axis from zero and no band: ten people are ten", () => {
    const few = [2017, 2018, 2022].map((year) => ({ year, value: 10, half: 0.5 }));
    const chart = trendChart(seriesOf(few));
    const { layer } = chart.spec as unknown as {
      layer: readonly { encoding: { y?: { scale?: { domain: number[] } } } }[];
    };
    expect(layer.flatMap(({ encoding }) => encoding.y?.scale?.domain[0] ?? [])).toSatisfy((lows: number[]) =>
      lows.every((low) => low === 0),
    );
    expect(rowsOf(chart).flatMap(({ low, high }) => (low === null ? [] : [[low, high]]))).toEqual(
      Array(3).fill([10, 10]),
    );
    expect(JSON.stringify(chart.spec)).not.toContain("阴影");
    const rate = few.map((row) => ({ ...row, unit: "%", kind: "rate" as const }));
    expect(rowsOf(trendChart(seriesOf(rate))).flatMap(({ low }) => low ?? [])).toEqual([9.5, 9.5, 9.5]);
  });

  test("draws no band up to twice a number that is only known to be passed", () => {
    const known = [
      { year: 2022, value: 1066 },
      { year: 2023, value: 1000, status: "E" as const },
      { year: 2024, value: 1352 },
    ];
    const over = (high: number) =>
      seriesOf(known).derive({
        obs_high: computed((d: { obs_high: number; year: number }) => (d.year === 2023 ? high : d.obs_high)),
      });
    const highs = (high: number) =>
      rowsOf(trendChart(over(high))).flatMap(({ year, high: top }) => (year === 2023 ? [top] : []));
    expect(highs(2000)).toEqual([1000]);
    expect(highs(1100)).toEqual([1100]);
  });

  test("is broken at every missing year, after a break of definition too: 2022 is not joined to 2024", async () => {
    const broken = [
      { year: 2020, value: 50_000 },
      { year: 2022, value: 62_000, seriesBreak: "文件说明口径有变" },
      { year: 2024, value: 84_000 },
    ];
    const joinsIn = async (values: readonly SaidValue[]) => {
      const svg = await toSvg(trendChart(seriesOf(values)));
      const lines = [...svg.matchAll(/<path d="([^"]*)" stroke="[^"]*" stroke-width="2\.2"/g)].map(([, d]) => d!);
      expect(lines.length).toBeGreaterThan(0);
      return lines.join("").match(/L/g)?.length ?? 0;
    };
    expect(await joinsIn(broken)).toBe(0);
    expect(await joinsIn([...broken, { year: 2023, value: 70_000 }])).toBe(2);
  });
});
