import { describe, expect, it } from "vitest";
import type { TableBlock } from "../../pipelines/documents/document.js";
import { readCsv } from "../../pipelines/documents/read-csv.js";

const tablesOf = (csv: string) =>
  readCsv(csv, "a.csv").blocks.filter((block): block is TableBlock => block.type === "table");
const rowsOf = (csv: string) =>
  tablesOf(csv).map(({ rows }) => rows.map((row) => row.map(({ text }) => text).join("|")));
const proseOf = (csv: string) => {
  const { text, blocks } = readCsv(csv, "a.csv");
  return blocks
    .filter(({ type }) => type !== "table")
    .map((block) => `${block.type} ${text.slice(block.start, block.end)}`);
};

describe("readCsv", () => {
  it("gives each cell its span in the canonical text", () => {
    const csv = '地区,"2025年就业, 万人"\n甲省,12.5\n乙省,\n';
    const { text } = readCsv(csv, "a.csv");
    const blocks = tablesOf(csv);
    for (const cell of blocks[0]!.rows.flat()) expect(text.slice(cell.start, cell.end)).toBe(cell.text);
    expect(blocks[0]!.rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ["地区", "2025年就业, 万人"],
      ["甲省", "12.5"],
      ["乙省", ""],
    ]);
  });

  it.each([["年份;人数\n2024;5\n"], ["年份\t人数\n2024\t5\n"]])("finds the separator of %j", (csv) => {
    expect(tablesOf(csv)[0]!.rows[1]!.map((cell) => cell.text)).toEqual(["2024", "5"]);
  });

  it("takes years as column names", () => {
    expect(tablesOf("指标,2023,2024\n就业,5,6\n")[0]!.rows).toHaveLength(2);
  });

  it("reads the lines before a table and after it as prose, the unit for the table", () => {
    const csv =
      "数据库：年度数据\n指标：技能人才\n单位：万人\n指标,2024年,2023年\n技能人才,526,503\n高技能人才,,180\n注：2024年为初步数。\n数据来源：某省统计局\n";
    expect(rowsOf(csv)).toEqual([["指标|2024年|2023年", "技能人才|526|503", "高技能人才||180"]]);
    expect(tablesOf(csv)[0]).toMatchObject({ unit: "万人", at: { line: 4 } });
    expect(proseOf(csv)).toEqual([
      "paragraph 数据库：年度数据",
      "paragraph 指标：技能人才",
      "paragraph 单位：万人",
      "paragraph 注：2024年为初步数。",
      "paragraph 数据来源：某省统计局",
    ]);
  });

  it("parts two tables at a blank row before new names, and takes a title for a heading", () => {
    const csv = "技能人才情况\n年份,人数\n2023年,5\n\n地区,人数\n甲市,3\n乙市,\n";
    expect(rowsOf(csv)).toEqual([
      ["年份|人数", "2023年|5"],
      ["地区|人数", "甲市|3", "乙市|"],
    ]);
    expect(proseOf(csv)).toEqual(["heading 技能人才情况"]);
  });

  it("spreads a name over the empty cells right of it where a second header row divides it", () => {
    const [table] = tablesOf("指标,2021年,,2022年,\n,年末数,比重,年末数,比重\n技能人才,5,20,6,22\n");
    const [first] = table!.rows;
    expect(first![2]).toBe(first![1]);
    expect(first![4]).toBe(first![3]);
    expect(first![3]).not.toBe(first![2]);
  });

  it("keeps a blank row and a row without a value inside a table", () => {
    expect(rowsOf(",人数\n2012年,\n\n2013年,5\n2014年,\n")).toEqual([["|人数", "2012年|", "2013年|5", "2014年|"]]);
  });

  it.each([["2024,12.5\n2025,13\n"], ["甲,12,12\n乙,1,2\n"], ["地区,人数\n"], ["甲\n乙\n"]])(
    "refuses %j: no header",
    (csv) => {
      expect(() => readCsv(csv, "a.csv")).toThrow(expect.objectContaining({ code: "csv-no-header" }));
      expect(() => readCsv(csv, "a.csv")).toThrow("a.csv:1");
    },
  );

  it("refuses a file that ends inside a quoted field", () => {
    expect(() => readCsv('地区,人数\n"甲省,5', "a.csv")).toThrow(expect.objectContaining({ code: "file-truncated" }));
  });

  it("reads a long table, and refuses what is too large for a person, or would fill up to endless cells", () => {
    expect(tablesOf(`地区,人数\n${"甲省,5\n".repeat(90_000)}`)[0]!.rows).toHaveLength(90_001);
    const refused = (csv: string, said: string) =>
      expect(() => readCsv(csv, "a.csv")).toThrow(
        expect.objectContaining({ code: "file-too-large", message: expect.stringContaining(`${said} (a.csv)`) }),
      );
    refused(`地区,人数\n${"甲省,5\n".repeat(130_000)}`, "130001 × 2");
    refused(`地区,人数,其中\n${"甲省,5,3\n".repeat(70_000)}`, "210003 cells");
    refused(`地区,人数${",".repeat(1_500)}\n${"甲省,5\n".repeat(3_000)}`, "3001 × 1502");
  });
});
