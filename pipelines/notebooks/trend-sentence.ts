import type { ColumnTable } from "arquero";
import { type Bounded, NO_CHANGE, sayChange } from "../charts/say-change.js";
import { sayLevel } from "../charts/say-level.js";
import { sayValue } from "../charts/say-number.js";
import { isJump } from "../tables/is-jump.js";
import type { ConflictRow } from "../tables/tidy.js";
import { stepIsPublished } from "./headlines.js";
import { type Choice, chosenRows, rowsOf, type Series, type YearRow } from "./series-row.js";

export interface TrendOptions extends Choice {
  /** Rows of `loadConflicts`: where one touches a year that is named, the sentence says so. */
  readonly conflicts?: ColumnTable | readonly ConflictRow[];
}

/**
 * One indicator's trend in words (zh), computed and hedged as the data are: the latest level, the change to the value before it,
 * the change since the first; implied values are called 推算, approximate ones 约, missing years are named, contradicting documents are
 * told. Where a step between two years is too large for such a series (see `isJump`) it says that the definition may have changed
 * and compares nothing across it.
 */
export function trendSentence(series: Series, options: TrendOptions): string {
  const rows = chosenRows(series, options);
  const last = rows.at(-1);
  if (last === undefined) return "这项指标没有年度数据。";
  const opening = `${last.ref_area}${last.indicator_zh}${last.year}年为${sayLevel(last)}`;
  const before = rows.at(-2);
  if (before === undefined) return `${opening}，目前只有这一年的数据，看不出趋势。${disputes(rows.slice(-1), options)}`;
  const steps = rows.slice(1).map((row, index) => [rows[index]!, row] as const);
  const jumps = steps.filter(([from, to]) => isJump(from, to));
  const parts = [
    `${opening}，${step(before, last)}。`,
    jumps.length > 0 ? sayJumps(jumps) : sinceFirst(rows),
    sayImplied(rows),
    sayMissing(rows),
    disputes(rows, options),
  ];
  return parts.join("");
}

function step(from: YearRow, to: YearRow): string {
  if (isJump(from, to)) return `${from.year}年为${sayLevel(from)}`;
  const change = sayChange(from, to, to.unit_measure, stepIsPublished(from, to));
  const earlier = `${from.year}年的${sayLevel(from)}`;
  if (change === NO_CHANGE) return `与${earlier}相比${NO_CHANGE}`;
  if (change === "持平") return `与${earlier}持平`;
  return `比${earlier}${change}`;
}

function sayJumps(jumps: readonly (readonly [YearRow, YearRow])[]): string {
  const pairs = jumps
    .map(([from, to]) => `${to.year}年（${sayLevel(to)}）与${from.year}年（${sayLevel(from)}）`)
    .join("、");
  return `${pairs}相差悬殊，统计口径可能有变，前后不宜直接比较。`;
}

function sinceFirst(rows: readonly YearRow[]): string {
  const first = rows[0]!;
  const last = rows.at(-1)!;
  if (rows.length < 3) return "";
  const change = sayChange(first, last, last.unit_measure);
  const extremes = rows.length > 3 ? sayExtremes(rows) : "";
  const levels = change === NO_CHANGE ? "首尾两年相比" : `从${sayLevel(first)}到${sayLevel(last)}，`;
  return `${first.year}年以来有${rows.length}个年度的数据，${levels}${change}${extremes}。`;
}

/** Only where the extreme is beyond doubt, and is neither the first nor the last value. */
function sayExtremes(rows: readonly YearRow[]): string {
  const inner = rows.slice(1, -1);
  const beyond = (row: YearRow, isAbove: (a: Bounded, b: Bounded) => boolean) =>
    rows.every((other) => other === row || isAbove(row, other));
  const peak = inner.find((row) => beyond(row, (a, b) => a.obs_low >= b.obs_high));
  const low = inner.find((row) => beyond(row, (a, b) => a.obs_high <= b.obs_low));
  return [
    ...(peak ? [`，${peak.year}年最高（${sayLevel(peak)}）`] : []),
    ...(low ? [`，${low.year}年最低（${sayLevel(low)}）`] : []),
  ].join("");
}

function sayImplied(rows: readonly YearRow[]): string {
  const implied = rows.slice(0, -2).filter(({ obs_status: status }) => status === "I");
  if (implied.length === 0) return "";
  return `${implied.map(({ year }) => `${year}年`).join("、")}的数由公布的增减幅推算得出，并非公布数。`;
}

function sayMissing(rows: readonly YearRow[]): string {
  const years = new Set(rows.map(({ year }) => year));
  const missing: number[] = [];
  for (let year = rows[0]!.year; year < rows.at(-1)!.year; year++) if (!years.has(year)) missing.push(year);
  if (missing.length === 0) return "";
  return `其间${sayYears(missing)}没有数据，图中断开。`;
}

/** 2016、2018—2020年. */
export function sayYears(years: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const year of years) {
    const span = spans.at(-1);
    if (span && span[1] === year - 1) span[1] = year;
    else spans.push([year, year]);
  }
  const said = spans.flatMap(([first, last]) =>
    first === last ? [`${first}`] : last === first + 1 ? [`${first}`, `${last}`] : [`${first}—${last}`],
  );
  return `${said.join("、")}年`;
}

function disputes(rows: readonly YearRow[], { conflicts = [] }: TrendOptions): string {
  const told = rowsOf(conflicts);
  return rows
    .flatMap((row) => {
      const others = told.filter(
        (conflict) =>
          conflict.indicator === row.indicator &&
          conflict.ref_area === row.ref_area &&
          conflict.time_period === row.time_period &&
          conflict.observation_a === row.observation_id,
      );
      const values = [...new Set(others.map(({ value_b: value }) => sayValue(value, row.unit_measure)))];
      if (values.length === 0) return [];
      return `${row.year}年各份文件不一致，另有${values.join("、")}的说法，本报告采用${sayValue(row.obs_value, row.unit_measure)}。`;
    })
    .join("");
}
