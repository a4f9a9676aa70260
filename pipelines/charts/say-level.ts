import type { ChartLanguage } from "./chart.js";
import { sayValue } from "./say-number.js";

/** A value with its bounds and how it is known, as a row of `series` has it. */
export interface Level {
  readonly obs_value: number;
  readonly obs_low: number;
  readonly obs_high: number;
  readonly unit_measure: string;
  readonly obs_status: string;
}

/**
 * A value as far as it is known, in words: 6.2万人; 约5.88万人（推算）, about 58.8 thousand people (implied); of one that is no more than bounded
 * 约70万人, and where its bounds lie on one side 670余万人, 387万余人, 近3万人; over 6.7 million people.
 */
export function sayLevel(level: Level, lang: ChartLanguage = "zh"): string {
  return lang === "zh" ? chinese(level) : english(level);
}

function english({ obs_value: value, obs_low: low, obs_high: high, unit_measure: unit, ...level }: Level): string {
  if (level.obs_status === "I") return `${sayValue(value, unit, true, "en")} (implied)`;
  const said = sayValue(value, unit, false, "en");
  if (level.obs_status !== "E") return said;
  if (low === value && high > value) return `over ${said}`;
  return high === value && low < value ? `nearly ${said}` : `about ${said}`;
}

function chinese(level: Level): string {
  const { obs_value: value, obs_low: low, obs_high: high, unit_measure: unit, obs_status: status } = level;
  if (status === "I") return `${sayValue(value, unit, true)}（推算）`;
  const said = sayValue(value, unit);
  if (status !== "E") return said;
  if (low === value && high > value) return MORE.test(said) ? said.replace(MORE, "$&余") : `超过${said}`;
  return high === value && low < value ? `近${said}` : `约${said}`;
}

/** What 余 stands behind: a whole number of tens, or any with 万 or 亿. */
const MORE = /^(?:\d+0(?=\p{sc=Han})|[\d.]+[万亿])/u;
