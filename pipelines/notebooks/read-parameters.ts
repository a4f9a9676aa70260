import { FuhanError } from "../errors.js";
import { joined, type Notebook } from "./notebook.js";
import type { Parameters } from "./parameters.js";

type Value = Parameters[string];

/**
 * The values of `-p key=value` options, typed as the notebook's cell of parameters declares them:
 *
 *     let area: string = "";
 *     let years: [number, number] = [2010, 2030];     -p years=2015,2024
 *     let lang: "zh" | "en" = "zh";
 *
 * Known types are string, number, boolean, texts to choose from, and lists of numbers. Where a declaration names no type, that of its
 * default counts.
 * @throws FuhanError `parameter-form`; `notebook-parameter` for a name that is not declared; `parameter-type`
 */
export function readParameters(notebook: Notebook, given: readonly string[], place: string): Parameters {
  const declared = declaredParameters(notebook);
  return Object.fromEntries(
    given.map((option): [string, Value] => {
      const [, name, written] = /^\s*([A-Za-z_]\w*)\s*=([\s\S]*)$/.exec(option) ?? [];
      if (name === undefined || written === undefined) throw new FuhanError("parameter-form", { value: option, place });
      const type = declared.get(name);
      if (type === undefined)
        throw new FuhanError("notebook-parameter", {
          value: name,
          place: `${place}: ${[...declared.keys()].join(", ")}`,
        });
      const value = typedValue(written.trim(), type);
      if (value === undefined)
        throw new FuhanError("parameter-type", { value: option, place: `${place}: ${name}: ${type}` });
      return [name, value];
    }),
  );
}

/** The names that a notebook's cell of parameters declares with `let`, with their types as TypeScript writes them. */
export function declaredParameters(notebook: Notebook): ReadonlyMap<string, string> {
  const cell = notebook.cells.find(
    ({ cell_type: type, metadata }) => type === "code" && metadata.tags?.includes("parameters"),
  );
  const source = cell === undefined ? "" : joined(cell.source);
  return new Map(
    [...source.matchAll(/^\s*let\s+(\w+)\s*(?::\s*([^=\n]+?))?\s*=\s*(.+?);?\s*$/gm)].map(
      ([, name, type, value]) => [name!, type ?? typeOf(value!)] as const,
    ),
  );
}

function typeOf(value: string): string {
  if (/^["'`]/.test(value)) return "string";
  if (/^(?:true|false)$/.test(value)) return "boolean";
  return value.startsWith("[") ? "number[]" : "number";
}

/** undefined for what is no value of the type. */
function typedValue(written: string, type: string): Value | undefined {
  const choices = [...type.matchAll(/"([^"]*)"/g)].map(([, choice]) => choice!);
  if (choices.length > 0) return choices.includes(written) ? written : undefined;
  if (type === "string") return written;
  if (type === "boolean") return written === "true" || written === "false" ? written === "true" : undefined;
  if (type === "number") return numberOf(written);
  const list = written
    .replace(/^\[|\]$/g, "")
    .split(/\s*[,，]\s*/)
    .map(numberOf);
  const numbers = list.filter((number): number is number => number !== undefined);
  const length = /^\[([^\]]*)\]$/.exec(type)?.[1]?.split(",").length;
  if (!/number/.test(type) || numbers.length < list.length) return undefined;
  return length === undefined || length === numbers.length ? numbers : undefined;
}

const numberOf = (written: string): number | undefined =>
  /^[-+]?\d+(?:\.\d+)?$/.test(written.trim()) ? Number(written) : undefined;
