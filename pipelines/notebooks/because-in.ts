import { kindInEnglish } from "./kind-names.js";
import type { Language } from "./language.js";

/**
 * The rule that chose a value, as the tables say it in Chinese (`chosen_because`), in a language; in Chinese still where its words are not known.
 * @example becauseIn("仅此一处表述", "en") // "the only statement"
 */
export function becauseIn(because: string, lang: Language): string {
  if (lang === "zh") return because;
  const [, count, rule = because] = /^共(\d+)处表述；(.*)$/.exec(because) ?? [];
  const told = RULES.reduce((said, [pattern, english]) => said.replace(pattern, english), rule);
  return count === undefined ? told : `one of ${count} statements: ${told}`;
}

const RULES: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  [/^仅此一处表述$/, () => "the only statement"],
  [/^来源层级：(.+)优先于(.+)$/, (_, first, second) => `${kindOf(first)} before ${kindOf(second)}`],
  [/^同为(.+)、精度相同，取发布较晚者$/, (_, kind) => `both ${kindOf(kind)}, equally precise: the later one`],
  [/^同为(.+)，取数位更精确者$/, (_, kind) => `both ${kindOf(kind)}: the more precise one`],
  [/^同一文件内取先出现者$/, () => "the first in the document"],
  [/^来源、精度、日期均相同，按文件名取先者$/, () => "alike in all: the first by name"],
  [
    /^无公布值，由(\d{4})年数值及其(增长率|增减量)推算$/,
    (_, year, how) =>
      `not published, implied by the figure for ${year} and its ${how === "增长率" ? "growth" : "difference"}`,
  ],
];

const kindOf = (zh = "") => kindInEnglish(zh);
