import Recognizers from "@microsoft/recognizers-text-number-with-unit";
import { readDocument } from "../../pipelines/dist/documents/read-document.js";
import { createExtractor } from "../../pipelines/dist/observations/extract.js";
import { loadVocabulary } from "../../pipelines/dist/vocabulary/load-vocabulary.js";
import { medians, seconds } from "./rounds.mjs";

/** Characters that the peer is given: it takes a second for them. */
const SAMPLE = 4000;

/**
 * Megabytes of UTF-8 a second, on the main thread, over the same text: what decoding and one digit regex take (`limit`, which nothing that
 * reads the text can pass), full extraction from bytes to mentions (`fuhan`), numbers with units alone (`peer`: Recognizers-Text, on a sample).
 */
export async function oneCore({ files, bytes }) {
  const vocabulary = loadVocabulary();
  const extract = createExtractor(vocabulary);
  const decoder = new TextDecoder();
  const found = { limit: 0, fuhan: 0, peer: 0 };
  const sample = decoder.decode(files[0].bytes).slice(0, SAMPLE);

  const limit = () => {
    for (const file of files) found.limit += decoder.decode(file.bytes).match(/\d+(?:\.\d+)?/g)?.length ?? 0;
  };
  const fuhan = () => {
    for (const file of files) found.fuhan += extract(readDocument(file, vocabulary)).observations.length;
  };
  const peer = () => {
    found.peer += Recognizers.recognizeDimension(sample, "zh-cn").length;
    found.peer += Recognizers.recognizeCurrency(sample, "zh-cn").length;
  };

  const own = await medians({ limit: () => seconds(limit), fuhan: () => seconds(fuhan) }, { warmUp: 5, rounds: 15 });
  const its = await medians({ peer: () => seconds(peer) }, { warmUp: 1, rounds: 3 });
  if (Object.values(found).some((count) => count === 0)) throw new Error(`nothing found: ${JSON.stringify(found)}`);
  return {
    limit: bytes / own.limit / 1e6,
    fuhan: bytes / own.fuhan / 1e6,
    peer: Buffer.byteLength(sample) / its.peer / 1e6,
  };
}
