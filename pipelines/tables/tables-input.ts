import type { Document } from "../documents/document.js";
import type { Extraction } from "../observations/observation.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { Correction } from "./corrections.js";

/** One document that was read, where it came from, and all numerals found in it. */
export interface TablesDocument {
  readonly document: Document;
  /** Path or URL that its bytes came from. */
  readonly source: string;
  /** When its bytes were pulled (ISO date and time), or null where it came from a folder. */
  readonly pulledAt: string | null;
  readonly extraction: Extraction;
  /** Corrections that were made to its observations, by the place where the figure starts. */
  readonly corrections?: ReadonlyMap<number, Correction>;
}

/** All that the tables are made of. */
export interface TablesInput {
  readonly documents: readonly TablesDocument[];
  readonly vocabulary: Vocabulary;
  /** Version of fuhan, for the record of the run. */
  readonly version: string;
  /** Number of documents that could not be read; 0 unless given. */
  readonly unreadable?: number;
}
