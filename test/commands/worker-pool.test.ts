import { describe, expect, it } from "vitest";
import { workerPool } from "../../pipelines/commands/worker-pool.js";

/** A worker that adds what it was given as it started, and throws at a negative number. */
const worker = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId, workerData } from "node:worker_threads";
    parentPort.on("message", (input) => {
      if (input < 0) throw new RangeError("negative");
      parentPort.postMessage({ sum: input + workerData, threadId });
    });
  `)}`,
);
const pool = (size: number) => workerPool<number, { sum: number; threadId: number }>(worker, size, 100);

describe("a pool of worker threads", () => {
  it("answers every input, on no more threads than it has", async () => {
    const { run, close } = pool(2);
    const answers = await Promise.all(Array.from({ length: 50 }, (_, input) => run(input)));
    expect(answers.map(({ sum }) => sum)).toEqual(Array.from({ length: 50 }, (_, input) => input + 100));
    expect(new Set(answers.map(({ threadId }) => threadId)).size).toBe(2);
    await close();
  });

  it("fails with what a worker threw: what waits, and what is asked later", async () => {
    const { run, close } = pool(1);
    const failing = [run(-1), run(1)];
    for (const { status, ...outcome } of await Promise.allSettled(failing)) {
      expect(status).toBe("rejected");
      expect(String((outcome as { reason: unknown }).reason)).toBe("RangeError: negative");
    }
    await expect(run(2)).rejects.toThrow("negative");
    await close();
  });

  it("leaves nobody waiting when it is closed", async () => {
    const { run, close } = pool(1);
    const waiting = Promise.allSettled([run(1), run(2)]);
    await close();
    expect((await waiting).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });
});
