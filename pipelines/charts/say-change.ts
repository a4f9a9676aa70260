import type { ChartLanguage } from "./chart.js";
import { sayNumber } from "./say-number.js";

/** A value between its bounds, in base units. */
export interface Bounded {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * How a value differs from an earlier one, in words: 比 2022 年多约 35%, 比 2020 年低 0.3 个百分点, 是 2015 年的 2.4 倍, 与 2022 年大致持平.
 *
 * 约 where the bounds of the two leave more than one answer at the digits shown; 大致持平 where the bounds meet, so that nobody can
 * tell which is larger.
 * @param earlier how the earlier one is named: `2022 年`
 */
export function sayChange(from: Bounded, to: Bounded, unit: string, earlier: string, language: ChartLanguage): string {
  const say = language === "zh" ? chinese : english;
  if (from.value === to.value) return say.same(earlier);
  if (from.low <= to.high && to.low <= from.high) return say.about(earlier);
  const more = to.value > from.value;
  if (/^[%‰]$/.test(unit) || from.low <= 0 || to.low < 0) {
    const points = Math.abs(to.value - from.value);
    const [least, most] = more ? [to.low - from.high, to.high - from.low] : [from.low - to.high, from.high - to.low];
    return say.points(earlier, more, hedged(points, least, most, 1, language), unit);
  }
  const [least, most] = [to.low / from.high, to.high / from.low];
  const ratio = to.value / from.value;
  if (ratio >= 2) return say.times(earlier, hedged(ratio, least, most, 1, language));
  const digits = Math.abs(ratio - 1) >= 0.1 ? 0 : 1;
  return say.share(
    earlier,
    more,
    hedged(100 * Math.abs(ratio - 1), 100 * (least - 1), 100 * (most - 1), digits, language),
  );
}

/** A number at some digits, with 约 where its bounds do not round to the same. */
function hedged(value: number, least: number, most: number, digits: number, language: ChartLanguage): string {
  const round = (number: number) => Number(Math.abs(number).toFixed(digits));
  const about = round(least) === round(most) ? "" : language === "zh" ? "约 " : "about ";
  const number = round(value);
  return number === 0 ? `${about}${sayNumber(Number(value.toPrecision(1)))}` : `${about}${sayNumber(number)}`;
}

/** A Han character stands away from a digit, not from 约. */
const tight = (number: string) => (number.startsWith("约") ? number : ` ${number}`);

const chinese = {
  same: (earlier: string) => `与 ${earlier}持平`,
  about: (earlier: string) => `与 ${earlier}大致持平`,
  points: (earlier: string, more: boolean, number: string, unit: string) =>
    `比 ${earlier}${more ? "高" : "低"}${tight(number)} ${unit === "%" ? "个百分点" : unit === "‰" ? "个千分点" : unit}`,
  times: (earlier: string, number: string) => `是 ${earlier}的${tight(number)} 倍`,
  share: (earlier: string, more: boolean, number: string) => `比 ${earlier}${more ? "多" : "少"}${tight(number)}%`,
};

const english: typeof chinese = {
  same: (earlier) => `the same as in ${earlier}`,
  about: (earlier) => `about the same as in ${earlier}`,
  points: (earlier, more, number, unit) =>
    `${number} ${unit === "%" ? "percentage points" : unit} ${more ? "above" : "below"} ${earlier}`,
  times: (earlier, number) => `${number} times that of ${earlier}`,
  share: (earlier, more, number) => `${number}% ${more ? "more" : "less"} than in ${earlier}`,
};
