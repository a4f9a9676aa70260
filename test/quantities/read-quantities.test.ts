import { describe, expect, it } from "vitest";
import { readDocument } from "../../pipelines/documents/read-document.js";
import { createQuantityReader } from "../../pipelines/quantities/read-quantities.js";
import { splitSentences } from "../../pipelines/text/sentences.js";
import { loadVocabulary } from "../../pipelines/vocabulary/load-vocabulary.js";
import { FAMILIES } from "./families.js";

const vocabulary = loadVocabulary();
const read = createQuantityReader(vocabulary);

function readAll(text: string): string {
  const document = readDocument({ name: "a.txt", bytes: new TextEncoder().encode(text) }, vocabulary);
  const said = splitSentences(document).flatMap((sentence) => {
    const { quantities, refusals } = read(sentence);
    return [
      ...quantities.map((q) => ({
        start: q.start,
        text: [q.value ?? `${q.lower}…${q.upper}`, q.unit ?? "-", q.qualifier === "exact" ? "" : q.qualifier]
          .join(" ")
          .trim(),
      })),
      ...refusals
        .filter(({ text, reason }) => reason !== "word" || text.length > 1)
        .map((r) => ({ start: r.start, text: `${r.text} ${r.reason}` })),
    ];
  });
  return said
    .sort((a, b) => a.start - b.start)
    .map(({ text: one }) => one)
    .join("; ");
}

describe.each(FAMILIES)("$file: $en", ({ rows }) => {
  it.each(rows)("%s → %s", (sentence, expected) => {
    expect(readAll(`${sentence}。`.replace(/。。$/, "。"))).toBe(expected);
  });
});

describe("the width of a written number", () => {
  it.each([
    ["6.2万人", 500],
    ["62000人", 0.5],
    ["5.5%", 0.05],
    ["1,234.56元", 0.005],
    ["一百二十人", 5],
    ["百分之九十五点六", 0.05],
    ["5—6万人", 5000],
    ["数百人", null],
    ["近百名", null],
    ["翻一番", null],
  ])("%s is known to %s", (text, halfWidth) => {
    const document = readDocument({ name: "a.txt", bytes: new TextEncoder().encode(`共${text}。`) }, vocabulary);
    const [quantity] = splitSentences(document).flatMap((sentence) => read(sentence).quantities);
    expect(quantity?.halfWidth).toBe(halfWidth);
  });
});
