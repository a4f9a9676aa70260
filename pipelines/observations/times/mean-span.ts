import type { Years } from "./years.js";

/** What the years that a mean is over hang on. */
export interface Spanned {
  /** The last time that a value of the sentence started from, or was compared with; or null. */
  readonly since: string | null;
  /** The time that the sentence states, or null. */
  readonly stated: string | null;
  /** The year that is spoken of, where it states none; or null. */
  readonly told: number | null;
  /** It plans, or its place names a span. */
  readonly ofPlace: boolean;
}

/** The words lead to a mean of years, or to what changed over all of them: 年均增长, 能耗累计下降; 年均浓度 is no growth. */
export const isMean = (gap: string, since: string | null): boolean =>
  (gap.includes("均") || (since !== null && gap.includes("累计"))) && MEAN.test(gap);
const MEAN = /(?:年平?均(?:分别)?(?:[新净递]|复合)?|累计)[增提下降减上]/;

/**
 * The years that a mean is over; null where none are named.
 *
 *     由2020年的7家增至2024年的15家，年均增长|21%|    → 2020/2024
 *     868万人，比2020年增加112万人，年均增长|3.5%|     → 2020 to the year that is spoken of
 *     年均增长|9.4%| in a report on 2025               → 2021/2025, the five years of the plan that ends
 */
export function meanSpan(gap: string, { since, stated, told, ofPlace }: Spanned, years: Years): string | null {
  // 收入从2020年的3亿元增至9亿元，年均增长25%，投资年均增长|9%|: over the span that the chapter is on.
  if (since === null || (ofPlace && !ITS_MEAN.test(gap))) return ofPlace ? null : ofPlan(gap, stated, years);
  const [from, to] = [Number(since), Number(stated ?? told ?? Number.NaN)];
  if (to - from > 1) return `${from}/${to}`;
  return to - from === 1 && !ofPlace ? ofPlan(gap, stated, years) : null;
}
/** 年均增长, 年均分别增长: of what was told just before. */
const ITS_MEAN = /(?:^|）)[，、]?(?:实现|预计)?年平?均/;

/** The five years of a plan or a term, in a report on the last of them where no span is named; else null. */
function ofPlan(gap: string, stated: string | null, { reported }: Years): string | null {
  const isLast = reported !== null && reported % 5 <= TERM_ENDS && (stated ?? String(reported)) === String(reported);
  return isLast && !/[两三四]年/.test(gap) ? `${reported - 4}/${reported}` : null;
}
/** Plans end in 2015 and 2020, the terms of counties in 2016 and 2021, those of provinces in 2017 and 2022. */
const TERM_ENDS = 2;
