import type { Language } from "../notebooks/language.js";

/** The words of a report's frame, in both languages; a function where a number or a name goes in. */
export interface ReportWords {
  readonly kicker: string;
  readonly everywhere: string;
  readonly untitled: string;
  readonly skip: string;
  readonly contents: string;
  readonly allReports: string;
  readonly dates: string;
  readonly basis: string;
  readonly documents: (count: number) => string;
  readonly vintage: string;
  readonly print: string;
  readonly pdf: string;
  readonly headlines: string;
  readonly table: string;
  readonly dataTable: (rows: number) => string;
  readonly dataOf: (title: string) => string;
  readonly code: (cells: number) => string;
  readonly parameters: string;
  readonly footer: (vintage: string) => string;
  readonly colophon: (vintage: string) => string;
  readonly page: (number: string, all: string) => string;
  readonly sources: string;
  readonly sourcesIntro: (documents: number, figures: number) => string;
  readonly source: string;
  readonly original: string;
  readonly citeLabel: (number: string) => string;
  readonly citedIn: string;
  readonly undated: string;
  readonly conflicts: string;
  readonly conflictsIntro: string;
  readonly conflictColumns: readonly [string, string, string, string, string];
  readonly method: string;
  /** @param kinds of documents, the most trusted first */
  readonly methodLines: (kinds: readonly string[]) => readonly string[];
  readonly downloads: string;
  readonly comma: string;
  readonly colon: string;
  readonly stop: string;
}

/** The words of a language. */
export const reportWords = (lang: Language): ReportWords => (lang === "zh" ? chinese : english);

const chinese: ReportWords = {
  kicker: "趋势报告",
  everywhere: "各地区",
  untitled: "报告",
  skip: "跳到正文",
  contents: "目录",
  allReports: "全部报告",
  dates: "资料时间（最早至最近）",
  basis: "依据",
  documents: (count) => `${count}份文件`,
  vintage: "数据版本",
  print: "打印",
  pdf: "PDF 版",
  headlines: "要点数字",
  table: "表格",
  dataTable: (rows) => `数据表（${rows}行）`,
  dataOf: (title) => `${title}：数据表`,
  code: (cells) => `本报告的代码（${cells}格）`,
  parameters: "参数",
  footer: (vintage) => `本页由“复函”（fuhan）从公开文件自动生成，数据版本 ${vintage}。页面自足，不联网。`,
  colophon: (vintage) =>
    `本报告由“复函”（fuhan）从公开文件自动生成，数据版本 ${vintage}。方括号中的数字是文件在“数字出处”中的编号。`,
  page: (number, all) => `第 ${number} 页，共 ${all} 页`,
  sources: "数字出处",
  sourcesIntro: (documents, figures) =>
    `本报告的数字取自下列${documents}份文件的${figures}处表述，按发布时间由近及远排列。引文照录原句，所取数字以底色标出。`,
  source: "出处",
  original: "原文",
  citeLabel: (number) => `出处：第${number}份文件`,
  citedIn: "图中数字出处：",
  undated: "日期不详",
  conflicts: "说法不一之处",
  conflictsIntro: "下列数字，不同文件说法不一，且相差超出取整所能解释。两说均予保留，图中采用前者。",
  conflictColumns: ["指标", "年份", "采用", "另说", "理由"],
  method: "方法与说明",
  methodLines: (kinds) => [
    "每个数字都是从文件原句中取出的，可回溯到句子；未见于文件的年份留空，不作补全，图上的线在此断开。",
    "写明“6.2万”的数字，实际可能在6.15万至6.25万之间；图中浅色带即此范围。“约”“超过”等字样另行放宽。",
    "“推算”指文件未直接公布、由次年数值与增长率反推的数值，只用于填补空缺，不替代公布的数值，图中另用符号标出。",
    "当年累计、年末总数与比率分属不同口径，不画在同一条线上；一年中部分月份的数字不与全年相比。",
    `同一数字有几种说法时，先看文件种类，次序为${kinds.join("、")}；种类相同的，取位数多者，再取发布较晚者。`,
    "年度间统计口径可能有变，涨落较大时请先核对原文。",
  ],
  downloads: "下载",
  comma: "，",
  colon: "：",
  stop: "。",
};

const english: ReportWords = {
  kicker: "Trend report",
  everywhere: "All areas",
  untitled: "Report",
  skip: "Skip to the text",
  contents: "Contents",
  allReports: "All reports",
  dates: "Documents from – to",
  basis: "Based on",
  documents: (count) => `${count} ${count === 1 ? "document" : "documents"}`,
  vintage: "Vintage",
  print: "Print",
  pdf: "PDF",
  headlines: "Headline figures",
  table: "Table",
  dataTable: (rows) => `Data (${rows} ${rows === 1 ? "row" : "rows"})`,
  dataOf: (title) => `${title}: data`,
  code: (cells) => `The code of this report (${cells} ${cells === 1 ? "cell" : "cells"})`,
  parameters: "Parameters",
  footer: (vintage) =>
    `Made by fuhan from public documents, vintage ${vintage}. This page is complete in itself and asks for nothing.`,
  colophon: (vintage) =>
    `Made by fuhan from public documents, vintage ${vintage}. A number in brackets is that of a document under "Sources".`,
  page: (number, all) => `Page ${number} of ${all}`,
  sources: "Sources",
  sourcesIntro: (documents, figures) =>
    `The figures of this report are from ${figures} statements in ${documents} documents, newest first. Sentences are quoted as they stand, in Chinese; the figures taken from them are marked.`,
  source: "Source",
  original: "document",
  citeLabel: (number) => `Source: document ${number}`,
  citedIn: "Sources of the chart: ",
  undated: "no date",
  conflicts: "Where documents disagree",
  conflictsIntro:
    "On these figures documents disagree by more than rounding explains. Both statements are kept; the charts take the first.",
  conflictColumns: ["Indicator", "Year", "Taken", "Also said", "Why"],
  method: "Method",
  methodLines: (kinds) => [
    "Every figure is taken from a sentence of a document and leads back to it. Years of which no document speaks stay empty, and lines break there.",
    "A number written as 6.2万 (62 thousand) may be anything from 61.5 to 62.5 thousand: the pale band of a chart. 约 (about) and 超过 (over) widen it.",
    "Implied figures were not published: they follow from the next year's figure and its growth. They fill gaps, replace nothing, and have a mark of their own.",
    "Totals of a year, numbers at its end, and rates never share a line; part of a year is not compared with a whole one.",
    `Where statements differ, the kind of document decides, in this order: ${kinds.join(", ")}; within a kind more digits come before fewer, then later documents before earlier ones.`,
    "What is counted may change from year to year: where a figure leaps, read the document first.",
  ],
  downloads: "Download",
  comma: ", ",
  colon: ": ",
  stop: ". ",
};
