import { indicatorNames } from "../../vocabulary/indicators-by-name.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import { words } from "../meaning-words.js";
import { partOf } from "../parts/part-of.js";

/** 其中：高级工, #高级工: what a table marks as a part of the row above, or of the column before. */
export const PART = /^(?:其中[：:]?|[#＃])\s*/;

/**
 * What a part that a table marks is called: its own name where that says what is counted, else with the words of its whole.
 *
 *     高技能人才 of 技能人才总量 → 高技能人才; 博士 of 引进人才 → 引进博士; 女性 of 技能人才 → 女性技能人才
 */
export function partName(part: string, whole: string, vocabulary: Vocabulary): string {
  if (part === "" || whole === "") return part || whole;
  const name = indicatorNames(vocabulary).from(part, 0);
  if (name !== null && name.end === part.length) return part;
  const named = partOf(part, whole);
  return named !== part || BEARER.end(part) !== "" || /[率比]$|比重$/.test(part) ? named : `${whole}${part}`;
}

const BEARER = words("person", "human");
