/** A number that measures something, with its unit: what stands written, and what it is worth. */
export interface Quantity {
  /** Span in `Document.text` of number, multiplier and unit: "6.2万人". Approximators outside are not in it. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In the base unit, multiplier applied, unsigned; null for a range. */
  readonly value: number | null;
  /** The ends of a written range, else null. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Canonical unit (人, 元, %, 个百分点, 个, 元/人 …); null where none is written: `observations` may imply one. */
  readonly unit: string | null;
  /** The unit is not written with this number: its list lends it (850、1200万元). */
  readonly unitLent: boolean;
  readonly qualifier: Qualifier;
  /** Half of the last written digit's worth, in the base unit: 6.2万人 → 500; 5.5% → 0.05. For a vague numeral (数百) null. */
  readonly halfWidth: number | null;
  /** What the number's own form says it is. `multiple`: 翻一番, 2.2倍. `fraction`: 三成, 1/10. `ratio`: 1.68∶1. */
  readonly form: QuantityForm;
}

export type Qualifier = "exact" | "about" | "over" | "near" | "at_least" | "at_most";

export type QuantityForm = "count" | "money" | "measure" | "percent" | "points" | "multiple" | "fraction" | "ratio";

/** A numeral that measures nothing, and why. */
export interface Refusal {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly reason: RefusalReason;
}

/**
 * `base`: 每万人, what something is counted per. `idea-count`: 三个方面, a set of ideas. `word`: 统一, 一批, a character of a word.
 * `page`: a line of the page around the article. `unreadable`: a number that says neither unit nor what it is.
 */
export type RefusalReason =
  | "document-number"
  | "date"
  | "year"
  | "clock"
  | "ordinal"
  | "rank"
  | "list-number"
  | "name"
  | "slogan"
  | "session"
  | "telephone"
  | "word"
  | "period"
  | "footnote"
  | "idea-count"
  | "base"
  | "page"
  | "unreadable";

/** All numerals of a sentence: each lies in a quantity or in a refusal. In text order. */
export interface ReadSentence {
  readonly quantities: readonly Quantity[];
  readonly refusals: readonly Refusal[];
}
