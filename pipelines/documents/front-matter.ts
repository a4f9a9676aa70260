import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import { z } from "zod";
import { FuhanError } from "../errors.js";
import { fieldFaults } from "../sources/field-faults.js";
import { statedFacts } from "../sources/stated-facts.js";
import { faultyLine, yamlFault } from "../sources/yaml-fault.js";

/** What a front matter may state; other keys are allowed and passed over. */
const frontMatter = z.object({ ...statedFacts, url: z.string().nullish() });

export type StatedFacts = z.infer<typeof frontMatter>;

/**
 * Takes YAML front matter between two `---` lines off the head of a text.
 * @returns what it states ({} where there is none) and the text after it, whose first character has offset 0
 * @throws FuhanError `front-matter` with the line, where the YAML or a field's value is wrong, or the second `---` is missing
 */
export function takeFrontMatter(text: string, place: string): { stated: StatedFacts; body: string } {
  const head = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (head === null || head.index !== 0) {
    if (OPENED.test(text)) throw wrong(NEVER_CLOSED, `${place}:1`);
    return { stated: {}, body: text };
  }
  const yaml = head[1] ?? "";
  return { stated: checked(parseYaml(yaml, place), place, yaml), body: text.slice(head[0].length) };
}

/** A line `---` and one of the fields: what is meant for front matter, and no rule of Markdown. */
const OPENED = new RegExp(`^---[ \\t]*\\r?\\n(?:${Object.keys(frontMatter.shape).join("|")})[ \\t]*:`);

const NEVER_CLOSED = { zh: "开头有 ---，结束处没有", en: "it begins with --- and has none at its end" };

/** Checks stated facts, wherever they come from (front matter, a CSVW file, `data/sources.yaml`). */
export function readStatedFacts(facts: unknown, place: string): StatedFacts {
  return checked(facts, place);
}

/** @param yaml what they are written in, whose first line is the second of its file; that line is named where it is given */
function checked(facts: unknown, place: string, yaml?: string): StatedFacts {
  const parsed = frontMatter.safeParse(facts ?? {});
  if (parsed.success) return parsed.data;
  const faults = fieldFaults(frontMatter, facts);
  const value = {
    zh: faults.map(({ zh }) => zh).join("；"),
    en: faults.map(({ en }) => en).join("; "),
  };
  const field = String(faults[0]?.path[0] ?? "");
  const line = yaml?.split("\n").findIndex((written) => written.replace(/["']/g, "").startsWith(`${field}:`)) ?? -1;
  throw wrong(value, line < 0 ? place : `${place}:${line + FIRST}`, parsed.error);
}

function parseYaml(yaml: string, place: string): unknown {
  try {
    return read(yaml);
  } catch (cause) {
    if (!(cause instanceof YAMLException)) throw cause;
    const gaveUp = (cause.mark?.line ?? 0) + 1;
    const line = faultyLine(yaml, gaveUp, isYaml);
    throw wrong(yamlFault(inChinese(cause.reason), cause.reason), `${place}:${line - 1 + FIRST}`, cause);
  }
}

/** The line of the file that the front matter begins on, after `---`. */
const FIRST = 2;

const read = (yaml: string): unknown => load(yaml, { schema: CORE_SCHEMA });

function isYaml(head: string): boolean {
  try {
    read(head);
    return true;
  } catch {
    return false;
  }
}

const wrong = (value: { readonly zh: string; readonly en: string }, place: string, cause?: unknown) =>
  new FuhanError("front-matter", { value, place }, { cause });

const inChinese = (reason: string): string => ZH.find(([pattern]) => pattern.test(reason))?.[1] ?? reason;

/** What the parser's words mean. */
const ZH: readonly (readonly [RegExp, string])[] = [
  [/duplicated mapping key/, "同一个字段写了两次"],
  [/quoted scalar/, "引号没有配对"],
  [/flow collection|flow sequence|flow mapping/, "方括号或花括号没有配对"],
  [/tab/, "缩进不能用制表符，请用空格"],
  [/indentation/, "缩进不对，或一行里有两个“冒号加空格”；含冒号的值请加引号"],
  [/end of the stream|multiline key|implicit/, "字段名后没有“冒号加空格”，或缩进不对"],
  [/unknown tag/, "不能用标签（!…）"],
];
