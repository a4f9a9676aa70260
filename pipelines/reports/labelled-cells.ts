import { load } from "cheerio";
import { emWidth } from "../charts/wrap-text.js";

/** How wide a table may be on a telephone, in em: what is a little wider is moved sideways, what is wider still is stacked. */
const WIDEST = 30;
/** Words wrap from this width on, in em; numbers do not. */
const WORDS = 8;
const BETWEEN = 0.75;

/**
 * Tables as a telephone can show them: where one has a column of sentences or is far too wide, each cell knows the heading of its column,
 * and the table has the class `stacked`, so that a narrow page lays the cells of a row under each other instead of hiding the last ones.
 * Other tables stay the same.
 * @param markup sanitised HTML of an output
 */
export function labelledCells(markup: string): string {
  if (!markup.includes("<table")) return markup;
  const $ = load(markup, null, false);
  let isChanged = false;
  for (const element of $("table").toArray()) {
    const table = $(element);
    const headings = table.find("thead th").toArray().map((cell) => $(cell).text()); // biome-ignore format: one line
    const rows = table.find("tbody tr").toArray().map((row) => $(row).children("td").toArray().map((cell) => $(cell))); // biome-ignore format: one line
    const columns = headings.map((_, at) =>
      rows.flatMap((row) => row[at] ?? []).map((cell) => ({ text: cell.text(), kind: cell.attr("class") ?? "" })),
    );
    if (widthOf(columns) <= WIDEST) continue;
    isChanged = true;
    table.addClass("stacked");
    for (const row of rows)
      for (const [at, cell] of row.entries()) if (headings[at]) cell.attr("data-label", headings[at]);
  }
  return isChanged ? $.html() : markup;
}

interface Cell {
  readonly text: string;
  /** `number`, `long` …, as `showTable` has them. */
  readonly kind: string;
}

/** About how wide a table with these columns has to be, in em. */
function widthOf(columns: readonly (readonly Cell[])[]): number {
  return columns.reduce((sum, cells) => {
    if (cells.some(({ kind }) => kind === "long")) return sum + WIDEST;
    const widest = Math.max(0, ...cells.map(({ text }) => emWidth(text)));
    return sum + BETWEEN + (cells.every(({ kind }) => kind === "number") ? widest : Math.min(widest, WORDS));
  }, 0.1);
}
