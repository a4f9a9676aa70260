import { describe, expect, it } from "vitest";
import { readTextBlocks } from "../../pipelines/documents/read-text.js";

const blocksOf = (text: string) =>
  readTextBlocks(text).map(({ type, start, end }) => `${type[0]}|${text.slice(start, end)}`);

describe("readTextBlocks", () => {
  it("makes a heading of a numbered line without closing punctuation, a paragraph of a sentence", () => {
    expect(blocksOf("某某局答复函\r\n\r\n　　一、进展情况\r\n　　（一）抓引才。今年引进百人。\r\n")).toEqual([
      "h|某某局答复函",
      "h|一、进展情况",
      "p|（一）抓引才。今年引进百人。",
    ]);
  });

  it("joins lines that were broken at one width, and keeps the break inside the span", () => {
    const line = "今年以来我们围绕产业需要引进各类人才并为他们办理落户与住房补贴";
    const text = Array.from({ length: 6 }, () => line).join("\n");
    expect(blocksOf(`${text}共三千人。\n下一段落说的是别的事情。`)).toEqual([
      `p|${text}共三千人。`,
      "p|下一段落说的是别的事情。",
    ]);
  });

  it("does not join paragraphs that a blank line parts", () => {
    expect(blocksOf("第一段没有句号\n\n第二段也没有句号")).toHaveLength(2);
  });

  it("returns nothing for nothing but white space", () => {
    expect(readTextBlocks(" \n\t\u3000\n\u200b")).toEqual([]);
  });
});
