import { Worker } from "node:worker_threads";

/** Worker threads that share one queue. */
export interface WorkerPool<Input, Result> {
  /** Rejects with what the worker threw, or where the pool is closed before the work is done. */
  run(input: Input): Promise<Result>;
  /** Ends the threads, whatever they are at. */
  close(): Promise<void>;
}

interface Job<Input, Result> {
  readonly input: Input;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/**
 * Starts worker threads, each of which takes one input at a time and answers each message with one.
 * @param module the worker's module
 * @param workerData what every worker is given as it starts
 */
export function workerPool<Input, Result>(module: URL, size: number, workerData: unknown): WorkerPool<Input, Result> {
  const waiting: Job<Input, Result>[] = [];
  const busy = new Map<Worker, Job<Input, Result>>();
  const workers = Array.from({ length: size }, () => new Worker(module, { workerData }));
  const idle = [...workers];
  let failure: unknown;

  const next = () => {
    while (idle.length > 0 && waiting.length > 0) {
      const worker = idle.pop()!;
      const job = waiting.shift()!;
      busy.set(worker, job);
      worker.postMessage(job.input);
    }
  };
  const fail = (error: unknown) => {
    failure ??= error;
    for (const job of [...busy.values(), ...waiting]) job.reject(failure);
    busy.clear();
    waiting.length = 0;
  };
  for (const worker of workers) {
    worker.on("message", (result: Result) => {
      const job = busy.get(worker);
      busy.delete(worker);
      idle.push(worker);
      next();
      job?.resolve(result);
    });
    worker.on("error", fail);
    worker.on("exit", () => fail(new Error("the worker has ended")));
  }

  return {
    run: (input) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) return reject(failure);
        waiting.push({ input, resolve, reject });
        next();
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
