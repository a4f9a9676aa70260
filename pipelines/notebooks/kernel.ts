import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Dealer, Subscriber } from "zeromq";
import { FuhanError } from "../errors.js";
import { readMessage, signMessage, type WireMessage } from "./wire.js";

/** A running tslab kernel, spoken to over ZeroMQ on 127.0.0.1: no Python, no Jupyter. */
export interface Kernel {
  /**
   * Runs code; `onMessage` gets what the kernel publishes for it (stream, display_data, execute_result, error).
   * @returns the reply's status, once the kernel is idle again
   * @throws FuhanError `kernel-died`, `kernel-timeout`
   */
  execute(code: string, onMessage: (message: WireMessage) => void, timeoutMs: number): Promise<"ok" | "error">;
  /** Asks the kernel to shut down, then ends the process. Never throws. */
  stop(): Promise<void>;
}

/**
 * Starts the kernel that `tslab kernel` starts, in `cwd`, with ports of its own and a secret key.
 * @throws FuhanError `kernel-died` where it does not come up within 30 s
 */
export async function startKernel(cwd: string, env: Readonly<Record<string, string>>): Promise<Kernel> {
  const folder = await mkdtemp(join(tmpdir(), "fuhan-kernel-"));
  const key = randomUUID();
  const [shell, iopub, stdin, control, hb] = await freePorts(5);
  const connection = {
    transport: "tcp",
    ip: "127.0.0.1",
    signature_scheme: "hmac-sha256",
    key,
    shell_port: shell,
    iopub_port: iopub,
    stdin_port: stdin,
    control_port: control,
    hb_port: hb,
  };
  const file = join(folder, "connection.json");
  await writeFile(file, JSON.stringify(connection), { mode: 0o600 });
  const tslab = join(createRequire(import.meta.url).resolve("tslab/package.json"), "..", "bin", "tslab");
  const child = spawn(process.execPath, [tslab, "kernel", "--config-path", file], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const kernel = new TslabKernel(child, folder, key);
  try {
    await kernel.connect(shell!, iopub!, control!);
    return kernel;
  } catch (error) {
    await kernel.stop();
    throw error;
  }
}

class TslabKernel implements Kernel {
  private readonly shell = new Dealer({ linger: 0 });
  private readonly control = new Dealer({ linger: 0 });
  private readonly iopub = new Subscriber({ linger: 0 });
  private readonly session = randomUUID();
  private readonly listeners = new Set<(channel: "shell" | "iopub", message: WireMessage) => void>();
  private readonly died: Promise<never>;
  private said = "";

  constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
    private readonly key: string,
  ) {
    const listen = (chunk: Buffer) => {
      this.said = (this.said + chunk.toString("utf8")).slice(-2000);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    this.died = once(child, "exit").then(() => {
      throw new FuhanError("kernel-died", { value: this.said.trim().split("\n").at(-1) ?? "" });
    });
    this.died.catch(() => {});
  }

  async connect(shell: number, iopub: number, control: number): Promise<void> {
    this.shell.connect(`tcp://127.0.0.1:${shell}`);
    this.control.connect(`tcp://127.0.0.1:${control}`);
    this.iopub.connect(`tcp://127.0.0.1:${iopub}`);
    this.iopub.subscribe();
    void this.pump("shell", this.shell);
    void this.pump("iopub", this.iopub);
    // The kernel answers as soon as its sockets are bound; the subscription has to be in place before a cell runs.
    for (let tries = 0; ; tries++) {
      const seen = new Set<string>();
      const request = this.request("kernel_info_request", {}, (channel) => seen.add(channel));
      const answered = await Promise.race([this.until(() => seen.size === 2, 500), this.died]);
      request.end();
      if (answered) return;
      if (tries === 60) throw new FuhanError("kernel-died", { value: "kernel_info" });
    }
  }

  async execute(code: string, onMessage: (message: WireMessage) => void, timeoutMs: number): Promise<"ok" | "error"> {
    let status: "ok" | "error" | null = null;
    let idle = false;
    let wake = () => {};
    const request = this.request(
      "execute_request",
      { code, silent: false, store_history: true, allow_stdin: false },
      (channel, message) => {
        const { msg_type: type } = message.header;
        if (channel === "shell" && type === "execute_reply") status = message.content.status === "ok" ? "ok" : "error";
        else if (type === "status") idle = message.content.execution_state === "idle";
        else if (channel === "iopub") onMessage(message);
        wake();
      },
    );
    const done = new Promise<void>((resolve) => {
      wake = () => {
        if (status !== null && idle) resolve();
      };
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new FuhanError("kernel-timeout", { value: `${timeoutMs / 1000} s` })), timeoutMs);
    });
    try {
      await Promise.race([done, late, this.died]);
      return status ?? "error";
    } finally {
      clearTimeout(timer);
      request.end();
    }
  }

  async stop(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      const gone = once(this.child, "exit");
      const { frames } = signMessage(this.key, this.session, "shutdown_request", { restart: false });
      await this.control.send(frames).catch(() => {});
      if (!(await Promise.race([gone.then(() => true), sleep(1000)]))) this.child.kill("SIGKILL");
      await gone;
    }
    this.shell.close();
    this.control.close();
    this.iopub.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  private request(type: string, content: object, listen: (channel: "shell" | "iopub", message: WireMessage) => void) {
    const { id, frames } = signMessage(this.key, this.session, type, content);
    const listener = (channel: "shell" | "iopub", message: WireMessage) => {
      if (message.parent.msg_id === id) listen(channel, message);
    };
    this.listeners.add(listener);
    void this.shell.send(frames).catch(() => {});
    return { end: () => this.listeners.delete(listener) };
  }

  private async pump(channel: "shell" | "iopub", socket: Dealer | Subscriber) {
    for await (const frames of socket) {
      const message = readMessage(this.key, frames);
      if (message !== null) for (const listener of this.listeners) listener(channel, message);
    }
  }

  private async until(holds: () => boolean, ms: number): Promise<boolean> {
    for (const end = Date.now() + ms; Date.now() < end; ) {
      if (holds()) return true;
      await sleep(10);
    }
    return holds();
  }
}

const sleep = (ms: number) => new Promise<false>((resolve) => setTimeout(resolve, ms, false).unref());

async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer().listen(0, "127.0.0.1");
      await once(server, "listening");
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
