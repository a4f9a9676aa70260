import { createRequire } from "node:module";
import type * as cheerio from "cheerio";
import type * as fflate from "fflate";
import { FuhanError } from "../errors.js";
import { plainDocument } from "./docx-markup.js";
import { writeNumbers } from "./docx-numbering.js";
import { readHtml } from "./read-html.js";
import type { Reading } from "./reading.js";
import { isWellFormed } from "./well-formed.js";

const require = createRequire(import.meta.url);

/**
 * Reads a Word file (DOCX): headings, paragraphs with the numbers that Word counts (一、), tables with their merged cells, text boxes, notes at their
 * end; pictures, marks of notes, comments and deleted text are left out. Nothing outside the file is fetched.
 * Its properties are not believed: an author is no issuer.
 * @throws FuhanError `file-truncated` for a damaged file, `file-empty` for one without words
 */
export async function readDocx(bytes: Uint8Array, place: string): Promise<Reading> {
  const { default: mammoth } = await import("mammoth");
  let html: string;
  try {
    const options = {
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
      styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='标题'] => h1:fresh", ...ITEMS],
      externalFileAccess: false,
    };
    /** mammoth takes what can do this in place of a file (its lib/unzip.js), though its types do not say so. */
    const input = { file: partsOf(bytes) } as unknown as { readonly buffer: Buffer };
    html = (await mammoth.convertToHtml(input, options)).value;
  } catch (cause) {
    throw new FuhanError("file-truncated", { place }, { cause });
  }
  const { text, blocks } = readHtml(`<body>${plainMarkup(html)}</body>`, place, "all");
  if (text === "") throw new FuhanError("file-empty", { place });
  return { text, blocks, stated: {} };
}

/** An item of a list is a paragraph that has its number in its words. */
const ITEMS = [1, 2, 3, 4, 5, 6].flatMap((depth) => [
  `p:ordered-list(${depth}) => p:fresh`,
  `p:unordered-list(${depth}) => p:fresh`,
]);

const DOCUMENT = "word/document.xml";

/** The file's XML, ready for mammoth. No part grows past the size that the archive states; names are keys, never paths. */
function partsOf(bytes: Uint8Array) {
  const { unzipSync } = require("fflate") as typeof fflate;
  const parts = new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|rels)$/.test(name) })));
  const words = (name: string) => {
    const part = parts.get(name);
    return part === undefined ? "" : new TextDecoder().decode(part);
  };
  return {
    exists: (name: string) => parts.has(name),
    read: async (name: string, encoding?: string) => {
      const part = parts.get(name);
      if (part === undefined) throw new Error(name);
      if (encoding === undefined || encoding === "base64") return part;
      if (name !== DOCUMENT) return new TextDecoder(encoding).decode(part);
      return readyForMammoth(words(name), words("word/numbering.xml"), words("word/styles.xml"));
    },
  };
}

function readyForMammoth(document: string, numbering: string, styles: string): string {
  if (!isWellFormed(document)) throw new Error(DOCUMENT);
  const { load } = require("cheerio") as typeof cheerio;
  const $ = load(document, { xml: true });
  plainDocument($);
  if (numbering !== "") writeNumbers($, numbering, styles);
  return $.xml();
}

/** A line break begins another paragraph; the paragraphs of a cell are parted by a space unless both are Chinese words. */
const plainMarkup = (html: string): string =>
  html
    .replace(/<sup><a href="#(?:foot|end)note-\d+"[^>]*>[^<]*<\/a><\/sup>/g, "")
    .replace(/<a href="#(?:foot|end)note-ref-\d+"[^>]*>[^<]*<\/a>/g, "")
    .replace(/<p>[\s\S]*?<\/p>/g, (paragraph) => paragraph.replaceAll("<br />", "</p><p>"))
    .replace(/(?<!\p{Script=Han}(?:<\/\w+>){0,3})<\/p><p>|<\/p><p>(?!(?:<\w+>){0,3}\p{Script=Han})/gu, "</p> <p>");
