import { type Level, sayLevel } from "../charts/say-level.js";
import type { Language } from "./language.js";

/** A value as far as it is known, in either language: 约5.88万人（推算）; about 58.8 thousand people (implied), over 700 thousand people. */
export function levelIn(level: Level, lang: Language = "zh"): string {
  return sayLevel(level, lang);
}
