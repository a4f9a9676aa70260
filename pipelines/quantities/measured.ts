import type { QuantityForm } from "./quantity.js";

/** A number with its unit at a place of a normalised sentence, before anything is known of the words around it. */
export interface Measured {
  readonly start: number;
  readonly end: number;
  /** The value, or the lower end of a range. */
  readonly value: number;
  /** The upper end of a range, else null. */
  readonly upper: number | null;
  /** Power of ten of the last written digit; null for a vague one. */
  readonly precision: number | null;
  /** Power of ten of the multiplier of its own, 0 for none: a list may lend it to the numbers before. */
  readonly power: number;
  readonly vague: boolean;
  readonly bare: boolean;
  readonly unit: string | null;
  /** Set where a list lent the unit. */
  readonly unitLent?: boolean;
  readonly form: QuantityForm;
}
