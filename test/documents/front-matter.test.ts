import { describe, expect, it } from "vitest";
import { takeFrontMatter } from "../../pipelines/documents/front-matter.js";
import { FuhanError } from "../../pipelines/errors.js";

const broken = (text: string) => {
  try {
    takeFrontMatter(text, "甲.txt");
  } catch (error) {
    if (error instanceof FuhanError) return error.message;
    throw error;
  }
  return "";
};

describe("the front matter of a text", () => {
  it("states facts, as they are written; the text after it begins at 0", () => {
    const text =
      "---\ntitle: 关于某建议的答复\npublished: 2023-06-12\nkind: reply-letter\nnote: [别的, 不看]\n---\n正文。\n";
    expect(takeFrontMatter(text, "甲.txt")).toEqual({
      stated: { title: "关于某建议的答复", published: "2023-06-12", kind: "reply-letter" },
      body: "正文。\n",
    });
    expect(takeFrontMatter("正文。\n---\ntitle: 甲\n---\n", "甲.txt").stated).toEqual({});
    expect(takeFrontMatter("---\n一条线下的正文\n", "甲.txt").body).toBe("---\n一条线下的正文\n");
  });

  it.each([
    ["an open list", "---\ntitle: 甲\nissuer: [乙\n---\n正文", /方括号.*\(甲\.txt:3\)/],
    ["an open quotation", '---\ntitle: "甲\nissuer: 乙\npublished: 2023\n---\n正文', /引号没有配对.*\(甲\.txt:2\)/],
    ["a colon in a value", "---\nissuer: 乙\ntitle: a: b\n---\n正文", /请加引号.*\(甲\.txt:3\)/],
    ["no field at all", "---\n- 甲\n---\n正文", /must be fields with values/],
    ["a key twice", "---\ntitle: 甲\nissuer: 乙\ntitle: 丙\n---\n正文", /甲\.txt:4/],
    ["a tab for an indent", "---\ntitle:\n\tissuer: 乙\n---\n正文", /甲\.txt:3/],
    [
      "a value of the wrong kind",
      "---\ntitle: 甲\npublished: 去年\n---\n正文",
      /published: "去年"，.*2023-06-01 \(甲\.txt:3\) \/ .*a date must be/,
    ],
    [
      "two values of the wrong kind",
      "---\nkind: poem\npublished: 去年\n---\n",
      /published: "去年".*kind: "poem".*甲\.txt:3/,
    ],
    ["no end", "---\ntitle: 甲\n正文\n", /开头有 ---，结束处没有 \(甲\.txt:1\) \/ .*none at its end/],
    ["no end, in a file of Windows", "---\r\npublished : 2023\r\n\r\n正文", /甲\.txt:1/],
  ])("with %s is refused, with the place", (_, text, place) => {
    expect(broken(text)).toMatch(place);
  });

  it("makes nothing large of what refers to itself over and over, and nothing live of tags", () => {
    const levels = Array.from({ length: 40 }, (_, n) => `k${n + 1}: &a${n + 1} [*a${n}, *a${n}]`).join("\n");
    const start = process.memoryUsage().heapUsed;
    expect(takeFrontMatter(`---\nk0: &a0 [甲]\n${levels}\ntitle: 题\n---\n正文`, "甲.txt").stated).toEqual({
      title: "题",
    });
    expect(process.memoryUsage().heapUsed - start).toBeLessThan(50e6);
    expect(broken("---\ntitle: !!js/function 'function () {}'\n---\n正文")).toMatch(/甲\.txt/);
    expect(takeFrontMatter("---\n__proto__: {polluted: 1}\ntitle: 题\n---\n", "甲.txt").stated).toEqual({
      title: "题",
    });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
