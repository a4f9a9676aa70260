import type { WriteSheet } from "hucre/xlsx";
import type { ConflictRow, DocumentRow, ObservationRow, SeriesRow, TargetRow } from "./tidy.js";
import { SHEETS, type XlsxContext } from "./xlsx-context.js";
import { type XlsxColumn, xlsxSheet } from "./xlsx-sheet.js";
import { styles } from "./xlsx-styles.js";
import { KINDS, OUTCOMES, QUALIFIERS, ROLES, SERIES_STATUS, themeName } from "./xlsx-words.js";

/** The series, a row a value, with bounds, the reason of the choice and the sentence. */
export function longSheet({ tables, valueCell, seriesCell, documentCell, quoteOf }: XlsxContext): WriteSheet {
  const columns: readonly XlsxColumn<SeriesRow>[] = [
    { header: "地区", cell: (row) => row.ref_area },
    { header: "主题", cell: (row) => themeName(row.theme) },
    { header: "指标", cell: (row) => row.indicator_zh },
    { header: "年份", cell: (row) => Number(row.time_period) },
    { header: "数值", cell: (row) => seriesCell(row) },
    { header: "下界", cell: (row) => valueCell(row.obs_low, row.unit_measure, null) },
    { header: "上界", cell: (row) => valueCell(row.obs_high, row.unit_measure, null) },
    { header: "单位", cell: (row) => row.unit_measure },
    { header: "状态", cell: (row) => SERIES_STATUS[row.obs_status] },
    { header: "口径中断", cell: (row) => row.series_break, most: 30 },
    { header: "表述数", cell: (row) => row.statements },
    { header: "选定理由", cell: (row) => row.chosen_because },
    { header: "文件", cell: (row) => documentCell(row.document_id) },
    { header: "原句", cell: (row) => quoteOf(row.observation_id), most: 80 },
    { header: "指标代码", cell: (row) => row.indicator },
    { header: "版次", cell: (row) => row.vintage },
  ];
  return xlsxSheet(SHEETS.long, columns, tables.series, { frozen: 4 });
}

/** What was promised and what came of it. */
export function targetSheet({ tables, valueCell, documentCell, quoteOf }: XlsxContext): WriteSheet {
  const outcomeStyle = { met: styles.met, missed: styles.missed, pending: styles.text, unknown: styles.text };
  const columns: readonly XlsxColumn<TargetRow>[] = [
    { header: "地区", cell: (row) => row.ref_area },
    { header: "主题", cell: (row) => themeName(row.theme) },
    { header: "指标", cell: (row) => row.indicator_zh, most: 30 },
    { header: "到期年份", cell: (row) => Number(row.time_period) },
    { header: "累计年份", cell: (row) => row.span?.replace("/", "—") ?? null },
    { header: "要求", cell: (row) => QUALIFIERS[row.qualifier] },
    { header: "目标值", cell: (row) => valueCell(row.target_value, row.unit_measure, row.observation_id) },
    { header: "目标下界", cell: (row) => valueCell(row.target_low, row.unit_measure, null) },
    { header: "目标上界", cell: (row) => valueCell(row.target_high, row.unit_measure, null) },
    { header: "单位", cell: (row) => row.unit_measure },
    { header: "结果", cell: (row) => ({ value: OUTCOMES[row.outcome], style: outcomeStyle[row.outcome] }) },
    { header: "实绩", cell: (row) => valueCell(row.actual_value, row.unit_measure, row.actual_observation_id) },
    { header: "承诺原句", cell: (row) => row.quote, most: 56, wrap: true },
    { header: "实绩原句", cell: (row) => quoteOf(row.actual_observation_id), most: 56, wrap: true },
    { header: "文件", cell: (row) => documentCell(row.document_id), most: 36 },
  ];
  return xlsxSheet(SHEETS.targets, columns, tables.targets, { frozen: 4 });
}

/** Pairs of statements that cannot both be true. */
export function conflictSheet({ tables, vocabulary, valueCell, documentCell }: XlsxContext): WriteSheet {
  const names = new Map(vocabulary.indicators.map(({ id, zh }) => [id, zh]));
  const columns: readonly XlsxColumn<ConflictRow>[] = [
    { header: "地区", cell: (row) => row.ref_area },
    { header: "指标", cell: (row) => names.get(row.indicator) ?? row.indicator, most: 30 },
    { header: "年份", cell: (row) => Number(row.time_period) },
    { header: "采用值", cell: (row) => valueCell(row.value_a, row.unit_measure, row.observation_a) },
    { header: "另一值", cell: (row) => valueCell(row.value_b, row.unit_measure, row.observation_b) },
    { header: "相差", cell: (row) => valueCell(row.difference, row.unit_measure, null) },
    { header: "单位", cell: (row) => row.unit_measure },
    { header: "性质", cell: (row) => (row.basis === "change" ? "与后来的增减幅不符" : "两处表述不一致") },
    { header: "采用值原句", cell: (row) => row.quote_a, most: 56, wrap: true },
    { header: "另一值原句", cell: (row) => row.quote_b, most: 56, wrap: true },
    { header: "采用值文件", cell: (row) => documentCell(row.document_a), most: 36 },
    { header: "另一值文件", cell: (row) => documentCell(row.document_b), most: 36 },
  ];
  return xlsxSheet(SHEETS.conflicts, columns, tables.conflicts, { frozen: 3 });
}

/** Every figure of an indicator with its sentence: where the links of the other sheets lead. */
export function observationSheet({ tables, vocabulary, valueCell, documentCell }: XlsxContext): WriteSheet {
  const names = new Map(vocabulary.indicators.map(({ id, zh }) => [id, zh]));
  const columns: readonly XlsxColumn<ObservationRow>[] = [
    { header: "地区", cell: (row) => row.ref_area },
    { header: "指标", cell: (row) => names.get(row.indicator) ?? row.indicator, most: 30 },
    { header: "时期", cell: (row) => row.time_period },
    { header: "修饰", cell: (row) => QUALIFIERS[row.qualifier] || null },
    { header: "数值", cell: (row) => valueCell(row.obs_value, row.unit_measure, null) },
    { header: "下界", cell: (row) => valueCell(row.obs_low, row.unit_measure, null) },
    { header: "上界", cell: (row) => valueCell(row.obs_high, row.unit_measure, null) },
    { header: "单位", cell: (row) => row.unit_measure },
    { header: "角色", cell: (row) => ROLES[row.role] },
    { header: "类别", cell: (row) => KINDS[row.kind] },
    { header: "实绩或目标", cell: (row) => (row.status === "target" ? "目标" : "实绩") },
    { header: "原句", cell: (row) => row.quote, most: 90 },
    { header: "原文所述", cell: (row) => row.label, most: 30 },
    { header: "更正", cell: (row) => row.correction, most: 30 },
    { header: "文件", cell: (row) => documentCell(row.document_id) },
    { header: "位置", cell: (row) => row.place },
    { header: "章节", cell: (row) => row.section || null, most: 30 },
    { header: "观测编号", cell: (row) => row.observation_id },
  ];
  return xlsxSheet(SHEETS.observations, columns, tables.observations, { frozen: 3 });
}

/** The documents that were read. */
export function documentSheet({ tables, vocabulary }: XlsxContext): WriteSheet {
  const kinds = new Map(vocabulary.trust.map(({ kind, zh }) => [kind, zh]));
  const columns: readonly XlsxColumn<DocumentRow>[] = [
    { header: "标题", cell: (row) => row.title ?? row.document_id, most: 70 },
    { header: "文种", cell: (row) => kinds.get(row.kind) ?? row.kind },
    { header: "发文机关", cell: (row) => row.issuer, most: 36 },
    { header: "地区", cell: (row) => row.ref_area },
    { header: "发布日期", cell: (row) => row.published },
    { header: "主要年份", cell: (row) => row.reference_year },
    { header: "发文字号", cell: (row) => row.document_number },
    { header: "所答编号", cell: (row) => row.proposal_number },
    {
      header: "原文网址",
      cell: ({ url }) => (url !== null && /^https?:\/\/\S+$/.test(url) ? { value: url, link: { url } } : url),
    },
    { header: "来源", cell: (row) => row.source },
    { header: "文件编号", cell: (row) => row.document_id },
    { header: "SHA-256", cell: (row) => row.sha256, most: 20 },
  ];
  return xlsxSheet(SHEETS.documents, columns, tables.documents, { frozen: 1 });
}
