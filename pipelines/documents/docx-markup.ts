import type * as cheerio from "cheerio";
import type { Element } from "domhandler";

/**
 * Makes of word/document.xml what mammoth reads whole. mammoth knows a text box only by its form of before 2010 (VML), which Word writes beside the
 * form of today, and other programs leave out; it passes over text that was moved with changes tracked, simple fields, and words with their
 * pronunciation above.
 * @param $ word/document.xml; each text box becomes one that mammoth puts behind its paragraph, once
 */
export function plainDocument($: cheerio.CheerioAPI): void {
  const drawings = $<Element, string>("mc\\:AlternateContent, w\\:drawing, w\\:pict").filter(
    (_, element) => $(element).find("w\\:txbxContent").length > 0,
  );
  for (const drawing of drawings.toArray().reverse()) {
    const choice = $(drawing).children("mc\\:Choice").has("w\\:txbxContent").first();
    const boxes = (choice.length > 0 ? choice : $(drawing)).find("w\\:txbxContent");
    const outer = boxes.toArray().filter((box) => $(box).parentsUntil($(drawing), "w\\:txbxContent").length === 0);
    $(drawing).replaceWith(`<w:pict>${outer.map((box) => $.xml(box)).join("")}</w:pict>`);
  }
  for (const name of PASSED_OVER) for (const element of elements($, name)) element.tagName = "w:ins";
  for (const element of elements($, "cr")) element.tagName = "w:br";
}

const elements = ($: cheerio.CheerioAPI, name: string) => $<Element, string>(`w\\:${name}`).toArray();

const PASSED_OVER = ["moveTo", "fldSimple", "customXml", "dir", "bdo", "ruby", "rubyBase"];
