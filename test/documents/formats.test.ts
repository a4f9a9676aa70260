import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openDocument } from "../../pipelines/documents/open-document.js";
import { createExtractor } from "../../pipelines/observations/extract.js";
import { readCsvw } from "../../pipelines/sources/read-csvw.js";
import { loadVocabulary } from "../../pipelines/vocabulary/load-vocabulary.js";
import { SHIPPED } from "../shared-for-tests.js";

const digests = join(SHIPPED, "..", "digests");
const vocabulary = loadVocabulary();
const extract = createExtractor(vocabulary);

/** Documents made from a digest of plain text or CSV (`data/digests/make-documents.mjs`), each with it. */
const made = readdirSync(SHIPPED).flatMap((name) => {
  const stem = name.replace(/\.\w+$/, "");
  const source = [`${stem}.txt`, `${stem}.csv`].find((file) => existsSync(join(digests, file)));
  return source === undefined || name.endsWith(".json") ? [] : [{ name, source }];
});

async function read(folder: string, name: string) {
  const file = join(folder, name);
  const stated = Object.fromEntries(Object.entries(readCsvw(file)).filter(([, value]) => value !== undefined));
  const document = await openDocument({ name, bytes: readFileSync(file), stated }, vocabulary);
  const mentions = extract(document).observations.map((mention) => {
    const { documentId, start, end, sentenceStart, sentenceEnd, of, ...meaning } = mention;
    expect(document.text.slice(start, end)).toBe(mention.text);
    expect(document.text.slice(sentenceStart, sentenceEnd)).toContain(mention.text);
    return { ...meaning, of: of === null ? null : document.text.slice(of, of + 3) };
  });
  return { document, mentions };
}

describe("every format", () => {
  it("is among the documents that ship: ten, of text, Markdown, HTML, CSV, Word, RTF, PDF and sheets", async () => {
    const formats = new Set<string>();
    for (const name of readdirSync(SHIPPED).filter((file) => !/\.json$|README/.test(file)))
      formats.add((await read(SHIPPED, name)).document.format);
    expect([...formats].sort()).toEqual([
      "csv",
      "doc",
      "docx",
      "html",
      "markdown",
      "pdf",
      "rtf",
      "text",
      "xls",
      "xlsx",
    ]);
  });

  it.each(made)("$name gives the mentions and the facts of $source", async ({ name, source }) => {
    const [original, other] = [await read(digests, source), await read(SHIPPED, name)];
    expect(original.mentions.length).toBeGreaterThan(2);
    expect(other.mentions).toEqual(original.mentions);
    expect(other.document.facts).toEqual(original.document.facts);
  });
});
