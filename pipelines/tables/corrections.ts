import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { FuhanError } from "../errors.js";
import type { MessageCode } from "../messages.js";
import type { Observation } from "../observations/observation.js";
import { fieldFaults } from "../sources/field-faults.js";
import { readList, throwFirst } from "../sources/written-list.js";

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
  return withoutProblems(scanCorrections(root));
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
  return withoutProblems(scanCorrectionsText(text, file));
}

/** The same of the text of such a file. */
export function scanCorrectionsText(text: string, file: string): ScannedCorrections {
  const { entries, problems } = readList<Correction>(text, file, {
    name: "corrections",
    missing: "correction-list",
    schema: listSchema,
    faultsOf: (entry) => fieldFaults(correction, entry),
    parse: (entry, place) => ({ ...correction.parse(entry), place }) as Correction,
  });
  return { corrections: entries, problems };
}

function withoutProblems({ corrections, problems }: ScannedCorrections): readonly Correction[] {
  throwFirst(problems);
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

/** What is said of an entry that fits no schema as a whole. */
const CHOICE = "correction-choice" satisfies MessageCode;

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
  .refine(({ read, set, drop }) => (drop === true) !== (read !== undefined || set !== undefined), CHOICE);
