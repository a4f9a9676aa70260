import type { Cell, Document, TableBlock } from "../documents/document.js";
import type { ObservationRow } from "../tables/tidy.js";
import { type Html, html } from "./html.js";

/** As much of a document as its evidence page shows. */
export type EvidenceText = Pick<Document, "id" | "text" | "blocks">;

type Placed = Pick<ObservationRow, "start" | "end">;

/**
 * The whole text of a document, block by block, with every figure in a `<mark>` that bears its place as its anchor and leads to its row
 * in the list of figures:
 *
 *     去年引进人才<mark id="12-17"><a href="#f12-17">6.2万人</a></mark>，…
 *
 * What stands in no block is shown too. Every character of the text is text.
 */
export function evidenceText({ text, blocks }: EvidenceText, figures: readonly Placed[]): Html {
  const ordered = [...figures].sort((a, b) => a.start - b.start || b.end - a.end);
  const piece = (start: number, end: number) => marked(text, start, end, ordered);
  const parts: Html[] = [];
  let at = 0;
  const plain = (end: number) => {
    for (const [start, stop] of linesOf(text, at, end)) parts.push(html`<p>${piece(start, stop)}</p>\n`);
    at = Math.max(at, end);
  };
  for (const block of blocks) {
    if (block.start < at) continue;
    plain(block.start);
    if (block.type === "table") parts.push(tablePart(block, piece));
    else if (block.type === "heading") parts.push(html`<h3>${piece(block.start, block.end)}</h3>\n`);
    else plain(block.end);
    at = block.end;
  }
  plain(text.length);
  return html`${parts}`;
}

/** The lines between two places that hold more than white space. */
function linesOf(text: string, start: number, end: number): readonly (readonly [number, number])[] {
  const lines: [number, number][] = [];
  let at = start;
  for (const line of text.slice(start, end).split("\n")) {
    if (line.trim() !== "") lines.push([at, at + line.length]);
    at += line.length + 1;
  }
  return lines;
}

/** A piece of the text with its figures marked; one inside another, or across two pieces, has its anchor alone; an empty cell says so. */
function marked(text: string, start: number, end: number, figures: readonly Placed[]): Html {
  const parts: Html[] = [];
  let at = start;
  for (const figure of figures) {
    const isEmptyCell = start === end && figure.start === start && figure.end === end;
    if (!isEmptyCell && (figure.start < start || figure.start >= end)) continue;
    const id = `${figure.start}-${figure.end}`;
    if (isEmptyCell) return html`<mark id="${id}"><a href="#f${id}">（空）</a></mark>`;
    if (figure.start < at || figure.end > end) {
      parts.push(html`<span id="${id}"></span>`);
      continue;
    }
    parts.push(
      html`${text.slice(at, figure.start)}<mark id="${id}"><a href="#f${id}">${text.slice(figure.start, figure.end)}</a></mark>`,
    );
    at = figure.end;
  }
  return html`${parts}${text.slice(at, end)}`;
}

/** A table as a table: a merged cell stands once, over the places that it covers. */
function tablePart({ caption, unit, rows }: TableBlock, piece: (start: number, end: number) => Html): Html {
  const said = [caption, unit === null ? null : `单位：${unit}`].filter((part) => part !== null).join("，");
  const shown = new Set<Cell>();
  const cellPart = (cell: Cell, row: number, column: number): Html => {
    if (shown.has(cell)) return html``;
    shown.add(cell);
    const colspan = runLength(rows[row]!.slice(column), cell);
    const rowspan = runLength(
      rows.slice(row).map((cells) => cells[column]),
      cell,
    );
    const spans = html`${colspan > 1 && html` colspan="${colspan}"`}${rowspan > 1 && html` rowspan="${rowspan}"`}`;
    const inside = piece(cell.start, cell.end);
    return cell.header ? html`<th scope="col"${spans}>${inside}</th>` : html`<td${spans}>${inside}</td>`;
  };
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${said === "" ? "表格" : said}"><table>${said !== "" && html`<caption>${said}</caption>`}
${rows.map((cells, row) => html`<tr>${cells.map((cell, column) => cellPart(cell, row, column))}</tr>\n`)}</table></div>
`;
}

/** How many of the first items are this one. */
function runLength<Item>(items: readonly Item[], item: Item): number {
  const other = items.findIndex((each) => each !== item);
  return other < 0 ? items.length : other;
}
