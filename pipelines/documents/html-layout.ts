import type { CheerioAPI } from "cheerio";
import type { Element } from "domhandler";
import { isProse } from "./is-prose.js";

/** The rows of a table, in order; those of tables inside it are none of them. */
export const rowsOf = ($: CheerioAPI, table: Element): readonly Element[] =>
  $(table)
    .children("thead, tbody, tfoot, tr")
    .toArray()
    .flatMap((part) => (part.tagName === "tr" ? [part] : $(part).children("tr").toArray()));

export const cellsOf = ($: CheerioAPI, row: Element): readonly Element[] => $(row).children("td, th").toArray();

/**
 * True of a row that only places what a page holds: a cell of it holds a table or a heading, or paragraphs of prose beside no more than a name.
 *
 *     答复内容 | <p>您提出的建议收悉。</p><p>一、…</p>        it lays them out
 *     1 | 引才 | 引进人才350人，办班5期。                   a row of a table
 */
export function laysOut($: CheerioAPI, row: Element): boolean {
  const cells = cellsOf($, row).filter((cell) => !isEmpty($, cell) && !isOfLinks($, cell));
  return cells.some(
    (cell) =>
      $(cell).find("table, h1, h2, h3, h4, h5, h6").length > 0 ||
      (cells.length <= 2 && $(cell).find("p, div, li").length > 1 && isProse($(cell).text())),
  );
}

/** True of a table that only lays out the page: a row does, or it is one column that holds prose. */
export function isLayout($: CheerioAPI, table: Element): boolean {
  const rows = rowsOf($, table);
  return (
    rows.some((row) => laysOut($, row)) ||
    (rows.every((row) => cellsOf($, row).length <= 1) && rows.some((row) => isProse($(row).text())))
  );
}

const isEmpty = ($: CheerioAPI, cell: Element): boolean => $(cell).text().trim() === "";

/** A list of links: the way to other pages. */
export function isOfLinks($: CheerioAPI, cell: Element): boolean {
  const lengthOf = (words: string) => words.replace(/\s/g, "").length;
  return 2 * lengthOf($(cell).find("a").text()) > lengthOf($(cell).text());
}
