import { parentPort } from "node:worker_threads";
import { FuhanError } from "../errors.js";
import { type BytesInput, readBytes } from "./read-bytes.js";
import type { WorkerAnswer } from "./read-in-worker.js";

/** The thread that reads untrusted files: a file comes in, its reading goes out, or the refusal's code and detail. */
parentPort?.on("message", async (input: BytesInput) => {
  parentPort?.postMessage(await answer(input));
});

async function answer(input: BytesInput): Promise<WorkerAnswer> {
  try {
    return await readBytes(input);
  } catch (error) {
    const { code, detail } =
      error instanceof FuhanError ? error : new FuhanError("file-damaged", { place: input.name }, { cause: error });
    return { code, detail };
  }
}
