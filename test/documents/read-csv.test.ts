import { describe, expect, it } from "vitest";
import { readCsv } from "../../pipelines/documents/read-csv.js";

describe("readCsv", () => {
  it("gives each cell its span in the canonical text", () => {
    const { text, blocks } = readCsv('地区,"2025年就业, 万人"\n甲省,12.5\n乙省,\n', "a.csv");
    for (const cell of blocks[0]!.rows.flat()) expect(text.slice(cell.start, cell.end)).toBe(cell.text);
    expect(blocks[0]!.rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ["地区", "2025年就业, 万人"],
      ["甲省", "12.5"],
      ["乙省", ""],
    ]);
  });

  it.each([["年份;人数\n2024;5\n"], ["年份\t人数\n2024\t5\n"]])("finds the separator of %j", (csv) => {
    expect(readCsv(csv, "a.csv").blocks[0]!.rows[1]!.map((cell) => cell.text)).toEqual(["2024", "5"]);
  });

  it("takes years as column names", () => {
    expect(readCsv("指标,2023,2024\n就业,5,6\n", "a.csv").blocks[0]!.rows).toHaveLength(2);
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
});
