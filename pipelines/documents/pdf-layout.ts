import { inReadingOrder, isTable, type PdfItem } from "./pdf-columns.js";
import { type FlowLine, findEdges, layInFlow } from "./pdf-flow.js";
import { findFurniture } from "./pdf-furniture.js";
import type { PdfLine } from "./pdf-lines.js";
import type { PageContent } from "./pdf-page-content.js";
import type { Usual } from "./pdf-paragraphs.js";
import type { PdfTable } from "./pdf-tables.js";

/** All of a document's lines and tables in reading order, measured against their columns, and what is usual in it. */
export interface Layout {
  readonly parts: readonly (FlowLine | PdfTable)[];
  readonly usual: Usual;
}

/** Leaves out what is no part of the text, puts columns in order, and measures every line against its column. */
export function layOutPages(pages: readonly PageContent[]): Layout {
  const linesOf = (items: readonly PdfItem[]) => items.filter((item): item is PdfLine => !isTable(item));
  const furniture = findFurniture(pages.map(({ height, items }) => ({ height, lines: linesOf(items) })));
  const runs = pages.flatMap(({ number, width, items }) =>
    inReadingOrder(items.filter((item) => isTable(item) || !furniture.has(item))).map((run) => ({
      ...run,
      number,
      width: Math.round(width),
    })),
  );
  const wide = new Map<number, PdfLine[]>();
  for (const { items, column, width } of runs) {
    if (column) continue;
    const lines = wide.get(width) ?? [];
    wide.set(width, lines);
    for (const line of linesOf(items)) lines.push(line);
  }
  const edges = new Map([...wide].map(([width, lines]) => [width, findEdges(lines)]));
  const parts = runs.flatMap(({ items, column, number, width }) =>
    layInFlow(items, column ? findEdges(linesOf(items)) : edges.get(width)!, number),
  );
  return { parts, usual: findUsual(parts.filter((part): part is FlowLine => !("rows" in part))) };
}

/** The font size of most characters, and the pitch that two thirds of its lines reach. */
function findUsual(lines: readonly FlowLine[]): Usual {
  const weights = new Map<number, number>();
  for (const { size, text } of lines) {
    const key = Math.round(size * 4) / 4;
    weights.set(key, (weights.get(key) ?? 0) + text.length);
  }
  const size = [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
  const pitches = lines
    .flatMap((line) => (line.pitch !== null && line.pitch > 0 && Math.abs(line.size - size) < 0.5 ? [line.pitch] : []))
    .sort((a, b) => a - b);
  return { size, pitch: pitches[Math.floor(pitches.length / 3)] ?? 1.5 };
}
