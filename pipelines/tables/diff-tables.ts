import { type FigureChanges, matchFigures } from "./match-figures.js";
import type { ConflictRow, DocumentRow, SeriesRow, TargetRow, TidyTables } from "./tidy.js";

/** What is different between two builds: the numbers in the documents, and what follows from them. */
export interface TablesDiff {
  readonly documents: RowChanges<DocumentRow>;
  /** The numbers themselves, with their sentences. */
  readonly figures: FigureChanges;
  /** Values of the yearly series: another number, other bounds, another status, or another document behind it. */
  readonly series: RowChanges<SeriesRow>;
  readonly targets: RowChanges<TargetRow>;
  readonly conflicts: RowChanges<ConflictRow>;
}

export interface RowChanges<Row> {
  readonly added: readonly Row[];
  readonly removed: readonly Row[];
  readonly changed: readonly { readonly before: Row; readonly after: Row }[];
}

/** What changed from one build to another, each part in the order of its table. */
export function diffTables(before: TidyTables, after: TidyTables): TablesDiff {
  return {
    documents: diffRows(before.documents, after.documents, ["document_id"], DOCUMENT_FACTS),
    figures: matchFigures(before, after),
    series: diffSeries(before.series, after.series),
    targets: diffRows(
      before.targets,
      after.targets,
      ["indicator", "ref_area", "time_period", "document_id", "target_value", "target_low", "target_high"],
      ["outcome", "actual_value"],
    ),
    conflicts: diffRows(
      before.conflicts,
      after.conflicts,
      ["indicator", "ref_area", "time_period", "document_a", "value_a", "document_b", "value_b"],
      [],
    ),
  };
}

const DOCUMENT_FACTS = ["sha256", "title", "kind", "issuer", "ref_area", "published"] as const;

/** The yearly values that came, went, or changed. */
export function diffSeries(before: readonly SeriesRow[], after: readonly SeriesRow[]): RowChanges<SeriesRow> {
  return diffRows(
    before,
    after,
    ["indicator", "ref_area", "time_period"],
    ["obs_value", "obs_low", "obs_high", "obs_status", "document_id", "series_break"],
  );
}

/** True where nothing is different. */
export function isSame(diff: TablesDiff): boolean {
  return [diff.documents, diff.figures, diff.series, diff.targets, diff.conflicts].every(
    ({ added, removed, changed }) => added.length + removed.length + changed.length === 0,
  );
}

function diffRows<Row>(
  before: readonly Row[],
  after: readonly Row[],
  key: readonly (keyof Row)[],
  compared: readonly (keyof Row)[],
): RowChanges<Row> {
  const nameOf = (row: Row) => JSON.stringify(key.map((column) => row[column]));
  const old = new Map(before.map((row) => [nameOf(row), row]));
  const now = new Map(after.map((row) => [nameOf(row), row]));
  return {
    added: after.filter((row) => !old.has(nameOf(row))),
    removed: before.filter((row) => !now.has(nameOf(row))),
    changed: [...now].flatMap(([name, row]) => {
      const other = old.get(name);
      return other && compared.some((column) => other[column] !== row[column]) ? [{ before: other, after: row }] : [];
    }),
  };
}
