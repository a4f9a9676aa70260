import type { Document } from "../documents/document.js";
import type { Years } from "./period.js";

/**
 * The years that a document's words stand on. A work report of January 2026 says 今年 of 2026, reports on 2025 and plans for
 * 2026; a release reports on its year; a letter says 今年 of its own year and reports on no one year.
 */
export function documentYears({ facts }: Document): Years {
  const { kind, referenceYear: year } = facts;
  if (year === null) return { now: null, reported: null, planned: null };
  if (kind === "work-report") return { now: year + 1, reported: year, planned: year + 1 };
  if (kind === "statistical-release" || kind === "yearbook-table")
    return { now: year, reported: year, planned: year + 1 };
  return { now: year, reported: null, planned: null };
}
