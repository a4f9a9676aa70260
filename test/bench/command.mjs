import { spawn } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { medians, seconds } from "./rounds.mjs";
import { repeated, root, sizeOf } from "./texts.mjs";

const fuhan = join(root, "pipelines/bin/fuhan.js");
const letter = join(root, "data/documents/2023-chongqing-letter-1157.txt");

/** `fuhan extract` as a person runs it, over many files: seconds with one worker thread and with one for each core, and megabytes a second. */
export async function manyFiles({ files }, count) {
  const paths = repeated(files, count).map(({ path }) => path);
  const megabytes = sizeOf(repeated(files, count)) / 1e6;
  const run = (workers) => () => seconds(() => node([fuhan, ...jsonLines, "--workers", workers, ...paths]));
  const cores = availableParallelism();
  const { one, all } = await medians({ one: run(1), all: run(cores) }, { warmUp: 0, rounds: 3 });
  return { count, megabytes, cores, one: megabytes / one, all: megabytes / all, oneSeconds: one, allSeconds: all };
}

/** Seconds from the start of the process to its end: the letter that ships, as a table, and node that does nothing. */
export function startUp() {
  const calls = {
    letter: () => seconds(() => node([fuhan, "extract", letter])),
    node: () => seconds(() => node(["-e", "0"])),
  };
  return medians(calls, { warmUp: 1, rounds: 7 });
}

/** The most memory that `fuhan extract` ever holds, in MB, with a worker thread for each core. */
export async function peakMemory({ files }, count) {
  const paths = repeated(files, count).map(({ path }) => path);
  const memory = ["--import", new URL("./report-memory.mjs", import.meta.url).href];
  const workers = String(availableParallelism());
  return Number(await node([...memory, fuhan, ...jsonLines, "--workers", workers, ...paths])) / 1024;
}

const jsonLines = ["extract", "--format", "jsonl"];

/** Runs node to its end; what it prints is thrown away. @returns what it wrote to descriptor 3 */
async function node(args) {
  const child = spawn(process.execPath, [...process.execArgv, ...args.map(String)], { stdio: ["ignore", "ignore", "inherit", "pipe"] });
  let said = "";
  child.stdio[3].on("data", (chunk) => {
    said += chunk;
  });
  const [status] = await once(child, "close");
  if (status !== 0) throw new Error(`${args.slice(0, 4).join(" ")} … ended with ${status}`);
  return said;
}
