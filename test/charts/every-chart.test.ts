import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { lintSpec } from "../../pipelines/charts/lint.js";
import { toSvg } from "../../pipelines/charts/to-svg.js";
import { everyChart } from "./charts-for-tests.js";
import { overlaps, textBoxes } from "./text-boxes.js";

const schema = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("vega-lite/vega-lite-schema.json"), "utf8"),
);
const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);

const all = (["screen", "a4", "phone"] as const).flatMap((size) =>
  (["zh", "en"] as const).flatMap((lang) =>
    everyChart({ size, lang }).map(([name, chart]) => ({ name: `${name} (${size}, ${lang})`, chart, size })),
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

  it.each(all)("has no text over another, none cut, and no warning: $name", async ({ chart }) => {
    const { boxes, warnings } = await textBoxes(chart.spec);
    expect(boxes.length).toBeGreaterThan(0);
    expect(overlaps(boxes)).toEqual([]);
    expect(boxes.filter(({ text }) => text.includes("…") || text === "null")).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it.each(all.filter(({ size }) => size !== "phone"))("is as wide as its page: $name", async ({ chart, size }) => {
    const [, width] = /<svg [^>]*\bwidth="([\d.]+)"/.exec(await toSvg(chart))!;
    expect(Number(width)).toBeLessThanOrEqual({ screen: 720, a4: 640 }[size as "screen" | "a4"] + 1);
  });
});
