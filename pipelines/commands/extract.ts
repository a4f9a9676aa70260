import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { readStatedFacts } from "../documents/front-matter.js";
import { readDocument } from "../documents/read-document.js";
import { FuhanError } from "../errors.js";
import { createExtractor } from "../observations/extract.js";
import { listFiles } from "../sources/list-files.js";
import { readCsvw } from "../sources/read-csvw.js";
import { loadVocabulary } from "../vocabulary/load-vocabulary.js";
import { mentionLine, mentionTable, refusalLine } from "./format-mentions.js";

export interface ExtractOptions {
  readonly format: "table" | "jsonl";
  /** Numbers that are no mentions, too. */
  readonly all: boolean;
  /** With the rules that gave unit, period, status and label. */
  readonly explain: boolean;
}

/**
 * Prints the mentions of documents; a folder stands for all files in it.
 * @returns 0, or 1 where a file could not be read (the others are printed all the same)
 */
export function extract(
  paths: readonly string[],
  { format, all, explain }: ExtractOptions,
  out: (line: string) => void,
  err: (line: string) => void,
): 0 | 1 {
  const vocabulary = loadVocabulary();
  const extractDocument = createExtractor(vocabulary);
  let status: 0 | 1 = 0;
  const files = paths.flatMap((path) => expand(path));
  for (const file of files) {
    try {
      const document = readDocument(
        { name: file, bytes: read(file), stated: readStatedFacts(readCsvw(file), file) },
        vocabulary,
      );
      const { observations, refusals } = extractDocument(document);
      if (files.length > 1 && format === "table") out(`\n${file}`);
      if (format === "table") out(mentionTable(observations, all ? refusals : [], explain));
      else
        [
          ...observations.map((m) => ({ at: m.start, line: mentionLine(m, explain) })),
          ...(all ? refusals : []).map((r) => ({ at: r.start, line: refusalLine(r) })),
        ]
          .sort((a, b) => a.at - b.at)
          .forEach(({ line }) => {
            out(line);
          });
    } catch (error) {
      if (!(error instanceof FuhanError)) throw error;
      err(error.message);
      status = 1;
    }
  }
  return status;
}

function expand(path: string): readonly string[] {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory()
    ? listFiles(path).map((name) => join(path, name))
    : [path];
}

function read(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new FuhanError("file-missing", { place: file }, { cause });
  }
}
