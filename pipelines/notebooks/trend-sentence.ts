import type { ColumnTable } from "arquero";
import { areaName } from "../charts/area-name.js";
import { type Bounded, NO_CHANGE, sayChange, sayComparison } from "../charts/say-change.js";
import { sayValue } from "../charts/say-number.js";
import type { ConflictRow } from "../tables/tidy.js";
import { stepIsPublished } from "./headlines.js";
import { isBroken, isDeclared } from "./is-broken.js";
import { type Language, nameIn } from "./language.js";
import { levelIn } from "./level-in.js";
import { sayYears } from "./say-years.js";
import { type Choice, chosenRows, rowsOf, type Series, type YearRow } from "./series-row.js";

export interface TrendOptions extends Choice {
  /** Rows of `loadConflicts`: where one touches a year that is named, the sentence says so. */
  readonly conflicts?: ColumnTable | readonly ConflictRow[];
  readonly lang?: Language;
}

/**
 * One indicator's trend in words, computed and hedged as the data are: the latest level, the change to the value before it,
 * the change since the first; implied values are called 推算, approximate ones 约, missing years are named, contradicting documents are
 * told. Where a series breaks (see `isBroken`) it says that the definition changed, or may have, and compares nothing
 * across it.
 */
export function trendSentence(series: Series, options: TrendOptions): string {
  const { lang = "zh" } = options;
  const rows = chosenRows(series, options);
  const last = rows.at(-1);
  if (last === undefined)
    return lang === "zh" ? "这项指标没有年度数据。" : "There are no yearly figures of this indicator.";
  const opening =
    lang === "zh"
      ? `${last.ref_area}${last.indicator_zh}${last.year}年为${levelIn(last)}`
      : `${nameIn(last, lang)} in ${areaName(last.ref_area, lang)}: ${levelIn(last, lang)} in ${last.year}`;
  const before = rows.at(-2);
  const disputed = (of: readonly YearRow[]) => disputes(of, options, lang);
  if (before === undefined)
    return lang === "zh"
      ? `${opening}，目前只有这一年的数据，看不出趋势。${disputed(rows.slice(-1))}`
      : `${opening}; there is a figure for this year only, which shows no trend. ${disputed(rows.slice(-1))}`.trim();
  const jumps = rows
    .slice(1)
    .map((row, index) => [rows[index]!, row] as const)
    .filter(([from, to]) => isBroken(from, to));
  const parts = [
    lang === "zh" ? `${opening}，${step(before, last)}。` : `${opening}, ${stepInEnglish(before, last)}.`,
    jumps.length > 0 ? sayJumps(jumps, lang) : sinceFirst(rows, lang),
    sayImplied(rows, lang),
    sayMissing(rows, lang),
    disputed(rows),
  ];
  return parts.filter((part) => part !== "").join(lang === "zh" ? "" : " ");
}

function step(from: YearRow, to: YearRow): string {
  if (isBroken(from, to)) return `${from.year}年为${levelIn(from)}`;
  const change = sayChange(from, to, to.unit_measure, stepIsPublished(from, to));
  const earlier = `${from.year}年的${levelIn(from)}`;
  if (change === NO_CHANGE) return `与${earlier}相比${NO_CHANGE}`;
  if (change === "持平") return `与${earlier}持平`;
  return `比${earlier}${change}`;
}

function stepInEnglish(from: YearRow, to: YearRow): string {
  if (isBroken(from, to)) return `${levelIn(from, "en")} in ${from.year}`;
  const earlier = `${from.year} (${levelIn(from, "en")})`;
  return sayComparison(from, to, to.unit_measure, { earlier, isPublished: stepIsPublished(from, to), lang: "en" });
}

function sayJumps(jumps: readonly (readonly [YearRow, YearRow])[], lang: Language): string {
  const said = (row: YearRow) =>
    lang === "zh" ? `${row.year}年（${levelIn(row)}）` : `${row.year} (${levelIn(row, lang)})`;
  const pairs = (of: typeof jumps) =>
    of
      .map(([from, to]) => `${said(to)}${lang === "zh" ? "与" : " and "}${said(from)}`)
      .join(lang === "zh" ? "、" : "; ");
  const declared = jumps.filter(([, to]) => isDeclared(to));
  const supposed = jumps.filter(([, to]) => !isDeclared(to));
  const zh = [
    ...(declared.length > 0 ? [`${pairs(declared)}统计口径不同，文件有说明，前后不可直接比较。`] : []),
    ...(supposed.length > 0 ? [`${pairs(supposed)}相差悬殊，统计口径可能有变，前后不宜直接比较。`] : []),
  ];
  const en = [
    ...(declared.length > 0
      ? [`${pairs(declared)} are of different definitions, as the document says, and cannot be compared.`]
      : []),
    ...(supposed.length > 0
      ? [
          `${pairs(supposed)} are far apart: the definition may have changed, so what stands before and after should not be compared.`,
        ]
      : []),
  ];
  return lang === "zh" ? zh.join("") : en.join(" ");
}

function sinceFirst(rows: readonly YearRow[], lang: Language): string {
  const first = rows[0]!;
  const last = rows.at(-1)!;
  if (rows.length < 3) return "";
  const extremes = rows.length > 3 ? sayExtremes(rows, lang) : "";
  if (lang === "en") {
    const change = sayComparison(first, last, last.unit_measure, { earlier: `${first.year}`, lang });
    return `There are figures for ${rows.length} years since ${first.year}, from ${levelIn(first, lang)} to ${levelIn(last, lang)}: ${change}${extremes}.`;
  }
  const change = sayChange(first, last, last.unit_measure);
  const levels = change === NO_CHANGE ? "首尾两年相比" : `从${levelIn(first)}到${levelIn(last)}，`;
  return `${first.year}年以来有${rows.length}个年度的数据，${levels}${change}${extremes}。`;
}

/** Only where the extreme is beyond doubt, and is neither the first nor the last value. */
function sayExtremes(rows: readonly YearRow[], lang: Language): string {
  const inner = rows.slice(1, -1);
  const beyond = (row: YearRow, isAbove: (a: Bounded, b: Bounded) => boolean) =>
    rows.every((other) => other === row || isAbove(row, other));
  const peak = inner.find((row) => beyond(row, (a, b) => a.obs_low >= b.obs_high));
  const low = inner.find((row) => beyond(row, (a, b) => a.obs_high <= b.obs_low));
  const said = (row: YearRow, zh: string, en: string) =>
    lang === "zh" ? `，${row.year}年${zh}（${levelIn(row)}）` : `, ${en} in ${row.year} (${levelIn(row, lang)})`;
  return [...(peak ? [said(peak, "最高", "highest")] : []), ...(low ? [said(low, "最低", "lowest")] : [])].join("");
}

function sayImplied(rows: readonly YearRow[], lang: Language): string {
  const implied = rows.slice(0, -2).filter(({ obs_status: status }) => status === "I");
  if (implied.length === 0) return "";
  return lang === "zh"
    ? `${implied.map(({ year }) => `${year}年`).join("、")}的数由公布的增减幅推算得出，并非公布数。`
    : `The figures for ${sayYears(
        implied.map(({ year }) => year),
        lang,
      )} are implied by published changes and were not published themselves.`;
}

function sayMissing(rows: readonly YearRow[], lang: Language): string {
  const years = new Set(rows.map(({ year }) => year));
  const missing: number[] = [];
  for (let year = rows[0]!.year; year < rows.at(-1)!.year; year++) if (!years.has(year)) missing.push(year);
  if (missing.length === 0) return "";
  return lang === "zh"
    ? `其间${sayYears(missing)}没有数据，图中断开。`
    : `There is no figure for ${sayYears(missing, lang)}; the line is broken there.`;
}

function disputes(rows: readonly YearRow[], { conflicts = [] }: TrendOptions, lang: Language): string {
  const told = rowsOf(conflicts);
  return rows
    .flatMap((row) => {
      const say = (value: number) => sayValue(value, row.unit_measure, false, lang);
      const others = told.filter(
        (conflict) =>
          conflict.indicator === row.indicator &&
          conflict.ref_area === row.ref_area &&
          conflict.time_period === row.time_period &&
          conflict.observation_a === row.observation_id,
      );
      const values = [...new Set(others.map(({ value_b: value }) => say(value)))];
      if (values.length === 0) return [];
      return lang === "zh"
        ? `${row.year}年各份文件不一致，另有${values.join("、")}的说法，本报告采用${say(row.obs_value)}。`
        : `For ${row.year} the documents disagree: others say ${values.join(", ")}; this report takes ${say(row.obs_value)}.`;
    })
    .join(lang === "zh" ? "" : " ");
}
