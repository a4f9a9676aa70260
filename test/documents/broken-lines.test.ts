import { describe, expect, it } from "vitest";
import { readTextBlocks } from "../../pipelines/documents/read-text.js";

/** A break as ⏎, a zero-width mark as ·. */
const blocksOf = (text: string) =>
  readTextBlocks(text.replaceAll("⏎", "\n").replaceAll("·", "\u200b")).map(({ start, end }) => text.slice(start, end));

/** Five paragraphs that blank lines part. */
const PARTED = "甲乡引来博士。⏎⏎乙乡引来硕士。⏎⏎丙乡建成学校。⏎⏎丁乡办起工坊。⏎⏎戊乡开出班次。⏎⏎";
const inParted = (text: string) => blocksOf(PARTED + text).slice(5);

describe("a line break inside a sentence", () => {
  it.each([
    ["with a line of zero-width marks", "全市开通班线，里程达到30⏎·⏎多万公里。", 1],
    ["with blanks around the marks", "全市开通班线，里程达到30⏎ ·· ⏎多万公里。", 1],
    ["inside brackets", "细颗粒物（PM⏎2.5⏎）浓度下降。", 1],
    ["inside a quotation", "落实“⏎技能甲地⏎”行动。", 1],
    ["around bold words", "“十五五”时期发展的⏎主要目标⏎是：引来博士。", 1],
    ["between a number and its unit", "全市引来博士4.2万⏎人，成效很好。", 1],
    ["between words that lead to a number and the number", "过去一年，全市引来博士⏎4.2万人，成效很好。", 1],
    ["after the first character of a name in a list", "全市有技师3万人、高⏎级工5万人。", 1],
    ["before a comma", "甲地引来博士⏎，乙地引来硕士。", 1],
  ])("%s parts no paragraph", (_, text, count) => {
    expect(blocksOf(text)).toHaveLength(count);
  });

  it.each([
    ["a line of marks after a full sentence", "甲地引来博士。⏎·⏎乙地引来硕士。"],
    ["a line of marks after a title", "某某局工作总结⏎·⏎甲地引来博士，成效很好。"],
    ["a line of marks before a numbered line", "甲地引来博士，⏎·⏎二、打算"],
    ["a line of marks and a blank line", "甲地引来博士，⏎·⏎⏎乙地引来硕士。"],
    ["a blank line inside brackets", "甲地（见附件⏎⏎乙地引来硕士。"],
    ["a bracket that a title leaves closed", "某某局（筹）⏎甲地引来博士，成效很好。"],
    ["a break before a list number", "甲地引来博士，成效很好⏎3.乙地引来硕士4人"],
    ["a break between a count and words", "甲地引来博士，成效很好，共3⏎人才工作开展顺利。"],
    ["a plain break where no blank lines part the paragraphs", "甲地引来博士，⏎乙地引来硕士"],
  ])("%s does part them", (_, text) => {
    expect(blocksOf(text)).toHaveLength(2);
  });

  it("around a link parts nothing in a text whose paragraphs blank lines part", () => {
    expect(inParted("新增⏎卫星电视⏎用户3万。")).toEqual(["新增", "卫星电视", "用户3万。"]);
    expect(inParted("城乡融合加快，新增⏎卫星电视⏎用户3万。⏎⏎己乡。")).toEqual([
      "城乡融合加快，新增⏎卫星电视⏎用户3万。",
      "己乡。",
    ]);
    expect(inParted("城乡融合加快。⏎卫星电视⏎用户新增3万。")).toEqual(["城乡融合加快。", "卫星电视⏎用户新增3万。"]);
  });

  it("parts a heading from what follows there too", () => {
    expect(inParted("一、进展⏎全市引来博士。⏎⏎己乡。")).toEqual(["一、进展", "全市引来博士。", "己乡。"]);
  });

  it("costs no more than the text is long", { timeout: 10_000 }, () => {
    expect(blocksOf(`甲地引来博士，${"⏎·⏎乙地引来硕士，".repeat(60_000)}`)).toHaveLength(1);
    expect(blocksOf("（甲⏎".repeat(100_000))).toHaveLength(1);
  });
});
