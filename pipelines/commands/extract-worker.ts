import { parentPort, workerData } from "node:worker_threads";
import { createFileExtractor } from "./extract-file.js";

/** A worker thread of `fuhan extract`: a path comes in, what is printed of it goes out, handed over without a copy. */
const extractFile = createFileExtractor(workerData);
parentPort?.on("message", async (path: string) => {
  const mentions = await extractFile(path);
  parentPort?.postMessage(mentions, "printed" in mentions ? [mentions.printed.buffer as ArrayBuffer] : []);
});
