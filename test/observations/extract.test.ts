import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createExtractor } from "../../pipelines/observations/extract.js";
import { noise } from "../text/noise.js";
import { type MadeUpName, madeUpDocument, vocabulary } from "./documents.js";
import { FAMILIES } from "./families.js";
import { type Field, shown } from "./family.js";

const extract = createExtractor(vocabulary);

function read(document: MadeUpName, sentences: string, shows: readonly Field[]): string {
  const { observations } = extract(madeUpDocument(document, sentences));
  return observations.map((one) => shown(one, observations, shows)).join("; ");
}

describe.each(FAMILIES)("$file: $en, in $document", ({ document, shows, rows }) => {
  it.each(rows)("%s → %s", (sentences, expected) => {
    expect(read(document, sentences, shows)).toBe(expected);
  });
});

/** Every row of the families with all that is said of it, but the words as written. */
const ROWS = FAMILIES.flatMap(({ document, rows }) => rows.map(([sentences]) => ({ document, sentences })));
const MEANING: readonly Field[] = [
  "role",
  "value",
  "unit",
  "qualifier",
  "status",
  "kind",
  "period",
  "label",
  "indicator",
];
const meaning = (document: MadeUpName, sentences: string): string =>
  extract(madeUpDocument(document, sentences))
    .observations.map((one, _, all) => shown({ ...one, text: "" }, all, MEANING))
    .join("; ");

const HALF_WIDTH: Readonly<Record<string, string>> = { "，": ",", "；": ";", "：": ":", "（": "(", "）": ")" };
const fullWidth = (digit: string) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0);

describe("what is read does not hang on how it is typed", () => {
  it.each([
    ["full-width digits and signs", (text: string) => text.replace(/[\d%.]/g, fullWidth)],
    ["half-width punctuation", (text: string) => text.replace(/[，；：（）]/g, (mark) => HALF_WIDTH[mark]!)],
    ["a zero-width mark after each Han character", (text: string) => text.replace(/\p{Script=Han}/gu, "$&\u200b")],
    ["two ideographic spaces before each paragraph", (text: string) => `　　${text.replaceAll("⏎", "⏎　　")}`],
    [
      "CR LF and a blank line between paragraphs",
      (text: string) => text.replace(/(?<![M5\u200b])⏎(?![25\u200b])/g, "\r⏎\r⏎"),
    ],
  ])("%s", (_, typed) => {
    const differing = ROWS.filter(
      ({ document, sentences }) => meaning(document, typed(sentences)) !== meaning(document, sentences),
    );
    expect(differing.map(({ sentences }) => sentences)).toEqual([]);
  });
});

describe("an extraction of any text", () => {
  it("holds spans that are the text they say, in order, none over another, and is the same when done twice", () => {
    fc.assert(
      fc.property(noise, fc.constantFrom(...ROWS), (text, row) => {
        const document = madeUpDocument(row.document, `${text}${row.sentences}${text}`);
        const extraction = extract(document);
        const { observations, refusals } = extraction;
        for (const spans of [observations, refusals])
          expect(spans.map(({ start }) => start)).toEqual(spans.map(({ start }) => start).sort((a, b) => a - b));
        let last = 0;
        for (const { start, end, text: written } of [...observations, ...refusals].sort((a, b) => a.start - b.start)) {
          expect(document.text.slice(start, end)).toBe(written);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
        for (const { of, sentenceStart, sentenceEnd, start, end } of observations) {
          expect(sentenceStart <= start && end <= sentenceEnd).toBe(true);
          if (of !== null) expect(observations.some((one) => one.start === of && one.role === "level")).toBe(true);
        }
        expect(extract(document)).toEqual(extraction);
      }),
      { numRuns: 1000 },
    );
  });
});
