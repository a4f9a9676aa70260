import type { Indicator } from "../vocabulary/vocabulary.js";
import { baseYear } from "./base-year.js";
import { exact } from "./bounds.js";
import type { Statement } from "./statement.js";
import type { ObservationRow } from "./tidy.js";

/**
 * An earlier level that nobody published but that a level and its change leave no other choice for: a statement on the base
 * year, whose `row` is the change.
 */
export interface ImpliedLevel extends Statement {
  /** The level that it is computed from. */
  readonly level: Statement;
}

/**
 * The earlier level that a level and the change beside it imply, by interval arithmetic from the bounds of both:
 *
 * ```text
 * 62000 (61500–62500), +5.5% (5.45–5.55) → 62000/1.055 = 58768, within 61500/1.0555 … 62500/1.0545 = 58266 … 59270
 * 6800 (6799.5–6800.5), +930 (929.5–930.5) → 5870, within 5869 … 5871
 * ```
 *
 * Bounds are rounded outward, so that the truth stays inside: rates to five digits, counts and money
 * to whole numbers or seven digits, whichever is coarser.
 * @param level the statement whose `row` the change points to
 * @param change a row with role `change`
 * @param words what stands between the two in the sentence, which may name the base year
 * @returns null where nothing is implied: growth at constant prices, 倍 (whose base is ambiguous), a target, an open bound, no base year
 */
export function impliedLevel(level: Statement, change: ObservationRow, words: string): ImpliedLevel | null {
  const { indicator } = level;
  if (indicator.priceBased || change.role !== "change" || change.status !== "actual") return null;
  if (change.indicator !== indicator.id || change.ref_area !== level.area) return null;
  if (change.time_period !== null && change.time_period !== String(level.year)) return null;
  const { obs_value: value, obs_low: low, obs_high: high } = change;
  if (value === null || low === null || high === null) return null;
  const year = baseYear(words, level.year);
  if (year === null) return null;
  const earlier = earlierLevel(level, change, { value, low, high });
  if (earlier === null) return null;
  return { ...level, year, ...roundOutward(earlier, indicator), row: change, level };
}

interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

function earlierLevel(level: Statement, change: ObservationRow, by: Interval): Interval | null {
  if (change.kind === "difference") {
    const same = change.unit_measure === level.row.unit_measure;
    const points = level.row.unit_measure === "%" && /^个?百分点$/.test(change.unit_measure);
    if (!same && !points) return null;
    return { value: level.value - by.value, low: level.low - by.high, high: level.high - by.low };
  }
  const per = change.unit_measure === "%" ? 100 : change.unit_measure === "‰" ? 1000 : null;
  if (per === null || by.low <= -per || level.low < 0) return null;
  return {
    value: level.value / (1 + by.value / per),
    low: level.low / (1 + by.high / per),
    high: level.high / (1 + by.low / per),
  };
}

function roundOutward({ value, low, high }: Interval, { kind, unit }: Indicator): Interval {
  const place = 10 ** Math.floor(Math.log10(Math.abs(value) || 1));
  const step = kind === "rate" || unit === "%" ? exact(place / 10_000) : Math.max(1, place / 1_000_000);
  return {
    value: exact(Math.round(exact(value / step)) * step),
    low: exact(Math.floor(exact(low / step)) * step),
    high: exact(Math.ceil(exact(high / step)) * step),
  };
}
