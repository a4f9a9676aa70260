import { NO_CHANGE, sayChange, sayComparison } from "../charts/say-change.js";
import { isBroken } from "./is-broken.js";
import type { InLanguage } from "./language.js";
import { levelIn } from "./level-in.js";
import { fullestArea, fullestIndicators, rowsOf, type Series, type YearRow } from "./series-row.js";

/** The newest value of an indicator, and the value before it if there is one. */
export interface Headline {
  readonly latest: YearRow;
  readonly before: YearRow | null;
}

/**
 * How a headline's value differs from the one before it, in words: 比上年增长5.5%, 比2022年增长约35%, 与上年持平; only the earlier value, 2023年为1000余人,
 * where the two cannot be compared; null where there is none.
 */
export function sayStep({ latest, before }: Headline, { lang = "zh" }: InLanguage = {}): string | null {
  if (before === null) return null;
  const known = stepIsPublished(before, latest);
  const vague = sayChange(before, latest, latest.unit_measure, known) === NO_CHANGE;
  if (vague || isBroken(before, latest))
    return lang === "zh" ? `${before.year}年为${levelIn(before)}` : `it was ${levelIn(before, lang)} in ${before.year}`;
  const follows = latest.year === before.year + 1;
  const earlier =
    lang === "zh" ? (follows ? "上年" : `${before.year}年`) : follows ? "the year before" : `${before.year}`;
  return sayComparison(before, latest, latest.unit_measure, { earlier, isPublished: known, lang });
}

/** Whether the earlier value was computed from a change that the document of the later one publishes. */
export function stepIsPublished(before: YearRow, latest: YearRow): boolean {
  return before.obs_status === "I" && before.document_id === latest.document_id;
}

export interface HeadlineOptions {
  readonly area?: string;
  /** How many at most; four unless given. */
  readonly count?: number;
  /** Ids of indicators that come first if they have a value that new. */
  readonly first?: readonly string[];
}

/**
 * The figures to put first: of the indicators with a published value no more than two years older than the newest, the fullest, each
 * with its latest value. Of the area that has most values unless one is given. An implied value is never a headline.
 */
export function headlines(series: Series, { area, count = 4, first = [] }: HeadlineOptions = {}): readonly Headline[] {
  const of = area ?? fullestArea(series);
  const rows = rowsOf(series).filter((row) => row.ref_area === of);
  const published = rows.filter(({ obs_status: status }) => status !== "I");
  const newest = Math.max(...published.map(({ year }) => year));
  return fullestIndicators(rows, Number.POSITIVE_INFINITY, first)
    .flatMap((indicator): Headline[] => {
      const own = rows.filter((row) => row.indicator === indicator).sort((a, b) => a.year - b.year);
      const latest = own.findLast(({ obs_status: status }) => status !== "I");
      if (latest === undefined || latest.year < newest - 2) return [];
      return [{ latest, before: own.findLast((row) => row.year < latest.year) ?? null }];
    })
    .slice(0, count);
}
