import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { Publisher, Router } from "zeromq";
import { openConnection } from "../../pipelines/notebooks/connection.js";
import { connectKernel } from "../../pipelines/notebooks/kernel-client.js";
import { readMessage, signMessage } from "../../pipelines/notebooks/wire.js";
import { type Execute, withKernel } from "../../pipelines/notebooks/with-kernel.js";

const cwd = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const folder = mkdtempSync(join(tmpdir(), "fuhan-with-kernel-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Env = Readonly<Record<string, string>>;

/** Runs code in every process that is started with this environment before the process's own. */
const before = (code: string): Env => ({
  NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(code).replaceAll("'", "%27")}`,
});

/** The first process that sees the mark missing makes it and does `code`; those after it go on as usual. */
const once = (mark: string, code: string) =>
  before(`
    import { closeSync, openSync } from "node:fs";
    let first = true;
    try { closeSync(openSync(new URL(${JSON.stringify(pathToFileURL(join(folder, mark)).href)}), "wx")); } catch { first = false; }
    if (first) { ${code} }`);

/** Runs one cell on a kernel; the status of its reply. */
async function tryKernel({
  env,
  startTimeoutMs = 10_000,
  tries = 3,
}: {
  env: Env;
  startTimeoutMs?: number;
  tries?: number;
}) {
  const statuses: string[] = [];
  const cell = { place: "try.ipynb, cell 1", timeoutMs: 60_000, onMessage: () => {} };
  const run = async (execute: Execute) => void statuses.push(await execute("1 + 1", cell));
  await withKernel({ cwd, env, place: "try.ipynb", startTimeoutMs }, run, tries);
  return statuses;
}

const SLEEP = "Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);";

describe("withKernel", () => {
  it("replaces a kernel that never answers", async () => {
    expect(await tryKernel({ env: once("silent", SLEEP) })).toEqual(["ok"]);
  });

  it("replaces a kernel whose port another program took in between", async () => {
    const took = `
      const { createServer } = await import("node:net");
      const { readFileSync } = await import("node:fs");
      const { shell_port: port } = JSON.parse(readFileSync(process.argv.at(-1), "utf8"));
      await new Promise((done) => createServer().listen(port, "127.0.0.1", done));`;
    expect(await tryKernel({ env: once("taken", took) })).toEqual(["ok"]);
  });

  it("says what a kernel wrote that never answers, and for how long it waited", async () => {
    const env = before(`process.stderr.write("no memory\\n"); ${SLEEP}`);
    await expect(tryKernel({ env, startTimeoutMs: 2000, tries: 1 })).rejects.toThrow(
      /the tslab kernel gave no answer: 2 s no memory \(try\.ipynb\)/,
    );
  });
});

describe("connectKernel", () => {
  it("asks again where its question was lost", async () => {
    const connection = await openConnection();
    const shell = new Router({ linger: 0 });
    const iopub = new Publisher({ linger: 0 });
    await shell.bind(`tcp://127.0.0.1:${connection.shell_port}`);
    await iopub.bind(`tcp://127.0.0.1:${connection.iopub_port}`);
    const client = await connectKernel(connection);
    const ready = client.ready();
    const first = readMessage(connection.key, await shell.receive());
    const [route, ...frames] = await shell.receive();
    const second = readMessage(connection.key, frames);
    expect(second?.header.msg_type).toBe("kernel_info_request");
    expect(second?.header.msg_id).not.toBe(first?.header.msg_id);
    const answer = (type: string) => answerTo(connection.key, frames, type);
    await iopub.send(answer("status"));
    await shell.send([route!, ...answer("kernel_info_reply")]);
    await ready;
    for (const socket of [client, shell, iopub]) socket.close();
  });
});

/** The frames of an answer: those of the question, with their header as parent and a header of their own. */
function answerTo(key: string, question: readonly Buffer[], type: string): string[] {
  const header = question[2]!.toString();
  const [delimiter, , own, , metadata, content] = signMessage(key, "kernel", type, {}).frames;
  const parts = [own!, header, metadata!, content!];
  const hmac = createHmac("sha256", key);
  for (const part of parts) hmac.update(part);
  return [delimiter!, hmac.digest("hex"), ...parts];
}
