import { type Level, sayLevel } from "../charts/say-level.js";
import { sayValue } from "../charts/say-number.js";
import type { Language } from "./language.js";

/** A value as far as it is known, in either language: 约5.88万人（推算）; about 58.8 thousand people (implied), over 700 thousand people. */
export function levelIn(level: Level, lang: Language = "zh"): string {
  if (lang === "zh") return sayLevel(level);
  const { obs_value: value, obs_low: low, obs_high: high, unit_measure: unit, obs_status: status } = level;
  if (status === "I") return `${sayValue(value, unit, true, lang)} (implied)`;
  const said = sayValue(value, unit, false, lang);
  if (status !== "E") return said;
  if (low === value && high > value) return `over ${said}`;
  return high === value && low < value ? `nearly ${said}` : `about ${said}`;
}
