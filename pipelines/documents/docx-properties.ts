import { createRequire } from "node:module";
import type * as cheerio from "cheerio";
import { FuhanError } from "../errors.js";
import { readStatedFacts, type StatedFacts } from "./front-matter.js";
import type { ZipArchive } from "./zip-archive.js";

const require = createRequire(import.meta.url);
const PART = "docProps/custom.xml";

/**
 * What a DOCX or XLSX file states in its custom properties (ECMA-376 part 1, 22.3): title, issuer, published, area, url, kind, as in a front
 * matter. Word's own title and author are not believed: they are those of whatever file the letter was once copied from.
 * @returns {} where there are none, or where properties of these names hold something else
 */
export function customProperties(zip: ZipArchive, place: string): StatedFacts {
  if (!zip.has(PART)) return {};
  const { load } = require("cheerio") as typeof cheerio;
  const $ = load(zip.read(PART).toString("utf8"), { xml: true });
  const facts = $("property")
    .toArray()
    .map((property) => [$(property).attr("name") ?? "", $(property).text().trim()] as const)
    .filter(([name, value]) => /^(?:title|issuer|published|area|url|kind)$/.test(name) && value !== "");
  try {
    return readStatedFacts(Object.fromEntries(facts), place);
  } catch (error) {
    if (error instanceof FuhanError) return {};
    throw error;
  }
}
