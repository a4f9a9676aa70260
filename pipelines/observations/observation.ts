import type { DocumentId } from "../documents/document.js";
import type { Qualifier, Refusal } from "../quantities/quantity.js";
import type { Rules } from "./rules.js";

/**
 * A quantity with its meaning: one line of `fuhan extract --format jsonl`. With an `indicator` it is an observation of the
 * tidy tables; without one it is residue.
 */
export interface Observation {
  readonly documentId: DocumentId;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `change`: growth or difference against another period. `parameter`: a rule's threshold, ceiling, duration. */
  readonly role: "level" | "change" | "parameter";
  /** Signed (下降0.7% → -0.7); null for a range, whose ends are `lower` ≤ `upper`. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Half of the last written digit's worth in the base unit, or null for a vague numeral. */
  readonly halfWidth: number | null;
  readonly unit: string | null;
  readonly qualifier: Qualifier;
  readonly status: "actual" | "target";
  readonly kind: ObservationKind;
  /** What is measured, self-contained: 引进人才, 新建高技能人才培训基地. */
  readonly label: string;
  /** `2022`, `2022-06`, `2022-H1`, `2022-Q1/Q3`, `2023-01/05`, `2021/2025`; null when a careful reader could not tell. */
  readonly period: string | null;
  readonly timeBasis: TimeBasis;
  /** The area's name where it is not the document's own, else null. */
  readonly region: string | null;
  /** For a change: the `start` of the level that it changes, if that stands in the same sentence. */
  readonly of: number | null;
  /** Titles of the sections around it, outermost first, joined by " / "; "" outside any. */
  readonly section: string;
  /** Span of the sentence around it (for a table: of the cell's row). */
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  /** Which rules decided. */
  readonly rules: Rules;
  /** Id in the vocabulary, or null. */
  readonly indicator: string | null;
}

export type ObservationKind = "flow" | "stock" | "rate" | "growth" | "difference";

/** How the period is known. */
export type TimeBasis = "stated" | "sentence" | "section" | "document" | "inferred" | "unknown";

/** A place of a table where a figure could stand and none does: an empty cell, or a sign (—, …, *). */
export interface MissingValue
  extends Pick<Observation, "start" | "end" | "text" | "label" | "period" | "region" | "unit" | "kind" | "indicator"> {
  /** SDMX CL_OBS_STATUS: M cannot exist, N too small to show, O not known, Q withheld. */
  readonly status: "M" | "N" | "O" | "Q";
  /** The column is of targets. */
  readonly target: boolean;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
}

/** All numerals of one document: each is an observation (with or without an indicator) or a refusal. In text order. */
export interface Extraction {
  readonly observations: readonly Observation[];
  readonly refusals: readonly Refusal[];
  /** Figures that its tables lack; no numerals. */
  readonly missing?: readonly MissingValue[];
}
