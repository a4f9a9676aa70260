import type * as cheerio from "cheerio";
import { type ListMark, readLists } from "./docx-lists.js";
import { createListCounter } from "./list-counter.js";

/**
 * Writes the numbers that Word counts (一、 （一） 1.) into the paragraphs that carry them: a reader of words alone would lose them.
 * @param $ word/document.xml; each paragraph of a list gets a run of words for its number (ECMA-376 part 1, 17.9)
 * @param numbering word/numbering.xml
 * @param styles word/styles.xml, "" where there is none
 */
export function writeNumbers($: cheerio.CheerioAPI, numbering: string, styles: string): void {
  const placeOf = readLists(numbering, styles);
  const count = createListCounter();
  for (const paragraph of $("w\\:p").toArray()) {
    const properties = $(paragraph).children("w\\:pPr").first();
    const place = placeOf(markOf(properties));
    const label = place === null ? "" : count(place);
    if (label === "") continue;
    const run = `<w:r><w:t xml:space="preserve">${label.replace(/[<&]/g, "")}</w:t></w:r>`;
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
