import { headlines as newest, sayStep } from "../notebooks/headlines.js";
import { type Language, nameIn } from "../notebooks/language.js";
import { levelIn } from "../notebooks/level-in.js";
import type { SeriesRow } from "../tables/tidy.js";

/** The newest value of an indicator, in words. */
export interface Headline {
  readonly name: string;
  /** 2022年 */
  readonly when: string;
  /** 6.2万人, 约6.2万人. */
  readonly value: string;
  /** 比上年增长5.5%, 比2021年增长12%; null where there is no earlier year. */
  readonly change: string | null;
  readonly row: SeriesRow;
}

/** The figures to put first, of one area (of the fullest one where it is null), each with its change from the year before it. */
export function headlines(
  series: readonly SeriesRow[],
  {
    area,
    count,
    first,
    lang,
  }: {
    readonly area: string | null;
    readonly count: number;
    readonly first: readonly string[];
    readonly lang: Language;
  },
): readonly Headline[] {
  const rows = series.map((row) => ({ ...row, year: Number(row.time_period) }));
  return newest(rows, { ...(area === null ? {} : { area }), count, first }).map((headline) => ({
    name: nameIn(headline.latest, lang),
    when: lang === "zh" ? `${headline.latest.year}年` : `${headline.latest.year}`,
    value: levelIn(headline.latest, lang),
    change: sayStep(headline, { lang }),
    row: headline.latest,
  }));
}
