import type { LabelRule } from "../rules.js";

/** What a slot measures, in words, and whose level it changes. */
export interface Labelled {
  readonly label: string;
  /** Index of the slot whose level this one changes, or null. */
  readonly of: number | null;
  /** The verb before a counted noun, for the nouns that follow in its list; "" for none. */
  readonly head: string;
  readonly rule: LabelRule;
}

/** A label by a rule, of no level and heading no list unless said. */
export const labelled = (label: string, rule: LabelRule, of: number | null = null, head = ""): Labelled => ({
  label,
  of,
  head,
  rule,
});
