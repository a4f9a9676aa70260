import { load } from "cheerio";
import { z } from "zod";
import type { Language } from "../notebooks/language.js";
import { joined, type Notebook, type NotebookOutput } from "../notebooks/notebook.js";
import { type Chart, readChart, wholeText } from "./chart.js";
import { markdownToHtml } from "./markdown.js";
import { reportWords } from "./report-words.js";

/** A notebook as a reader sees it: its title, and what it shows in order. Not yet sanitised. */
export interface Report {
  /** The first heading of the first level. */
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
  /** False where the notebook's metadata says `"fuhan": { "headlines": false }`. */
  readonly hasHeadlines: boolean;
  /** Its place in the index, from the metadata's `"fuhan": { "order": 1 }`; after all others where it says none. */
  readonly order: number;
}

export type ReportBlock =
  /** HTML of Markdown, or of a table: to be passed through `sanitiseHtml`. */
  | { readonly type: "prose"; readonly markup: string }
  | { readonly type: "chart"; readonly chart: Chart }
  /** Plain text that a cell printed. */
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "code"; readonly source: string; readonly parameters: boolean };

/**
 * The report that an executed notebook is. Cells tagged `notebook-only` do not show: the page has its own part for what they tell. Of
 * cells tagged `zh` and `en` those of the report's language show.
 * Outputs on stderr do not show; an output of several types shows its richest.
 */
export function readReport(notebook: Notebook, lang: Language = "zh"): Report {
  let charts = 0;
  const blocks = notebook.cells.flatMap((cell): ReportBlock[] => {
    const source = joined(cell.source);
    const tags = cell.metadata.tags ?? [];
    if (tags.includes(lang === "zh" ? "en" : "zh")) return [];
    if (tags.includes("notebook-only")) return cell.cell_type === "code" ? codeBlocks(source, false) : [];
    if (cell.cell_type === "markdown") return [{ type: "prose", markup: markdownToHtml(source) }];
    if (cell.cell_type !== "code") return [];
    const parameters = tags.includes("parameters") || tags.includes("injected-parameters");
    const shown = cell.outputs.flatMap((output) => outputBlocks(output, () => ++charts));
    return [...codeBlocks(source, parameters), ...shown];
  });
  const { title, rest } = takeTitle(blocks);
  const { order = Number.MAX_SAFE_INTEGER, headlines = true } = settings.safeParse(notebook.metadata.fuhan).data ?? {};
  return { title: title ?? reportWords(lang).untitled, blocks: rest, hasHeadlines: headlines, order };
}

const settings = z.object({ order: z.number().optional(), headlines: z.boolean().optional() });

/** The text of a piece of HTML. */
export const plainText = (markup: string): string => load(markup, null, false).text();

const codeBlocks = (source: string, parameters: boolean): ReportBlock[] =>
  source.trim() === "" ? [] : [{ type: "code", source, parameters }];

function outputBlocks(output: NotebookOutput, nextNumber: () => number): ReportBlock[] {
  if (output.output_type === "stream") {
    const text = joined(output.text);
    return output.name === "stderr" || text.trim() === "" ? [] : [{ type: "text", text }];
  }
  if (output.output_type === "error") return [];
  const { data } = output;
  if (Object.keys(data).some((mime) => mime === "image/svg+xml" || mime.startsWith("application/vnd.vegalite."))) {
    const chart = readChart(data, nextNumber());
    if (chart !== null) return [{ type: "chart", chart }];
  }
  if (data["text/html"] !== undefined) return [{ type: "prose", markup: wholeText(data["text/html"]) }];
  if (data["text/markdown"] !== undefined) {
    return [{ type: "prose", markup: markdownToHtml(wholeText(data["text/markdown"])) }];
  }
  const text = wholeText(data["text/plain"]);
  return text.trim() === "" ? [] : [{ type: "text", text }];
}

/** The page has one heading of the first level, its title: the first one is taken out. */
function takeTitle(blocks: readonly ReportBlock[]): { title: string | null; rest: ReportBlock[] } {
  let title: string | null = null;
  const rest = blocks.flatMap((block): ReportBlock[] => {
    if (title !== null || block.type !== "prose") return [block];
    const found = /<h1>([\s\S]*?)<\/h1>/.exec(block.markup);
    if (found === null) return [block];
    title = plainText(found[1]!);
    const markup = block.markup.replace(found[0], "").trim();
    return markup === "" ? [] : [{ type: "prose", markup }];
  });
  return { title, rest };
}
