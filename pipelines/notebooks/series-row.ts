import type { ColumnTable } from "arquero";
import type { SeriesRow } from "../tables/tidy.js";

/** Rows of `loadSeries`, as the table or as objects. */
export type Series = ColumnTable | readonly YearRow[];

/** A row of the series with its numeric year. */
export type YearRow = SeriesRow & { readonly year: number };

/** Which indicator of which area a sentence or chart is about; the area that has most values unless given. */
export interface Choice {
  readonly indicator: string;
  readonly area?: string;
}

/** The rows as objects, whichever form they come in. */
export function rowsOf<Row extends object>(rows: ColumnTable | readonly Row[]): readonly Row[] {
  return Array.isArray(rows) ? rows : ((rows as ColumnTable).objects() as unknown as readonly Row[]);
}

/** One indicator's values in one area, oldest first; none where there are none. */
export function chosenRows(series: Series, { indicator, area }: Choice): readonly YearRow[] {
  const rows = rowsOf(series).filter((row) => row.indicator === indicator);
  const of = area ?? fullestArea(rows);
  return rows.filter((row) => row.ref_area === of).sort((a, b) => a.year - b.year);
}

/** The area with most values, the first by name of several; null where there is none. */
export function fullestArea(series: Series): string | null {
  return fullest(rowsOf(series).map((row) => row.ref_area))[0] ?? null;
}

/**
 * The indicators with most values, fullest first, the first by id of several.
 * @param first ids that come before all others where there are values of them
 */
export function fullestIndicators(series: Series, count: number, first: readonly string[] = []): readonly string[] {
  const ids = fullest(rowsOf(series).map((row) => row.indicator));
  const leading = [...new Set(first)].filter((id) => ids.includes(id));
  return [...leading, ...ids.filter((id) => !leading.includes(id))].slice(0, count);
}

function fullest(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([name]) => name);
}
