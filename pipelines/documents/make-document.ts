import { createHash } from "node:crypto";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { Document, DocumentFormat, DocumentId } from "./document.js";
import { findFacts } from "./find-facts.js";
import type { StatedFacts } from "./front-matter.js";
import type { Reading } from "./reading.js";

/** A file as it comes in: its bytes, its name (relative, with `/`), and what is stated beside it. */
export interface FileInput {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly stated?: StatedFacts;
  /** The charset that its server or the list of sources names; null or absent where none is named. */
  readonly charset?: string | null;
}

/** What a reader made of a file, with the facts: those stated beside the file win over those stated in it. */
export function makeDocument(
  { name, bytes, stated = {} }: FileInput,
  format: DocumentFormat,
  { text, blocks, stated: within }: Reading,
  vocabulary: Vocabulary,
): Document {
  return {
    id: name as DocumentId,
    format,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    text,
    blocks,
    facts: findFacts(text, blocks, { ...within, ...withoutNulls(stated) }, vocabulary),
  };
}

const withoutNulls = (facts: StatedFacts): StatedFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value != null));
