import { NO_CHANGE, sayChange } from "../charts/say-change.js";
import { stepIsPublished } from "./headlines.js";
import { isBroken } from "./is-broken.js";
import { rowsOf, type Series, type YearRow } from "./series-row.js";

/** A value, and that of the year before it. */
export interface YearlyChange {
  readonly latest: YearRow;
  readonly before: YearRow;
  /** In per cent, as the two values have it. */
  readonly percent: number;
  /** 增长约35%, in words (zh). */
  readonly said: string;
}

/**
 * The changes between years that follow each other, the largest growth first: of levels, not of rates; only what the bounds show to be a
 * change, and what is no jump (see `isBroken`).
 */
export function yearlyChanges(series: Series): readonly YearlyChange[] {
  const rows = rowsOf(series).filter(({ kind }) => kind !== "rate");
  const keyOf = (row: YearRow, year: number) => JSON.stringify([row.indicator, row.ref_area, row.unit_measure, year]);
  const known = new Map(rows.map((row) => [keyOf(row, row.year), row]));
  return rows
    .flatMap((latest): YearlyChange[] => {
      const before = known.get(keyOf(latest, latest.year - 1));
      if (before === undefined || before.obs_value <= 0 || isBroken(before, latest)) return [];
      const said = sayChange(before, latest, latest.unit_measure, stepIsPublished(before, latest));
      if (said === NO_CHANGE) return [];
      return [{ latest, before, percent: 100 * (latest.obs_value / before.obs_value - 1), said }];
    })
    .sort((a, b) => b.percent - a.percent || (a.latest.observation_id < b.latest.observation_id ? -1 : 1));
}
