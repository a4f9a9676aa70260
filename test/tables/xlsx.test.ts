import XLSX from "@e965/xlsx";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import type { TidyTables } from "../../pipelines/tables/tidy.js";
import { toXlsx } from "../../pipelines/tables/xlsx.js";
import { type XlsxColumn, xlsxSheet } from "../../pipelines/tables/xlsx-sheet.js";
import { numberFormat } from "../../pipelines/tables/xlsx-styles.js";
import { documentOf, letter, release, tablesOf, words } from "./made-up.js";

const plan = documentOf("plan.txt", "到2022年引才7万人以上。", [
  { says: "7万人以上", value: 70000, halfWidth: 5000, status: "target", qualifier: "at_least" },
]);
const about = documentOf("about.txt", "2020年引才约5.1万人。", [
  { says: "5.1万人", value: 51000, halfWidth: 500, period: "2020", qualifier: "about" },
]);
const hostile = documentOf(
  "hostile.txt",
  "=HYPERLINK(1)\u0007引才59人，\ufffe就业率98.5%。",
  [
    { says: "59人", value: 59, period: "2019", label: "=cmd|' /C calc'!A0" },
    {
      says: "98.5%",
      value: 98.5,
      halfWidth: 0.05,
      unit: "%",
      kind: "rate",
      indicator: "placement-rate",
      period: "2019",
    },
  ],
  { title: "+1+1", url: "javascript:alert(1)" },
);
const tables = tablesOf(letter, release, plan, about, hostile);

let bytes: Uint8Array;
let book: XLSX.WorkBook;
beforeAll(async () => {
  bytes = await toXlsx(tables, words);
  book = XLSX.read(bytes, { cellNF: true, cellStyles: true });
});

/** The rows of a sheet as a person reads them, by header. */
const shown = (sheet: string) =>
  XLSX.utils.sheet_to_json<Record<string, string>>(book.Sheets[sheet]!, { raw: false, defval: "" });

/** The cell of the first row in which a column holds a text, in another column. */
function cellOf(sheet: string, column: string, holds: string, other: string): XLSX.CellObject {
  const rows = XLSX.utils.sheet_to_json<string[]>(book.Sheets[sheet]!, { header: 1, raw: false, defval: "" });
  const [header = [], ...body] = rows;
  const row = body.findIndex((cells) => cells[header.indexOf(column)] === holds) + 1;
  return book.Sheets[sheet]![XLSX.utils.encode_cell({ r: row, c: header.indexOf(other) })];
}

test("the sheets have Chinese names, the wide series first after what they are", () => {
  expect(book.SheetNames).toEqual(["说明", "年度序列", "序列明细", "承诺与兑现", "矛盾", "观测与原句", "文件"]);
});

test("the wide sheet has a line for each indicator of an area and a column for each year, gaps left empty", () => {
  expect(shown("年度序列")).toEqual([
    {
      地区: "重庆市",
      主题: "引才",
      指标: "引进人才",
      单位: "人",
      类别: "流量",
      2019: "59",
      2020: "≈51,000",
      2021: "58,768",
      2022: "≠63,000",
    },
    {
      地区: "重庆市",
      主题: "就业",
      指标: "毕业去向落实率",
      单位: "%",
      类别: "比率",
      2019: "98.5%",
      2020: "",
      2021: "",
      2022: "",
    },
  ]);
});

test("what is shown is a format: the cell holds the number", () => {
  expect(cellOf("年度序列", "指标", "引进人才", "2020")).toMatchObject({ t: "n", v: 51000 });
  expect(cellOf("年度序列", "指标", "毕业去向落实率", "2019")).toMatchObject({ t: "n", v: 98.5 });
});

test("a value leads to the row of its sentence, and tells it while the pointer rests on it", () => {
  const { l: link } = cellOf("年度序列", "指标", "引进人才", "2022");
  const [, row] = /^#'观测与原句'!A(\d+)$/.exec(link?.Target ?? "") ?? [];
  expect(shown("观测与原句")[Number(row) - 2]?.原句).toBe("全年引才6.3万人。");
  expect(link?.Tooltip).toContain("全年引才6.3万人。——《release.txt》");
});

test("the document of a sentence leads to its row", () => {
  const { l: link } = cellOf("观测与原句", "原句", "全年引才6.3万人。", "文件");
  const [, row] = /^#'文件'!A(\d+)$/.exec(link?.Target ?? "") ?? [];
  expect(shown("文件")[Number(row) - 2]?.文件编号).toBe("release.txt");
});

test("promises come with what came of them and both sentences, contradictions with both sides", () => {
  expect(shown("承诺与兑现")).toMatchObject([
    {
      到期年份: "2022",
      要求: "不少于",
      目标值: "70,000",
      结果: "✗ 未兑现",
      实绩: "63,000",
      承诺原句: "到2022年引才7万人以上。",
      实绩原句: "全年引才6.3万人。",
    },
  ]);
  expect(shown("矛盾")).toMatchObject([{ 采用值: "63,000", 另一值: "62,000", 性质: "两处表述不一致" }]);
});

describe("kinds of values differ in more than colour:", () => {
  let xml: string;
  let styleOf: (cell: string) => string;
  beforeAll(() => {
    const files = unzipSync(bytes);
    const text = (name: string) => new TextDecoder().decode(files[name]);
    xml = text("xl/worksheets/sheet2.xml");
    const styles = text("xl/styles.xml");
    const [fonts, xfs] = ["fonts", "cellXfs"].map(
      (part) => new RegExp(`<${part} [^>]*>(.*?)</${part}>`).exec(styles)![1]!,
    );
    const fontList = fonts!.match(/<font>.*?<\/font>/g)!;
    const xfList = xfs!.match(/<xf .*?(?:\/>|<\/xf>)/g)!;
    styleOf = (cell) => {
      const xf = xfList[Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(xml)![1])]!;
      return xf + fontList[Number(/fontId="(\d+)"/.exec(xf)![1])];
    };
  });

  test("an implied one is in italics, a published one is not", () => {
    expect(styleOf("H2")).toContain("<i/>");
    expect(styleOf("I2")).not.toContain("<i/>");
  });

  test("a contested one has a sign before it, in both sheets of the series", () => {
    expect(shown("年度序列")[0]?.["2022"]).toBe("≠63,000");
    expect(shown("序列明细").map((row) => row.数值)).toEqual(["98.5%", "59", "≈51,000", "58,768", "≠63,000"]);
  });

  test("a contested one has a ground", () => {
    expect(styleOf("I2")).toContain('applyFill="true"');
    expect(styleOf("G2")).not.toContain('applyFill="true"');
  });

  test("headers stay in view and can be filtered", () => {
    expect(xml).toMatch(/<pane xSplit="3" ySplit="1"[^>]*state="frozen"/);
    expect(xml).toContain('<autoFilter ref="A1:I3"/>');
  });
});

test("texts stay texts: no formula, no odd link, nothing that XML cannot hold", () => {
  for (const [name, sheet] of Object.entries(book.Sheets))
    for (const [address, cell] of Object.entries(sheet))
      if (!address.startsWith("!")) expect(cell.f, `${name} ${address}`).toBeUndefined();
  expect(cellOf("观测与原句", "地区", "重庆市", "原文所述").t).toBe("s");
  const texts = shown("观测与原句").map((row) => row.原文所述);
  expect(texts).toContain("=cmd|' /C calc'!A0");
  expect(cellOf("文件", "标题", "+1+1", "原文网址").l).toBeUndefined();
  const raw = Object.values(unzipSync(bytes)).map((file) => new TextDecoder().decode(file));
  expect(raw.filter((text) => /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|<f>/u.test(text))).toEqual([]);
});

test("the same tables give the same bytes, whenever they are written", async () => {
  await new Promise((done) => setTimeout(done, 2100));
  expect(Buffer.from(await toXlsx(tablesOf(hostile, about, plan, release, letter), words)).equals(bytes)).toBe(true);
});

test("tables without rows make a workbook too", async () => {
  const none = Object.fromEntries(Object.keys(tables).map((name) => [name, []])) as unknown as TidyTables;
  expect(XLSX.read(await toXlsx(none, words)).SheetNames).toHaveLength(7);
});

describe("the limits of Excel are kept:", () => {
  const column: XlsxColumn<number> = { header: "n", cell: (value) => ({ value, link: { sheet: "n", row: 1 } }) };

  test("more rows than a sheet has are refused by name", () => {
    expect(() => xlsxSheet("长表", [column], new Array(1_048_576).fill(1))).toThrow(/1048576.*长表/);
  });

  test("past 65 530 links a sheet has none", () => {
    const links = (count: number) =>
      [...xlsxSheet("n", [column], new Array(count).fill(1)).cells!.values()].filter(({ hyperlink }) => hyperlink)
        .length;
    expect([links(65_530), links(65_531)]).toEqual([65_530, 0]);
  });

  test("a text longer than a cell holds is cut, not between the halves of a character", () => {
    const text: XlsxColumn<string> = { header: "t", cell: (value) => value };
    const { rows = [] } = xlsxSheet("t", [text], [`${"字".repeat(32_765)}𠮷字字`]);
    expect(rows[1]![0]).toBe(`${"字".repeat(32_765)}…`);
  });
});

test.each([
  [62000, "人", false, "#,##0"],
  [2.75, "万元", false, "#,##0.00"],
  [5.5, "%", false, '0.0"%"'],
  [38, "%", false, '0"%"'],
  [0.1 + 0.2, "元", false, "#,##0.0"],
  [5.5, "%", true, '"≈"0.0"%"'],
  [62000, "人", true, '"≈"#,##0'],
  [62000, "人", false, '"≠"#,##0', "≠"],
  [62000, "人", true, '"≠≈"#,##0', "≠"],
])("%d %s is shown as %s", (value, unit, estimated, format, signs = "") => {
  expect(numberFormat(value, unit, estimated, signs)).toBe(format);
});
