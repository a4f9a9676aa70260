import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { FuhanError } from "../errors.js";
import { messageIn } from "../messages.js";
import type { Observation } from "../observations/observation.js";
import { type FieldFault, fieldFaults } from "../sources/field-faults.js";
import { isObject } from "../sources/is-object.js";
import { readYaml } from "../sources/written-yaml.js";

/** One entry of `data/corrections.yaml`: a figure that stands wrongly in its document, and how it is to be read. */
export interface Correction {
  readonly document: string;
  /** Words of the sentence that the figure stands in. */
  readonly sentence: string;
  /** The figure as it stands now. Once it no longer does, the entry is out of date. */
  readonly expect: string;
  /** What it should have said, written as a document would: 6.2万人. */
  readonly read?: string | undefined;
  /** What it means otherwise than it was read. */
  readonly set?: Partial<Pick<Observation, "period" | "indicator" | "region" | "status" | "kind" | "label">>;
  /** It is left out of all series. */
  readonly drop?: true | undefined;
  readonly reason: string;
  readonly source: string;
  /** File and line of the entry. */
  readonly place: string;
}

/** Where the corrections of a project stand. */
export const correctionsFile = (root: string): string => join(root, "data", "corrections.yaml");

/** The entries that are well, and everything that is wrong with the others. */
export interface ScannedCorrections {
  readonly corrections: readonly Correction[];
  readonly problems: readonly FuhanError[];
}

/**
 * The corrections of a project; none where there is no such file.
 * @throws FuhanError `corrections`, the first problem; `scanCorrections` tells all of them
 */
export function readCorrections(root: string): readonly Correction[] {
  return firstProblem(scanCorrections(root));
}

/** The same, with everything that is wrong with the file, at once: file, line, field, what would be right. */
export function scanCorrections(root: string): ScannedCorrections {
  const file = correctionsFile(root);
  return existsSync(file)
    ? scanCorrectionsText(readFileSync(file, "utf8"), "data/corrections.yaml")
    : { corrections: [], problems: [] };
}

/** The corrections of the text of such a file. @throws FuhanError `corrections`, the first problem */
export function parseCorrections(text: string, file: string): readonly Correction[] {
  return firstProblem(scanCorrectionsText(text, file));
}

/** The same of the text of such a file. */
export function scanCorrectionsText(text: string, file: string): ScannedCorrections {
  const problems: FuhanError[] = [];
  const wrong = (line: number, { zh, en }: Pick<FieldFault, "zh" | "en">, which = "") =>
    problems.push(
      new FuhanError("corrections", { value: { zh: which + zh, en: which + en }, place: `${file}:${line}` }),
    );
  const yaml = readYaml(text);
  if ("fault" in yaml) {
    wrong(yaml.line, yaml.fault);
    return { corrections: [], problems };
  }
  const list = isObject(yaml.value) ? yaml.value : {};
  if (!Array.isArray(list.corrections)) wrong(yaml.lineOf(["corrections"]), messageIn("correction-list"));
  for (const fault of fieldFaults(listSchema, { ...list, corrections: [] })) wrong(yaml.lineOf(fault.path), fault);
  const corrections = (Array.isArray(list.corrections) ? (list.corrections as unknown[]) : []).flatMap(
    (entry, index) => {
      const faults = fieldFaults(correction, entry);
      for (const fault of faults) wrong(yaml.lineOf(["corrections", index, ...fault.path]), fault, `#${index + 1} `);
      const place = `${file}:${yaml.lineOf(["corrections", index])}`;
      return faults.length > 0 ? [] : [{ ...correction.parse(entry), place } as Correction];
    },
  );
  return { corrections, problems };
}

function firstProblem({ corrections, problems: [problem] }: ScannedCorrections): readonly Correction[] {
  if (problem !== undefined) throw problem;
  return corrections;
}

const listSchema = z.strictObject({ corrections: z.array(z.unknown()) });

const meaning = z.strictObject({
  period: z
    .string()
    .regex(/^\d{4}/)
    .optional(),
  indicator: z.string().min(1).optional(),
  region: z.string().min(1).optional(),
  status: z.enum(["actual", "target"]).optional(),
  kind: z.enum(["flow", "stock", "rate", "growth", "difference"]).optional(),
  label: z.string().min(1).optional(),
});

const correction = z
  .strictObject({
    document: z.string().min(1),
    sentence: z.string().min(1),
    expect: z.string().min(1),
    read: z.string().min(1).optional(),
    set: meaning.optional(),
    drop: z.literal(true).optional(),
    reason: z.string().min(1),
    source: z.string().min(1),
  })
  .refine(({ read, set, drop }) => (drop === true) !== (read !== undefined || set !== undefined));
