import type { Qualifier } from "../quantities/quantity.js";

/** The interval [low, high) that a written number leaves open to the truth; null is unbounded on that side. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

/** What stands written: a value, or the two ends of a range with `value` null. */
export interface WrittenNumber {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Half of the last written digit's worth; null for a vague numeral (数百). */
  readonly halfWidth: number | null;
  readonly qualifier: Qualifier;
  /** Canonical unit; it matters only for a vague share (过半), which ends at 100%. */
  readonly unit?: string | null;
}

/**
 * Where the truth can lie behind a written number, all in its base unit. `h` is the half-width, `u` one unit of the leading
 * digits (the place of the last digit that is not zero: 6.2万 → 1000, 100万 → 1000000), never less than 2h.
 *
 * | written | bounds | 6.2万 | 100万 |
 * |---|---|---|---|
 * | exact | value ± h | 61500–62500 | 995000–1005000 |
 * | about (约, 左右) | value ± the larger of 2h and t/2 | 61000–63000 | 950000–1050000 |
 * | over (超, 余, 多) | value … value + u | 62000–63000 | 1000000–2000000 |
 * | near (近, 不到) | value − the larger of h and t … value | 61000–62000 | 900000–1000000 |
 * | at_least | value … | 62000–∞ | |
 * | at_most | … value | −∞–62000 | |
 * | range | lower − h … upper + h | | |
 *
 * `t` is u, but a tenth of the value at most: who writes 约 or 近 has rounded more coarsely than the digits show, so the
 * zeros at the end are not measured; yet nobody calls 85 "近100" or 90 "约100" of which he has a count, hence the tenth.
 * With "超" the digits that stand are sure and the next unit was not reached, or the writer would have said it. A vague
 * numeral (no half-width) is known to its order of magnitude: value … 10 × value, a vague share (过半) … 100%. Of a negative value (下降超过3%) the
 * rules hold for its size. A rule of this project; no standard fixes these words.
 */
export function boundsOf({ value, lower, upper, halfWidth, qualifier, unit }: WrittenNumber): Bounds {
  if (value === null) {
    const h = halfWidth ?? 0;
    return { low: lower === null ? null : exact(lower - h), high: upper === null ? null : exact(upper + h) };
  }
  const most = unit === "%" && Math.abs(value) <= 100 ? 100 : exact(Math.abs(value) * 10);
  const size = sizeBounds(Math.abs(value), halfWidth, qualifier, most);
  if (value >= 0) return size;
  return { low: size.high === null ? null : -size.high, high: size.low === null ? null : -size.low };
}

/** Whether two intervals have a point in common. Touching ends do not meet: 6.2万 and 6.3万 are two claims. */
export function boundsMeet(a: Bounds, b: Bounds): boolean {
  return !endsBefore(a, b) && !endsBefore(b, a);
}

/** The decimal number nearest to a result of floating-point arithmetic (5.5 − 0.05 is 5.45), by its first 14 digits. */
export function exact(value: number): number {
  return Number(value.toPrecision(14));
}

/** One unit of the leading digits: the worth of the last decimal place that is not zero. 0 for 0. */
export function leadingUnit(value: number): number {
  const [digits = "", exponent = "0"] = exact(Math.abs(value)).toExponential().split("e");
  const decimals = digits.split(".")[1]?.length ?? 0;
  return value === 0 ? 0 : Number(`1e${Number(exponent) - decimals}`);
}

function sizeBounds(size: number, halfWidth: number | null, qualifier: Qualifier, most: number): Bounds {
  if (qualifier === "at_least") return { low: size, high: null };
  if (qualifier === "at_most") return { low: null, high: size };
  if (halfWidth === null)
    return qualifier === "near" ? { low: exact(size * 0.9), high: size } : { low: size, high: most };
  const unit = Math.max(2 * halfWidth, leadingUnit(size));
  const coarse = Math.min(unit, size / 10);
  switch (qualifier) {
    case "exact":
      return { low: exact(size - halfWidth), high: exact(size + halfWidth) };
    case "about": {
      const reach = Math.max(2 * halfWidth, coarse / 2);
      return { low: exact(size - reach), high: exact(size + reach) };
    }
    case "over":
      return { low: size, high: exact(size + unit) };
    case "near":
      return { low: exact(size - Math.max(halfWidth, coarse)), high: size };
  }
}

function endsBefore(a: Bounds, b: Bounds): boolean {
  if (a.high === null || b.low === null) return false;
  const isPoint = a.low === a.high || b.low === b.high;
  return isPoint ? a.high < b.low : a.high <= b.low;
}
