import { FuhanError } from "../errors.js";
import { type CodeCell, joined, type Notebook } from "./notebook.js";

/** Values for a notebook's parameters, by name. */
export type Parameters = Readonly<Record<string, string | number | boolean | null | readonly (string | number)[]>>;

/**
 * Papermill's convention: after the code cell tagged `parameters`, which holds defaults, comes a cell tagged `injected-parameters`
 * with the values given. Defaults are declared with `let`.
 * @throws FuhanError `notebook-parameter` where the notebook has no such cell, or declares no such name
 */
export function inject(notebook: Notebook, parameters: Parameters, place: string): Notebook {
  const names = Object.keys(parameters);
  if (names.length === 0) return notebook;
  const at = notebook.cells.findIndex(
    (cell) => cell.cell_type === "code" && cell.metadata.tags?.includes("parameters"),
  );
  const defaults = at < 0 ? "" : joined(notebook.cells[at]!.source);
  for (const name of names)
    if (!/^[A-Za-z_]\w*$/.test(name) || !new RegExp(`^\\s*let\\s+${name}\\b`, "m").test(defaults))
      throw new FuhanError("notebook-parameter", { value: name, place });
  const values = names.map((name) => `${name} = ${JSON.stringify(parameters[name])};`);
  // A cell shows the value of its last expression: this one has none to show.
  const source = [...values, "void 0;"].join("\n");
  const cell: CodeCell = {
    cell_type: "code",
    id: "injected-parameters",
    metadata: { tags: ["injected-parameters"] },
    source,
    execution_count: null,
    outputs: [],
  };
  return { ...notebook, cells: [...notebook.cells.slice(0, at + 1), cell, ...notebook.cells.slice(at + 1)] };
}
