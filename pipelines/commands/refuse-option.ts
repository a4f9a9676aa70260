import { FuhanError } from "../errors.js";
import type { MessageCode } from "../messages.js";
import type { FieldProblem } from "../sources/parse-source.js";

/**
 * What `fuhan add` says of a field that its source may not have, or not with this value: the option and the value as they were typed.
 * @param written what was typed for the field
 */
export function refuseOption(field: string, problem: FieldProblem, written: unknown, target: string): FuhanError {
  if (field === "url" || field === "index") return new FuhanError("source-address", { value: target });
  const option = `--${field === "links" ? "index" : field}`;
  if (problem === "unknown") return new FuhanError("source-option-foreign", { value: option, place: target });
  return new FuhanError(CODES[field] ?? "source-option", { value: `${option} ${written}` });
}

const CODES: Readonly<Record<string, MessageCode>> = {
  published: "source-date",
  links: "source-pattern",
  id: "source-id",
};
