import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadLabels } from "../../pipelines/charts/spread-labels.js";

const of = (...at: number[]) => at.map((each) => ({ at: each, height: 10 }));

describe("spreadLabels", () => {
  it.each([
    ["labels with room stay", of(20, 50), [20, 50]],
    ["two at one place part evenly", of(50, 50), [45, 55]],
    ["a third joins the block of two", of(50, 50, 52), [40.7, 50.7, 60.7]],
    ["none leaves the plot", of(0, 0, 100), [5, 15, 95]],
    ["input order is kept", of(80, 20), [80, 20]],
  ])("%s", (_, wanted, expected) => {
    const placed = spreadLabels(wanted, 100);
    expect(placed.map((place) => Number(place.toFixed(1)))).toEqual(expected);
  });

  it("never lets two touch, and keeps their order", () => {
    const label = fc.record({ at: fc.integer({ min: 0, max: 300 }), height: fc.constantFrom(15, 30, 45) });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 25 }), (wanted) => {
        const total = wanted.reduce((sum, { height }) => sum + height, 0);
        const placed = spreadLabels(wanted, Math.max(300, total));
        const rows = wanted.map(({ height }, index) => ({
          top: placed[index]! - height / 2,
          bottom: placed[index]! + height / 2,
        }));
        rows.sort((a, b) => a.top - b.top);
        for (const [index, row] of rows.entries()) {
          expect(row.top).toBeGreaterThanOrEqual((rows[index - 1]?.bottom ?? 0) - 1e-6);
          expect(row.bottom).toBeLessThanOrEqual(Math.max(300, total) + 1e-6);
        }
      }),
    );
  });
});
