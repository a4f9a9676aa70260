import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { FuhanError } from "../errors.js";
import { messageIn } from "../messages.js";
import type { FieldFault } from "./field-faults.js";
import { parseSource, sourceFaults } from "./parse-source.js";
import type { Source } from "./source.js";
import { readList, throwFirst } from "./written-list.js";

export interface SourceList {
  readonly sources: readonly Source[];
  /** Whom a server's operator may write to (an address, a web page): part of the user agent; null where not stated. */
  readonly contact: string | null;
}

const listSchema = z.strictObject({
  contact: z
    .string()
    .regex(/^[ -'*-:<-~]{1,100}$/)
    .nullish(),
  sources: z.array(z.unknown()),
});

/** Where the list of sources of a project stands. */
export const sourcesFile = (root: string): string => join(root, "data", "sources.yaml");

/**
 * The sources that `data/sources.yaml` names; the documents that ship where there is no such file.
 * @throws FuhanError `sources`, the first problem; `scanSources` tells all of them
 */
export function readSources(root: string): SourceList {
  return withoutProblems(scanSources(root));
}

/** The same, with everything that is wrong with the file, at once: file, line, field, what would be right. */
export function scanSources(root: string): ScannedSources {
  const file = sourcesFile(root);
  return existsSync(file)
    ? scanSourcesText(readFileSync(file, "utf8"), file)
    : { contact: null, sources: [{ from: "folder", folder: "data/documents", facts: {} }], problems: [] };
}

/** The sources of the text of such a file. @throws FuhanError `sources`, the first problem */
export function parseSources(text: string, file: string): SourceList {
  return withoutProblems(scanSourcesText(text, file));
}

/** The entries that are well, and the problems of the others. */
export interface ScannedSources extends SourceList {
  readonly problems: readonly FuhanError[];
}

/** The same of the text of such a file. */
export function scanSourcesText(text: string, file: string): ScannedSources {
  const { entries, fields, problems } = readList<Source>(text, file, {
    name: "sources",
    missing: "source-list",
    schema: listSchema,
    faultsOf: (entry, before) => {
      const faults = sourceFaults(entry);
      return faults.length > 0 ? faults : repeatedId(parsed(entry), before);
    },
    parse: parsed,
  });
  return { contact: typeof fields.contact === "string" ? fields.contact : null, sources: entries, problems };
}

const parsed = (entry: unknown): Source => parseSource(entry, (field) => new FuhanError("sources", { value: field }));

const idOf = (source: Source) => ("id" in source ? source.id : undefined);

function repeatedId(source: Source, before: readonly Source[]): readonly FieldFault[] {
  const id = idOf(source);
  if (id === undefined || !before.some((other) => idOf(other) === id)) return [];
  const { zh, en } = messageIn("source-repeated");
  return [{ path: ["id"], zh: `id: ${id}，${zh}`, en: `id: ${id}, ${en}` }];
}

function withoutProblems({ problems, ...list }: ScannedSources): SourceList {
  throwFirst(problems);
  return list;
}
