import { describe, expect, it } from "vitest";
import { readDocx } from "../../pipelines/documents/read-docx.js";
import { cell, docx, paragraph, table } from "./docx-for-tests.js";

const told = async (bytes: Uint8Array) => {
  const { text, blocks } = await readDocx(bytes, "a.docx");
  return blocks.map((block) =>
    block.type === "table"
      ? block.rows.map((row) => row.map(({ text: words }) => words).join("|"))
      : text.slice(block.start, block.end),
  );
};

const numbered = (list: number, depth: number) =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`;

const level = (depth: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

const LISTS = `<w:abstractNum w:abstractNumId="7">${level(0, "chineseCountingThousand", "%1、")}${level(1, "chineseCounting", "（%2）")}${level(2, "decimal", "%3.")}</w:abstractNum><w:abstractNum w:abstractNumId="8">${level(0, "bullet", "•")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>`;

describe("readDocx", () => {
  it("writes out the numbers that Word counts, each level within the one above", async () => {
    const body = [
      ["引才", 0],
      ["计划", 1],
      ["2023年引进5人", 2],
      ["平台", 1],
      ["育才", 0],
      ["培训", 1],
    ] as const;
    const bytes = docx(body.map(([words, depth]) => paragraph(words, numbered(1, depth))).join(""), LISTS);
    expect(await told(bytes)).toEqual([
      "一、引才",
      "（一）计划",
      "1. 2023年引进5人",
      "（二）平台",
      "二、育才",
      "（一）培训",
    ]);
  });

  it("counts past ten as people do", async () => {
    const lines = await told(docx(paragraph("项", numbered(1, 0)).repeat(21), LISTS));
    expect([lines[9], lines[10], lines[19], lines[20]]).toEqual(["十、项", "十一、项", "二十、项", "二十一、项"]);
  });

  it("writes no mark for a bullet, and none for a paragraph without a list", async () => {
    expect(
      await told(docx(paragraph("甲", numbered(2, 0)) + paragraph("乙", numbered(9, 0)) + paragraph("丙"), LISTS)),
    ).toEqual(["甲", "乙", "丙"]);
  });

  it("reads cells merged across and down", async () => {
    const merged = table([
      [cell("指标", "<w:vMerge w:val='restart'/>"), cell("2023年", "<w:gridSpan w:val='2'/>")],
      [cell("", "<w:vMerge/>"), cell("人数"), cell("比重")],
      [cell("技能人才"), cell("526"), cell("31.2")],
    ]);
    expect(await told(docx(paragraph("单位：万人") + merged))).toEqual([
      "单位：万人",
      ["指标|2023年|2023年", "指标|人数|比重", "技能人才|526|31.2"],
    ]);
  });

  it("parts the figures of a cell with two paragraphs, and joins its Chinese words", async () => {
    expect(await told(docx(table([[cell("技能|人才"), cell("120|130")]])))).toEqual([["技能人才|120 130"]]);
  });

  it("begins another paragraph at a line break", async () => {
    expect(await told(docx("<w:p><w:r><w:t>培训5人。</w:t><w:br/><w:t>引进6人。</w:t></w:r></w:p>"))).toEqual([
      "培训5人。",
      "引进6人。",
    ]);
  });

  it.each([
    ["no words", docx(paragraph("")), "file-empty"],
    ["a body that does not end", docx("<w:p><w:r>"), "file-truncated"],
  ])("refuses %s", async (_, bytes, code) => {
    await expect(readDocx(bytes, "a.docx")).rejects.toMatchObject({ code });
  });
});
