import type { DocFile } from "./doc-file.js";
import { readDocLists } from "./doc-lists.js";
import { type DocRun, readRuns, runAt } from "./doc-runs.js";
import { SPRM, sprmsOf } from "./doc-sprms.js";
import { inheritedProperties, readDocStyles } from "./doc-styles.js";
import { createListCounter } from "./list-counter.js";

/** What a paragraph's properties say. */
export interface DocParagraph {
  readonly inTable: boolean;
  /** Its mark ends a row of a table. */
  readonly endsRow: boolean;
  /** The number that Word counts for it, with what parts it from the words; "" for none. */
  readonly number: string;
  /** The right edges of the row's cells, in twips, and whether each goes on from the cell above or at its left. */
  readonly cells: readonly { readonly right: number; readonly down: boolean; readonly across: boolean }[];
}

/**
 * Reads the properties of paragraphs, in their order: numbers of lists are counted on the way.
 * @returns gives those of the paragraph whose mark stands at an offset of the stream; null where nothing is known of it
 */
export function readParagraphs(file: DocFile): (offset: number) => DocParagraph | null {
  const runs = readRuns(file, "paragraphs");
  const placeOf = readDocLists(file);
  const styles = readDocStyles(file);
  const count = createListCounter();
  return (offset) => {
    const run = runs[runAt(runs, offset)];
    if (run === undefined || run.from > offset) return null;
    const said = new Map<number, Buffer>();
    for (const group of [...inheritedProperties(styles, run.style), run.properties, elsewhere(run, file.data)])
      for (const { code, value } of sprmsOf(group)) said.set(code, value);
    const flag = (code: number) => said.get(code)?.[0] === 1;
    const list = said.get(SPRM.list)?.readUInt16LE(0) ?? 0;
    const depth = said.get(SPRM.level)?.[0] ?? 0;
    const place = list === 0 || list > 0x7ff ? null : placeOf(list, depth);
    const row = said.get(SPRM.row);
    return {
      inTable: flag(SPRM.inTable),
      endsRow: flag(SPRM.endsRow),
      number: place === null ? "" : count(place),
      cells: row === undefined ? [] : cellsOf(row),
    };
  };
}

/** Properties that are too long for their page stand in the stream Data. */
function elsewhere({ properties }: DocRun, data: Buffer): Buffer {
  for (const { code, value } of sprmsOf(properties)) {
    if (code !== SPRM.elsewhere) continue;
    const at = value.readUInt32LE(0);
    if (at + 2 <= data.length) return data.subarray(at + 2, at + 2 + data.readUInt16LE(at));
  }
  return Buffer.alloc(0);
}

/** [MS-DOC] 2.9.321 TDefTableOperand: how many cells, their edges, then 20 bytes for each (TC80), the first two of which say what is merged. */
function cellsOf(row: Buffer): DocParagraph["cells"] {
  const count = row[0] ?? 0;
  if (row.length < 1 + 2 * (count + 1)) return [];
  return Array.from({ length: count }, (_, index) => {
    const at = 1 + 2 * (count + 1) + 20 * index;
    const flags = at + 2 <= row.length ? row.readUInt16LE(at) : 0;
    return { right: row.readInt16LE(1 + 2 * (index + 1)), down: ((flags >> 5) & 3) === 1, across: (flags & 3) === 1 };
  });
}
