/** The one public face of fuhan: what a notebook, a script or a test imports. */
export type { Document, DocumentFacts } from "./documents/document.js";
export type { Extraction, Observation } from "./observations/observation.js";
export type { Quantity, Refusal } from "./quantities/quantity.js";
export type { Sentence } from "./text/sentence.js";
export type { Area, Indicator, Vocabulary } from "./vocabulary/vocabulary.js";
