import { resolve } from "node:path";
import { askFor, execute } from "../asked-report.js";
import { joined, type Notebook, type NotebookOutput } from "../notebooks/notebook.js";
import { loadVocabulary } from "../vocabulary/load-vocabulary.js";
import { projectRoot } from "../vocabulary/project-root.js";
import { printable } from "./printable.js";
import { requireFolderOf, writeWhole } from "./write-whole.js";

/**
 * `fuhan notebook run NAME`: executes a notebook headless and prints its outputs as text.
 * @throws FuhanError `cell-failed` with cell, line and message; `notebook-unknown`, `notebook-parameter`, `parameter-type`, `area-unknown`;
 *   `folder-missing` before it runs, `file-unwritable`
 */
export async function notebookRun(
  name: string,
  given: readonly string[],
  { out, save }: { readonly out: string; readonly save?: string },
  say: (line: string) => void,
): Promise<void> {
  const root = projectRoot();
  const asked = await askFor(root, name, given, loadVocabulary());
  if (save !== undefined) requireFolderOf(save);
  const { notebook } = await execute(asked, { root, out: resolve(out) });
  if (save !== undefined) await writeWhole(save, `${JSON.stringify(notebook, null, 1)}\n`);
  for (const text of textsOf(notebook)) say(text);
}

/** What a notebook shows, in order, as plain text. */
function textsOf({ cells }: Notebook): readonly string[] {
  const outputs = cells.flatMap((cell) => (cell.cell_type === "code" ? cell.outputs : []));
  return outputs
    .map(textOf)
    .map((text) => text.split("\n").map(printable).join("\n").trimEnd())
    .filter((text) => text !== "");
}

function textOf(output: NotebookOutput): string {
  if (output.output_type === "stream") return joined(output.text);
  if (output.output_type === "error") return output.evalue;
  const text = output.data["text/plain"];
  return typeof text === "string" || Array.isArray(text) ? joined(text as string | string[]) : "";
}
