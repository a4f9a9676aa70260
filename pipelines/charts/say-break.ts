import type { ChartLanguage } from "./chart.js";

/**
 * Why a series breaks, as its `series_break` says it in Chinese, in a language; the sentence of a document stays Chinese.
 * @example sayBreak("比2020年增30%，幅度异常，口径可能不同", "en") // "up 30% on 2020, more than is plausible: the definition may differ"
 */
export function sayBreak(because: string, language: ChartLanguage): string {
  if (language === "zh") return because;
  return RULES.reduce((said, [pattern, english]) => said.replace(pattern, english), because);
}

const RULES: readonly (readonly [RegExp, string])[] = [
  [/^文件说明口径有变：/, "the document says that the definition changed: "],
  [/^比(\d{4})年增至([\d.]+)倍，/, "$2 times that of $1, "],
  [/^比(\d{4})年增(\d+)%，/, "up $2% on $1, "],
  [/^比(\d{4})年减(\d+)%，/, "down $2% on $1, "],
  [/幅度异常，口径可能不同$/, "more than is plausible: the definition may differ"],
];
