import { messageIn } from "../messages.js";

/** Why a text is no YAML, in Chinese and English. */
export interface YamlFault {
  readonly zh: string;
  readonly en: string;
}

/**
 * The line that a fault in YAML begins on. A parser gives up where it can no longer go on, which for a quotation or a bracket that is
 * never closed is the end of the file; the fault begins after the longest head of the file that is well by itself.
 * @param line where the parser gave up, from 1
 * @param isWell tells whether lines from the first on can be parsed
 */
export function faultyLine(text: string, line: number, isWell: (head: string) => boolean): number {
  const lines = text.split("\n").slice(0, line);
  for (let count = lines.length - 1; count > Math.max(0, line - FAR); count--)
    if (isWell(`${lines.slice(0, count).join("\n")}\n`)) return count + 1;
  return line > FAR ? line : 1;
}

/** Nobody forgets a bracket for longer than this. */
const FAR = 200;

/** What a parser of YAML says, as a fault: `not well-formed YAML: …`. */
export function yamlFault(zh: string, en: string): YamlFault {
  const said = messageIn("yaml");
  return { zh: `${said.zh}：${zh}`, en: `${said.en}: ${en}` };
}
