import { FuhanError } from "../errors.js";
import { startKernel } from "./kernel.js";
import { type CodeCell, joined, type Notebook, type NotebookOutput } from "./notebook.js";
import { inject, type Parameters } from "./parameters.js";
import type { WireMessage } from "./wire.js";

export interface RunOptions {
  /** The notebook's name, for errors. */
  readonly name: string;
  /** Where the kernel runs: cells import what is installed there. */
  readonly cwd: string;
  readonly parameters?: Parameters;
  readonly env?: Readonly<Record<string, string>>;
  /** Longest time that one cell may take, in milliseconds; 120,000 where not given. */
  readonly cellTimeoutMs?: number;
  readonly onCell?: (done: number, all: number) => void;
}

/**
 * Executes a notebook's code cells in order on a kernel of its own and returns the notebook with their outputs; the input is not changed.
 * @throws FuhanError `cell-failed` at the first cell that fails, naming notebook, cell, line and message; `kernel-died`; `kernel-timeout`;
 *   `notebook-parameter`
 */
export async function runNotebook(notebook: Notebook, options: RunOptions): Promise<Notebook> {
  const { name, cwd, env = {}, cellTimeoutMs = 120_000, onCell } = options;
  const cells = inject(notebook, options.parameters ?? {}, name).cells.map((cell) => ({ ...cell }));
  const code = cells.filter((cell): cell is CodeCell => cell.cell_type === "code");
  const kernel = await startKernel(cwd, env);
  try {
    for (const [index, cell] of code.entries()) {
      const outputs: NotebookOutput[] = [];
      const status = await kernel.execute(joined(cell.source), (message) => collect(outputs, message), cellTimeoutMs);
      cell.execution_count = index + 1;
      cell.outputs = outputs;
      if (status === "error")
        throw new FuhanError("cell-failed", failure(name, cells.indexOf(cell) + 1, joined(cell.source), outputs));
      onCell?.(index + 1, code.length);
    }
  } finally {
    await kernel.stop();
  }
  return { ...notebook, cells };
}

function collect(outputs: NotebookOutput[], { header, content }: WireMessage) {
  const { msg_type: type } = header;
  if (type === "stream") {
    const name = content.name === "stderr" ? "stderr" : "stdout";
    const text = String(content.text);
    const last = outputs.at(-1);
    if (last?.output_type === "stream" && last.name === name) last.text = joined(last.text) + text;
    else outputs.push({ output_type: "stream", name, text });
  } else if (type === "display_data")
    outputs.push({ output_type: "display_data", data: bundle(content.data), metadata: {} });
  else if (type === "execute_result")
    outputs.push({
      output_type: "execute_result",
      data: bundle(content.data),
      metadata: {},
      execution_count: Number(content.execution_count),
    });
}

const bundle = (data: unknown) => (typeof data === "object" && data !== null ? (data as Record<string, unknown>) : {});

/**
 * tslab tells an error only on stderr: "6:12 - message" for the compiler; for a throw the line of the compiled cell, whose number
 * is not the cell's, then the stack. The cell's own line is the one that reads the same.
 */
function failure(name: string, cell: number, source: string, outputs: readonly NotebookOutput[]) {
  const said = outputs
    .flatMap((output) => (output.output_type === "stream" && output.name === "stderr" ? [joined(output.text)] : []))
    .join("")
    .replaceAll(COLOUR, "")
    .trim()
    .split("\n");
  const compiler = /^(\d+):\d+ - (.*)/.exec(said[0] ?? "");
  const thrown = said.find((row) => /^\w*(?:Error|Exception)\b/.test(row));
  const own = source.split("\n").findIndex((row) => row.trim() !== "" && row.trim() === said[1]?.trim()) + 1;
  const line = compiler?.[1] ?? (own > 0 ? own : null);
  return {
    value: compiler?.[2] ?? thrown ?? said[0] ?? "",
    place: `${name}, cell ${cell}${line === null ? "" : `, line ${line}`}`,
  };
}

/** A terminal's colour sequences. */
const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, "g");
