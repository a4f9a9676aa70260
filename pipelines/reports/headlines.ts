import type { SeriesRow } from "../tables/tidy.js";
import type { UsedSeries } from "./evidence.js";
import { sayChange, sayPeriod, sayValue } from "./say-value.js";

/** The newest value of an indicator, in words. */
export interface Headline {
  readonly name: string;
  readonly area: string;
  /** 2022年 */
  readonly when: string;
  /** 6.2万人, or 约5.88万人 where it is implied. */
  readonly value: string;
  /** `比2021年增长5.5%`, or null where the series has no earlier year. */
  readonly change: string | null;
  readonly row: SeriesRow;
}

/** The newest value of each series with its change from the year before it in the series. At most `limit`, in their order. */
export function headlines(series: readonly UsedSeries[], limit: number): readonly Headline[] {
  return series.slice(0, limit).flatMap(({ rows }) => {
    const row = rows.at(-1);
    const earlier = rows.at(-2);
    if (row === undefined) return [];
    return [
      {
        name: row.indicator_zh,
        area: row.ref_area,
        when: sayPeriod(row.time_period),
        value: sayValue(row.obs_value, row.unit_measure, row.obs_status === "I"),
        change:
          earlier === undefined
            ? null
            : `比${sayPeriod(earlier.time_period)}${sayChange(earlier, row, row.unit_measure)}`,
        row,
      },
    ];
  });
}
