import { cellLine } from "./cell-line.js";
import { joined, type NotebookOutput } from "./notebook.js";

/**
 * What went wrong in a cell, for an error message. tslab tells of an error only by text on stderr: what its compiler finds, with the
 * cell's own line,
 *
 *     2:7 - Cannot find name 'sereis'.
 *
 * or what code throws, as Node prints it, whose lines `cellLine` translates.
 * @param cell number of the cell in its notebook, from 1
 */
export function cellFailure(name: string, cell: number, source: string, outputs: readonly NotebookOutput[]) {
  const text = textOnStderr(outputs).replaceAll(COLOUR, "").trim();
  const said = text.split("\n");
  const compiler = /^(\d+):\d+ - (.*)/.exec(said[0] ?? "");
  const thrown = said.find((row) => THROWN.test(row));
  const line = compiler?.[1] ?? cellLine(source, text);
  return {
    value: compiler?.[2] ?? thrown?.replace(STRAY, "") ?? said[0] ?? "",
    place: `${name}, cell ${cell}${line === null ? "" : `, line ${line}`}`,
  };
}

/** Whether outputs tell of an error that no cell waited for: a throw in a timer, a promise that nobody awaited. */
export function hasStrayError(outputs: readonly NotebookOutput[]): boolean {
  return textOnStderr(outputs)
    .split("\n")
    .some((row) => STRAY.test(row));
}

const STRAY = /^(?:UnhandledPromiseRejection|UncaughtException): /;
const THROWN = /^(?:UnhandledPromiseRejection: |UncaughtException: )?\w*(?:Error|Exception)\b/;

/** A terminal's colour sequences. */
const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, "g");

function textOnStderr(outputs: readonly NotebookOutput[]): string {
  return outputs
    .flatMap((output) => (output.output_type === "stream" && output.name === "stderr" ? [joined(output.text)] : []))
    .join("");
}
