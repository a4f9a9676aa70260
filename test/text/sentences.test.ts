import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../pipelines/text/sentences.js";
import { documentOf, noise } from "./noise.js";

const sentencesOf = (text: string) => splitSentences(documentOf(`某某报告\n\n${text}`)).slice(1);

describe("splitSentences", () => {
  it.each([
    ["ends a sentence at 。！？", "甲来了。乙来了！丙来吗？", ["甲来了。", "乙来了！", "丙来吗？"]],
    ["half-width ! and ? end one too", "甲来了!乙来吗?丙", ["甲来了!", "乙来吗?", "丙"]],
    ["takes closing marks along", "他说：“甲来了。”乙（见附件。）丙。", ["他说：“甲来了。”", "乙（见附件。）", "丙。"]],
    ["and further closing points", "甲来了？！乙。。丙", ["甲来了？！", "乙。。", "丙"]],
    ["does not end one at a semicolon or colon", "甲5人；乙6人：丙。", ["甲5人；乙6人：丙。"]],
    ["nor at a decimal point or after a number of the outline", "一.增长5.5%", ["一.增长5.5%"]],
    ["but at a point after a word", "增长5.5%.同比，规模扩大.2023年", ["增长5.5%.", "同比，规模扩大.", "2023年"]],
    ["ends one with its paragraph", "甲来了，\n\n乙来了", ["甲来了，", "乙来了"]],
    ["trims white space of every kind", "\u3000\u3000甲来了。\u00a0 乙来了。\u200b\u3000", ["甲来了。", "乙来了。"]],
    ["skips a paragraph of white space", "甲。\n\u3000\u00a0\n乙。", ["甲。", "乙。"]],
    [
      "parts a chapter's title from its text",
      "八、教育和 卫生 年末有学校3所。丙。",
      ["八、教育和 卫生", "年末有学校3所。", "丙。"],
    ],
    ["but no other words before white space", "八、教育 卫生有学校3所。", ["八、教育 卫生有学校3所。"]],
    ["keeps a break inside a sentence", "其中，光缆550\n\u200b\n多万公里。", ["其中，光缆550\n\u200b\n多万公里。"]],
  ])("%s", (_, text, expected) => {
    expect(sentencesOf(text).map((s) => s.text)).toEqual(expected);
  });

  it("counts paragraphs, headings among them, and leaves tables out", () => {
    expect(sentencesOf("甲。乙。\n丙。").map((s) => s.paragraph)).toEqual([1, 1, 2]);
    const page = "<p>甲。</p><table><tr><td>项目</td><td>5</td></tr></table><p>乙。</p>";
    const sentences = splitSentences(documentOf(`<html><body>${page}</body></html>`));
    expect(sentences.map(({ text, paragraph }) => [text, paragraph])).toEqual([
      ["甲。", 0],
      ["乙。", 1],
    ]);
  });

  it("gives the sentence as written and as made uniform, index for index", () => {
    const [sentence] = sentencesOf("引進\u200b人才６.2萬人,增長5％。");
    expect(sentence).toMatchObject({
      text: "引進\u200b人才６.2萬人,增長5％。",
      normal: "引进\u200b人才6.2万人，增长5%。",
    });
  });

  it("covers every character that is not blank exactly once, in order, and says what stands in its span", () => {
    fc.assert(
      fc.property(noise, (text) => {
        const document = documentOf(text);
        const times = new Uint8Array(document.text.length);
        let last = 0;
        for (const sentence of splitSentences(document)) {
          const { start, end, normal } = sentence;
          expect(document.text.slice(start, end)).toBe(sentence.text);
          expect(normal).toHaveLength(end - start);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(sentence.text).not.toMatch(/^[\s\u200b-\u200d\ufeff\u00ad]|[\s\u200b-\u200d\ufeff\u00ad]$/);
          for (let i = start; i < end; i++) times[i]!++;
          last = end;
        }
        for (const [i, count] of times.entries())
          if (!/[\s\u200b-\u200d\ufeff\u00ad]/.test(document.text[i]!)) expect(`${i}: ${count}`).toBe(`${i}: 1`);
      }),
      { numRuns: 3000 },
    );
  });
});
