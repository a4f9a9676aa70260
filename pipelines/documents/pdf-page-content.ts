import type { PdfItem } from "./pdf-columns.js";
import { findGrids } from "./pdf-grids.js";
import { gatherLines } from "./pdf-lines.js";
import { findOpenTables } from "./pdf-open-tables.js";
import type { PdfPage } from "./pdf-page.js";
import { fillGrid, type PdfTable } from "./pdf-tables.js";

/** What stands on a page, from top to bottom. */
export interface PageContent {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly PdfItem[];
}

/** Takes the tables out of a page, and gathers the other characters into lines. */
export function readPageContent({ number, width, height, characters, rules }: PdfPage): PageContent {
  const tables: PdfTable[] = [];
  let rest = characters;
  for (const grid of findGrids(rules)) {
    const filled = fillGrid(grid, rest, number);
    rest = filled.rest;
    if (filled.table !== null) tables.push(filled.table);
  }
  const open = findOpenTables(rules, rest, number);
  const items = [...tables, ...open.tables, ...gatherLines(open.rest)];
  return { number, width, height, items: items.sort((a, b) => topOf(a) - topOf(b)) };
}

const topOf = (item: PdfItem): number => ("rows" in item ? item.top : item.baseline);
