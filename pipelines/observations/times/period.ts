import type { ObservationKind, TimeBasis } from "../observation.js";
import type { Place } from "../places/place.js";
import type { PeriodRule } from "../rules.js";
import { lastYear, monthsIn } from "./period-parts.js";
import type { Times } from "./times.js";
import type { Years } from "./years.js";

/** A period and how it is known. */
export interface Period {
  readonly period: string | null;
  readonly basis: TimeBasis;
  readonly rule: PeriodRule;
}

/**
 * Decides the period of a figure from the times around it, its status, its kind and its place in the document.
 * @param standing after a span of years it is of the last one (a stock, a rate, a yearly flow that reached a value), and no sum over the span
 */
export function periodOf(
  times: Times,
  planned: boolean,
  kind: ObservationKind,
  place: Place,
  years: Years,
  dated: boolean,
  from: boolean,
  standing: () => boolean,
): Period {
  const { base, stated, carried } = times;
  if (base !== null) return { period: base, basis: "stated", rule: "base" };
  if (from) return times.began === null ? ORIGIN : { period: times.began, basis: "stated", rule: "base" };
  if (stated !== null)
    return {
      period: endOf(kind === "stock" ? lastMonthOf(stated) : stated, standing),
      basis: "sentence",
      rule: "sentence",
    };
  if (planned) {
    if (place.plannedPeriod !== null) return { period: place.plannedPeriod, basis: "section", rule: "plan" };
    // 目前，缺口60人。我们将招聘|20人: no date that is past.
    if (
      carried !== null &&
      years.now !== null &&
      lastYear(carried) >= years.now + (times.carriedDate ? 1 : 0) &&
      !isOver(carried, years)
    )
      return { period: carried, basis: "sentence", rule: "paragraph" };
    return years.planned === null ? UNKNOWN : { period: String(years.planned), basis: "document", rule: "plan" };
  }
  if (carried !== null && !(years.now !== null && lastYear(carried) > years.now)) {
    const period = kind === "stock" && MONTHS.test(carried) ? stoodIn(carried, times) : endOf(carried, standing);
    return { period, basis: "sentence", rule: "paragraph" };
  }
  if (place.reviewed !== null)
    return {
      period:
        kind === "stock" && years.reported === null && MONTHS.test(place.reviewed)
          ? stoodIn(place.reviewed, times)
          : endOf(place.reviewed, standing),
      basis: place.reviewed.includes("/") ? "section" : "document",
      rule: "review",
    };
  if (kind === "stock" && dated && years.now !== null) {
    // 年末 without a year is the last one before the document.
    const year = years.reported === null && /年[末底]/.test(times.words) ? years.now - 1 : years.now;
    return { period: String(year), basis: "document", rule: "document" };
  }
  return UNKNOWN;
}

/** 今年上半年查处案件236起。下一步，将新建|2个|: in a letter of August, those months are over. */
const isOver = (period: string, { now, month, reported }: Years): boolean =>
  reported === null && lastYear(period) === now && (monthsIn(period)?.[1] ?? 12) < (month ?? 0);
const MONTHS = /-(?:\d\d\/|[HQ])/;
const ORIGIN: Period = { period: null, basis: "unknown", rule: "origin" };
const UNKNOWN: Period = { period: null, basis: "unknown", rule: "unknown" };

/** 今年1—5月，贷款余额|13亿元: what stands after some months stands at the end of the last of them. */
const lastMonthOf = (period: string): string =>
  /^\d{4}-\d\d\/\d\d$/.test(period) ? `${period.slice(0, 5)}${period.slice(8)}` : period;

/** 今年1—5月…。在校学生13万人: of no stretch of months, but for what is counted with them (生猪存栏, 贷款余额). */
const stoodIn = (period: string, { words }: Times): string =>
  COUNTED_THEN.test(words) ? lastMonthOf(period) : period.slice(0, 4);
const COUNTED_THEN = /(?:存栏|余额)[^，；。]*$/;

/** What stands (a stock, a rate) after a span of years stands at its end. */
function endOf(period: string, standing: () => boolean): string {
  return period.length === 9 && period[4] === "/" && standing() ? period.slice(5) : period;
}
