import type { TopLevelSpec } from "vega-lite";
import { describe, expect, it } from "vitest";
import type { Spec } from "../../pipelines/reports/chart.js";
import { lowerRows } from "../../pipelines/reports/lower-rows.js";
import { everyChart } from "../charts/charts-for-tests.js";
import { overlaps, textBoxes } from "../charts/text-boxes.js";

const specs = (["zh", "en"] as const).flatMap((lang) =>
  ([640, 720] as const).flatMap((width) =>
    everyChart({ lang, width }).map(([name, { spec }]) => ({
      name: `${name} (${width}, ${lang})`,
      spec: spec as unknown as Spec & { readonly height?: { readonly step?: number } },
    })),
  ),
);
const ofRows = specs.filter(({ spec }) => typeof spec.height?.step === "number");

/** The marks of a type in a spec. */
const marks = ({ layer }: Spec, type: string): readonly { readonly height?: number; readonly size?: number }[] =>
  (
    layer as readonly { readonly mark: { readonly type: string; readonly height?: number; readonly size?: number } }[]
  ).flatMap(({ mark }) => (mark.type === type ? [mark] : []));

describe("a chart of rows, lowered for paper", () => {
  it.each(ofRows)("has no text over another: $name", async ({ spec }) => {
    const { boxes } = await textBoxes(lowerRows(spec) as unknown as TopLevelSpec);
    expect(boxes.length).toBeGreaterThan(0);
    expect(overlaps(boxes)).toEqual([]);
  });

  it.each(ofRows)("is not higher than before, and its bars and target lines are apart: $name", ({ spec }) => {
    const lower = lowerRows(spec) as typeof spec;
    const step = lower.height?.step ?? 0;
    expect(step).toBeLessThanOrEqual(spec.height?.step ?? 0);
    for (const { height = 0 } of marks(lower, "bar")) expect(height).toBeLessThanOrEqual(step - 5);
    for (const { size = 0 } of marks(lower, "tick")) expect(size).toBeLessThanOrEqual(step - 3);
  });

  it("gives rows of one line sixteen pixels, and of two lines as many more as a line has", () => {
    const spec = (name: string): Spec => ({
      height: { step: 60 },
      data: { values: [{ row: name }] },
      layer: [{ mark: { type: "bar", height: 15 }, encoding: { y: { field: "row" } } }],
    });
    expect(lowerRows(spec("重庆市")).height).toEqual({ step: 16 });
    expect(lowerRows(spec("Highly skilled\nworkers")).height).toEqual({ step: 32 });
  });

  it.each(specs.filter(({ spec }) => typeof spec.height !== "object"))("leaves what has no rows: $name", ({ spec }) => {
    expect(lowerRows(spec)).toBe(spec);
  });
});
