import { createRequire } from "node:module";
import type * as cheerio from "cheerio";
import type { AnyNode, Element, ParentNode } from "domhandler";
import { FuhanError } from "../errors.js";
import { isPartialDate } from "../sources/partial-date.js";
import type { Place } from "./document.js";
import { DocumentWriter } from "./document-writer.js";
import type { StatedFacts } from "./front-matter.js";
import { cellsOf, isLayout, isOfLinks, laysOut, rowsOf } from "./html-layout.js";
import { isProse } from "./is-prose.js";
import { raisedFigures } from "./raised-figures.js";
import type { Reading } from "./reading.js";
import { tidy } from "./tidy.js";
import { writeHtmlTable } from "./write-html-table.js";

/** cheerio takes longer to load than a letter takes to read, and most letters are no pages: it is loaded with the first page. */
const require = createRequire(import.meta.url);

/**
 * Reads the article of a web page: headings, paragraphs, tables; scripts, navigation, tools and footers are left out, and so is what the page hides or
 * strikes out. A table that only lays out the page is none: what its cells hold is read one after another.
 * @param html the decoded page
 * @param part the page's article, or all of it where the page is nothing else
 * @returns the canonical text (blocks on lines of their own, cells joined by tabs), its blocks, and what the page's `<meta>`
 *   elements state (names of the guideline for government sites: ArticleTitle, PubDate, ContentSource)
 * @throws FuhanError `html-too-deep` where elements are nested more than 1,000 deep
 */
export function readHtml(html: string, place: string, part: "article" | "all" = "article"): Reading {
  const { load } = require("cheerio") as typeof cheerio;
  const $ = load(html);
  if (depth($.root()[0]!) > 1000) throw new FuhanError("html-too-deep", { place });
  const stated = statedFacts($);
  $(
    "script, style, noscript, template, iframe, svg, nav, header, footer, aside, button, select, [hidden], del, s, strike",
  ).remove();
  $("form")
    .filter((_, element) => !isProse($(element).text()))
    .remove();
  $("[style]")
    .filter((_, element) => /display\s*:\s*none/i.test($(element).attr("style")!))
    .remove();
  for (const raised of $("sup").toArray()) {
    const words = $(raised).text().trim();
    if (/^\d+$/.test(words)) $(raised).text(raisedFigures(words));
  }
  const writer = new DocumentWriter();
  const whole = part === "all" ? $("body") : article($);
  if (whole.is("table")) writeRows($, whole[0] as Element, writer, counter());
  else write($, whole, writer, counter());
  return { text: writer.text, blocks: writer.blocks, stated };
}

/** The charset that a page declares in its first kilobytes, or null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, 4096);
  if (!start.includes(LESS_THAN)) return null;
  const head = Buffer.from(start).toString("latin1");
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null;
}

const LESS_THAN = 60;

function depth(root: ParentNode): number {
  let deepest = 0;
  let level: readonly ParentNode[] = [root];
  while (level.length > 0) {
    deepest++;
    level = level.flatMap((node) => node.children.filter((child): child is Element => "children" in child));
  }
  return deepest;
}

function statedFacts($: cheerio.CheerioAPI): StatedFacts {
  const meta = (...names: readonly string[]) => {
    for (const element of $("meta[name], meta[property]").toArray()) {
      const name = ($(element).attr("name") ?? $(element).attr("property") ?? "").toLowerCase();
      const content = $(element).attr("content")?.trim();
      if (names.includes(name) && content) return content;
    }
    return null;
  };
  const [, year, month = "", day = ""] =
    /(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})/.exec(meta("pubdate", "publishdate", "article:published_time") ?? "") ?? [];
  const published = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return {
    title: meta("articletitle", "og:title") ?? ($("title").first().text().trim() || null),
    issuer: meta("contentsource", "source", "author"),
    published: isPartialDate(published) ? published : null,
    url: meta("url", "og:url"),
  };
}

/** The smallest element that holds most of the page's running text (paragraphs and tables, links not counted); it may be a table that lays out the page. */
function article($: cheerio.CheerioAPI): cheerio.Cheerio<AnyNode> {
  const weight = (element: AnyNode) => {
    const all = $(element).text().replace(/\s/g, "").length;
    const links = $(element).find("a").text().replace(/\s/g, "").length;
    return all - 2 * links;
  };
  let best: cheerio.Cheerio<AnyNode> = $("body");
  for (;;) {
    const total = weight(best[0]!);
    const child = best
      .children()
      .toArray()
      .find(
        (element) =>
          (isContainer(element) || (element.tagName === "table" && isLayout($, element))) &&
          weight(element) >= total * 0.75,
      );
    if (child === undefined) return best;
    best = $(child);
  }
}

const isContainer = (element: Element) => /^(div|article|main|section|center|body)$/.test(element.tagName);

/** Counts the elements of each name as they are met: `p 12`. */
function counter(): (tag: string) => Place {
  const met = new Map<string, number>();
  return (tag) => {
    const number = (met.get(tag) ?? 0) + 1;
    met.set(tag, number);
    return { element: `${tag} ${number}` };
  };
}

function write(
  $: cheerio.CheerioAPI,
  element: cheerio.Cheerio<AnyNode>,
  writer: DocumentWriter,
  count: (tag: string) => Place,
) {
  const own = count(element.prop("tagName")?.toLowerCase() ?? "body");
  let inline = "";
  const flush = () => {
    for (const line of inline.split("\n")) writer.prose("paragraph", tidy(line), own);
    inline = "";
  };
  for (const node of element.contents().toArray()) {
    if (node.type === "text") inline += node.data.replace(/\s+/g, " ");
    else if (node.type === "tag") {
      const tag = node.tagName;
      if (tag === "br") inline += "\n";
      else if (/^(p|h[1-6]|li|dt|dd|blockquote|pre)$/.test(tag) && $(node).find("table, p, div").length === 0) {
        flush();
        const words = tidy($(node).text());
        writer.prose(/^h[1-6]$/.test(tag) ? "heading" : "paragraph", words, count(tag));
      } else if (tag === "table") {
        flush();
        writeRows($, node, writer, count);
      } else if (/^(div|section|article|main|center|ul|ol|dl|tbody|tr|td|th|p|li|blockquote|figure|body)$/.test(tag)) {
        flush();
        write($, $(node), writer, count);
      } else inline += $(node).text().replace(/\s+/g, " ");
    }
  }
  flush();
}

/** The rows that only lay out the page are written cell by cell, without links to other pages; what stands between them are tables. */
function writeRows($: cheerio.CheerioAPI, table: Element, writer: DocumentWriter, count: (tag: string) => Place) {
  const at = count("table");
  const own = tidy($(table).children("caption").text());
  const rows = rowsOf($, table);
  if (!isLayout($, table)) {
    writeHtmlTable($, rows, own, writer, at);
    return;
  }
  writer.prose("paragraph", own, at);
  let between: Element[] = [];
  const flush = () => {
    if (between.length > 0) writeHtmlTable($, between, "", writer, at);
    between = [];
  };
  for (const row of rows) {
    const cells = cellsOf($, row);
    if (cells.length > 1 && !laysOut($, row)) {
      between.push(row);
      continue;
    }
    flush();
    for (const cell of cells) if (!isOfLinks($, cell)) write($, $(cell), writer, count);
  }
  flush();
}
