import { DOCUMENT_KINDS } from "../vocabulary/rows.js";
import type { TidyTables } from "./tidy.js";

/** The row type of a table. */
export type RowOf<Name extends keyof TidyTables> = TidyTables[Name][number];

export type TableName = keyof TidyTables;

/** One column: its type as Data Package names it, whether a row may lack it, the codes it may hold. */
export interface Column {
  readonly type: "string" | "integer" | "number";
  /** True where null is a value. A text that is not nullable may still be empty only if `blank`. */
  readonly nullable?: true;
  readonly blank?: true;
  readonly codes?: readonly string[];
  readonly description: string;
}

export interface TableSchema<Row = unknown> {
  readonly title: string;
  /** Every column, in the order in which it is written. */
  readonly columns: { readonly [Name in keyof Row]: Column };
  readonly primaryKey: readonly (keyof Row)[];
  readonly foreignKeys: readonly ForeignKey<Row>[];
}

export interface ForeignKey<Row = unknown> {
  readonly column: keyof Row;
  readonly table: TableName;
  readonly of: string;
}

const KINDS = ["flow", "stock", "rate", "growth", "difference"];
const QUALIFIERS = ["exact", "about", "over", "near", "at_least", "at_most"];
const text = (description: string): Column => ({ type: "string", description });
const code = (description: string, codes: readonly string[]): Column => ({ type: "string", codes, description });
const optional = (column: Column): Column => ({ ...column, nullable: true });
const blank = (column: Column): Column => ({ ...column, blank: true });
const integer = (description: string): Column => ({ type: "integer", description });
const number = (description: string): Column => ({ type: "number", description });

const AREA = text("地区全称 full name of the area");
const PERIOD = text("时期 time period: 2022, 2022-06, 2022-H1, 2022-Q1, 2021/2025");
const UNIT = text("计量单位 unit of measure");
const INDICATOR = text("指标代码 id of the indicator in the vocabulary");
const DOCUMENT = text("文件 document");
const QUOTE = text("原句 the sentence around the number");

/**
 * The columns, keys and codes of each tidy table: what the CSV and Parquet writers, the Data Package, the loader and the
 * checks all go by.
 */
export const tableSchemas: { readonly [Name in TableName]: TableSchema<RowOf<Name>> } = {
  documents: {
    title: "文件 Documents",
    columns: {
      document_id: text("文件在其文件夹中的路径 path of the document in its folder"),
      title: optional(text("标题 title")),
      kind: code("文种 kind of document", DOCUMENT_KINDS),
      issuer: optional(text("发文机关 issuer")),
      ref_area: optional(AREA),
      published: optional(text("发布日期，精确到已知的程度 date of publication, as precise as known")),
      reference_year: optional(integer("文件主要讲述的年份 the year that it mostly speaks of")),
      reference_year_basis: code("年份的依据 how that year is known", [
        "front-matter",
        "title",
        "session",
        "published",
        "document-number",
        "unknown",
      ]),
      url: optional(text("原文网址 address of the original")),
      document_number: optional(text("发文字号 the document's own number")),
      proposal_number: optional(text("所答建议、提案的编号 number of the proposal answered")),
      session: optional(text("该建议、提案所在的会议 the meeting it was made at")),
      handling: optional(
        code("办理结果 what came of it: A solved or adopted, B planned, C for reference, D cannot be done", [
          "A",
          "B",
          "C",
          "D",
        ]),
      ),
      format: text("格式 format"),
      sha256: text("原始字节的 SHA-256 digest of the original bytes"),
      source: text("来源 where the bytes came from"),
      pulled_at: optional(text("获取时间 when they were pulled")),
    },
    primaryKey: ["document_id"],
    foreignKeys: [],
  },
  observations: {
    title: "观测 Observations",
    columns: {
      observation_id: text("document_id#start-end"),
      indicator: INDICATOR,
      label: text("原文所述指标 what is measured, in the document's words"),
      ref_area: AREA,
      time_period: optional(PERIOD),
      freq: optional(code("频率 SDMX frequency", ["A", "S", "Q", "M"])),
      time_basis: code("时期的依据 how the period is known", [
        "stated",
        "sentence",
        "section",
        "document",
        "inferred",
        "unknown",
      ]),
      obs_value: optional(number("数值，基本单位 value in the base unit; empty for a range")),
      obs_low: optional(number("下界 lower bound of the truth; empty if unbounded")),
      obs_high: optional(number("上界 upper bound of the truth; empty if unbounded")),
      unit_measure: UNIT,
      qualifier: code("修饰 qualifier", QUALIFIERS),
      kind: code("类别 kind", KINDS),
      role: code("角色 role", ["level", "change", "parameter"]),
      status: code("实绩或目标 actual or target", ["actual", "target"]),
      obs_status: code("SDMX observation status: A as published, E with an approximator", ["A", "E"]),
      correction: optional(text("更正 what was corrected, why, and on whose word")),
      change_of: optional(text("所变动的观测 the level that a change changes")),
      document_id: DOCUMENT,
      section: blank(text("所在章节 titles of the sections around it")),
      place: optional(
        text("在原件中的位置：页、表与单元格、段、行 page, sheet and cell, element or line of the original"),
      ),
      start: integer("起点，UTF-16 码元 start in the document's text"),
      end: integer("终点，不含 end, exclusive"),
      quote: QUOTE,
    },
    primaryKey: ["observation_id"],
    foreignKeys: [
      { column: "document_id", table: "documents", of: "document_id" },
      { column: "change_of", table: "observations", of: "observation_id" },
    ],
  },
  series: {
    title: "年度序列 Series",
    columns: {
      indicator: INDICATOR,
      indicator_zh: text("指标 indicator"),
      indicator_en: text("indicator in English"),
      theme: text("主题 theme"),
      ref_area: AREA,
      time_period: text("年份 calendar year"),
      kind: code("类别 kind", ["flow", "stock", "rate"]),
      unit_measure: UNIT,
      obs_value: number("选定值 the value chosen or implied"),
      obs_low: number("下界 lower bound"),
      obs_high: number("上界 upper bound"),
      obs_status: code("A 公布值 published; E 约数 with an approximator; I 推算值 implied", ["A", "E", "I"]),
      series_break: optional(
        text(
          "此前口径不可比的理由 why the series breaks before this year: a document says so, or the step is too large",
        ),
      ),
      statements: integer("表述数 number of statements weighed"),
      chosen_because: text("选定理由 the rule that chose"),
      observation_id: text("所据观测 the observation behind it (for an implied value the change)"),
      document_id: DOCUMENT,
      vintage: text("版本 vintage of the build"),
    },
    primaryKey: ["indicator", "ref_area", "time_period", "vintage"],
    foreignKeys: [
      { column: "observation_id", table: "observations", of: "observation_id" },
      { column: "document_id", table: "documents", of: "document_id" },
    ],
  },
  conflicts: {
    title: "矛盾 Conflicts",
    columns: {
      indicator: INDICATOR,
      ref_area: AREA,
      time_period: text("年份 calendar year"),
      unit_measure: UNIT,
      observation_a: text("优先者 the statement that wins of the two"),
      value_a: number("优先者的数值 its value"),
      document_a: DOCUMENT,
      quote_a: QUOTE,
      observation_b: text("另一表述 the other statement"),
      value_b: number("另一数值 its value"),
      document_b: DOCUMENT,
      quote_b: QUOTE,
      difference: number("b 减 a"),
      basis: code(
        "矛盾所在 what disagrees: two statements, or a statement with what a growth rate or difference implies",
        ["statements", "change"],
      ),
    },
    primaryKey: ["indicator", "ref_area", "time_period", "observation_a", "observation_b"],
    foreignKeys: [
      { column: "observation_a", table: "observations", of: "observation_id" },
      { column: "observation_b", table: "observations", of: "observation_id" },
      { column: "document_a", table: "documents", of: "document_id" },
      { column: "document_b", table: "documents", of: "document_id" },
    ],
  },
  targets: {
    title: "目标 Targets",
    columns: {
      indicator: INDICATOR,
      indicator_zh: text("指标 indicator"),
      indicator_en: text("indicator in English"),
      theme: text("主题 theme"),
      ref_area: AREA,
      time_period: text("到期年份 the year by whose end it was promised"),
      span: optional(text("累计的起止年 first and last year that it is a sum over")),
      unit_measure: UNIT,
      target_value: optional(number("目标值 the number promised")),
      target_low: optional(number("下界 lower bound")),
      target_high: optional(number("上界 upper bound")),
      qualifier: code("修饰 qualifier", QUALIFIERS),
      observation_id: text("目标所在观测 the observation of the promise"),
      document_id: DOCUMENT,
      quote: QUOTE,
      outcome: code("结果 met 兑现, missed 未兑现, pending 未到期, unknown 无法判断", [
        "met",
        "missed",
        "pending",
        "unknown",
      ]),
      actual_value: optional(number("实绩 the series' value for that year")),
      actual_observation_id: optional(text("实绩所据观测 the observation behind it")),
      actual_quote: optional(text("实绩原句 its sentence")),
    },
    primaryKey: ["indicator", "ref_area", "time_period", "observation_id"],
    foreignKeys: [
      { column: "observation_id", table: "observations", of: "observation_id" },
      { column: "actual_observation_id", table: "observations", of: "observation_id" },
      { column: "document_id", table: "documents", of: "document_id" },
    ],
  },
  residue: {
    title: "未入表数字 Residue",
    columns: {
      document_id: DOCUMENT,
      start: integer("起点，UTF-16 码元 start in the document's text"),
      end: integer("终点，不含 end, exclusive"),
      text: text("原文数字 the number as written"),
      role: code("角色；none 为非计量数字 role; none measures nothing", ["level", "change", "parameter", "none"]),
      label: optional(text("原文所述指标 what is measured, in the document's words")),
      value: optional(number("数值，基本单位 value in the base unit")),
      unit_measure: optional(UNIT),
      time_period: optional(PERIOD),
      reason: text("未入表的理由 why it reached no indicator"),
      quote: QUOTE,
    },
    primaryKey: ["document_id", "start"],
    foreignKeys: [{ column: "document_id", table: "documents", of: "document_id" }],
  },
  runs: {
    title: "运行记录 Runs",
    columns: {
      run_id: text("输入的摘要 digest of the input"),
      fuhan_version: text("程序版本 version of fuhan"),
      vocabulary_sha256: text("词表的 SHA-256 digest of the vocabulary"),
      documents_sha256: text("全部文件的 SHA-256 digest of the documents"),
      documents: integer("已读文件数 documents read"),
      unreadable: integer("无法读取的文件数 documents that could not be read"),
      mentions: integer("计量数字数 numbers that measure something"),
      observations: integer("观测数 observations"),
      refusals: integer("非计量数字数 numbers that measure nothing"),
      series: integer("序列数，一个地区的一项指标为一条 series: an indicator of an area, whatever its years"),
      conflicts: integer("矛盾数 conflicts"),
      targets: integer("目标数 targets"),
      newest_document: optional(text("最新文件的日期 date of the newest document")),
      oldest_document: optional(text("最旧文件的日期 date of the oldest document")),
    },
    primaryKey: ["run_id"],
    foreignKeys: [],
  },
};

/** The names of the tables, in the order in which they are written. */
export const TABLE_NAMES = Object.keys(tableSchemas) as readonly TableName[];

/** What stands in one column of a row. */
export function fieldOf(row: object, column: string): string | number | null {
  return row[column as never] ?? null;
}

/** The columns of a table, with their names, in order. */
export function columnsOf(name: TableName): readonly (readonly [string, Column])[] {
  return Object.entries<Column>(tableSchemas[name].columns);
}
