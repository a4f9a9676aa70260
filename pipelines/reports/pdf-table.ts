import { type AnyNode, type Element, isTag } from "domhandler";
import type { PdfBlock, PdfCell, PdfInline, PdfTable } from "./pdf-blocks.js";

/**
 * A table of HTML as cells that each know their place, so that cells over several columns or rows never overlap and never reach out
 * of the table (https://html.spec.whatwg.org/#forming-a-table). None for a table without cells.
 */
export function readTable(
  table: Element,
  blocksOf: (nodes: readonly AnyNode[]) => readonly PdfBlock[],
  inlineOf: (nodes: readonly AnyNode[]) => readonly PdfInline[],
): readonly PdfTable[] {
  const parts = table.children.filter(isTag);
  const caption = parts.find(({ name }) => name === "caption");
  const rowsOf = (names: RegExp) =>
    parts
      .filter(({ name }) => names.test(name))
      .flatMap((part) => (part.name === "tr" ? [part] : part.children.filter(isTag)))
      .map((row) => row.children.filter(isTag));
  const headRows = rowsOf(/^thead$/);
  const head = place(headRows, 0, blocksOf);
  const body = place(rowsOf(/^(?:tbody|tfoot|tr)$/), headRows.length, blocksOf);
  const columns = Math.max(0, ...[...head, ...body].map(({ x, colspan }) => x + colspan));
  if (columns === 0) return [];
  return [{ type: "table", caption: caption === undefined ? [] : inlineOf(caption.children), columns, head, body }];
}

function place(
  rows: readonly (readonly Element[])[],
  first: number,
  blocksOf: (nodes: readonly AnyNode[]) => readonly PdfBlock[],
): PdfCell[] {
  const taken = new Set<string>();
  return rows.flatMap((row, at) => {
    let x = 0;
    return row.map((cell): PdfCell => {
      while (taken.has(`${x} ${at}`)) x++;
      let colspan = 1;
      while (colspan < Number(cell.attribs.colspan ?? 1) && !taken.has(`${x + colspan} ${at}`)) colspan++;
      const rowspan = Math.max(1, Math.min(Number(cell.attribs.rowspan ?? 1), rows.length - at));
      for (let down = 0; down < rowspan; down++)
        for (let right = 0; right < colspan; right++) taken.add(`${x + right} ${at + down}`);
      const number = /\bnum(?:ber)?\b/.test(cell.attribs.class ?? "");
      return { x, y: first + at, colspan, rowspan, number, blocks: blocksOf(cell.children) };
    });
  });
}
