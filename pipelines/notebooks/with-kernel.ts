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

export interface KernelOptions {
  /** Where cells find their packages and files. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** What errors name: the notebook. */
  readonly place: string;
  /** Longest time that a kernel may take to answer for the first time, in milliseconds; 60,000 where not given. */
  readonly startTimeoutMs?: number;
}

/** How a kernel's start ended. */
type Start = "ready" | "ports taken" | "silent";

const PORTS_TAKEN = /EADDRINUSE|Address already in use/i;

/**
 * Lends a fresh tslab kernel to `work` and ends it afterwards, whatever happens. Where another program took a port in between, or
 * the kernel does not answer, it tries again with a new kernel on other ports.
 * @throws FuhanError `kernel-died` or `kernel-silent` with what the kernel wrote last; `kernel-timeout`; what `work` throws
 */
export async function withKernel(
  options: KernelOptions,
  work: (execute: Execute) => Promise<void>,
  tries = 3,
): Promise<void> {
  const { place, startTimeoutMs = 60_000 } = options;
  const connection = await openConnection();
  const kernel = startKernel(connection, options);
  const client = await connectKernel(connection);
  /** What the promise gives, or `late()` where that takes longer. */
  const orLate = async <Value, Late>(
    promise: Promise<Value>,
    { place, timeoutMs }: { readonly place: string; readonly timeoutMs: number },
    late: () => Late,
  ): Promise<Value | Late> => {
    let timer: NodeJS.Timeout | undefined;
    const waited = new Promise<void>((done) => {
      timer = setTimeout(done, timeoutMs);
    }).then(late);
    const died = kernel.ended.then(() => {
      throw new FuhanError("kernel-died", { value: kernel.log().split("\n").at(-1) ?? "", place });
    });
    try {
      return await Promise.race([promise, waited, died]);
    } finally {
      clearTimeout(timer);
      died.catch(() => {});
    }
  };
  const taken = new Promise<Start>((done) => kernel.onLog((log) => PORTS_TAKEN.test(log) && done("ports taken")));
  const answered = client.ready().then((): Start => "ready");
  let grace = 0;
  let started: Start;
  try {
    started = await orLate(
      Promise.race([answered, taken]),
      { place, timeoutMs: startTimeoutMs },
      (): Start => "silent",
    );
    if (started === "ready") {
      await work(async (code, { place, timeoutMs, onMessage }) => {
        const { status } = await orLate(client.execute(code, onMessage), { place, timeoutMs }, () => {
          throw new FuhanError("kernel-timeout", { value: `${timeoutMs / 1000} s`, place });
        });
        return status === "ok" ? "ok" : "error";
      });
      await client.shutdown();
      grace = 500;
    }
  } finally {
    client.close();
    await kernel.stop(grace);
  }
  if (started === "ready") return;
  if (tries > 1) return withKernel(options, work, tries - 1);
  const waited = started === "silent" ? `${startTimeoutMs / 1000} s ` : "";
  throw new FuhanError(started === "silent" ? "kernel-silent" : "kernel-died", { value: waited + kernel.log(), place });
}
