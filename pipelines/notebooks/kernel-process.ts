import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { temporaryFolder } from "../sources/temporary-folder.js";
import type { Connection } from "./connection.js";

/** A running tslab kernel. */
export interface KernelProcess {
  /** Resolves when the process has ended, whyever. */
  readonly ended: Promise<void>;
  /** The end of what it wrote outside of any cell: why it died, if it did. */
  readonly log: () => string;
  /** Told of the log as it stands, and whenever it has grown. */
  readonly onLog: (listener: (log: string) => void) => void;
  /** Waits that long for it to end by itself, then ends it; removes the connection file. Never throws. */
  readonly stop: (graceMs: number) => Promise<void>;
}

/** The kernel ends with its parent, however the parent ends: the pipe on its stdin closes. */
const END_WITH_PARENT = "data:text/javascript,process.stdin.on('close',()=>process.exit(1)).resume().unref()";
const LOG_LENGTH = 4000;

/**
 * Starts the tslab kernel as a child process. The connection file stands in a folder that only this user can read.
 * @param cwd where cells find their packages and files
 */
export function startKernel(
  connection: Connection,
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): KernelProcess {
  const folder = temporaryFolder("fuhan-kernel-");
  const file = join(folder.path, "connection.json");
  writeFileSync(file, JSON.stringify(connection), { mode: 0o600 });
  const tslab = createRequire(import.meta.url).resolve("tslab/bin/tslab");
  const child = spawn(process.execPath, ["--import", END_WITH_PARENT, tslab, "kernel", "--config-path", file], {
    cwd,
    env: { ...process.env, ...env, NO_COLOR: "1", FORCE_COLOR: "0" },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let log = "";
  let listener = (_: string) => {};
  const keep = (chunk: Buffer) => {
    log = (log + chunk.toString()).slice(-LOG_LENGTH);
    listener(log);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const ended = new Promise<void>((done) => {
    child.once("close", () => done());
    child.once("error", (error) => {
      log += String(error);
      done();
    });
  });
  return {
    ended,
    log: () => log.trim(),
    onLog: (given) => {
      listener = given;
      listener(log);
    },
    stop: async (graceMs) => {
      await endOf(child, ended, graceMs);
      folder.remove();
    },
  };
}

async function endOf(child: ChildProcess, ended: Promise<void>, graceMs: number) {
  const timer = setTimeout(() => child.kill("SIGKILL"), graceMs);
  await ended;
  clearTimeout(timer);
}
