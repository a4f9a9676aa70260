import type { Writable } from "node:stream";
import { message } from "../messages.js";
import { countWorkers } from "./count-workers.js";
import { listInputs } from "./list-inputs.js";
import { openReader } from "./open-reader.js";
import { printMentions } from "./print-mentions.js";
import { outTo } from "./write-out.js";

export interface ExtractCommandOptions {
  readonly format: "table" | "jsonl";
  readonly all: boolean;
  readonly explain: boolean;
  /** That of the table. */
  readonly language: "zh" | "en";
  /** Columns of the terminal, for the table; undefined where there is none. */
  readonly width?: number | undefined;
  /** Worker threads, 0 for the main thread alone; as many as pay for themselves where it is not given. */
  readonly workers?: number;
}

/**
 * `fuhan extract`: the mentions of files, in the order of the files; a folder stands for all files in it. Where there is more than one
 * file, each line or table names its own.
 * @returns 0, or 1 where something could not be read, or there was nothing to read, which `err` is told in Chinese and English (the rest is printed all the same)
 */
export async function extract(
  paths: readonly string[],
  { workers, ...options }: ExtractCommandOptions,
  stdout: Writable,
  err: (line: string) => void,
): Promise<0 | 1> {
  const { files, unreadable } = listInputs(paths);
  for (const problem of unreadable) err(problem.message);
  if (files.length === 0) {
    if (unreadable.length === 0) err(message("no-documents", { place: paths.join(", ") }));
    return 1;
  }
  const threads = Math.min(workers ?? countWorkers(files), files.length);
  const reader = await openReader(threads, { ...options, attribute: files.length > 1 });
  const status = await printMentions(files, reader, outTo(stdout), err);
  return unreadable.length > 0 ? 1 : status;
}
