import type { Cell, CellStyle, WriteSheet } from "hucre/xlsx";
import { SHEETS, type XlsxContext } from "./xlsx-context.js";
import { written, type XlsxCell } from "./xlsx-sheet.js";
import { styles } from "./xlsx-styles.js";

/** The first sheet: what this is, how to read it, what stands where. */
export function aboutSheet({ tables }: XlsxContext): WriteSheet {
  const [run] = tables.runs;
  const vintage = tables.series[0]?.vintage ?? "";
  const rows: readonly (readonly (XlsxCell | string)[])[] = [
    [{ value: "复函：人才与技能年度指标", style: styles.title }],
    [],
    ["版次", vintage],
    ["最新文件", run?.newest_document ?? ""],
    ["文件", `${tables.documents.length} 份`],
    ["年度值", `${tables.series.length} 个，来自 ${tables.observations.length} 条观测`],
    [],
    [{ value: "怎样看数", style: styles.heading }],
    [sample(62000, "#,##0"), "公布值：文件中的原数，已换算成基本单位（6.2万人即62,000人）"],
    [sample(62000, '"≈"#,##0'), "约数：原文写约、超、近等；上下界见“序列明细”"],
    [sample(58768, "#,##0", styles.implied), "推算值（斜体）：无公布值，由后一年数值及其增长率或增减量推算"],
    [
      sample(61000, '"≠"#,##0', styles.contested),
      `有矛盾（前有≠，有底色）：另有文件给出不相容的数，见“${SHEETS.conflicts}”`,
    ],
    [sample(61000, "#,##0", styles.broken), "口径中断（左侧红线）：与此前年份不可直接比较，原因在悬停提示和“序列明细”"],
    ["点击数值", `转到“${SHEETS.observations}”中它所在的那一句；光标停留即显示原句和文件标题`],
    [],
    [{ value: "工作表", style: styles.heading }],
    ...SHEET_NOTES.map(([sheet, note]) => [{ value: sheet, link: { sheet, row: 1 } }, note]),
  ];
  const cells = rows.map((row) => row.map((cell) => (typeof cell === "string" ? { value: cell } : cell)));
  return {
    name: SHEETS.about,
    rows: cells.map((row) => row.map(({ value }) => value)),
    cells: new Map<string, Partial<Cell>>(
      cells.flatMap((row, index) =>
        row.map((cell, column) => [`${index},${column}`, written({ style: plain(cell), ...cell })] as const),
      ),
    ),
    columns: [{ width: 18 }, { width: 100 }],
    view: { showGridLines: false },
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

const plain = ({ link }: XlsxCell) => (link === undefined ? styles.text : styles.link);

const sample = (value: number, numFmt: string, style: CellStyle = {}): XlsxCell => ({
  value,
  style: { ...styles.text, ...style, alignment: styles.text.alignment!, numFmt },
});

const SHEET_NOTES = [
  [SHEETS.wide, "一行一个地区的一项指标，一列一年；没有数的年份留空"],
  [SHEETS.long, "一行一个年度值：上下界、状态、选定理由、原句"],
  [SHEETS.targets, "文件中的承诺及其结果，附两处原句"],
  [SHEETS.conflicts, "同一指标、地区、年份而不能同真的两个数"],
  [SHEETS.observations, "指标的每一个数及其原句"],
  [SHEETS.documents, "所读的文件及原文网址"],
] as const;
