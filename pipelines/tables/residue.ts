import type { Document } from "../documents/document.js";
import type { Observation } from "../observations/observation.js";
import type { Refusal } from "../quantities/quantity.js";
import { quote, sentenceAround } from "./quote.js";
import type { ResidueRow } from "./tidy.js";

/**
 * Why a measured number is no observation of the tidy tables; `too-large`: larger than anything that is counted;
 * `dropped`: `data/corrections.yaml` leaves it out.
 */
export type ResidueReason =
  | "no-indicator"
  | "unknown-indicator"
  | "no-area"
  | "no-unit"
  | "unit-mismatch"
  | "too-large"
  | "dropped";

/** The row of a measured number that reached no indicator. */
export function residueOf(document: Document, observation: Observation, reason: ResidueReason): ResidueRow {
  return {
    document_id: document.id,
    start: observation.start,
    end: observation.end,
    text: quote(document.text, observation.start, observation.end),
    role: observation.role,
    label: observation.label || null,
    value: Number.isFinite(observation.value) ? observation.value : null,
    unit_measure: observation.unit || null,
    time_period: observation.period,
    reason,
    quote: quote(document.text, observation.sentenceStart, observation.sentenceEnd),
  };
}

/** The row of a numeral that measures nothing. */
export function residueOfRefusal(document: Document, refusal: Refusal): ResidueRow {
  return {
    document_id: document.id,
    start: refusal.start,
    end: refusal.end,
    text: quote(document.text, refusal.start, refusal.end),
    role: "none",
    label: null,
    value: null,
    unit_measure: null,
    time_period: null,
    reason: refusal.reason,
    quote: sentenceAround(document.text, refusal.start, refusal.end),
  };
}
