import { Worker } from "node:worker_threads";
import { FuhanError } from "../errors.js";
import type { MessageCode, MessageDetail } from "../messages.js";
import type { DocumentFormat } from "./document.js";
import type { BytesInput } from "./read-bytes.js";
import type { Reading } from "./reading.js";

/** What one file may take. */
export interface ReadingLimits {
  readonly seconds: number;
  readonly bytes: number;
  /** MB of the thread's heap. */
  readonly memory: number;
}

export interface WorkerReading {
  readonly format: DocumentFormat;
  readonly reading: Reading;
}

export type WorkerAnswer = WorkerReading | { readonly code: MessageCode; readonly detail: MessageDetail };

/** One thread reads one file after another; it is replaced where a file has ended it, and does not keep the process alive. */
let thread: { readonly worker: Worker; readonly memory: number } | null = null;
let last: Promise<unknown> = Promise.resolve();

/**
 * Reads a file in a thread of its own, which is ended where the file takes too long.
 * @throws FuhanError as `readBytes`, and `file-too-slow`, `file-too-much-memory`, `file-damaged` where the thread breaks down
 */
export function readInWorker(input: BytesInput, limits: ReadingLimits): Promise<WorkerReading> {
  const reading = last.then(() => readNext(input, limits));
  last = reading.catch(() => null);
  return reading;
}

async function readNext(input: BytesInput, { seconds, memory }: ReadingLimits): Promise<WorkerReading> {
  const place = input.name;
  if (thread !== null && thread.memory !== memory) await end();
  thread ??= { worker: start(memory), memory };
  const { worker } = thread;
  worker.ref();
  let timer: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<WorkerAnswer>((resolve, reject) => {
      timer = setTimeout(
        () => reject(new FuhanError("file-too-slow", { value: `${seconds} s`, place })),
        seconds * 1000,
      );
      worker.once("message", resolve);
      worker.once("error", (cause: NodeJS.ErrnoException) => {
        const code = cause.code === "ERR_WORKER_OUT_OF_MEMORY" ? "file-too-much-memory" : "file-damaged";
        reject(new FuhanError(code, { place }, { cause }));
      });
      worker.once("exit", () => reject(new FuhanError("file-damaged", { place })));
      worker.postMessage(input);
    });
    worker.unref();
    worker.removeAllListeners();
    if ("code" in answer) throw new FuhanError(answer.code, answer.detail);
    return answer;
  } catch (error) {
    if (worker.listenerCount("exit") > 0) await end();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** Tests run from the sources, for which there is the build's worker: a thread of Node 20 cannot load TypeScript. */
function start(memory: number): Worker {
  const folder = import.meta.url.endsWith(".ts") ? "../dist/documents/" : "./";
  return new Worker(new URL(`${folder}reading-worker.js`, import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memory },
    stdout: true,
    stderr: true,
  });
}

async function end() {
  const ended = thread?.worker;
  thread = null;
  ended?.removeAllListeners();
  ended?.on("error", () => {});
  await ended?.terminate();
}
