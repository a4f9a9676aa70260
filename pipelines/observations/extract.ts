import type { Document } from "../documents/document.js";
import type { Refusal } from "../quantities/quantity.js";
import { createQuantityReader } from "../quantities/read-quantities.js";
import { splitSentences } from "../text/sentences.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { observeTables } from "./from-tables/from-table.js";
import { writtenUnit } from "./from-tables/written-unit.js";
import { indicatorOf } from "./indicator.js";
import type { Extraction } from "./observation.js";
import { observeProse } from "./observe-prose.js";

/** Compiles the vocabulary into a function that reads all numerals of a document, of its prose and its tables. */
export function createExtractor(vocabulary: Vocabulary): (document: Document) => Extraction {
  const readQuantities = createQuantityReader(vocabulary);
  const unitOf = writtenUnit(vocabulary);
  return (document) => {
    const sentences = splitSentences(document);
    const read = sentences.map(readQuantities);
    const refusals: Refusal[] = [];
    for (const sentence of read) for (const refusal of sentence.refusals) refusals.push(refusal);
    const quantities = read.map((sentence) => sentence.quantities);
    const observations = observeProse(document, vocabulary, sentences, quantities);
    if (!document.blocks.some(({ type }) => type === "table")) return { observations, refusals };
    const tables = observeTables(document, {
      ...{ vocabulary, unitOf, read: readQuantities },
      indicatorOf: (label, unit, kind) => indicatorOf(vocabulary, label, unit, kind, false),
    });
    return {
      observations: inOrder([...observations, ...tables.observations]),
      refusals: inOrder([...refusals, ...tables.refusals]),
      missing: tables.missing,
    };
  };
}

const inOrder = <Span extends { readonly start: number }>(spans: Span[]): Span[] =>
  spans.sort((a, b) => a.start - b.start);
