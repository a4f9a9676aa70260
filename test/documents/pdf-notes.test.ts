import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPdf } from "../../pipelines/documents/read-pdf.js";
import { typesetPdf } from "./pdf-for-tests.js";

const lines = async (source: string) => (await readPdf(typesetPdf(source), "a.pdf")).text.split("\n");

const PAGE = `#set page(width: 148mm, height: 210mm, margin: 20mm, footer: align(center)[#context counter(page).display()])
#set par(justify: true, first-line-indent: (amount: 2em, all: true), leading: 0.9em, spacing: 0.9em)
`;

const SENTENCE = "全市新增就业12.5万人，比上年增长6.2%，其中高校毕业生1.2万人，技能人才总量达到30余万人，";

describe("notes at the foot of a page", () => {
  it("stand behind the text, without their marks, and part no sentence that goes on to the next page", async () => {
    const sentence = (marks: readonly string[]) =>
      `今年以来，${marks.map((mark) => SENTENCE.repeat(3) + mark).join("")}各项工作顺利。`;
    const notes = ["含劳务派遣8人，不含外省市委托培训的12人，按发证日期统计。", "按常住地统计，2022年为35人。"];
    const text = await lines(`${PAGE}${sentence(notes.map((note) => `#footnote[${note}]`))}\n\n特此报告。`);
    expect(text).toEqual([sentence(["", ""]), "特此报告。", ...notes]);
  });

  it("are known by a mark that stands raised in the text, where no line stands above them", async () => {
    const text = await lines(
      `${PAGE}#set footnote.entry(separator: none)\n培训5万人#footnote[含35人次。]，引进6人#footnote[不含7人。]。`,
    );
    expect(text).toEqual(["培训5万人，引进6人。", "含35人次。", "不含7人。"]);
  });

  it("are known with circled figures", async () => {
    const text = await lines(`${PAGE}#set footnote(numbering: "①")\n培训5万人#footnote[含35人次。]，引进6人。`);
    expect(text).toEqual(["培训5万人，引进6人。", "含35人次。"]);
  });

  it("are no small words at the end of a page without a mark or a line", async () => {
    const text = await lines(`${PAGE}培训5万人，引进6人。\n\n#text(size: 9pt)[注：本表不含35人。]`);
    expect(text).toEqual(["培训5万人，引进6人。", "注：本表不含35人。"]);
  });
});

describe("raised figures", () => {
  it("stay in their line, and apart from the number before them", async () => {
    const text = await lines(`${PAGE}占地3km#super[2]，技能人才526#super[12]万人，培训5人#super[3]。`);
    expect(text).toEqual(["占地3km²，技能人才526¹²万人，培训5人³。"]);
  });
});

/** Written by LibreOffice 7.4 from a made-up Word file: headings and lists with numbers, two notes, a table without lines, a ruled one. */
describe("a PDF that a word processor wrote", () => {
  it("is read as its Word file is", async () => {
    const { text, blocks } = await readPdf(readFileSync(new URL("word-processor.pdf", import.meta.url)), "a.pdf");
    const prose = blocks.flatMap(({ type, start, end }) => (type === "table" ? [] : [text.slice(start, end)]));
    expect(prose.map((words) => (words.length > 40 ? `${words.slice(0, 4)}…${words.slice(-10)}` : words))).toEqual([
      "某市2023年职业技能提升行动情况",
      "一、培训规模",
      "（一）企业职工",
      "2023…区县按季度公布进展。",
      "2023…区县按季度公布进展。",
      "1. 面向新就业群体培训1.2万人次。",
      "2. 面向退役军人培训0.8万人次。",
      "2023…区县按季度公布进展。",
      "（二）重点群体",
      "2023…区县按季度公布进展。",
      "二、分区县情况",
      "各区县培训情况",
      "单位：万人次",
      "丁县 0.9 1.0 1.2",
      "2023…区县按季度公布进展。",
      "特此报告。",
      "此处人次含跨区县培训120人次，不含外省市委托培训。",
      "取得证书人数按发证日期统计，补发的35人未计入。",
    ]);
    const tables = blocks.flatMap((block) =>
      block.type === "table" ? [block.rows.map((row) => row.map((cell) => cell.text).join("|"))] : [],
    );
    expect(tables).toEqual([
      ["区县|2021年|2022年|2023年", "甲区|3.1|3.6|4.2", "乙区|2.5|2.8|3.3", "丙县|1.1||1.7"],
      [
        "指标|2022年|2022年|2023年|2023年",
        "指标|人数（人）|比重（%）|人数（人）|比重（%）",
        "高级工|1200|35.2|1500|37.1",
        "技师|300|8.8|360|8.9",
      ],
    ]);
  });
});
