import { type Cited, cite } from "./cite.js";
import type { Language } from "./language.js";
import { levelIn } from "./level-in.js";
import type { YearRow } from "./series-row.js";

/** A value of the series as far as it is known, leading to its sentence: 6.2万人. */
export function citedLevel(row: YearRow, lang: Language = "zh"): Cited {
  return cite(levelIn(row, lang), row.observation_id);
}
