import { writeNumbers } from "./docx-numbering.js";
import { customProperties } from "./docx-properties.js";
import { headingsAsInText } from "./headings-as-in-text.js";
import { readMarkup } from "./read-html.js";
import type { Reading } from "./reading.js";
import { openZip } from "./zip-archive.js";

const DOCUMENT = "word/document.xml";
const NUMBERING = "word/numbering.xml";

/**
 * Reads a Word file (ECMA-376): headings, paragraphs with their numbers, tables with merged cells, text boxes; notes come after the text.
 * What is outside the file is never fetched, pictures are left out.
 * @throws FuhanError as `openZip`; whatever mammoth throws where the file is damaged
 */
export async function readDocx(bytes: Uint8Array, place: string): Promise<Reading> {
  const zip = openZip(bytes, place);
  const { default: mammoth } = await import("mammoth");
  const read = async (name: string, encoding?: string) => {
    const part = zip.read(name);
    if (encoding === undefined) return part;
    if (encoding === "base64") return part.toString("base64");
    const xml = new TextDecoder(encoding).decode(part);
    return name === DOCUMENT && zip.has(NUMBERING) ? writeNumbers(xml, zip.read(NUMBERING).toString("utf8")) : xml;
  };
  /** mammoth takes any object that can do this in place of a file (its lib/unzip.js); its types do not say so. */
  const file = { exists: zip.has, read };
  const { value } = await mammoth.convertToHtml({ file } as unknown as { buffer: Buffer }, {
    styleMap: ["p[style-name='Title'] => h1:fresh", ...LISTS],
    convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
    externalFileAccess: false,
  });
  const { text, blocks } = readMarkup(plainMarkup(value), place);
  return { text, blocks: headingsAsInText(text, blocks), stated: customProperties(zip, place) };
}

/** An item of a list is a paragraph with its number. */
const LISTS = [1, 2, 3, 4, 5, 6].flatMap((depth) => [
  `p:ordered-list(${depth}) => p:fresh`,
  `p:unordered-list(${depth}) => p:fresh`,
]);

/** Marks of notes go; a line break within a paragraph begins another; paragraphs within a cell stay apart unless both are Chinese words. */
const plainMarkup = (html: string): string =>
  html
    .replace(/<sup><a href="#(?:foot|end)note-\d+"[^>]*>[^<]*<\/a><\/sup>/g, "")
    .replace(/<a href="#(?:foot|end)note-ref-\d+"[^>]*>[^<]*<\/a>/g, "")
    .replace(/<p>[^]*?<\/p>/g, (paragraph) => paragraph.replaceAll("<br />", "</p><p>"))
    .replace(/(?<!\p{Script=Han}(?:<\/\w+>){0,3})<\/p><p>/gu, "</p> <p>")
    .replace(/<\/p><p>(?!(?:<\w+>){0,3}\p{Script=Han})/gu, "</p> <p>");
