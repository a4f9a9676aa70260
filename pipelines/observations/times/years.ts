/** The years that a document's words stand on. */
export interface Years {
  /** What 今年 means. */
  readonly now: number | null;
  /** The one year that the document reports on, where it reports on one. */
  readonly reported: number | null;
  /** The one year that it plans for, where it plans for one. */
  readonly planned: number | null;
  /** The part of its year that a release is on, as its title names it: 2024-H1; null for a whole year. */
  readonly part: string | null;
  /** The part of the year after the reported one that its title names, too: 2025-H1 of 2024年决算和2025年上半年预算执行情况. */
  readonly also: string | null;
  /** The month of `now` in which it was published: 上半年 of a letter of August is over; null where that is not known. */
  readonly month: number | null;
  /** The period that a plan is for, as its title names it: 2021/2025; null for any other document. */
  readonly plan: string | null;
  /** The past year that the title of the news names; null for any other document. */
  readonly about: string | null;
  /** It is a plan: what comes after its aims is to be done. */
  readonly plans: boolean;
  /** When the event was that the news is of: 2024-03; null for any other document. */
  readonly event: string | null;
  /** It plans in the chapters after its review, though their titles do not say so: a work report. */
  readonly turns: boolean;
  /** It is a statistical release, or a table of a yearbook. */
  readonly release: boolean;
  /** The year in which a release was published: 去年底 in the news of it is of the year that it reports on; null where that is not known. */
  readonly issued: number | null;
  /** The first year of the term (本届) that it speaks in, where its area's terms follow a known rule. */
  readonly termSince: number | null;
}

/** All of them, in one order: objects of one shape are read faster. */
export const yearsOf = (known: Partial<Years>): Years => ({
  now: known.now ?? null,
  reported: known.reported ?? null,
  planned: known.planned ?? null,
  part: known.part ?? null,
  also: known.also ?? null,
  month: known.month ?? null,
  plan: known.plan ?? null,
  about: known.about ?? null,
  plans: known.plans ?? false,
  event: known.event ?? null,
  turns: known.turns ?? false,
  release: known.release ?? false,
  issued: known.issued ?? null,
  termSince: known.termSince ?? null,
});

/** After all that the document tells of, and the year that it plans for. */
export const isBeyond = (year: number, { now, reported, planned }: Years): boolean =>
  year > Math.max(reported ?? now ?? Number.POSITIVE_INFINITY, planned ?? 0);
