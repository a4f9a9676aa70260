import type { ChartLanguage } from "../charts/chart.js";

/** The languages that reports are written in; Chinese unless told otherwise. */
export type Language = ChartLanguage;

/** What every sentence takes beside its data. */
export interface InLanguage {
  readonly lang?: Language;
}

/**
 * Chooses between the two languages of a text, so that both stand side by side in a cell:
 *
 *     const say = inLanguage(lang);
 *     markdown`${say("没有数据。", "There are no data.")}`;
 */
export function inLanguage(lang: Language): (zh: string, en: string) => string {
  return (zh, en) => (lang === "en" ? en : zh);
}

/** An indicator's name in a language; its Chinese name, else its id, where a row has no other. */
export function nameIn(row: Named, lang: Language = "zh"): string {
  return (lang === "en" && row.indicator_en) || row.indicator_zh || row.indicator || "";
}

/** A row of any table that is about an indicator. */
export interface Named {
  readonly indicator?: string;
  readonly indicator_zh?: string | null;
  readonly indicator_en?: string | null;
}

/** One, or several: 1 document, 3 documents. */
export function countOf(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}
