import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../pipelines/documents/read-document.js";
import { createQuantityReader } from "../../pipelines/quantities/read-quantities.js";
import { splitSentences } from "../../pipelines/text/sentences.js";
import { loadVocabulary } from "../../pipelines/vocabulary/load-vocabulary.js";
import { SHARED, SHIPPED, textsIn } from "../shared-for-tests.js";

const vocabulary = loadVocabulary();
const read = createQuantityReader(vocabulary);
const NUMERAL = /[0-9０-９〇零一二两三四五六七八九十百千万亿廿卅萬億兩]/;

/** Every numeral of every sentence that lies in no quantity and no refusal, or in two; and every span whose text is not its own. */
function unaccounted(name: string, bytes: Uint8Array): string[] {
  const document = readDocument({ name, bytes }, vocabulary);
  const wrong: string[] = [];
  for (const sentence of splitSentences(document)) {
    const { quantities, refusals } = read(sentence);
    const covered = new Uint8Array(sentence.end - sentence.start);
    for (const { start, end, text } of [...quantities, ...refusals]) {
      if (document.text.slice(start, end) !== text || start >= end) wrong.push(`span ${start}–${end} is not “${text}”`);
      for (let i = start; i < end; i++) covered[i - sentence.start]!++;
    }
    for (let i = 0; i < covered.length; i++) {
      const times = covered[i]!;
      if (times > 1 || (times === 0 && NUMERAL.test(sentence.text[i]!)))
        wrong.push(
          `“${sentence.text[i]}” is counted ${times} times in “${sentence.text.slice(Math.max(0, i - 9), i + 9)}”`,
        );
    }
  }
  return wrong;
}

const PIECES = [
  ...[..."0123456789０５〇零一二两三四五六七八九十百千万亿廿几数余多半成翻番倍"],
  ...[...".,，、。；：:∶/-—~至到+×（）“”《》〔〕[]第前近约超每从由 \u200b\u00a0\u3000\nA"],
  ...[
    "年",
    "月",
    "日",
    "人",
    "名",
    "个",
    "家",
    "元",
    "万元",
    "%",
    "‰",
    "个百分点",
    "百分之",
    "分之",
    "岁",
    "级",
    "号",
    "届",
    "以上",
    "左右",
  ],
  ...[
    "增长",
    "引进人才",
    "市场",
    "方面",
    "千瓦时",
    "平方米",
    "元/人",
    "套（间）",
    "2022年",
    "同比",
    "其中",
    "分别",
    "翻一番",
  ],
];
const noise = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => `甲${pieces.join("")}`);

describe("every numeral is accounted for", () => {
  it("in generated noise, each in one quantity or one refusal, and every span is the text it says", () => {
    fc.assert(
      fc.property(noise, (text) => {
        expect(unaccounted("a.txt", new TextEncoder().encode(text))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(textsIn(SHIPPED).map(({ name, bytes }) => [name, bytes] as const))("in %s", (name, bytes) => {
    expect(unaccounted(name, bytes)).toEqual([]);
  });

  for (const folder of ["eval/texts", "corpus/work-reports"])
    it.skipIf(SHARED === null)(`in ../shared/${folder} (skipped where that folder is missing)`, () => {
      for (const { name, bytes } of textsIn(join(SHARED!, folder))) expect(unaccounted(name, bytes)).toEqual([]);
    });
});

describe("a text of any shape is read to its end", () => {
  it.each([
    ["a sentence of a million characters", "引进人才5万人、".repeat(125_000)],
    ["digits alone", "7".repeat(300_000)],
    ["decimal points", "1.".repeat(200_000)],
    ["Han numerals alone", "千".repeat(300_000)],
    ["quotes that never close", "“5".repeat(200_000)],
    ["brackets that never close", "《5（".repeat(150_000)],
    ["fractions", "1/2/".repeat(100_000)],
    ["ranges", "1—".repeat(200_000)],
    ["ratios", "1∶".repeat(200_000)],
    ["dates", "2022年1、".repeat(80_000)],
    ["blanks between digits and units", `5${" ".repeat(300_000)}万人`],
  ])("%s", { timeout: 30_000 }, (_, text) => {
    const document = readDocument({ name: "a.txt", bytes: new TextEncoder().encode(`甲${text}`) }, vocabulary);
    const sentences = splitSentences(document);
    const count = sentences.reduce((sum, s) => sum + read(s).quantities.length + read(s).refusals.length, 0);
    expect(count).toBeGreaterThan(0);
  });
});
