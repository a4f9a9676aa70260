import { describe, expect, it } from "vitest";
import { locateFigures } from "../../pipelines/reports/locate-figures.js";

/** Figures of a sentence that begins at character 300 of its document, each with its place in the sentence. */
const figures = (quote: string, ...places: readonly (readonly [surface: string, value: number])[]) =>
  places.map(([surface, value]) => {
    const start = 300 + quote.indexOf(surface);
    return { start, end: start + surface.length, obs_value: value, obs_low: value, obs_high: value };
  });

describe("where figures stand in their sentence", () => {
  it.each([
    [
      "去年引进人才6.2万人，增长5.5%。",
      [
        ["6.2万人", 62000],
        ["5.5%", 5.5],
      ],
    ],
    ["引进人才40.8万人，“一人一策”帮扶就业。", [["40.8万人", 408000]]],
    ["一季度，城镇新增就业16.26万人。", [["16.26万人", 162600]]],
    ["建成两家。", [["两家", 2]]],
  ] as const)("finds them in %j", (quote, places) => {
    const spans = locateFigures(quote, figures(quote, ...places));
    expect(spans.map((span) => span && quote.slice(span.start, span.end))).toEqual(places.map(([surface]) => surface));
  });

  it.each([
    ["新增工作室3家、基地3家。", ["3家", 3]],
    ["人才资源总量超过670万人。", ["670万人", 1]],
  ] as const)("does not guess in %j", (quote, place) => {
    expect(locateFigures(quote, figures(quote, place))).toEqual([null]);
  });
});
