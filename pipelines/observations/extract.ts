import type { Document } from "../documents/document.js";
import { indicatorsByName } from "../vocabulary/indicators-by-name.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { observeTables } from "./from-table.js";
import type { Extraction } from "./observation.js";
import { writtenUnit } from "./written-unit.js";

/** Compiles the vocabulary into a function that reads all numerals of a document. */
export function createExtractor(vocabulary: Vocabulary): (document: Document) => Extraction {
  return (document) =>
    observeTables(document, vocabulary, writtenUnit(vocabulary), (label, unit, kind) => {
      const named = indicatorsByName(vocabulary, label).filter((indicator) => indicator.kind === kind);
      return named.find((indicator) => indicator.unit === unit)?.id ?? null;
    });
}
