import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../pipelines/documents/read-markdown.js";

const told = (markdown: string) => {
  const { text, blocks } = readMarkdown(markdown, "a.md");
  return blocks.map((block) =>
    block.type === "table"
      ? block.rows.map((row) => row.map((cell) => cell.text).join("|"))
      : `${block.type} ${text.slice(block.start, block.end)}`,
  );
};

describe("readMarkdown", () => {
  it.each([
    [
      "# 一、引才\n\n全市引进**人才**6.2万人，\n同比[增长](http://127.0.0.1/x)5.5%。\n",
      ["heading 一、引才", "paragraph 全市引进人才6.2万人，同比增长5.5%。"],
    ],
    [
      "- 新建基地10个\n- 培训5万人\n  - 高级工2万人\n",
      ["paragraph 新建基地10个", "paragraph 培训5万人", "paragraph 高级工2万人"],
    ],
    ["> 引用5人\n\n甲&amp;乙3人<br>\n", ["paragraph 引用5人", "paragraph 甲&乙3人"]],
    [
      "单位：万人\n\n| 指标 | 2022年 |\n|---|--:|\n| 技能`人才` | 503 |\n",
      ["paragraph 单位：万人", ["指标|2022年", "技能人才|503"]],
    ],
    ["第一行10人  \n第二行20人\n", ["paragraph 第一行10人", "paragraph 第二行20人"]],
    ["100~199人的6家，200~499人的5家，~~删~~\n", ["paragraph 100～199人的6家，200～499人的5家，删"]],
    ["<script>alert(1)</script>\n\n正文5人\n", ["paragraph 正文5人"]],
  ])("reads %j", (markdown, blocks) => {
    expect(told(markdown)).toEqual(blocks);
  });

  it("believes the front matter and counts lines of the file", () => {
    const { stated, blocks } = readMarkdown("---\ntitle: 某公报\n---\n# 甲\n\n乙5人\n", "a.md");
    expect(stated).toMatchObject({ title: "某公报" });
    expect(blocks.map(({ at }) => at)).toEqual([{ line: 4 }, { line: 6 }]);
  });

  it("takes the unit of a table from the line before it", () => {
    const { blocks } = readMarkdown("单位：万人\n\n| 指标 | 2022年 |\n|---|--:|\n| 甲 | 5 |\n", "a.md");
    expect(blocks[1]).toMatchObject({ type: "table", unit: "万人" });
  });
});
