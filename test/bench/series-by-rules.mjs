// node series-by-rules.mjs FOLDER: the series by fuhan's rules; prints seconds and the number of rows as JSON
import { join } from "node:path";
import { reconcileParquet } from "../../pipelines/dist/tables/reconcile-parquet.js";
import { loadVocabulary } from "../../pipelines/dist/vocabulary/load-vocabulary.js";

const folder = process.argv[2];
const vocabulary = loadVocabulary();
const start = performance.now();
const series = await reconcileParquet({
  observations: join(folder, "observations.parquet"),
  documents: join(folder, "documents.parquet"),
  to: join(folder, "series.parquet"),
  vocabulary,
  vintage: "bench",
});
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, series }));
