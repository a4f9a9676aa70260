import type { Indicator } from "../vocabulary/vocabulary.js";
import type { DocumentRow, ObservationRow } from "./tidy.js";

/** One document's word on an indicator of an area in a year, ready to be weighed against the others. */
export interface Statement {
  readonly indicator: Indicator;
  readonly area: string;
  readonly year: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly row: ObservationRow;
  readonly document: DocumentRow;
}

/**
 * The observation as a statement on a calendar year, or null where it is none: only an actual level, of one whole year, of
 * the indicator's own kind and unit, with a value and bounds on both sides. So part of a year, a span of years, a stock for
 * a flow, a target or a range never enters a yearly series.
 */
export function statementOf(row: ObservationRow, document: DocumentRow, indicator: Indicator): Statement | null {
  if (row.role !== "level" || row.status !== "actual" || row.freq !== "A" || row.time_period === null) return null;
  if (row.kind !== indicator.kind || row.unit_measure !== indicator.unit) return null;
  if (row.obs_value === null || row.obs_low === null || row.obs_high === null) return null;
  return {
    indicator,
    area: row.ref_area,
    year: Number(row.time_period),
    value: row.obs_value,
    low: row.obs_low,
    high: row.obs_high,
    row,
    document,
  };
}

/** The statements on one indicator, area and year under one name, in the order of the input. */
export function groupStatements<Kind extends Statement>(
  statements: readonly Kind[],
): ReadonlyMap<string, readonly Kind[]> {
  const groups = new Map<string, Kind[]>();
  for (const statement of statements) {
    const key = seriesKey(statement.indicator.id, statement.area, statement.year);
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  return groups;
}

/**
 * The name of one place of a series.
 * @param period the calendar year, as a number or as the text of `time_period`; any other period names no place of a series
 */
export function seriesKey(indicator: string, area: string, period: number | string | null): string {
  return JSON.stringify([indicator, area, period === null ? null : String(period)]);
}
