import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Qualifier } from "../../pipelines/quantities/quantity.js";
import { boundsMeet, boundsOf, leadingUnit } from "../../pipelines/tables/bounds.js";

const written = (
  value: number | null,
  halfWidth: number | null,
  qualifier: Qualifier,
  ends?: readonly [number, number],
) => ({
  value,
  lower: ends?.[0] ?? null,
  upper: ends?.[1] ?? null,
  halfWidth,
  qualifier,
});

describe("the bounds of a written number", () => {
  test.each([
    ["6.2万", written(62000, 500, "exact"), 61500, 62500],
    ["1066", written(1066, 0.5, "exact"), 1065.5, 1066.5],
    ["5.5%", written(5.5, 0.05, "exact"), 5.45, 5.55],
    ["下降0.7%", written(-0.7, 0.05, "exact"), -0.75, -0.65],
    ["约6.2万", written(62000, 500, "about"), 61000, 63000],
    ["约27万", written(270000, 5000, "about"), 260000, 280000],
    ["约100万", written(1000000, 5000, "about"), 950000, 1050000],
    ["5%左右", written(5, 0.5, "about"), 4, 6],
    ["超6.2万", written(62000, 500, "over"), 62000, 63000],
    ["10余", written(10, 0.5, "over"), 10, 20],
    ["超100万", written(1000000, 5000, "over"), 1000000, 2000000],
    ["超90%", written(90, 0.5, "over"), 90, 100],
    ["近6.2万", written(62000, 500, "near"), 61000, 62000],
    ["近2万", written(20000, 5000, "near"), 15000, 20000],
    ["近100万", written(1000000, 5000, "near"), 900000, 1000000],
    ["近300", written(300, 0.5, "near"), 270, 300],
    ["近百", written(100, null, "near"), 90, 100],
    ["数百", written(100, null, "about"), 100, 1000],
    ["上千", written(1000, null, "over"), 1000, 10000],
    ["过半", { ...written(50, null, "over"), unit: "%" }, 50, 100],
    ["不少于60万", written(600000, 5000, "at_least"), 600000, null],
    ["不超过5.5%", written(5.5, 0.05, "at_most"), null, 5.5],
    ["下降超过3%", written(-3, 0.5, "over"), -4, -3],
    ["降幅不低于3%", written(-3, 0.5, "at_least"), null, -3],
    ["5万至6万", written(null, 5000, "exact", [50000, 60000]), 45000, 65000],
    ["0", written(0, 0.5, "exact"), -0.5, 0.5],
  ])("of %s", (_, number, low, high) => {
    expect(boundsOf(number)).toEqual({ low, high });
  });
});

test.each([
  [62000, 1000],
  [1000000, 1000000],
  [1200, 100],
  [5.5, 0.1],
  [0.07, 0.01],
  [0, 0],
])("one unit of the leading digits of %d is %d", (value, unit) => {
  expect(leadingUnit(value)).toBe(unit);
});

test.each([
  ["6.2万 and 6.3万 do not meet, though they touch", [61500, 62500], [62500, 63500], false],
  ["6.2万 and 62400 meet", [61500, 62500], [62399.5, 62400.5], true],
  ["one open above meets all that is not below it", [60000, null], [61500, 62500], true],
  ["one open above does not meet what lies below it", [63000, null], [61500, 62500], false],
  ["a point on the edge meets", [62500, 62500], [62500, 63500], true],
] as const)("%s", (_, [aLow, aHigh], [bLow, bHigh], meet) => {
  const [a, b] = [
    { low: aLow, high: aHigh },
    { low: bLow, high: bHigh },
  ];
  expect(boundsMeet(a, b)).toBe(meet);
  expect(boundsMeet(b, a)).toBe(meet);
});

/** A true count and the number of digits that its writer keeps. */
const truth = fc.record({ value: fc.integer({ min: 1, max: 99_999_999 }), digits: fc.integer({ min: 1, max: 4 }) });
const unitOf = (value: number, digits: number) => 10 ** Math.max(0, Math.floor(Math.log10(value)) + 1 - digits);

describe("the bounds contain the truth", () => {
  test("when it was rounded to its leading digits", () => {
    fc.assert(
      fc.property(truth, ({ value, digits }) => {
        const unit = unitOf(value, digits);
        const { low, high } = boundsOf(written(Math.round(value / unit) * unit, unit / 2, "exact"));
        return low! <= value && value <= high!;
      }),
    );
  });

  test("when it was cut to its leading digits and called 超, however few digits the zeros seem to claim", () => {
    fc.assert(
      fc.property(truth, fc.boolean(), ({ value, digits }, inFull) => {
        const unit = unitOf(value, digits);
        const { low, high } = boundsOf(written(Math.floor(value / unit) * unit, inFull ? 0.5 : unit / 2, "over"));
        return low! <= value && value <= high!;
      }),
    );
  });

  test("when it was rounded and called 约", () => {
    fc.assert(
      fc.property(truth, ({ value, digits }) => {
        const unit = unitOf(value, digits);
        const { low, high } = boundsOf(written(Math.round(value / unit) * unit, unit / 2, "about"));
        return low! <= value && value <= high!;
      }),
    );
  });

  test("when it was rounded up and called 近", () => {
    fc.assert(
      fc.property(truth, ({ value, digits }) => {
        const unit = unitOf(value, digits);
        fc.pre(value % unit >= unit / 2);
        const { low, high } = boundsOf(written(Math.ceil(value / unit) * unit, unit / 2, "near"));
        return low! <= value && value <= high!;
      }),
    );
  });
});
