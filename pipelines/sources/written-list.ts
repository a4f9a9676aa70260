import type { z } from "zod";
import { FuhanError } from "../errors.js";
import { type MessageCode, messageIn } from "../messages.js";
import { type FieldFault, fieldFaults } from "./field-faults.js";
import { isObject } from "./is-object.js";
import { readYaml } from "./written-yaml.js";

/** A YAML file of one list, as its project has it. */
export interface ListForm<Entry> {
  /** The field that holds the list, and the code of its problems. */
  readonly name: Extract<MessageCode, "sources" | "corrections">;
  /** What is said where there is no list. */
  readonly missing: MessageCode;
  /** The fields of the file; that of the list may hold anything. */
  readonly schema: z.ZodObject;
  /** What is wrong with an entry, those before it being well; none where it is well. */
  readonly faultsOf: (entry: unknown, before: readonly Entry[]) => readonly FieldFault[];
  /** An entry that is well, and its file and line. */
  readonly parse: (entry: unknown, place: string) => Entry;
}

/** The entries that are well, the file's other fields, and everything that is wrong, at once: file, line, field, what would be right. */
export interface WrittenList<Entry> {
  readonly entries: readonly Entry[];
  readonly fields: Readonly<Record<string, unknown>>;
  readonly problems: readonly FuhanError[];
}

/** Reads a list that a person keeps in a YAML file. */
export function readList<Entry>(
  text: string,
  file: string,
  { name, missing, schema, faultsOf, parse }: ListForm<Entry>,
): WrittenList<Entry> {
  const problems: FuhanError[] = [];
  const wrong = (line: number, { zh, en }: Pick<FieldFault, "zh" | "en">, which = "") =>
    problems.push(new FuhanError(name, { value: { zh: which + zh, en: which + en }, place: `${file}:${line}` }));
  const yaml = readYaml(text);
  if ("fault" in yaml) {
    wrong(yaml.line, yaml.fault);
    return { entries: [], fields: {}, problems };
  }
  const fields = isObject(yaml.value) ? yaml.value : {};
  const list: unknown = fields[name];
  if (!Array.isArray(list)) wrong(yaml.lineOf([name]), messageIn(missing));
  for (const fault of fieldFaults(schema, { ...fields, [name]: [] })) wrong(yaml.lineOf(fault.path), fault);
  const entries: Entry[] = [];
  for (const [index, entry] of (Array.isArray(list) ? (list as unknown[]) : []).entries()) {
    const faults = faultsOf(entry, entries);
    for (const fault of faults) wrong(yaml.lineOf([name, index, ...fault.path]), fault, `#${index + 1} `);
    if (faults.length === 0) entries.push(parse(entry, `${file}:${yaml.lineOf([name, index])}`));
  }
  return { entries, fields, problems };
}

/** @throws the first of the problems, where there are any */
export function throwFirst([problem]: readonly FuhanError[]): void {
  if (problem !== undefined) throw problem;
}
