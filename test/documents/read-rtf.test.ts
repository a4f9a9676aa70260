import { describe, expect, it } from "vitest";
import { readRtf } from "../../pipelines/documents/read-rtf.js";

const told = async (rtf: string) => {
  const { text, blocks } = await readRtf(Buffer.from(rtf, "latin1"), "a.rtf");
  return blocks.map((block) =>
    block.type === "table"
      ? block.rows.map((row) => row.map(({ text: words }) => words).join("|"))
      : text.slice(block.start, block.end),
  );
};

const row = (definition: string, ...cells: readonly string[]) =>
  `\\trowd${definition}\\intbl ${cells.map((words) => `${words}\\cell `).join("")}\\row`;

describe("readRtf", () => {
  it.each([
    ["characters as \\uN with what stands for them", "{\\rtf1\\ansi\\uc1 \\u22521?\\u35757\\'3f5\\par}", ["培训5"]],
    ["negative \\uN, two signs in their place", "{\\rtf1\\uc2 \\u-26000??5\\par}", ["驰5"]],
    ["bytes of GBK", "{\\rtf1\\ansi\\ansicpg936 \\'b9\\'fa5\\par}", ["国5"]],
    ["a second byte that is a plain letter", "{\\rtf1\\ansi\\ansicpg936 \\'81A5\\par}", ["丄5"]],
    ["a font's own charset", "{\\rtf1\\ansicpg1252{\\fonttbl{\\f1\\fcharset134 S;}}\\f1 \\'b9\\'fa\\par}", ["国"]],
    [
      "paragraphs, without fonts, headers and pictures",
      "{\\rtf1{\\header 9}{\\pict 00}{\\*\\x 8}a\\par b}",
      ["a", "b"],
    ],
    ["a field by its result", "{\\rtf1{\\field{\\*\\fldinst X 7}{\\fldrslt 5}}\\par}", ["5"]],
    ["a note after the text, not in a figure", "{\\rtf1 12{\\footnote note 9}3\\par}", ["123", "note 9"]],
    ["raised figures as such", "{\\rtf1 12{\\super 3}a{\\up6 2}b\\super 1\\nosupersub 4\\par}", ["12³a²b¹4"]],
    ["bytes of a picture as none", "{\\rtf1 5\\bin3 }}}6\\par}", ["56"]],
  ])("reads %s", async (_, rtf, lines) => {
    expect(await told(rtf)).toEqual(lines);
  });

  it.each([
    [
      "merged down",
      row("\\clvmgf\\cellx900\\cellx1800", "a", "5") + row("\\clvmrg\\cellx900\\cellx1800", "", "6"),
      ["a|5", "a|6"],
    ],
    [
      "merged across",
      row("\\cellx900\\cellx2700", "a", "y") + row("\\cellx900\\cellx1800\\cellx2700", "c", "6", "7"),
      ["a|y|y", "c|6|7"],
    ],
    ["of two paragraphs", row("\\cellx900\\cellx1800", "a\\par b", "5"), ["a b|5"]],
  ])("reads cells %s", async (_, rows, table) => {
    expect(await told(`{\\rtf1 ${rows}\\pard x\\par}`)).toEqual([table, "x"]);
  });

  it("refuses a file without words", async () => {
    await expect(readRtf(Buffer.from("{\\rtf1}"), "a.rtf")).rejects.toMatchObject({ code: "file-empty" });
  });
});
