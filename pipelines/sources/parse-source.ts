import { z } from "zod";
import { messageIn } from "../messages.js";
import { type FieldFault, fieldFaults } from "./field-faults.js";
import { isObject } from "./is-object.js";
import { type Source, sourceSchemas } from "./source.js";

/** Why a field is refused: its value, or that such a source has no field of that name; or it lacks the one that says what it is. */
export type FieldProblem = "wrong" | "unknown" | "missing";

/**
 * One entry of the list of sources.
 * @param refuse makes the error of a wrong field
 * @throws what `refuse` makes: of the field that is wrong or not known, or of the fields of which one is needed
 */
export function parseSource(entry: unknown, refuse: (field: string, problem: FieldProblem) => Error): Source {
  const from = kindOf(entry);
  if (from === null) throw refuse(KINDS.join(" | "), "missing");
  const parsed = sourceSchemas[from].safeParse(entry);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    if (issue?.code === "unrecognized_keys") throw refuse(issue.keys[0] ?? "", "unknown");
    throw refuse(issue?.path.join(".") ?? "", "wrong");
  }
  return typed(from, parsed.data);
}

/** Everything that is wrong with an entry of the list of sources, at once; empty where it is well. */
export function sourceFaults(entry: unknown): readonly FieldFault[] {
  const from = kindOf(entry);
  if (from !== null) return fieldFaults(sourceSchemas[from], entry);
  const unknown = fieldFaults(anySource, entry).filter(({ path }) => path.length > 0);
  return [...unknown, { path: [], ...messageIn("source-kind") }];
}

const KINDS = Object.keys(sourceSchemas) as (keyof typeof sourceSchemas)[];

/** Every field that some source may have, with any value. */
const anySource = z.strictObject(
  Object.fromEntries(
    KINDS.flatMap((kind) => Object.keys(sourceSchemas[kind].shape).map((field) => [field, z.unknown().optional()])),
  ),
);

/** The one field that says what an entry is; null where it has none, or several. */
function kindOf(entry: unknown): keyof typeof sourceSchemas | null {
  const named = isObject(entry) ? KINDS.filter((kind) => Object.hasOwn(entry, kind)) : [];
  return named.length === 1 ? named[0]! : null;
}

function typed(from: Source["from"], data: Readonly<Record<string, unknown>>): Source {
  const { title, issuer, published, area, kind, note: _, ...own } = data;
  const facts = Object.fromEntries(
    Object.entries({ title, issuer, published, area, kind }).filter(([, value]) => value != null),
  );
  const server = from === "url" || from === "index" ? { charset: own.charset ?? null } : {};
  return { from, ...own, ...server, facts } as Source;
}
