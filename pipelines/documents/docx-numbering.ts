import type * as cheerio from "cheerio";
import { type ListMark, type ListPlace, readLists } from "./docx-lists.js";
import { writtenNumber } from "./docx-number-format.js";

/**
 * Writes the numbers that Word counts (一、 （一） 1.) into the paragraphs that carry them: a reader of words alone would lose them.
 * @param $ word/document.xml; each paragraph of a list gets a run of words for its number (ECMA-376 part 1, 17.9)
 * @param numbering word/numbering.xml
 * @param styles word/styles.xml, "" where there is none
 */
export function writeNumbers($: cheerio.CheerioAPI, numbering: string, styles: string): void {
  const placeOf = readLists(numbering, styles);
  const counters = new Map<string, number[]>();
  for (const paragraph of $("w\\:p").toArray()) {
    const properties = $(paragraph).children("w\\:pPr").first();
    const place = placeOf(markOf(properties));
    const level = place?.levels[place.depth];
    if (place === null || level === undefined) continue;
    const counts = counters.get(place.counter) ?? [];
    counters.set(place.counter, counts);
    counts[place.depth] = (counts[place.depth] ?? level.start - 1) + 1;
    counts.length = place.depth + 1;
    const label = labelOf(place, counts);
    if (level.format === "bullet" || level.format === "none" || label === "") continue;
    const words = level.space && /[\w.)]$/.test(label) ? `${label} ` : label;
    const run = `<w:r><w:t xml:space="preserve">${words.replace(/[<&]/g, "")}</w:t></w:r>`;
    if (properties.length > 0) properties.after(run);
    else $(paragraph).prepend(run);
  }
}

function markOf(properties: ReturnType<cheerio.CheerioAPI>): ListMark {
  const own = properties.children("w\\:numPr");
  const depth = own.children("w\\:ilvl").attr("w:val");
  return {
    style: properties.children("w\\:pStyle").attr("w:val") ?? null,
    list: own.children("w\\:numId").attr("w:val") ?? null,
    depth: depth === undefined || !/^\d$/.test(depth) ? null : Number(depth),
  };
}

function labelOf({ levels, depth }: ListPlace, counts: readonly number[]): string {
  const own = levels[depth]!;
  return own.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const level = levels[at] ?? own;
    return writtenNumber(counts[at] ?? level.start, own.legal ? "decimal" : level.format);
  });
}
