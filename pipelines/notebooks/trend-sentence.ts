import type { ColumnTable } from "arquero";
import { areaName } from "../charts/area-name.js";
import { type Bounded, NO_CHANGE, sayChange, sayComparison } from "../charts/say-change.js";
import { sayValue } from "../charts/say-number.js";
import type { ConflictRow } from "../tables/tidy.js";
import { cite } from "./cite.js";
import { citedLevel } from "./cited-level.js";
import { stepIsPublished } from "./headlines.js";
import { isBroken, isDeclared } from "./is-broken.js";
import { type Language, nameIn } from "./language.js";
import { joinParts, type Markdown, md } from "./markdown.js";
import { sayYears } from "./say-years.js";
import { type Choice, chosenRows, rowsOf, type Series, type YearRow } from "./series-row.js";

export interface TrendOptions extends Choice {
  /** Rows of `loadConflicts`: where one touches a year that is named, the sentence says so. */
  readonly conflicts?: ColumnTable | readonly ConflictRow[];
  readonly lang?: Language;
}

/** `citedTrend` in plain words. */
export function trendSentence(series: Series, options: TrendOptions): string {
  return citedTrend(series, options).text;
}

/**
 * One indicator's trend in words, computed and hedged as the data are: the latest level, the change to the value before it,
 * the change since the first; implied values are called 推算, approximate ones 约, missing years are named, contradicting documents are
 * told. Where a series breaks (see `isBroken`) it says that the definition changed, or may have, and compares nothing
 * across it. Every level leads to its sentence where a page shows that.
 */
export function citedTrend(series: Series, options: TrendOptions): Markdown {
  const { lang = "zh" } = options;
  const rows = chosenRows(series, options);
  const last = rows.at(-1);
  if (last === undefined)
    return lang === "zh" ? md`这项指标没有年度数据。` : md`There are no yearly figures of this indicator.`;
  const opening =
    lang === "zh"
      ? md`${last.ref_area}${last.indicator_zh}${last.year}年为${citedLevel(last)}`
      : md`${nameIn(last, lang)} in ${areaName(last.ref_area, lang)}: ${citedLevel(last, lang)} in ${last.year}`;
  const before = rows.at(-2);
  const disputed = (of: readonly YearRow[]) => disputes(of, options, lang);
  if (before === undefined)
    return together(
      [
        lang === "zh"
          ? md`${opening}，目前只有这一年的数据，看不出趋势。`
          : md`${opening}; there is a figure for this year only, which shows no trend.`,
        disputed(rows.slice(-1)),
      ],
      lang,
    );
  const jumps = rows
    .slice(1)
    .map((row, index) => [rows[index]!, row] as const)
    .filter(([from, to]) => isBroken(from, to));
  return together(
    [
      lang === "zh" ? md`${opening}，${step(before, last)}。` : md`${opening}, ${stepInEnglish(before, last)}.`,
      jumps.length > 0 ? sayJumps(jumps, lang) : sinceFirst(rows, lang),
      sayImplied(rows, lang),
      sayMissing(rows, lang),
      disputed(rows),
    ],
    lang,
  );
}

/** Sentences after each other, those that say something. */
function together(parts: readonly (Markdown | string)[], lang: Language): Markdown {
  const told = parts.filter((part) => (typeof part === "string" ? part : part.text) !== "");
  return joinParts(told, lang === "zh" ? "" : " ");
}

function step(from: YearRow, to: YearRow): Markdown {
  if (isBroken(from, to)) return md`${from.year}年为${citedLevel(from)}`;
  const change = sayChange(from, to, to.unit_measure, stepIsPublished(from, to));
  const earlier = md`${from.year}年的${citedLevel(from)}`;
  if (change === NO_CHANGE) return md`与${earlier}相比${NO_CHANGE}`;
  if (change === "持平") return md`与${earlier}持平`;
  return md`比${earlier}${change}`;
}

function stepInEnglish(from: YearRow, to: YearRow): Markdown {
  if (isBroken(from, to)) return md`${citedLevel(from, "en")} in ${from.year}`;
  const comparison = { earlier: EARLIER, isPublished: stepIsPublished(from, to), lang: "en" } as const;
  const [before = "", after = ""] = sayComparison(from, to, to.unit_measure, comparison).split(EARLIER);
  return md`${before}${from.year} (${citedLevel(from, "en")})${after}`;
}

/** Stands in a comparison where the earlier value goes, which is no plain text. */
const EARLIER = "\u0000";

function sayJumps(jumps: readonly (readonly [YearRow, YearRow])[], lang: Language): Markdown {
  const said = (row: YearRow) =>
    lang === "zh" ? md`${row.year}年（${citedLevel(row)}）` : md`${row.year} (${citedLevel(row, lang)})`;
  const pairs = (of: typeof jumps) =>
    joinParts(
      of.map(([from, to]) => md`${said(to)}${lang === "zh" ? "与" : " and "}${said(from)}`),
      lang === "zh" ? "、" : "; ",
    );
  const declared = jumps.filter(([, to]) => isDeclared(to));
  const supposed = jumps.filter(([, to]) => !isDeclared(to));
  const tell = (of: typeof jumps, zh: string, en: string) =>
    of.length === 0 ? "" : md`${pairs(of)}${lang === "zh" ? zh : en}`;
  return together(
    [
      tell(
        declared,
        "统计口径不同，文件有说明，前后不可直接比较。",
        " are of different definitions, as the document says, and cannot be compared.",
      ),
      tell(
        supposed,
        "相差悬殊，统计口径可能有变，前后不宜直接比较。",
        " are far apart: the definition may have changed, so what stands before and after should not be compared.",
      ),
    ],
    lang,
  );
}

function sinceFirst(rows: readonly YearRow[], lang: Language): Markdown | "" {
  const first = rows[0]!;
  const last = rows.at(-1)!;
  if (rows.length < 3) return "";
  const extremes = rows.length > 3 ? sayExtremes(rows, lang) : "";
  if (lang === "en") {
    const change = sayComparison(first, last, last.unit_measure, { earlier: `${first.year}`, lang });
    return md`There are figures for ${rows.length} years since ${first.year}, from ${citedLevel(first, lang)} to ${citedLevel(last, lang)}: ${change}${extremes}.`;
  }
  const change = sayChange(first, last, last.unit_measure);
  const levels = change === NO_CHANGE ? "首尾两年相比" : md`从${citedLevel(first)}到${citedLevel(last)}，`;
  return md`${first.year}年以来有${rows.length}个年度的数据，${levels}${change}${extremes}。`;
}

/** Only where the extreme is beyond doubt, and is neither the first nor the last value. */
function sayExtremes(rows: readonly YearRow[], lang: Language): Markdown {
  const inner = rows.slice(1, -1);
  const beyond = (row: YearRow, isAbove: (a: Bounded, b: Bounded) => boolean) =>
    rows.every((other) => other === row || isAbove(row, other));
  const peak = inner.find((row) => beyond(row, (a, b) => a.obs_low >= b.obs_high));
  const low = inner.find((row) => beyond(row, (a, b) => a.obs_high <= b.obs_low));
  const said = (row: YearRow | undefined, zh: string, en: string) =>
    row === undefined
      ? ""
      : lang === "zh"
        ? md`，${row.year}年${zh}（${citedLevel(row)}）`
        : md`, ${en} in ${row.year} (${citedLevel(row, lang)})`;
  return md`${said(peak, "最高", "highest")}${said(low, "最低", "lowest")}`;
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

function disputes(rows: readonly YearRow[], { conflicts = [] }: TrendOptions, lang: Language): Markdown {
  const told = rowsOf(conflicts);
  const parts = rows.flatMap((row) => {
    const say = (value: number) => sayValue(value, row.unit_measure, false, lang);
    const others = told.filter(
      (conflict) =>
        conflict.indicator === row.indicator &&
        conflict.ref_area === row.ref_area &&
        conflict.time_period === row.time_period &&
        conflict.observation_a === row.observation_id,
    );
    const values = new Map(others.map((other) => [say(other.value_b), other.observation_b] as const).reverse());
    if (values.size === 0) return [];
    const cited = [...values].reverse().map(([value, observation]) => cite(value, observation));
    const own = cite(say(row.obs_value), row.observation_id);
    return lang === "zh"
      ? md`${row.year}年各份文件不一致，另有${joinParts(cited, "、")}的说法，本报告采用${own}。`
      : md`For ${row.year} the documents disagree: others say ${joinParts(cited, ", ")}; this report takes ${own}.`;
  });
  return together(parts, lang);
}
