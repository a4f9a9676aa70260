import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { FuhanError } from "../errors.js";
import { messageIn } from "../messages.js";
import { type FieldFault, fieldFaults } from "./field-faults.js";
import { isObject } from "./is-object.js";
import { parseSource, sourceFaults } from "./parse-source.js";
import type { Source } from "./source.js";
import { readYaml } from "./written-yaml.js";

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
  return firstProblem(scanSources(root));
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
  return firstProblem(scanSourcesText(text, file));
}

/** The entries that are well, and the problems of the others. */
export interface ScannedSources extends SourceList {
  readonly problems: readonly FuhanError[];
}

/** The same of the text of such a file. */
export function scanSourcesText(text: string, file: string): ScannedSources {
  const problems: FuhanError[] = [];
  const wrong = (line: number, { zh, en }: Pick<FieldFault, "zh" | "en">, which = "") =>
    problems.push(new FuhanError("sources", { value: { zh: which + zh, en: which + en }, place: `${file}:${line}` }));
  const yaml = readYaml(text);
  if ("fault" in yaml) {
    wrong(yaml.line, yaml.fault);
    return { contact: null, sources: [], problems };
  }
  const list = isObject(yaml.value) ? yaml.value : {};
  if (!Array.isArray(list.sources)) wrong(yaml.lineOf(["sources"]), messageIn("source-list"));
  for (const fault of fieldFaults(listSchema, { ...list, sources: [] })) wrong(yaml.lineOf(fault.path), fault);
  const ids = new Set<string>();
  const sources = (Array.isArray(list.sources) ? (list.sources as unknown[]) : []).flatMap((entry, index) => {
    const faults = sourceFaults(entry);
    for (const fault of faults) wrong(yaml.lineOf(["sources", index, ...fault.path]), fault, `#${index + 1} `);
    if (faults.length > 0) return [];
    const source = parseSource(entry, () => new FuhanError("sources", { place: file }));
    const id = "id" in source ? source.id : undefined;
    if (id !== undefined && ids.has(id)) {
      const { zh, en } = messageIn("source-repeated");
      wrong(
        yaml.lineOf(["sources", index, "id"]),
        { zh: `id: ${id}，${zh}`, en: `id: ${id}, ${en}` },
        `#${index + 1} `,
      );
      return [];
    }
    if (id !== undefined) ids.add(id);
    return [source];
  });
  return { contact: typeof list.contact === "string" ? list.contact : null, sources, problems };
}

function firstProblem({ problems: [problem], ...list }: ScannedSources): SourceList {
  if (problem !== undefined) throw problem;
  return list;
}
