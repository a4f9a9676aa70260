import type { ExtractOptions, FileMentions } from "./extract-file.js";
import type { FileReader } from "./print-mentions.js";
import { workerPool } from "./worker-pool.js";

/**
 * What reads the files of `fuhan extract`: the main thread alone, or worker threads.
 * @param workers 0 for the main thread
 */
export async function openReader(workers: number, options: ExtractOptions): Promise<FileReader> {
  if (workers > 0) {
    const pool = workerPool<string, FileMentions>(new URL("./extract-worker.js", import.meta.url), workers, options);
    return { width: workers, ...pool };
  }
  const { createFileExtractor } = await import("./extract-file.js");
  const extractFile = createFileExtractor(options);
  return { width: 1, run: extractFile, close: async () => {} };
}
