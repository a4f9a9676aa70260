import type { ChartLanguage } from "./chart.js";
import { sayValue } from "./say-number.js";

/** What is promised, as a row of `targets` has it; in base units. */
export interface Aim {
  readonly target_value: number | null;
  readonly target_low: number | null;
  readonly target_high: number | null;
  readonly unit_measure: string;
  readonly qualifier: string;
}

/**
 * The number that a target names, as its document hedges it: 3.5万人以上, 不超过5.5%, 约5.5%, 60万人至65万人; at least 35,000 people. The one
 * way in which charts, tables and sentences say it.
 */
export function sayAim({ qualifier, ...aim }: Aim, lang: ChartLanguage = "zh"): string {
  const { target_value: value, target_low: low, target_high: high } = aim;
  const say = (number: number) => sayValue(number, aim.unit_measure, false, lang);
  const hedged = (number: number, how: string) => {
    const [before = "", after = ""] = HEDGES[lang][how] ?? [];
    return `${before}${say(number)}${after}`;
  };
  if (value !== null) return hedged(value, qualifier);
  if (low !== null && high !== null) return `${say(low)}${lang === "zh" ? "至" : " to "}${say(high)}`;
  if (low !== null) return hedged(low, "at_least");
  return high === null ? (lang === "zh" ? "（未写明数值）" : "(no number)") : hedged(high, "at_most");
}

type Hedges = Readonly<Record<string, readonly [before: string, after?: string]>>;

const HEDGES: Readonly<Record<ChartLanguage, Hedges>> = {
  zh: {
    about: ["约"],
    near: ["接近"],
    over: ["超过"],
    at_most: ["不超过"],
    at_least: ["", "以上"],
  },
  en: {
    about: ["about "],
    near: ["nearly "],
    over: ["over "],
    at_most: ["at most "],
    at_least: ["at least "],
  },
};
