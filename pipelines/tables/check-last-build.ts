import { type Finding, finding } from "./finding.js";
import { type Figure, matchFigures } from "./match-figures.js";
import { seriesKey } from "./statement.js";
import type { SeriesRow, TidyTables } from "./tidy.js";

/**
 * A build against the last good one: what an editing slip or a broken reader does to tables that were right.
 *
 * - a figure of the same document and meaning that is eight times what it was or more, or an eighth or less (a dropped 万, a zero
 *   too many, with room for a revision beside it): error;
 * - an indicator whose unit or kind changed: error;
 * - a tenth or more of the series' values lost, and three at least, whatever the reason: error; each lost value whose document is
 *   still there: warning;
 * - a tenth or more of the documents gone, and three at least: error; each of them: warning. A document whose bytes are there
 *   under another name is not gone.
 *
 * @param accept the changes are meant: errors become warnings
 */
export function checkLastBuild(last: TidyTables, tables: TidyTables, accept: boolean): readonly Finding[] {
  const severity = accept ? "warning" : "error";
  const documents = new Set(tables.documents.flatMap((row) => [row.document_id, row.sha256]));
  const gone = last.documents.filter((row) => !documents.has(row.document_id) && !documents.has(row.sha256));
  const now = new Set(tables.series.map(keyOfRow));
  const lost = last.series.filter((row) => !now.has(keyOfRow(row)));
  return [
    ...matchFigures(last, tables)
      .changed.filter(({ before, after }) => after.correction === null && isMagnitude(before, after))
      .map(({ before, after }) => onFigure(after, severity, `${written(before)} → ${written(after)}`)),
    ...changedIndicators(last, tables).map((row) =>
      finding("check-indicator-changed", severity, "series", row, `${row.indicator} ${row.unit_measure} ${row.kind}`),
    ),
    ...muchOf(lost, last.series).map((row) =>
      finding("check-coverage", severity, "series", row, `${lost.length} / ${last.series.length}`),
    ),
    ...muchOf(gone, last.documents).map((row) =>
      finding("check-many-gone", severity, "documents", row, `${gone.length} / ${last.documents.length}`),
    ),
    ...lost
      .filter((row) => documents.has(row.document_id))
      .map((row) => finding("check-value-lost", "warning", "series", row, row.obs_value)),
    ...gone.map((row) => finding("check-document-gone", "warning", "documents", row, row.title ?? "")),
  ];
}

/** The first of the rows that are lost, where they are a large part of all. */
function muchOf<Row>(lost: readonly Row[], all: readonly Row[]): readonly Row[] {
  return lost.length >= LEAST && lost.length >= all.length * MUCH ? lost.slice(0, 1) : [];
}

/** Fewer than these are edits, not a loss. */
const LEAST = 3;
const MUCH = 0.1;

/** A factor that no revision of a figure has: below ten, so that a zero too many is found beside a revision as well. */
const FACTOR = 8;

function isMagnitude(before: Figure, after: Figure): boolean {
  const [a, b] = [sizeOf(before), sizeOf(after)];
  return a > 0 && b > 0 && (a / b >= FACTOR || b / a >= FACTOR);
}

/** Of a range its middle. */
const sizeOf = ({ value, low, high }: Figure) => Math.abs(value ?? ((low ?? 0) + (high ?? low ?? 0)) / 2);

const written = ({ value, low, high, unit_measure }: Figure) => `${value ?? `${low}–${high}`}${unit_measure ?? ""}`;

const onFigure = (figure: Figure, severity: Finding["severity"], value: string) =>
  finding("check-magnitude", severity, figure.indicator === null ? "residue" : "observations", figure, value);

const keyOfRow = (row: SeriesRow) => seriesKey(row.indicator, row.ref_area, row.time_period);

function changedIndicators(last: TidyTables, tables: TidyTables): readonly SeriesRow[] {
  const was = new Map(last.series.map((row) => [row.indicator, row]));
  const seen = new Set<string>();
  return tables.series.filter((row) => {
    const before = was.get(row.indicator);
    if (before === undefined || seen.has(row.indicator)) return false;
    seen.add(row.indicator);
    return before.unit_measure !== row.unit_measure || before.kind !== row.kind;
  });
}
