import { Worker } from "node:worker_threads";
import { FuhanError } from "../errors.js";
import type { MessageCode } from "../messages.js";
import type { Reading } from "./reading.js";
import type { ReadingJob } from "./reading-worker.js";

/** What reading one file may take; `openDocument` looks at its size first. */
export interface ReadingLimits {
  readonly bytes: number;
  readonly milliseconds: number;
  /** Megabytes that the process may grow by while the file is read. */
  readonly megabytes: number;
}

export const READING_LIMITS: ReadingLimits = { bytes: 100e6, milliseconds: 20_000, megabytes: 400 };

type Answer =
  | { readonly reading: Reading }
  | {
      readonly refusal: {
        readonly code: MessageCode;
        readonly detail: { readonly value?: string; readonly place?: string };
      };
    }
  | { readonly broken: string };

/** The compiled worker: beside this file, or in `dist` where the sources are run as they are (tests). */
const WORKER = new URL(
  import.meta.url.endsWith(".ts") ? "../dist/documents/reading-worker.js" : "./reading-worker.js",
  import.meta.url,
);

let worker: Worker | null = null;
let last: Promise<unknown> = Promise.resolve();

/**
 * Reads a file in a thread of its own that is ended when the file takes more than the limits; files wait for one another. The thread stays for the next
 * file, and keeps no process alive.
 * @throws FuhanError what the reader refuses with; `file-too-slow`, `file-too-much-memory`; `file-truncated` for a file that breaks its reader
 */
export function readGuarded(job: ReadingJob, limits: ReadingLimits = READING_LIMITS): Promise<Reading> {
  const reading = last.then(() => readNext(job, limits));
  last = reading.catch(() => {});
  return reading;
}

function readNext(job: ReadingJob, limits: ReadingLimits): Promise<Reading> {
  const { place } = job;
  worker ??= new Worker(WORKER, {
    resourceLimits: { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 32 },
    stdout: true,
    stderr: true,
  });
  const thread = worker;
  return new Promise((resolve, reject) => {
    const before = process.memoryUsage.rss();
    const listeners = {
      message: (answer: Answer) => {
        if ("reading" in answer) end(() => resolve(answer.reading), false);
        else if ("refusal" in answer)
          end(() => reject(new FuhanError(answer.refusal.code, answer.refusal.detail)), false);
        else refuse("file-truncated", undefined, answer.broken);
      },
      error: (error: NodeJS.ErrnoException) =>
        refuse(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "file-too-much-memory" : "file-truncated", undefined, error),
      exit: () => refuse("file-truncated"),
    };
    const end = (settle: () => void, broken: boolean) => {
      clearTimeout(timer);
      clearInterval(watch);
      for (const [event, listener] of Object.entries(listeners)) thread.off(event, listener);
      if (broken) {
        if (worker === thread) worker = null;
        thread.on("error", () => {});
        void thread.terminate();
      } else thread.unref();
      settle();
    };
    const refuse = (code: MessageCode, value?: string, cause?: unknown) =>
      end(() => reject(new FuhanError(code, value === undefined ? { place } : { value, place }, { cause })), true);
    const timer = setTimeout(() => refuse("file-too-slow", `${limits.milliseconds / 1000} s`), limits.milliseconds);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.megabytes * 1e6)
        refuse("file-too-much-memory", `${limits.megabytes} MB`);
    }, 50);
    for (const [event, listener] of Object.entries(listeners)) thread.on(event, listener);
    thread.ref();
    thread.postMessage(job);
  });
}
