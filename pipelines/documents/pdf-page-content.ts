import { findBareTables } from "./pdf-bare-tables.js";
import type { PdfItem } from "./pdf-columns.js";
import { findGrids } from "./pdf-grids.js";
import { gatherLines } from "./pdf-lines.js";
import { takeNotes } from "./pdf-notes.js";
import { findOpenTables } from "./pdf-open-tables.js";
import type { PdfPage } from "./pdf-page.js";
import { settleRaised } from "./pdf-raised.js";
import { fillGrid, type PdfTable } from "./pdf-tables.js";

/** What stands on a page, from top to bottom. */
export interface PageContent {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly PdfItem[];
  /** The notes at its foot. */
  readonly notes: readonly string[];
}

/** Takes tables and notes out of a page, and gathers the other characters into lines. */
export function readPageContent({ number, width, height, characters, rules }: PdfPage): PageContent {
  const tables: PdfTable[] = [];
  let rest = settleRaised(characters);
  for (const grid of findGrids(rules)) {
    const filled = fillGrid(grid, rest, number);
    rest = filled.rest;
    if (filled.table !== null) tables.push(filled.table);
  }
  const open = findOpenTables(rules, rest, number);
  const bare = findBareTables(open.rest, number);
  const items = [...tables, ...open.tables, ...bare.tables, ...gatherLines(bare.rest)].sort(
    (a, b) => topOf(a) - topOf(b),
  );
  return { number, width, height, ...takeNotes(items, rules, width, height) };
}

const topOf = (item: PdfItem): number => ("rows" in item ? item.top : item.baseline);
