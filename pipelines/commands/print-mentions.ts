import type { FileMentions } from "./extract-file.js";
import { inOrder } from "./in-order.js";
import type { InputFile } from "./list-inputs.js";
import type { Out } from "./write-out.js";

/** Reads files one by one or side by side. */
export interface FileReader {
  /** How many files are read at the same time. */
  readonly width: number;
  run(path: string): Promise<FileMentions>;
  close(): Promise<void>;
}

/** Files that may be under way or wait for their turn to be printed, for each that is read: a long one must not stop the others. */
const AHEAD = 8;

/**
 * Prints the mentions of files in the order of the files. However many there are, only a few are held at a time, and no more are read
 * than the reader of the output takes.
 * @param err told what could not be read, and what a person should know of what could
 * @returns 0, or 1 where a file could not be read (the others are printed all the same)
 */
export async function printMentions(
  files: readonly InputFile[],
  reader: FileReader,
  out: Out,
  err: (line: string) => void,
): Promise<0 | 1> {
  let status: 0 | 1 = 0;
  const limit = reader.width === 1 ? 1 : reader.width * AHEAD;
  try {
    for await (const mentions of inOrder(files, limit, ({ path }) => reader.run(path)))
      if ("problem" in mentions) {
        err(mentions.problem);
        status = 1;
      } else {
        if (mentions.note !== undefined) err(mentions.note);
        if (!(await out.write(mentions.printed))) break;
      }
  } finally {
    await reader.close();
  }
  return status;
}
