import { type Source, sourceSchemas } from "./source.js";

/** Why a field is refused: its value, or that such a source has no field of that name; or it lacks the one that says what it is. */
export type FieldProblem = "wrong" | "unknown" | "missing";

/**
 * One entry of the list of sources.
 * @param refuse makes the error of a wrong field
 * @throws what `refuse` makes: of the field that is wrong or not known, or of the fields of which one is needed
 */
export function parseSource(entry: unknown, refuse: (field: string, problem: FieldProblem) => Error): Source {
  const kinds = Object.keys(sourceSchemas) as (keyof typeof sourceSchemas)[];
  const named = entry !== null && typeof entry === "object" ? kinds.filter((kind) => Object.hasOwn(entry, kind)) : [];
  const [from] = named;
  if (from === undefined || named.length > 1) throw refuse(kinds.join(" | "), "missing");
  const parsed = sourceSchemas[from].safeParse(entry);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    if (issue?.code === "unrecognized_keys") throw refuse(issue.keys[0] ?? "", "unknown");
    throw refuse(issue?.path.join(".") ?? "", "wrong");
  }
  return typed(from, parsed.data);
}

function typed(from: Source["from"], data: Readonly<Record<string, unknown>>): Source {
  const { title, issuer, published, area, kind, note: _, ...own } = data;
  const facts = Object.fromEntries(
    Object.entries({ title, issuer, published, area, kind }).filter(([, value]) => value != null),
  );
  const server = from === "url" || from === "index" ? { charset: own.charset ?? null } : {};
  return { from, ...own, ...server, facts } as Source;
}
