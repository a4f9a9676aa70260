import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import type { Chart } from "../../pipelines/charts/chart.js";
import { chartWidth } from "../../pipelines/charts/frame.js";
import { lintSpec } from "../../pipelines/charts/lint.js";
import { everyChart } from "./charts-for-tests.js";
import { cut, overlaps, textBoxes } from "./text-boxes.js";

const schema = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("vega-lite/vega-lite-schema.json"), "utf8"),
);
const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);

const all = [320, 480, 640, 960].flatMap((width) =>
  (["zh", "en"] as const).flatMap((lang) =>
    everyChart({ width, lang }).map(([name, chart]) => ({ name: `${name} (${width}, ${lang})`, chart, width, lang })),
  ),
);

describe("every chart", () => {
  it.each(all)("is valid Vega-Lite 6: $name", ({ chart }) => {
    validate(chart.spec);
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each(all)("passes the lint: $name", ({ chart }) => {
    expect(lintSpec(chart.spec)).toEqual([]);
  });

  it.each(all)("has a finding and a text alternative that says it: $name", ({ chart }) => {
    expect(chart.title).not.toBe("");
    expect(chart.description).toContain(chart.title.split(/；|（共|\(\d+ ind/)[0]!.slice(0, 8));
    expect(chart.spec.description).toBe(chart.description);
  });

  it.each(all)(
    "has no text over another, none cut, none beside its page, and no warning: $name",
    async ({ chart, width }) => {
      const { boxes, page, warnings } = await boxesOf(chart);
      expect(boxes.length).toBeGreaterThan(0);
      expect(overlaps(boxes)).toEqual([]);
      expect(cut(boxes, page)).toEqual([]);
      expect(boxes.filter(({ text }) => /…|^null$|NaN|undefined/.test(text))).toEqual([]);
      expect(page.width).toBeLessThanOrEqual(width + 1);
      expect(warnings).toEqual([]);
    },
  );

  it.each(all.filter(({ lang }) => lang === "en"))("has no Chinese in English but names: $name", async ({ chart }) => {
    const { boxes } = await boxesOf(chart);
    const said = [chart.title, chart.description, ...boxes.map(({ text }) => text)];
    expect(said.filter((text) => /[\p{sc=Han}，。；：、（）]/u.test(withoutNames(text)))).toEqual([]);
    expect(Object.keys(chart.points[0] ?? {}).filter((column) => /\p{sc=Han}/u.test(column))).toEqual([]);
  });

  it.each([
    ["screen", 720],
    ["a4", 640],
    ["phone", 360],
  ] as const)("is as wide as its page: %s", (size, width) => {
    expect(chartWidth({ size })).toBe(width);
  });
});

/** Each chart is laid out once. */
function boxesOf(chart: Chart): ReturnType<typeof textBoxes> {
  const boxes = laidOut.get(chart) ?? textBoxes(chart.spec);
  laidOut.set(chart, boxes);
  return boxes;
}

const laidOut = new Map<Chart, ReturnType<typeof textBoxes>>();

/** Names of documents, and of an area that has no English name. */
const withoutNames = (text: string) =>
  text
    .replace(/\n/g, "")
    .replace(/《[^》]*》?|^[^《]*》/gu, "")
    .replaceAll("新疆生产建设兵团第十四师昆玉市", "");
