import { readFile } from "node:fs/promises";
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { FuhanError } from "../errors.js";
import type { Notebook } from "../notebooks/notebook.js";
import { fontFiles } from "./page-font.js";
import { loadCharacters } from "./pdf-characters.js";
import { pdfContent } from "./pdf-content.js";
import { PDF_TEMPLATE } from "./pdf-template.js";
import type { ReportContext } from "./report-context.js";
import { viewReport } from "./report-view.js";

/**
 * An executed notebook as an A4 PDF in Chinese for a reader with a printed page, without its code: headline figures, text, charts,
 * and the sentence behind every figure, which each `[3]` leads to. Tagged, PDF/A-2a (ISO 19005-2). Same input, same bytes.
 * @throws FuhanError `pdf-failed` where Typst cannot set it
 */
export async function renderPdf(notebook: Notebook, context: ReportContext): Promise<Uint8Array> {
  const [typst, fit] = await Promise.all([openCompiler(), loadCharacters()]);
  const content = await pdfContent(viewReport(notebook, context), context);
  const report = JSON.stringify(content, (_, value) => (typeof value === "string" ? fit(value) : value));
  try {
    return typst.pdf({ mainFileContent: PDF_TEMPLATE, inputs: { report } }, { pdfStandard: "a-2a" });
  } catch (cause) {
    throw new FuhanError(
      "pdf-failed",
      { value: reasonOf(cause), place: context.links?.pdf ?? content.title },
      { cause },
    );
  } finally {
    typst.evictCache(0);
  }
}

/** What Typst says: its errors keep it in `code`, as `0: the reason`. */
function reasonOf(cause: unknown): string {
  const { code, message } = cause as { readonly code?: string; readonly message?: string };
  return (code ?? message ?? String(cause)).replace(/^\d+: /, "");
}

let opening: Promise<NodeCompiler> | undefined;

/** Typst with the two weights of Noto Sans SC, opened once. */
function openCompiler(): Promise<NodeCompiler> {
  opening ??= open();
  return opening;
}

async function open(): Promise<NodeCompiler> {
  const { regular, bold } = fontFiles();
  const [{ NodeCompiler }, ...fontBlobs] = await Promise.all([
    import("@myriaddreamin/typst-ts-node-compiler"),
    readFile(regular),
    readFile(bold),
  ]);
  return NodeCompiler.create({ fontArgs: [{ fontBlobs }] });
}
