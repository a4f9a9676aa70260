import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { FuhanError } from "../errors.js";
import type { Observation } from "../observations/observation.js";

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

/**
 * The corrections of a project; none where there is no such file.
 * @throws FuhanError `corrections` naming field and line
 */
export function readCorrections(root: string): readonly Correction[] {
  const file = correctionsFile(root);
  return existsSync(file) ? parseCorrections(readFileSync(file, "utf8"), "data/corrections.yaml") : [];
}

/** The same of the text of such a file. */
export function parseCorrections(text: string, file: string): readonly Correction[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const placeOf = (offset: number) => `${file}:${lines.linePos(offset).line}`;
  const broken = document.errors[0];
  if (broken !== undefined) throw new FuhanError("corrections", { value: broken.code, place: placeOf(broken.pos[0]) });
  const list = z.strictObject({ corrections: z.array(z.unknown()) }).safeParse(document.toJS({ maxAliasCount: 0 }));
  if (!list.success) throw new FuhanError("corrections", { value: "corrections", place: file });
  return list.data.corrections.map((entry, index) => {
    const node = document.getIn(["corrections", index], true) as { range?: readonly number[] } | undefined;
    const place = placeOf(node?.range?.[0] ?? 0);
    const read = correction.safeParse(entry);
    if (read.success) return { ...read.data, place } as Correction;
    const issue = read.error.issues[0];
    const field = issue?.code === "unrecognized_keys" ? issue.keys.join(", ") : issue?.path.join(".");
    throw new FuhanError("corrections", { value: `#${index + 1} ${field || "read | set | drop"}`, place });
  });
}

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
