import type { TargetRow, TidyTables } from "./tidy.js";

/** How much a build read, kept and refused. */
export interface Tally {
  readonly documents: number;
  readonly mentions: number;
  readonly observations: number;
  /** Numbers that measure nothing. */
  readonly refusals: number;
  /** Measured numbers that are in the residue. */
  readonly residue: number;
  /** Those of them that are of an indicator, but of an area that cannot be told. */
  readonly withoutArea: number;
  /** Pairs of an indicator and an area that have at least one yearly value. */
  readonly series: number;
  readonly indicators: number;
  readonly targets: Readonly<Record<TargetRow["outcome"], number>>;
}

/** How many series there are: pairs of an indicator and an area, however many years each has. */
export const seriesCount = (rows: TidyTables["series"]): number =>
  new Set(rows.map((row) => `${row.indicator} ${row.ref_area}`)).size;

/** Counts the rows of the tidy tables as a person reads them. */
export function tally(tables: TidyTables): Tally {
  const run = tables.runs[0];
  const targets = { met: 0, missed: 0, pending: 0, unknown: 0 };
  for (const { outcome } of tables.targets) targets[outcome]++;
  return {
    documents: tables.documents.length,
    mentions: run?.mentions ?? 0,
    observations: run?.observations ?? 0,
    refusals: run?.refusals ?? 0,
    residue: tables.residue.filter(({ role }) => role !== "none").length,
    withoutArea: tables.residue.filter(({ reason }) => reason === "no-area").length,
    series: seriesCount(tables.series),
    indicators: new Set(tables.series.map(({ indicator }) => indicator)).size,
    targets,
  };
}
