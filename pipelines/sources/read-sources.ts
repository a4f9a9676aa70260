import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { FuhanError } from "../errors.js";
import { parseSource } from "./parse-source.js";
import type { Source } from "./source.js";

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
 * @throws FuhanError `sources` where the file is wrong, naming the entry (from 1), its field and the line
 */
export function readSources(root: string): SourceList {
  const file = sourcesFile(root);
  if (!existsSync(file)) return { contact: null, sources: [{ from: "folder", folder: "data/documents", facts: {} }] };
  return parseSources(readFileSync(file, "utf8"), file);
}

/** The same of the text of such a file. */
export function parseSources(text: string, file: string): SourceList {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const wrong = (value: string, offset: number) =>
    new FuhanError("sources", { value, place: `${file}:${lines.linePos(offset).line}` });
  const broken = document.errors[0];
  if (broken !== undefined) throw wrong(broken.code, broken.pos[0]);
  const list = listSchema.safeParse(plain(document, wrong));
  if (!list.success) throw wrong(fieldOf(list.error), 0);
  const ids = new Set<string>();
  const sources = list.data.sources.map((entry, index) => {
    const node = document.getIn(["sources", index], true) as { range?: readonly number[] } | undefined;
    const refuse = (field: string) => wrong(`#${index + 1} ${field}`, node?.range?.[0] ?? 0);
    const source = parseSource(entry, refuse);
    const id = "id" in source ? source.id : undefined;
    if (id !== undefined && ids.has(id)) throw refuse(`id ${id}`);
    if (id !== undefined) ids.add(id);
    return source;
  });
  return { contact: list.data.contact ?? null, sources };
}

/** An alias could make a small file a huge one, so there are none. */
function plain(document: ReturnType<typeof parseDocument>, wrong: (value: string, offset: number) => FuhanError) {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch (cause) {
    throw wrong(String((cause as Error).message), 0);
  }
}

const fieldOf = (error: z.ZodError): string => {
  const issue = error.issues[0];
  return issue?.code === "unrecognized_keys" ? (issue.keys[0] ?? "") : (issue?.path.join(".") ?? "");
};
