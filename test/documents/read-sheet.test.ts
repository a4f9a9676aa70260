import { utils, type WorkSheet, write } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import type { TableBlock } from "../../pipelines/documents/document.js";
import { readSheet } from "../../pipelines/documents/read-sheet.js";

type Sheets = Readonly<Record<string, WorkSheet>>;

function workbook(sheets: Sheets, bookType: "xlsx" | "biff8" = "xlsx"): Uint8Array {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  return write(book, { type: "buffer", bookType });
}

const read = (sheets: Sheets, bookType?: "xlsx" | "biff8") => readSheet(workbook(sheets, bookType), "a.xlsx");

const told = async (reading: Awaited<ReturnType<typeof readSheet>>) =>
  reading.blocks.map((block) =>
    block.type === "table"
      ? block.rows.map((row) => row.map(({ text }) => text).join("|"))
      : `${block.type} ${reading.text.slice(block.start, block.end)}`,
  );

const people = () => {
  const sheet = utils.aoa_to_sheet([
    ["技能人才情况"],
    ["单位：万人"],
    ["指标", "2021年", null, "2022年", null],
    [null, "年末数", "比重(%)", "年末数", "比重(%)"],
    ["技能人才", 1234.5, 20.25, 526, null],
    ["注：2022年为初步数。"],
  ]);
  sheet["!merges"] = [
    { s: { r: 0, c: 0 }, e: { r: 0, c: 4 } },
    { s: { r: 2, c: 1 }, e: { r: 2, c: 2 } },
    { s: { r: 2, c: 3 }, e: { r: 2, c: 4 } },
  ];
  sheet.B5 = { t: "n", v: 1234.5, z: "#,##0.00" };
  return sheet;
};

describe("readSheet", () => {
  it.each(["xlsx", "biff8"] as const)(
    "reads title, unit, table with merged names, and note of a sheet (%s)",
    async (type) => {
      const reading = await read({ 人才: people() }, type);
      expect(await told(reading)).toEqual([
        "heading 人才",
        "heading 技能人才情况",
        "paragraph 单位：万人",
        ["指标|2021年|2021年|2022年|2022年", "|年末数|比重(%)|年末数|比重(%)", "技能人才|1234.50|20.25|526|"],
        "paragraph 注：2022年为初步数。",
      ]);
      const table = reading.blocks.find((block): block is TableBlock => block.type === "table")!;
      expect(table).toMatchObject({ unit: "万人", at: { sheet: "人才", cell: "A3" } });
      expect(table.rows[0]![2]).toBe(table.rows[0]![1]);
      for (const cell of table.rows.flat()) expect(reading.text.slice(cell.start, cell.end)).toBe(cell.text);
    },
  );

  it.each([
    [{ t: "n", v: 0.1 + 0.2 }, "0.3"],
    [{ t: "n", v: 6.24, z: "0.0" }, "6.24"],
    [{ t: "n", v: 526, z: "0.0" }, "526.0"],
    [{ t: "n", v: 0.0552, z: "0.0%" }, "5.52%"],
    [{ t: "n", v: 12345678.9, z: "#,##0" }, "12345678.9"],
    [{ t: "d", v: new Date(Date.UTC(2023, 4, 6)), z: "yyyy-mm-dd" }, "2023-05-06"],
    [{ t: "e", v: 0x17 }, ""],
    [{ t: "s", v: "=1+1\n甲" }, "=1+1 甲"],
  ] as const)("shows %j as %s", async (cell, text) => {
    const sheet = utils.aoa_to_sheet([
      ["指标", "甲", "乙"],
      ["值", 1, 2],
    ]);
    sheet.B2 = { ...cell };
    const { blocks } = await read({ S: sheet });
    expect(blocks.find((block): block is TableBlock => block.type === "table")!.rows[1]![1]!.text).toBe(text);
  });

  it("leaves hidden and empty sheets out", async () => {
    const book = utils.book_new();
    for (const name of ["甲", "乙", "丙"])
      utils.book_append_sheet(
        book,
        utils.aoa_to_sheet(
          name === "丙"
            ? []
            : [
                ["指标", "2022年"],
                [name, 5],
              ],
        ),
        name,
      );
    book.Workbook = { Sheets: [{ name: "甲" }, { name: "乙", Hidden: 1 }, { name: "丙" }] };
    const { text } = await readSheet(write(book, { type: "buffer", bookType: "xlsx" }), "a.xlsx");
    expect(text).toBe("甲\n指标\t2022年\n甲\t5");
  });

  it("refuses more cells than a person would read, quickly", async () => {
    const rows = Array.from({ length: 2100 }, () => Array.from({ length: 100 }, (_, column) => column));
    await expect(read({ 大: utils.aoa_to_sheet(rows) })).rejects.toMatchObject({ code: "file-too-large" });
  });

  it.each([[new Uint8Array([1, 2, 3])], [new TextEncoder().encode("PK\u0003\u0004坏")]])(
    "refuses %j",
    async (bytes) => {
      await expect(readSheet(bytes, "坏.xlsx")).rejects.toThrow("坏.xlsx");
    },
  );
});
