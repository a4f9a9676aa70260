import type { ChartLanguage } from "./chart.js";

/** A value between its bounds, as a row of `series` has it. */
export interface Bounded {
  readonly obs_value: number;
  readonly obs_low: number;
  readonly obs_high: number;
}

/** What is said where the bounds of two values meet. */
export const NO_CHANGE = "难以判断增减";

/**
 * The change from one value to a later one, in words (zh) and no more exactly than the bounds of both allow: 增长5.5%, 下降约2%,
 * 上升约0.3个百分点 (of rates), 增至3.1倍, 持平. What may be no change is never called one: then `NO_CHANGE`.
 *
 * 约 where the bounds leave more than one answer at the digits shown; one decimal where they leave less than two points of play.
 * @param isPublished that `from` was computed from `to` and a published change, so that the change is known better than both levels
 */
export function sayChange(from: Bounded, to: Bounded, unit: string, isPublished = false): string {
  const { kind, more, number, about } = measure(from, to, unit, isPublished);
  const said = `${about ? "约" : ""}${number}`;
  if (kind === "same") return "持平";
  if (kind === "unknown") return NO_CHANGE;
  if (kind === "points") return `${more ? "上升" : "下降"}${said}${POINTS[unit] ?? unit}`;
  if (kind === "times") return `增至${said}倍`;
  if (kind === "direction") return more ? "增加" : "减少";
  if (number === 0) return more ? "略有增加" : "略有减少";
  return `${more ? "增长" : "下降"}${said}%`;
}

/** The same with what it is compared to: 比2022年增长约35%, 增至2015年的2.4倍, 与2022年持平; about 35% more than in 2022. */
export function sayComparison(
  from: Bounded,
  to: Bounded,
  unit: string,
  { earlier, isPublished = false, lang = "zh" }: Comparison,
): string {
  if (lang === "en") return english(measure(from, to, unit, isPublished), unit, earlier);
  const change = sayChange(from, to, unit, isPublished);
  if (change === "持平") return `与${earlier}持平`;
  if (change === NO_CHANGE) return `与${earlier}相比${NO_CHANGE}`;
  return change.startsWith("增至") ? change.replace("增至", `增至${earlier}的`) : `比${earlier}${change}`;
}

export interface Comparison {
  /** How the earlier one is named: `2022年`, `2022`. */
  readonly earlier: string;
  readonly isPublished?: boolean;
  readonly lang?: ChartLanguage;
}

/** Which way a value went, as far as the bounds of both tell. */
export type Direction = "more" | "less" | "same" | "unknown";

/** The direction from one value to a later one; `unknown` where their bounds meet. */
export function directionOf(from: Bounded, to: Bounded): Direction {
  if (from.obs_value === to.obs_value) return "same";
  if (from.obs_low < to.obs_high && to.obs_low < from.obs_high) return "unknown";
  return to.obs_value > from.obs_value ? "more" : "less";
}

interface Measure {
  readonly kind: "same" | "unknown" | "points" | "times" | "direction" | "share";
  readonly more: boolean;
  /** Rounded, without sign. */
  readonly number: number;
  readonly about: boolean;
}

function measure(from: Bounded, to: Bounded, unit: string, isPublished: boolean): Measure {
  const more = to.obs_value > from.obs_value;
  const plain = { more, number: 0, about: false };
  const direction = directionOf(from, to);
  if (direction === "same" || (direction === "unknown" && !isPublished)) return { kind: direction, ...plain };
  const exact = to.obs_value - from.obs_value;
  if (POINTS[unit] !== undefined) {
    const ends = [to.obs_low - from.obs_high, to.obs_high - from.obs_low];
    return { kind: "points", more, ...rounded(exact, ends, 1) };
  }
  if (from.obs_low <= 0) return { kind: "direction", ...plain };
  const [least, most] = [to.obs_low / from.obs_high, to.obs_high / from.obs_low];
  const ratio = to.obs_value / from.obs_value;
  if (ratio >= 1.95) return { kind: "times", more, ...rounded(ratio, [least, most], 1) };
  const digits = isPublished || most - least < 0.02 ? 1 : 0;
  const percent = (of: number) => 100 * (of - 1);
  const share = rounded(percent(ratio), [percent(least), percent(most)], digits);
  return { kind: "share", more, number: share.number, about: share.about && !isPublished };
}

/** A size at some digits, and whether its ends round to something else; a small one keeps its first digit. */
function rounded(value: number, ends: readonly number[], digits: number): { number: number; about: boolean } {
  const round = (number: number) => Number(Math.abs(number).toFixed(digits));
  const number = round(value) || (digits > 0 ? Number(Math.abs(value).toPrecision(1)) : 0);
  return { number, about: ends.some((end) => round(end) !== number) };
}

const POINTS: { readonly [unit: string]: string } = { "%": "个百分点", "‰": "个千分点" };

function english({ kind, more, number, about }: Measure, unit: string, earlier: string): string {
  const said = `${about ? "about " : ""}${number}`;
  if (kind === "same") return `the same as in ${earlier}`;
  if (kind === "unknown") return `compared to ${earlier}, more or less cannot be told`;
  if (kind === "points")
    return `${said} ${unit === "%" ? "percentage points" : unit} ${more ? "above" : "below"} ${earlier}`;
  if (kind === "times") return `${said} times that of ${earlier}`;
  if (kind === "direction") return `${more ? "more" : "less"} than in ${earlier}`;
  return `${said}% ${more ? "more" : "less"} than in ${earlier}`;
}
