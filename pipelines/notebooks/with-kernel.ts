import { FuhanError } from "../errors.js";
import { openConnection } from "./connection.js";
import { connectKernel } from "./kernel-client.js";
import { startKernel } from "./kernel-process.js";
import type { WireMessage } from "./wire.js";

/** Runs code in the kernel; resolves with the reply's status once the kernel is idle again. */
export type Execute = (
  code: string,
  options: {
    /** What errors name: notebook and cell. */
    readonly place: string;
    readonly timeoutMs: number;
    /** Gets what the kernel publishes for this code: streams and displays, also those that come after the reply. */
    readonly onMessage: (message: WireMessage) => void;
  },
) => Promise<"ok" | "error">;

const START_TIMEOUT = 60_000;
const PORTS_TAKEN = /EADDRINUSE|Address already in use/i;

/**
 * Lends a fresh tslab kernel to `work` and ends it afterwards, whatever happens. Where another program took a port in between,
 * it tries again with others.
 * @throws FuhanError `kernel-died` with what the kernel wrote last; `kernel-timeout`; what `work` throws
 */
export async function withKernel(
  options: { readonly cwd: string; readonly env: Readonly<Record<string, string>>; readonly place: string },
  work: (execute: Execute) => Promise<void>,
  tries = 3,
): Promise<void> {
  const connection = await openConnection();
  const kernel = startKernel(connection, options);
  const client = await connectKernel(connection);
  const orLate = async <Value>(promise: Promise<Value>, place: string, timeoutMs: number): Promise<Value> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, fail) => {
      timer = setTimeout(
        () => fail(new FuhanError("kernel-timeout", { value: `${timeoutMs / 1000} s`, place })),
        timeoutMs,
      );
    });
    const died = kernel.ended.then(() => {
      throw new FuhanError("kernel-died", { value: kernel.log().split("\n").at(-1) ?? "", place });
    });
    try {
      return await Promise.race([promise, late, died]);
    } finally {
      clearTimeout(timer);
      died.catch(() => {});
    }
  };
  const taken = new Promise<"taken">((done) => kernel.onLog((log) => PORTS_TAKEN.test(log) && done("taken")));
  let grace = 0;
  try {
    const started = await orLate(Promise.race([client.ready(), taken]), options.place, START_TIMEOUT);
    if (started !== "taken") {
      await work(async (code, { place, timeoutMs, onMessage }) => {
        const { status } = await orLate(client.execute(code, onMessage), place, timeoutMs);
        return status === "ok" ? "ok" : "error";
      });
      await client.shutdown();
      grace = 500;
      return;
    }
  } finally {
    client.close();
    await kernel.stop(grace);
  }
  if (tries <= 1) throw new FuhanError("kernel-died", { value: kernel.log(), place: options.place });
  return withKernel(options, work, tries - 1);
}
