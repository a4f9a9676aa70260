import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDoc } from "../../pipelines/documents/read-doc.js";
import { wordBinary, wordRow } from "./word-binary-for-tests.js";

const told = async (bytes: Uint8Array) => {
  const { text, blocks } = await readDoc(bytes, "a.doc");
  return blocks.map((block) =>
    block.type === "table"
      ? block.rows.map((row) => row.map(({ text: words }) => words).join("|"))
      : text.slice(block.start, block.end),
  );
};

/** sprmCFRMarkDel and sprmCIss, on. */
const DELETED = "000801";
const RAISED = "482a01";

describe("readDoc", () => {
  it("reads paragraphs, and begins another one at a line break, a page's and a section's end", async () => {
    const bytes = wordBinary(["培训5人。\u000b引进6人。", { words: "转移7人。", mark: "\f" }, "技能人才—8人。"]);
    expect(await told(bytes)).toEqual(["培训5人。", "引进6人。", "转移7人。", "技能人才—8人。"]);
  });

  it("reads cells merged across and down, by the edges of their rows", async () => {
    const bytes = wordBinary([
      "单位：万人",
      ...wordRow(["指标", "2023年"], [1000, 3000], { 0: 0x0060 }),
      ...wordRow(["", "人数", "比重"], [1010, 2000, 3000], { 0: 0x0020 }),
      ...wordRow(["技能人才", "526", "31.2"], [1000, 2000, 3000]),
      "又5人。",
    ]);
    const { blocks } = await readDoc(bytes, "a.doc");
    expect(await told(bytes)).toEqual([
      "单位：万人",
      ["指标|2023年|2023年", "指标|人数|比重", "技能人才|526|31.2"],
      "又5人。",
    ]);
    expect(blocks[1]).toMatchObject({ type: "table", unit: "万人" });
  });

  it("reads a cell that goes on from the one at its left, and a cell of two paragraphs", async () => {
    const [first, ...rest] = wordRow(["技能", "526", ""], [1000, 2000, 3000], { 2: 1 });
    const bytes = wordBinary([{ ...first!, mark: "\r" }, { ...first!, words: "人才" }, ...rest]);
    expect(await told(bytes)).toEqual([["技能 人才|526|526"]]);
  });

  it("parts two tables that a paragraph stands between, and reads one that ends the text", async () => {
    const row = wordRow(["培训", "5"], [1000, 2000]);
    expect(await told(wordBinary([...row, "又", ...row]))).toEqual([["培训|5"], "又", ["培训|5"]]);
  });

  it("leaves out what is deleted, and keeps raised figures apart", async () => {
    const bytes = wordBinary([
      { words: "培训", mark: "" },
      { words: "4", characters: DELETED, mark: "" },
      { words: "5", mark: "" },
      { words: "12", characters: RAISED, mark: "" },
      "万人",
    ]);
    expect(await told(bytes)).toEqual(["培训5¹²万人"]);
  });

  it("reads of a field its result, of a field in a field too", async () => {
    const field = "\u0013REF a\u00142023\u0015";
    expect(
      await told(wordBinary([`${field}年\u0013IF \u0013X\u00145\u0015\u0014培训\u0015\u0013PAGE\u00158人`])),
    ).toEqual(["2023年培训8人"]);
  });

  it("puts notes and text boxes behind the text; headers and comments are left out", async () => {
    const parts = ["培训5\u0002人", "\u0002含8人", "页眉", "批注9", "尾注7人", "框中6人"];
    const [text, footnotes, headers, comments, endnotes, boxes] = parts.map((words) => words.length + 1);
    const bytes = wordBinary(parts, [text!, footnotes!, headers!, 0, comments!, endnotes!, boxes!]);
    expect(await told(bytes)).toEqual(["培训5人", "含8人", "尾注7人", "框中6人"]);
  });

  it("reads what LibreOffice wrote from a Word file: numbers of lists, of headings too, tables, notes", async () => {
    const lines = await told(readFileSync(new URL("word-processor.doc", import.meta.url)));
    expect(lines.map((line) => (typeof line === "string" && line.length > 40 ? "…" : line))).toEqual([
      "某市2023年职业技能提升行动情况",
      "一、培训规模",
      "（一）企业职工",
      "…",
      "…",
      "1. 面向新就业群体培训1.2万人次。",
      "2. 面向退役军人培训0.8万人次。",
      "…",
      "（二）重点群体",
      "…",
      // LibreOffice gave this heading a list of its own; Word shows the same.
      "一、分区县情况",
      "各区县培训情况",
      "单位：万人次",
      ["区县|2021年|2022年|2023年", "甲区|3.1|3.6|4.2", "乙区|2.5|2.8|3.3", "丙县|1.1||1.7", "丁县|0.9|1.0|1.2"],
      "…",
      [
        "指标|2022年|2022年|2023年|2023年",
        "指标|人数（人）|比重（%）|人数（人）|比重（%）",
        "高级工|1200|35.2|1500|37.1",
        "技师|300|8.8|360|8.9",
      ],
      "特此报告。",
      "此处人次含跨区县培训120人次，不含外省市委托培训。",
      "取得证书人数按发证日期统计，补发的35人未计入。",
    ]);
  });

  const sound = Buffer.from(wordBinary(["培训5人。"]));
  const truncated = Buffer.from(sound);
  truncated.writeUInt32LE(999_999, sound.indexOf(Buffer.from("c100", "hex")) - 2 + 0x4c);

  it.each([
    ["no words", wordBinary([" "]), "file-empty"],
    ["a file that holds less than it says", truncated, "file-truncated"],
    ["no compound file", Buffer.from("培训5人。"), "file-truncated"],
  ])("refuses %s", async (_, bytes, code) => {
    await expect(readDoc(bytes, "a.doc")).rejects.toMatchObject({ code, message: expect.stringContaining("a.doc") });
  });
});
