// npm run bench: MB/s of UTF-8 on one core over the same text, in one run: the limit (decoding and one digit regex), fuhan's full extraction, and
// Microsoft's Recognizers-Text (on a sample, since it is slow).
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Recognizers from "@microsoft/recognizers-text-number-with-unit";
import { readDocument } from "../../pipelines/dist/documents/read-document.js";
import { createExtractor } from "../../pipelines/dist/observations/extract.js";
import { loadVocabulary } from "../../pipelines/dist/vocabulary/load-vocabulary.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const corpus = join(root, "../shared/corpus/work-reports");
const folder = existsSync(corpus) ? corpus : join(root, "data/documents");
const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
const inputs = files.map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
const bytes = inputs.reduce((sum, input) => sum + input.bytes.length, 0);

const vocabulary = loadVocabulary();
const extract = createExtractor(vocabulary);
const decoder = new TextDecoder();
let found = 0;

const runs = {
  limit: () => {
    for (const input of inputs) found += decoder.decode(input.bytes).match(/\d+(?:\.\d+)?/g)?.length ?? 0;
  },
  fuhan: () => {
    for (const input of inputs) found += extract(readDocument(input, vocabulary)).observations.length;
  },
};

/** Median seconds of nine runs after three that warm up. */
function seconds(run) {
  const times = [];
  for (let i = 0; i < 12; i++) {
    const start = process.hrtime.bigint();
    run();
    if (i >= 3) times.push(Number(process.hrtime.bigint() - start) / 1e9);
  }
  return times.sort((a, b) => a - b)[4];
}

const limit = bytes / seconds(runs.limit) / 1e6;
const fuhan = bytes / seconds(runs.fuhan) / 1e6;
const sample = decoder.decode(inputs[0].bytes).slice(0, 4000);
const peerStart = process.hrtime.bigint();
Recognizers.recognizeDimension(sample, "zh-cn");
Recognizers.recognizeCurrency(sample, "zh-cn");
const peer = Buffer.byteLength(sample) / (Number(process.hrtime.bigint() - peerStart) / 1e9) / 1e6;

console.log(`text: ${files.length} documents, ${(bytes / 1e6).toFixed(2)} MB of UTF-8 (${folder === corpus ? "work reports" : "the documents that ship"})`);
console.log(`decoding and one digit regex   ${limit.toFixed(1).padStart(8)} MB/s`);
console.log(`fuhan, full extraction         ${fuhan.toFixed(2).padStart(8)} MB/s   1/${(limit / fuhan).toFixed(1)} of the limit`);
console.log(`Recognizers-Text, units only   ${peer.toFixed(4).padStart(8)} MB/s   fuhan is ${(fuhan / peer).toFixed(0)} times as fast`);
