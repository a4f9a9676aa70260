import { readStatedFacts } from "../documents/front-matter.js";
import { openDocument } from "../documents/open-document.js";
import { FuhanError } from "../errors.js";
import { message } from "../messages.js";
import { createExtractor } from "../observations/extract.js";
import { readBytes } from "../sources/read-bytes.js";
import { readCsvw } from "../sources/read-csvw.js";
import { loadVocabulary } from "../vocabulary/load-vocabulary.js";
import { attributed, mentionLine, mentionTable, refusalLine } from "./format-mentions.js";

export interface ExtractOptions {
  readonly format: "table" | "jsonl";
  /** Numbers that are no mentions, too. */
  readonly all: boolean;
  /** With the rules that gave unit, period, status and label. */
  readonly explain: boolean;
  /** That of the table. */
  readonly language: "zh" | "en";
  /** Columns of the terminal; undefined where there is none. */
  readonly width?: number | undefined;
  /** Every line or table says which file it is of. */
  readonly attribute: boolean;
}

/** What is printed of one file, UTF-8, and what a person should know of it; or why it cannot be read. Both in Chinese and English. */
export type FileMentions =
  | { readonly printed: Uint8Array; readonly note?: string | undefined }
  | { readonly problem: string };

/** Loads what extraction needs, once, into a function from a path to what is printed of it. */
export function createFileExtractor(options: ExtractOptions): (path: string) => Promise<FileMentions> {
  const vocabulary = loadVocabulary();
  const extract = createExtractor(vocabulary);
  const encoder = new TextEncoder();
  return async (path) => {
    try {
      const stated = readStatedFacts(readCsvw(path), path);
      const extraction = extract(await openDocument({ name: path, bytes: readBytes(path), stated }, vocabulary));
      return { printed: encoder.encode(print(path, extraction, options)), note: unitNote(path, extraction) };
    } catch (error) {
      if (error instanceof FuhanError) return { problem: error.message };
      throw new Error(path, { cause: error });
    }
  };
}

type Extraction = ReturnType<ReturnType<typeof createExtractor>>;

/** How many figures of its tables have no unit; undefined where all have one. */
function unitNote(path: string, { observations }: Extraction): string | undefined {
  const count = observations.filter(({ rules, unit }) => rules.label === "table" && unit === null).length;
  return count === 0 ? undefined : message("table-no-unit", { value: count, place: path });
}

function print(
  path: string,
  { observations, refusals }: Extraction,
  { format, all, explain, attribute, language, width }: ExtractOptions,
): string {
  const refused = all ? refusals : [];
  if (format === "table")
    return `${attribute ? `\n${path}\n` : ""}${mentionTable(observations, refused, { language, explain, width })}\n`;
  const lines = [
    ...observations.map((mention) => ({ at: mention.start, line: mentionLine(mention, explain) })),
    ...refused.map((refusal) => ({ at: refusal.start, line: refusalLine(refusal) })),
  ].sort((a, b) => a.at - b.at);
  return lines.map(({ line }) => `${attribute ? attributed(line, path) : line}\n`).join("");
}
