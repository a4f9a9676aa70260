/** The one public face of fuhan: what a notebook, a script or a test imports. */

export { areaName } from "./charts/area-name.js";
export { type ChangeOptions, changeChart } from "./charts/change-chart.js";
export type { Chart } from "./charts/chart.js";
export { type ComparisonOptions, comparisonChart } from "./charts/comparison-chart.js";
export { type CompositionOptions, compositionChart } from "./charts/composition-chart.js";
export { type CoverageOptions, coverageChart } from "./charts/coverage-chart.js";
export { lintSpec } from "./charts/lint.js";
export { NO_CHANGE, sayChange, sayComparison } from "./charts/say-change.js";
export { sayLevel } from "./charts/say-level.js";
export { sayValue } from "./charts/say-number.js";
export { type SlopeOptions, slopeChart } from "./charts/slope-chart.js";
export { type SmallMultiplesOptions, smallMultiplesChart } from "./charts/small-multiples-chart.js";
export { type TargetOptions, targetChart } from "./charts/target-chart.js";
export { toPng } from "./charts/to-png.js";
export { toSvg } from "./charts/to-svg.js";
export { type TrendOptions, trendChart } from "./charts/trend-chart.js";
export type { Document, DocumentFacts } from "./documents/document.js";
export { openDocument } from "./documents/open-document.js";
export { type FileInput, readDocument } from "./documents/read-document.js";
export { becauseIn } from "./notebooks/because-in.js";
export { type Cited, cite } from "./notebooks/cite.js";
export { areasOf, citedComparison, comparisonSentence, widestComparison } from "./notebooks/comparison-sentence.js";
export { conflictsSentence } from "./notebooks/conflict-sentence.js";
export { coverageSentence } from "./notebooks/coverage-sentence.js";
export { freshnessByKind, freshnessSentence } from "./notebooks/freshness.js";
export { type Headline, headlines } from "./notebooks/headlines.js";
export { kindIn } from "./notebooks/kind-names.js";
export { inLanguage, type Language, nameIn } from "./notebooks/language.js";
export { levelIn } from "./notebooks/level-in.js";
export { loadFindings } from "./notebooks/load-findings.js";
export { type Markdown, markdown, md } from "./notebooks/markdown.js";
export { median } from "./notebooks/median.js";
export { type Notebook, parseNotebook } from "./notebooks/notebook.js";
export type { Parameters } from "./notebooks/parameters.js";
export { promiseItem } from "./notebooks/promise-item.js";
export { reasonIn } from "./notebooks/residue-reasons.js";
export { residueByReason, residueSentence, unmatchedLabels } from "./notebooks/residue-summary.js";
export { type RunOptions, runNotebook } from "./notebooks/run-notebook.js";
export { sayYears } from "./notebooks/say-years.js";
export { chosenRows, fullestArea, fullestIndicators, rowsOf, type YearRow } from "./notebooks/series-row.js";
export { show } from "./notebooks/show.js";
export { showTable } from "./notebooks/show-table.js";
export { datesSentence, sayDate, sourcesOf } from "./notebooks/sources-of.js";
export { type Columns, columnsIn, shortened, titleOf } from "./notebooks/table-columns.js";
export { sayPromise, targetSentence, targetsSentence } from "./notebooks/target-sentence.js";
export { citedTrend, trendSentence } from "./notebooks/trend-sentence.js";
export { withNames } from "./notebooks/with-names.js";
export { type YearlyChange, yearlyChanges } from "./notebooks/yearly-changes.js";
export { createExtractor } from "./observations/extract.js";
export type { Extraction, Observation } from "./observations/observation.js";
export type { Rules } from "./observations/rules.js";
export type { Quantity, Refusal } from "./quantities/quantity.js";
export { isJump } from "./tables/is-jump.js";
export {
  type LoadOptions,
  type LoadThemeOptions,
  loadConflicts,
  loadDocuments,
  loadObservations,
  loadResidue,
  loadRuns,
  loadSeries,
  loadTargets,
} from "./tables/load.js";
export { type QueryOptions, query } from "./tables/query.js";
export type { QueryValue } from "./tables/query-value.js";
export { type ReconcileParquetOptions, reconcileParquet } from "./tables/reconcile-parquet.js";
export type {
  ConflictRow,
  DocumentRow,
  ObservationRow,
  ResidueRow,
  RunRow,
  SeriesRow,
  TargetRow,
} from "./tables/tidy.js";
export { toDataFrame } from "./tables/to-data-frame.js";
export type { Sentence } from "./text/sentence.js";
export { loadVocabulary } from "./vocabulary/load-vocabulary.js";
export type { Area, Indicator, Vocabulary } from "./vocabulary/vocabulary.js";
