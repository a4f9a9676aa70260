/** The years that a document's words stand on. */
export interface Years {
  /** What 今年 means. */
  readonly now: number | null;
  /** The one year that the document reports on, where it reports on one. */
  readonly reported: number | null;
  /** The one year that it plans for, where it plans for one. */
  readonly planned: number | null;
  /** The part of its year that a release is on, as its title names it: 2024-H1; null or absent for a whole year. */
  readonly part?: string | null;
  /** The part of the year after the reported one that its title names, too: 2025-H1 of 2024年决算和2025年上半年预算执行情况. */
  readonly also?: string | null;
  /** The month of `now` in which it was published: 上半年 of a letter of August is over; null or absent where that is not known. */
  readonly month?: number | null;
  /** The period that a plan is for, as its title names it: 2021/2025; null or absent for any other document. */
  readonly plan?: string | null;
  /** The past year that the title of the news names; null or absent for any other document. */
  readonly about?: string | null;
  /** It is a plan: what comes after its aims is to be done. */
  readonly plans?: boolean;
  /** When the event was that the news is of: 2024-03; null or absent for any other document. */
  readonly event?: string | null;
  /** It plans in the chapters after its review, though their titles do not say so: a work report. */
  readonly turns?: boolean;
  /** The year in which a release was published: 去年底 in the news of it is of the year that it reports on; null or absent where that is not known. */
  readonly issued?: number | null;
  /** The first year of the term (本届) that it speaks in, where its area's terms follow a known rule. */
  readonly termSince?: number | null;
}

/** After all that the document tells of, and the year that it plans for. */
export const isBeyond = (year: number, { now, reported, planned }: Years): boolean =>
  year > Math.max(reported ?? now ?? Number.POSITIVE_INFINITY, planned ?? 0);
