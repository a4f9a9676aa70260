import { FuhanError } from "../errors.js";
import { cellFailure, hasStrayError } from "./cell-failure.js";
import { collectOutput } from "./collect-outputs.js";
import { type CodeCell, joined, type Notebook, type NotebookOutput } from "./notebook.js";
import { inject, type Parameters } from "./parameters.js";
import { withKernel } from "./with-kernel.js";

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
 * Executes a notebook's code cells in order on a kernel of its own, each awaited before the next, and returns the notebook (nbformat 4.5)
 * with the outputs of this run alone; the input is not changed. The same notebook and data give the same bytes. The kernel is ended in
 * any case.
 * @throws FuhanError `cell-failed` at the first cell that fails, or whose timer or promise fails unawaited, naming notebook, cell, line
 *   and message; `kernel-died`; `kernel-timeout`; `notebook-parameter`
 */
export async function runNotebook(notebook: Notebook, options: RunOptions): Promise<Notebook> {
  const { name, cwd, env = {}, cellTimeoutMs = 120_000, onCell } = options;
  const { cells, ...rest } = inject(notebook, options.parameters ?? {}, name);
  const all = cells.filter(({ cell_type: type }) => type === "code").length;
  const outputs = new Map<number, readonly NotebookOutput[]>();
  const fail = (index: number) => cellFailure(name, index + 1, joined(cells[index]!.source), outputs.get(index) ?? []);

  await withKernel({ cwd, env, place: name }, async (execute) => {
    const run = async (index: number, source: string) => {
      const status = await execute(source, {
        place: `${name}, cell ${index + 1}`,
        timeoutMs: cellTimeoutMs,
        onMessage: (message) => outputs.set(index, collectOutput(outputs.get(index) ?? [], message)),
      });
      const stray = [...outputs].find(([, made]) => hasStrayError(made))?.[0];
      if (status !== "ok" || stray !== undefined) throw new FuhanError("cell-failed", fail(stray ?? index));
    };
    for (const [index, cell] of cells.entries()) {
      if (cell.cell_type !== "code") continue;
      outputs.set(index, []);
      await run(index, joined(cell.source));
      onCell?.(outputs.size, all);
    }
    // A promise that the last cell left to fail is told of only when the kernel turns to something else.
    const last = [...outputs.keys()].at(-1);
    if (last !== undefined) await run(last, "");
  });

  let count = 0;
  const executed = cells.map((cell, index) => {
    const named = { ...cell, id: cell.id ?? `cell-${index + 1}` };
    if (named.cell_type !== "code") return named;
    return { ...named, execution_count: ++count, outputs: [...(outputs.get(index) ?? [])] } satisfies CodeCell;
  });
  return { ...rest, nbformat: 4, nbformat_minor: 5, cells: executed };
}
