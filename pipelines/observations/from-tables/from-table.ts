import type { Document, TableBlock } from "../../documents/document.js";
import { isValue, missingStatus } from "../../documents/is-figure.js";
import { isProse } from "../../documents/is-prose.js";
import type { Refusal } from "../../quantities/quantity.js";
import type { MissingValue, Observation } from "../observation.js";
import { documentYears } from "../times/document-years.js";
import { TableFigures, type TableReader } from "./table-figures.js";
import { readGrid } from "./table-grid.js";
import { tableValue } from "./table-value.js";

/** All numerals of a document's tables, and the cells that hold none where one could stand. */
export interface TableReading {
  readonly observations: readonly Observation[];
  readonly refusals: readonly Refusal[];
  readonly missing: readonly MissingValue[];
}

/**
 * Reads the data cells of a document's tables: each becomes an observation, with time, area, unit and label from the header
 * cells above it and the stub cells beside it (years across or down, areas by rows, indicators either way). Every other numeral
 * of a table is refused, but those of cells that hold prose: they are its sentences' (see `cellProse`). Empty, `—`, `…` and `*` are missing
 * values: no observation.
 */
export function observeTables(document: Document, reader: TableReader): TableReading {
  const observations: Observation[] = [];
  const refusals: Refusal[] = [];
  const missing: MissingValue[] = [];
  const years = documentYears(document);
  for (const block of document.blocks) {
    if (block.type !== "table") continue;
    const figures = new TableFigures(document, block, years, reader);
    const taken = new Set<number>();
    for (const data of readGrid(block)) {
      const { cell } = data;
      if ((taken.has(cell.start) && cell.text !== "") || isProse(cell.text)) continue;
      const status = missingStatus(cell.text);
      if (status !== null) {
        missing.push(figures.missing(data, status));
        continue;
      }
      const value = tableValue(cell, reader.read);
      if (value === null) continue;
      taken.add(cell.start);
      observations.push(figures.observation(data, value));
    }
    for (const refusal of otherNumerals(block, taken)) refusals.push(refusal);
  }
  return { observations, refusals: refusals.sort((a, b) => a.start - b.start), missing };
}

/** Numerals in headers, stubs and cells of words: years, and numbers that are part of a name; and those that cannot be read (60,67). */
function otherNumerals(block: TableBlock, taken: ReadonlySet<number>): Refusal[] {
  const refusals: Refusal[] = [];
  for (const cell of new Set(block.rows.flat())) {
    if (cell.text === "" || taken.has(cell.start) || isProse(cell.text)) continue;
    for (const number of cell.text.matchAll(/\d+(?:[,，]\d+)*(?:\.\d+)?/g)) {
      const start = cell.start + (number.index ?? 0);
      const reason = reasonOf(number[0], cell.text);
      refusals.push({ start, end: start + number[0].length, text: number[0], reason });
    }
  }
  return refusals;
}

const reasonOf = (number: string, cell: string): Refusal["reason"] => {
  if (/^(?:19|20)\d\d$/.test(number)) return "year";
  if (!isValue(cell)) return "name";
  return /[,，]/.test(number) ? "unreadable" : "list-number";
};
