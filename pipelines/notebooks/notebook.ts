import { z } from "zod";
import { FuhanError } from "../errors.js";

/** A notebook as nbformat 4 has it: what we use of it is checked, everything else is passed through. */
const text = z.union([z.string(), z.array(z.string())]);
const mimeBundle = z.record(z.string(), z.unknown());

const output = z.discriminatedUnion("output_type", [
  z.looseObject({ output_type: z.literal("stream"), name: z.enum(["stdout", "stderr"]), text }),
  z.looseObject({
    output_type: z.literal("display_data"),
    data: mimeBundle,
    metadata: z.record(z.string(), z.unknown()),
  }),
  z.looseObject({
    output_type: z.literal("execute_result"),
    data: mimeBundle,
    metadata: z.record(z.string(), z.unknown()),
    execution_count: z.int().nullable(),
  }),
  z.looseObject({
    output_type: z.literal("error"),
    ename: z.string(),
    evalue: z.string(),
    traceback: z.array(z.string()),
  }),
]);

const metadata = z.looseObject({ tags: z.array(z.string()).optional() });

const cell = z.discriminatedUnion("cell_type", [
  z.looseObject({ cell_type: z.literal("markdown"), id: z.string().optional(), metadata, source: text }),
  z.looseObject({ cell_type: z.literal("raw"), id: z.string().optional(), metadata, source: text }),
  z.looseObject({
    cell_type: z.literal("code"),
    id: z.string().optional(),
    metadata,
    source: text,
    execution_count: z.int().nullable(),
    outputs: z.array(output),
  }),
]);

const notebook = z.looseObject({
  nbformat: z.literal(4),
  nbformat_minor: z.int(),
  metadata: z.record(z.string(), z.unknown()),
  cells: z.array(cell),
});

export type Notebook = z.infer<typeof notebook>;
export type NotebookCell = z.infer<typeof cell>;
export type CodeCell = Extract<NotebookCell, { cell_type: "code" }>;
export type NotebookOutput = z.infer<typeof output>;

/**
 * Reads the JSON of an `.ipynb`.
 * @throws FuhanError `notebook-invalid` with the place in it that breaks nbformat 4
 */
export function parseNotebook(json: string, place: string): Notebook {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch (cause) {
    throw new FuhanError("notebook-invalid", { value: (cause as Error).message, place }, { cause });
  }
  const parsed = notebook.safeParse(raw);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new FuhanError("notebook-invalid", { value: issue?.path.join(".") ?? "", place }, { cause: parsed.error });
}

/** nbformat allows a list of lines where it allows a text. */
export function joined(source: string | readonly string[]): string {
  return typeof source === "string" ? source : source.join("");
}
