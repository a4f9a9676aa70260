import { type MessageCode, type MessageDetail, message } from "../messages.js";

/**
 * What Commander says of wrong usage, as this project says it: in Chinese and English, `problem: value (place)`. What it is not known to
 * say stays as it is.
 * @param said with or without its line end
 * @example usageError("error: unknown command 'dif'\n(Did you mean diff?)") // "没有这个命令: dif (diff) / no such command: dif (diff)"
 */
export function usageError(said: string): string {
  for (const [pattern, tell] of TOLD) {
    const found = pattern.exec(said);
    if (found === null) continue;
    const [code, value, place] = tell(...found.slice(1).map((part) => part ?? ""));
    const detail: MessageDetail = { value, ...(place && { place }) };
    return message(code, detail);
  }
  return said.trimEnd();
}

type Told = readonly [code: MessageCode, value: string, place?: string];

/** `--format <format>` of `-f, --format <format>`: the option as it is typed. */
const typed = (flags: string) => /--[\w-]+/.exec(flags)?.[0] ?? flags;

const MEANT = String.raw`(?:\s+\(Did you mean (?:one of )?(.*?)\?\))?\s*$`;

const TOLD: readonly (readonly [RegExp, (...parts: string[]) => Told])[] = [
  [new RegExp(`unknown command '(.*?)'${MEANT}`), (name = "", meant) => ["usage-command", name, meant]],
  [new RegExp(`unknown option '(.*?)'${MEANT}`), (name = "", meant) => ["usage-option", name, meant]],
  [/missing required argument '(.*?)'/, (name) => ["usage-argument-missing", `<${name}>`]],
  [/option '(.*?)' argument missing/, (flags = "") => ["usage-value-missing", flags]],
  [/required option '(.*?)' not specified/, (flags = "") => ["usage-option-missing", flags]],
  [
    /option '(.*?)' argument '(.*)' is invalid\. (?:Allowed choices are )?(.*?)\.?\s*$/s,
    (flags = "", value, allowed) => ["usage-value", `${typed(flags)} ${value}`, allowed],
  ],
  [
    /too many arguments(?: for '(.*?)')?\. Expected (\d+) arguments? but got (\d+)/,
    (command, most, given) => ["usage-too-many", `${given} > ${most}`, command],
  ],
];
