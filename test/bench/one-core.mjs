import Recognizers from "@microsoft/recognizers-text-number-with-unit";
import { readDocument } from "../../pipelines/dist/documents/read-document.js";
import { createExtractor } from "../../pipelines/dist/observations/extract.js";
import { createQuantityReader } from "../../pipelines/dist/quantities/read-quantities.js";
import { splitSentences } from "../../pipelines/dist/text/sentences.js";
import { loadVocabulary } from "../../pipelines/dist/vocabulary/load-vocabulary.js";
import { medians, seconds } from "./rounds.mjs";

/** Characters that the peer is given. */
const SAMPLE = 8000;

/** How often each reads its text in a round, so that all take a few tenths of a second and none is measured by its first steps after another. */
const PASSES = { limit: 40, fuhan: 4, quantities: 12, peer: 2 };

/**
 * Megabytes of UTF-8 a second, on the main thread, over the same text: what decoding and one digit regex take (`limit`, which nothing that
 * reads the text can pass), full extraction from bytes to mentions (`fuhan`), the same without their meaning (`quantities`:
 * numerals read or refused, with their units), and a peer that reads those alone (`peer`: Recognizers-Text, on a sample).
 * The peer is slower the longer its text is; it gets its models ready made and one sentence at a time, as it is fastest.
 */
export async function oneCore({ files, bytes }) {
  const vocabulary = loadVocabulary();
  const extract = createExtractor(vocabulary);
  const decoder = new TextDecoder();
  const readQuantities = createQuantityReader(vocabulary);
  const found = { limit: 0, fuhan: 0, quantities: 0, peer: 0 };
  const sample = decoder.decode(files[0].bytes).slice(0, SAMPLE);

  const limit = () => {
    for (const file of files) found.limit += decoder.decode(file.bytes).match(/\d+(?:\.\d+)?/g)?.length ?? 0;
  };
  const fuhan = () => {
    for (const file of files) found.fuhan += extract(readDocument(file, vocabulary)).observations.length;
  };
  const quantities = () => {
    for (const file of files)
      for (const sentence of splitSentences(readDocument(file, vocabulary)))
        found.quantities += readQuantities(sentence).quantities.length;
  };
  const sentences = sample.split(/(?<=[。；\n])/);
  const recognizer = new Recognizers.NumberWithUnitRecognizer("zh-cn");
  const models = [recognizer.getDimensionModel(), recognizer.getCurrencyModel()];
  const peer = () => {
    for (const sentence of sentences) for (const model of models) found.peer += model.parse(sentence).length;
  };

  const passes = (read, times) => async () => {
    const all = await seconds(() => {
      for (let pass = 0; pass < times; pass++) read();
    });
    return all / times;
  };
  const calls = {
    limit: passes(limit, PASSES.limit),
    fuhan: passes(fuhan, PASSES.fuhan),
    quantities: passes(quantities, PASSES.quantities),
    peer: passes(peer, PASSES.peer),
  };
  const taken = await medians(calls, { warmUp: 3, rounds: 9 });
  if (Object.values(found).some((count) => count === 0)) throw new Error(`nothing found: ${JSON.stringify(found)}`);
  return {
    limit: bytes / taken.limit / 1e6,
    fuhan: bytes / taken.fuhan / 1e6,
    quantities: bytes / taken.quantities / 1e6,
    peer: Buffer.byteLength(sample) / taken.peer / 1e6,
  };
}
