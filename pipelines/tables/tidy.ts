import type { DocumentKind, ReferenceYearBasis } from "../documents/document.js";
import type { ObservationKind, TimeBasis } from "../observations/observation.js";
import type { Qualifier } from "../quantities/quantity.js";

/**
 * The tidy tables of `data/tidy/`, one row type each; columns carry SDMX's names in lower case where SDMX has one.
 * Sorted by key; absent is null (an empty field in CSV).
 */
export interface TidyTables {
  readonly documents: readonly DocumentRow[];
  readonly observations: readonly ObservationRow[];
  readonly series: readonly SeriesRow[];
  readonly conflicts: readonly ConflictRow[];
  readonly targets: readonly TargetRow[];
  readonly residue: readonly ResidueRow[];
  readonly runs: readonly RunRow[];
}

/** Key: document_id. */
export interface DocumentRow {
  readonly document_id: string;
  readonly title: string | null;
  readonly kind: DocumentKind;
  readonly issuer: string | null;
  readonly ref_area: string | null;
  readonly published: string | null;
  readonly reference_year: number | null;
  readonly reference_year_basis: ReferenceYearBasis;
  readonly url: string | null;
  /** Of a letter: 发文字号, the number of the proposal it answers, the meeting that one was made at, 办理结果 (A–D). */
  readonly document_number: string | null;
  readonly proposal_number: string | null;
  readonly session: string | null;
  readonly handling: string | null;
  readonly format: string;
  readonly sha256: string;
  readonly source: string;
  readonly pulled_at: string | null;
}

/** Key: observation_id, which is `document_id#start-end`. Every mention that is of an indicator. */
export interface ObservationRow {
  readonly observation_id: string;
  readonly indicator: string;
  readonly label: string;
  /** Full name of the area (重庆市). */
  readonly ref_area: string;
  /** `2022`, `2022-Q1`, `2021/2025` … ; null when unknown. */
  readonly time_period: string | null;
  /** SDMX frequency: A, S (half-year), Q, M, or null for spans and cumulated parts of a year. */
  readonly freq: "A" | "S" | "Q" | "M" | null;
  readonly time_basis: TimeBasis;
  readonly obs_value: number | null;
  readonly obs_low: number | null;
  readonly obs_high: number | null;
  readonly unit_measure: string;
  readonly qualifier: Qualifier;
  readonly kind: ObservationKind;
  readonly role: "level" | "change" | "parameter";
  readonly status: "actual" | "target";
  /** SDMX CL_OBS_STATUS: A normal, E estimated (约, 超 …). */
  readonly obs_status: "A" | "E";
  /** What `data/corrections.yaml` put right: what stood there, the reason and whose word it is; null for a figure as it stands. */
  readonly correction: string | null;
  /** observation_id of the level that a change changes, or null. */
  readonly change_of: string | null;
  readonly document_id: string;
  readonly section: string;
  /** Where it stands in the original: `page 3`, `人才!B3`, `p 12`, `line 7`. */
  readonly place: string | null;
  readonly start: number;
  readonly end: number;
  /** The sentence around it. */
  readonly quote: string;
}

/** Key: indicator, ref_area, time_period, vintage. Yearly values only: one is chosen, or implied. */
export interface SeriesRow {
  readonly indicator: string;
  readonly indicator_zh: string;
  readonly indicator_en: string;
  readonly theme: string;
  readonly ref_area: string;
  /** The calendar year, as text: `2022`. */
  readonly time_period: string;
  readonly kind: "flow" | "stock" | "rate";
  readonly unit_measure: string;
  readonly obs_value: number;
  readonly obs_low: number;
  readonly obs_high: number;
  /** A published; I implied by a growth rate or a difference; E where the text says 约, 超 … */
  readonly obs_status: "A" | "E" | "I";
  /** Why values before this year are not comparable with it, in words (zh); null where they are, as far as is known. */
  readonly series_break: string | null;
  /** How many statements there were, and the rule that chose this one, in words (zh). */
  readonly statements: number;
  readonly chosen_because: string;
  /** The observation behind it (for an implied value: the change). */
  readonly observation_id: string;
  readonly document_id: string;
  readonly vintage: string;
}

/** Key: indicator, ref_area, time_period, observation_a, observation_b. Bounds that do not meet. */
export interface ConflictRow {
  readonly indicator: string;
  readonly ref_area: string;
  readonly time_period: string;
  readonly unit_measure: string;
  /** The one that was chosen, or would win of the two. */
  readonly observation_a: string;
  readonly value_a: number;
  readonly document_a: string;
  readonly quote_a: string;
  readonly observation_b: string;
  readonly value_b: number;
  readonly document_b: string;
  readonly quote_b: string;
  readonly difference: number;
  /** `change`: what contradicts a is the level that a growth rate or difference (observation_b) implies. */
  readonly basis: "statements" | "change";
}

/** Key: indicator, ref_area, time_period, observation_id. A promise and what came of it. */
export interface TargetRow {
  readonly indicator: string;
  readonly indicator_zh: string;
  readonly indicator_en: string;
  readonly theme: string;
  readonly ref_area: string;
  /** The year by whose end it was promised (for a span its last year). */
  readonly time_period: string;
  /** First and last year (`2016/2020`) where it is a sum over several; null where it is not. */
  readonly span: string | null;
  readonly unit_measure: string;
  readonly target_value: number | null;
  readonly target_low: number | null;
  readonly target_high: number | null;
  readonly qualifier: Qualifier;
  readonly observation_id: string;
  readonly document_id: string;
  readonly quote: string;
  readonly outcome: "met" | "missed" | "pending" | "unknown";
  readonly actual_value: number | null;
  readonly actual_observation_id: string | null;
  /** The sentence of the outcome. */
  readonly actual_quote: string | null;
}

/** Key: document_id, start. Every number that reached no indicator: measured ones, and refused ones with role `none`. */
export interface ResidueRow {
  readonly document_id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly role: "level" | "change" | "parameter" | "none";
  readonly label: string | null;
  readonly value: number | null;
  readonly unit_measure: string | null;
  readonly time_period: string | null;
  /** `no-indicator`, `unit-mismatch`, … or the reason of the refusal. */
  readonly reason: string;
  readonly quote: string;
}

/** Key: run_id. */
export interface RunRow {
  readonly run_id: string;
  readonly fuhan_version: string;
  readonly vocabulary_sha256: string;
  readonly documents_sha256: string;
  readonly documents: number;
  readonly unreadable: number;
  readonly mentions: number;
  readonly observations: number;
  readonly refusals: number;
  readonly series: number;
  readonly conflicts: number;
  readonly targets: number;
  readonly newest_document: string | null;
  readonly oldest_document: string | null;
}
