import type { Document } from "../documents/document.js";

/**
 * Where a figure stands in its original, for a person who opens it: `page 3`, `人才!B3` (the first cell of its table), `p 12`, `line 7`; null where nothing is there.
 * @param start offset in the document's text
 */
export function placeOf({ blocks }: Document, start: number): string | null {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle]!.start <= start) low = middle;
    else high = middle - 1;
  }
  const at = blocks[low]?.at;
  if (at === undefined) return null;
  if ("page" in at) return `page ${at.page}`;
  if ("sheet" in at) return `${at.sheet}!${at.cell}`;
  return "line" in at ? `line ${at.line}` : at.element;
}
