import { z } from "zod";
import { isMessageCode, type MessageCode, messageIn } from "../messages.js";

/** A field of an entry that a person wrote, and in Chinese and English: what is wrong with it, and what would be right. */
export interface FieldFault {
  /** Where it stands in the entry: `["links"]`, `["set", "kind"]`; `[]` where it is the entry as a whole. */
  readonly path: readonly (string | number)[];
  readonly zh: string;
  readonly en: string;
}

/**
 * Everything that is wrong with an entry that a person wrote, at once: fields that there are not, with those that there are; fields
 * that are missing; values that cannot be, each with its value and what would be right.
 * @param schema strict where only its own fields are allowed; what a check of its own says may be the code of a message
 * @returns empty where the entry is well
 */
export function fieldFaults(schema: z.ZodObject, entry: unknown): readonly FieldFault[] {
  const { error } = schema.safeParse(entry, { reportInput: true });
  return (error?.issues ?? []).flatMap((issue) => {
    const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({
        path: [...path, key],
        ...said(name([...path, key]), "field-unknown", fieldsOf(schema, path)),
      }));
    const right = rightOf(issue, path);
    if (path.length === 0) return [{ path, ...right }];
    if (issue.input === undefined) return [{ path, ...said(name(path), "field-missing", right) }];
    return [{ path, ...said(`${name(path)}: ${shown(issue.input)}`, "field-value", right) }];
  });
}

type Both = Readonly<Record<"zh" | "en", string>>;

const name = (path: FieldFault["path"]) => path.join(".");

function said(what: string, code: MessageCode, right: Both): Both {
  const problem = messageIn(code);
  const more = ({ zh, en }: Both) => ({ zh: zh && `：${zh}`, en: en && `: ${en}` });
  return { zh: `${what}，${problem.zh}${more(right).zh}`, en: `${what}, ${problem.en}${more(right).en}` };
}

function rightOf(issue: z.core.$ZodIssue, path: FieldFault["path"]): Both {
  const field = path.findLast((part) => typeof part === "string");
  const hint = field === undefined ? undefined : RIGHT[field];
  if (hint !== undefined) return messageIn(hint);
  if (isMessageCode(issue.message)) return messageIn(issue.message);
  if (issue.code === "invalid_value")
    return mustBe(`one of ${issue.values.join(" | ")}`, `${issue.values.join(" | ")} 之一`);
  if (issue.code === "too_small" && issue.origin === "string") return messageIn("field-text");
  if (issue.code === "too_small") return mustBe(`≥ ${issue.minimum}`);
  if (issue.code === "too_big") return mustBe(`≤ ${issue.maximum}`);
  const form = issue.code === "invalid_type" ? FORMS[issue.expected] : undefined;
  return form === undefined ? both("") : messageIn(form);
}

/** What is right, where a schema's own words do not tell it, by field. */
const RIGHT: Readonly<Record<string, MessageCode>> = {
  published: "source-date",
  period: "period-form",
  links: "source-pattern",
  id: "source-id",
  url: "source-address",
  index: "source-address",
  charset: "source-charset",
  contact: "source-contact",
};

/** What is right by the type that a schema expects. */
const FORMS: Readonly<Record<string, MessageCode>> = {
  string: "field-text",
  boolean: "field-boolean",
  int: "field-number",
  number: "field-number",
  array: "field-list",
  object: "field-fields",
};

const mustBe = (en: string, zh = en): Both => ({ zh: `须是 ${zh}`, en: `must be ${en}` });

const both = (text: string): Both => ({ zh: text, en: text });

function fieldsOf(schema: z.ZodType, [first, ...rest]: FieldFault["path"]): Both {
  if (schema instanceof z.ZodOptional) return fieldsOf(schema.unwrap() as z.ZodType, [first, ...rest].filter(isPart));
  if (!(schema instanceof z.ZodObject)) return both("");
  return first === undefined ? both(Object.keys(schema.shape).join(", ")) : fieldsOf(schema.shape[first], rest);
}

const isPart = (part: string | number | undefined): part is string | number => part !== undefined;

/** A value as it may stand in a message, on one line, cut where it is long. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "";
  return text.length > LONG ? `${text.slice(0, LONG)}…` : text;
}

const LONG = 80;
