import { type Finding, finding } from "./finding.js";
import { type Figure, matchFigures } from "./match-figures.js";
import type { SeriesRow, TidyTables } from "./tidy.js";

/**
 * A build against the last good one: what an editing slip or a broken reader does to tables that were right.
 *
 * - a figure of the same document and meaning that is ten times what it was, or a tenth (a dropped 万, a lost zero): error;
 * - an indicator whose unit or kind changed: error;
 * - a tenth or more of the series' values lost though their documents are still there: error; each lost value: warning;
 * - a document that is gone: warning.
 *
 * @param accept the changes are meant: errors become warnings
 */
export function checkLastBuild(last: TidyTables, tables: TidyTables, accept: boolean): readonly Finding[] {
  const severity = accept ? "warning" : "error";
  const documents = new Set(tables.documents.map((row) => row.document_id));
  const now = new Map(tables.series.map((row) => [placeOf(row), row]));
  const lost = last.series.filter((row) => !now.has(placeOf(row)) && documents.has(row.document_id));
  const isMuch = lost.length >= LEAST && lost.length >= last.series.length * MUCH;
  return [
    ...matchFigures(last, tables)
      .changed.filter(({ before, after }) => after.correction === null && isMagnitude(before, after))
      .map(({ before, after }) => onFigure(after, severity, `${written(before)} → ${written(after)}`)),
    ...changedIndicators(last, tables).map((row) =>
      finding("check-indicator-changed", severity, "series", row, `${row.indicator} ${row.unit_measure} ${row.kind}`),
    ),
    ...(isMuch && lost[0]
      ? [finding("check-coverage", severity, "series", lost[0], `${lost.length} / ${last.series.length}`)]
      : []),
    ...lost.map((row) => finding("check-value-lost", "warning", "series", row, row.obs_value)),
    ...last.documents
      .filter((row) => !documents.has(row.document_id))
      .map((row) => finding("check-document-gone", "warning", "documents", row, row.title ?? "")),
  ];
}

/** Fewer lost values than these are edits, not a loss. */
const LEAST = 3;
const MUCH = 0.1;

/** A factor that no revision of a figure has. */
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

const placeOf = (row: SeriesRow) => JSON.stringify([row.indicator, row.ref_area, row.time_period]);

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
