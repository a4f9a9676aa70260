import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import { z } from "zod";
import { FuhanError } from "../errors.js";
import { statedFacts } from "../sources/stated-facts.js";

/** What a front matter may state; other keys are allowed and passed over. */
const frontMatter = z.object({ ...statedFacts, url: z.string().nullish() });

export type StatedFacts = z.infer<typeof frontMatter>;

/**
 * Takes YAML front matter between two `---` lines off the head of a text.
 * @returns what it states ({} where there is none) and the text after it, whose first character has offset 0
 * @throws FuhanError `front-matter` with the line, where the YAML or a field's value is wrong
 */
export function takeFrontMatter(text: string, place: string): { stated: StatedFacts; body: string } {
  const head = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (head === null || head.index !== 0) return { stated: {}, body: text };
  return { stated: readStatedFacts(parseYaml(head[1] ?? "", place), place), body: text.slice(head[0].length) };
}

/** Checks stated facts, wherever they come from (front matter, a CSVW file, `data/sources.yaml`). */
export function readStatedFacts(facts: unknown, place: string): StatedFacts {
  const parsed = frontMatter.safeParse(facts ?? {});
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new FuhanError("front-matter", { value: issue?.path.join(".") || "YAML", place }, { cause: parsed.error });
}

function parseYaml(yaml: string, place: string): unknown {
  try {
    return load(yaml, { schema: CORE_SCHEMA });
  } catch (cause) {
    // Counted from 0, in what stands after the first line.
    const line = cause instanceof YAMLException ? cause.mark?.line : undefined;
    throw new FuhanError(
      "front-matter",
      { value: "YAML", place: line === undefined ? place : `${place}:${line + 2}` },
      { cause },
    );
  }
}
