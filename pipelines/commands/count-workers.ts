import { availableParallelism } from "node:os";
import type { InputFile } from "./list-inputs.js";

/** Bytes of text that a thread must have to read before its start, and the compiling of what it runs most, have paid: as measured with `--workers` on two cores. */
const WORTH_A_WORKER = 16_000_000;

/**
 * How many worker threads pay for themselves: none for little work, else one for each core at most.
 * @returns 0 where the main thread had better do it alone
 */
export function countWorkers(files: readonly InputFile[], cores = availableParallelism()): number {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const workers = Math.min(cores, files.length, Math.floor(bytes / WORTH_A_WORKER));
  return workers < 2 ? 0 : workers;
}
