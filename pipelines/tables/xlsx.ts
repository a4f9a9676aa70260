import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { TidyTables } from "./tidy.js";
import { aboutSheet } from "./xlsx-about.js";
import { xlsxContext } from "./xlsx-context.js";
import { FONT } from "./xlsx-styles.js";
import { conflictSheet, documentSheet, longSheet, observationSheet, targetSheet } from "./xlsx-tables.js";
import { wideSheet } from "./xlsx-wide.js";

/**
 * The tables as a workbook for people who live in Excel: what it is, the series wide and long, promises, contradictions,
 * every figure with its sentence, the documents. A click on a value leads to its sentence. The same tables give the same
 * bytes: its dates are fixed.
 * @throws FuhanError `xlsx-too-long` for more rows than a sheet can have
 */
export async function toXlsx(tables: TidyTables, vocabulary: Vocabulary): Promise<Uint8Array> {
  const { writeXlsx } = await import("hucre/xlsx");
  const context = xlsxContext(tables, vocabulary);
  const sheets = [aboutSheet, wideSheet, longSheet, targetSheet, conflictSheet, observationSheet, documentSheet];
  return writeXlsx({
    properties: { title: "复函：人才与技能年度指标", creator: "fuhan", created: FIXED, modified: FIXED },
    defaultFont: FONT,
    sheets: sheets.map((sheet) => sheet(context)),
  });
}

const FIXED = new Date(Date.UTC(2000, 0, 1));
