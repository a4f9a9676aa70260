import type { Document } from "../documents/document.js";
import { plannedYears } from "../vocabulary/five-year-plan.js";
import { termStart } from "../vocabulary/session-year.js";

/** The years that a document's words stand on. */
export interface Years {
  /** What 今年 means. */
  readonly now: number | null;
  /** The one year that the document reports on, where it reports on one. */
  readonly reported: number | null;
  /** The one year that it plans for, where it plans for one. */
  readonly planned: number | null;
  /** The period that a plan is for, as its title names it: 2021/2025; null or absent for any other document. */
  readonly plan?: string | null;
  /** The first year of the term (本届) that it speaks in, where its area's terms follow a known rule. */
  readonly termSince?: number | null;
}

/**
 * A work report of January 2026 says 今年 of 2026, reports on 2025 and plans for 2026; a release reports on its year; a letter
 * says 今年 of its own year and reports on no one year. A document that does not state its year is taken to be of the year
 * after the latest year whose figures it gives (2022年引进人才…), which is when such a letter is written.
 */
export function documentYears(document: Document): Years {
  const { kind, referenceYear } = document.facts;
  const year = referenceYear ?? inferredYear(document.text);
  if (year === null) return { now: null, reported: null, planned: null };
  const termSince = termStart(document.facts.area, year);
  if (kind === "work-report") return { now: year + 1, reported: year, planned: year + 1, termSince };
  if (kind === "statistical-release" || kind === "yearbook-table")
    return { now: year, reported: year, planned: year + 1, termSince };
  const years = kind === "plan" ? plannedYears(document.facts.title ?? "") : null;
  const plan = years === null ? null : years[0] === years[1] ? String(years[0]) : years.join("/");
  return { now: year, reported: null, planned: null, plan, termSince };
}

/** The year after the latest that a clause begins with as past (2022年全市…), or one of which it tells a part (2024年上半年…); or null. */
function inferredYear(text: string): number | null {
  let latest: number | null = null;
  for (const [, written, part] of text
    .replaceAll("\u200b", "")
    .matchAll(
      /[，,；;。\n]\s{0,8}((?:19|20|１９|２０)[\d０-９]{2})年(?!底|末|[—–-])([上下]半年|[一1前第][—\-至到\d一二三]{0,4}(?:月|季度)|以来)?/g,
    )) {
    const year = Number(written!.normalize("NFKC")) + (part === undefined ? 1 : 0);
    if (latest === null || year > latest) latest = year;
  }
  return latest;
}
