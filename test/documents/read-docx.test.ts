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

  it("reads the answer in a form as the paragraphs that it is, and the rows around it as tables", async () => {
    const form = table([
      [cell("编号"), cell("第7号"), cell("答复单位"), cell("某县夜校")],
      [cell("答复内容"), cell("来信收悉。|一、办班情况|去年办班5期，培训60人。", '<w:gridSpan w:val="3"/>')],
      [cell("答复日期"), cell("2023年5月6日", '<w:gridSpan w:val="3"/>')],
    ]);
    expect(await told(docx(form))).toEqual([
      ["编号|第7号|答复单位|某县夜校"],
      "答复内容",
      "来信收悉。",
      "一、办班情况",
      "去年办班5期，培训60人。",
      ["答复日期|2023年5月6日|2023年5月6日|2023年5月6日"],
    ]);
  });

  it("begins another paragraph at a line break", async () => {
    expect(await told(docx("<w:p><w:r><w:t>培训5人。</w:t><w:br/><w:t>引进6人。</w:t></w:r></w:p>"))).toEqual([
      "培训5人。",
      "引进6人。",
    ]);
  });

  const styled = (words: string, style: string, more = "") => paragraph(words, `<w:pStyle w:val="${style}"/>${more}`);

  const STYLES = `<w:style w:type="paragraph" w:styleId="1"><w:basedOn w:val="base"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="2"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="3"><w:basedOn w:val="1"/></w:style><w:style w:type="paragraph" w:styleId="base"><w:basedOn w:val="3"/></w:style><w:style w:type="numbering" w:styleId="list"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;

  it("takes a number from the paragraph's style, and from the style that that is based on", async () => {
    const body = styled("引才", "1") + styled("计划", "2") + styled("育才", "3") + styled("说明", "1", numbered(0, 0));
    expect(await told(docx(body, LISTS, "", { styles: STYLES }))).toEqual([
      "一、引才",
      "（一）计划",
      "二、育才",
      "说明",
    ]);
  });

  it("takes the level that a list ties to the style", async () => {
    const tied = LISTS.replace('<w:lvl w:ilvl="2">', '<w:lvl w:ilvl="2"><w:pStyle w:val="1"/>');
    expect(await told(docx(styled("培训", "1"), tied, "", { styles: STYLES }))).toEqual(["1. 培训"]);
  });

  it("follows a list that is named by a style of lists, starts anew where one says so, and takes its own levels", async () => {
    const more = `<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="list"/></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="9"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>${level(0, "upperRoman", "%1.")}</w:lvlOverride></w:num>`;
    const body = paragraph("甲", numbered(3, 0)) + paragraph("乙", numbered(1, 0)) + paragraph("丙", numbered(4, 0));
    expect(await told(docx(body, LISTS + more, "", { styles: STYLES }))).toEqual(["一、甲", "一、乙", "I. 丙"]);
  });

  it("keeps the number of a paragraph whose format was changed with changes tracked", async () => {
    const changed = `${numbered(1, 0)}<w:pPrChange w:id="1"><w:pPr>${numbered(1, 1)}</w:pPr></w:pPrChange>`;
    expect(await told(docx(paragraph("引才", changed), LISTS))).toEqual(["一、引才"]);
  });

  const box = (words: string) => `<wps:txbx><w:txbxContent>${paragraph(words)}</w:txbxContent></wps:txbx>`;
  const today = (words: string) => `<w:drawing>${box(words)}</w:drawing>`;
  const before2010 = (shape: string, words: string) =>
    `<w:pict><v:${shape}><v:textbox><w:txbxContent>${paragraph(words)}</w:txbxContent></v:textbox></v:${shape}></w:pict>`;
  const hosted = (markup: string) => `<w:p><w:r><w:t>正文5人。</w:t></w:r><w:r>${markup}</w:r></w:p>`;

  it.each([
    [
      "in both forms",
      `<mc:AlternateContent><mc:Choice Requires="wps">${today("框中6人")}</mc:Choice><mc:Fallback>${before2010("rect", "框中6人")}</mc:Fallback></mc:AlternateContent>`,
    ],
    [
      "without its form of before 2010",
      `<mc:AlternateContent><mc:Choice Requires="wps">${today("框中6人")}</mc:Choice></mc:AlternateContent>`,
    ],
    [
      "beside a picture of it",
      `<mc:AlternateContent><mc:Choice Requires="wps">${today("框中6人")}</mc:Choice><mc:Fallback><w:pict><v:shape/></w:pict></mc:Fallback></mc:AlternateContent>`,
    ],
    ["that is no alternative", today("框中6人")],
    ["of before 2010", before2010("shape", "框中6人")],
    ["of before 2010 with a round shape", before2010("oval", "框中6人")],
  ])("reads a text box once, behind its paragraph: one %s", async (_, markup) => {
    expect(await told(docx(hosted(markup) + paragraph("又7人。")))).toEqual(["正文5人。", "框中6人", "又7人。"]);
  });

  it("reads each of a group of text boxes, their tables and their numbers", async () => {
    const group = `<mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing>${box("甲6人")}${box("乙7人")}<wps:txbx><w:txbxContent>${table([[cell("丙"), cell("8")]])}${paragraph("丁", numbered(1, 0))}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback>${before2010("rect", "甲6人")}</mc:Fallback></mc:AlternateContent>`;
    expect(await told(docx(hosted(group), LISTS))).toEqual(["正文5人。", "甲6人", "乙7人", ["丙|8"], "一、丁"]);
  });

  it("reads the words that were moved, a field's, and those that carry their pronunciation", async () => {
    const run = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`;
    const body = `<w:p><w:moveFrom w:id="1">${run("旧4人，")}</w:moveFrom><w:moveTo w:id="2">${run("新5人，")}</w:moveTo><w:fldSimple w:instr="DATE">${run("2023年")}</w:fldSimple><w:r><w:ruby><w:rt>${run("yin")}</w:rt><w:rubyBase>${run("引进")}</w:rubyBase></w:ruby></w:r><w:ins w:id="3">${run("6人")}</w:ins><w:del w:id="4"><w:r><w:delText>7人</w:delText></w:r></w:del></w:p>`;
    expect(await told(docx(body))).toEqual(["新5人，2023年引进6人"]);
  });

  it("puts notes behind the text, and leaves their marks out of it", async () => {
    const footnotes = `<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>不含劳务派遣8人。</w:t></w:r></w:p></w:footnote>`;
    const body = `<w:p><w:r><w:t>全市培训5</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>人。</w:t></w:r></w:p>${paragraph("又6人。")}`;
    expect(await told(docx(body, "", "", { footnotes }))).toEqual(["全市培训5人。", "又6人。", "不含劳务派遣8人。"]);
  });

  it.each([
    ["no words", docx(paragraph("")), "file-empty"],
    ["a body that does not end", docx("<w:p><w:r>"), "file-truncated"],
  ])("refuses %s", async (_, bytes, code) => {
    await expect(readDocx(bytes, "a.docx")).rejects.toMatchObject({ code });
  });
});
