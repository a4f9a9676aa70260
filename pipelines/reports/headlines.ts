import { headlines as newest } from "../notebooks/headlines.js";
import { NO_CHANGE, sayChange } from "../notebooks/say-change.js";
import { sayLevel } from "../notebooks/trend-sentence.js";
import type { SeriesRow } from "../tables/tidy.js";

/** The newest value of an indicator, in words. */
export interface Headline {
  readonly name: string;
  /** 2022年 */
  readonly when: string;
  /** 6.2万人, 约6.2万人. */
  readonly value: string;
  /** 比2021年增长约5.5%; null where there is no earlier year. */
  readonly change: string | null;
  readonly row: SeriesRow;
}

/** The figures to put first, of one area (of the fullest one where it is null), each with its change from the year before it. */
export function headlines(
  series: readonly SeriesRow[],
  { area, count, first }: { readonly area: string | null; readonly count: number; readonly first: readonly string[] },
): readonly Headline[] {
  const rows = series.map((row) => ({ ...row, year: Number(row.time_period) }));
  return newest(rows, { ...(area === null ? {} : { area }), count, first }).map(({ latest, before }) => ({
    name: latest.indicator_zh,
    when: `${latest.year}年`,
    value: sayLevel(latest),
    change: before === null ? null : sayStep(before, latest),
    row: latest,
  }));
}

type Year = SeriesRow & { readonly year: number };

function sayStep(before: Year, latest: Year): string {
  const isPublished = before.obs_status === "I" && before.document_id === latest.document_id;
  const change = sayChange(before, latest, latest.unit_measure, isPublished);
  return change === NO_CHANGE ? `与${before.year}年看不出增减` : `比${before.year}年${change}`;
}
