import { areaName } from "../charts/area-name.js";
import { isCountry } from "../charts/country.js";
import { sayValue } from "../charts/say-number.js";
import { citedLevel } from "./cited-level.js";
import { type Language, nameIn } from "./language.js";
import { type Markdown, md } from "./markdown.js";
import { median } from "./median.js";
import { rowsOf, type Series, type YearRow } from "./series-row.js";

/** What is compared, in which year, and the area to point out. */
export interface Comparison {
  readonly indicator: string;
  readonly year: number;
  readonly area?: string;
  readonly lang?: Language;
}

/** `citedComparison` in plain words. */
export function comparisonSentence(series: Series, comparison: Comparison): string {
  return citedComparison(series, comparison).text;
}

/**
 * Areas compared on one indicator in one year, in words: the highest, the lowest, the middle, and where `area` stands. Ranks are
 * told only where bounds do not meet; the country is left out, for it holds the others. Every level
 * leads to its sentence where a page shows that.
 */
export function citedComparison(series: Series, { indicator, year, area, lang = "zh" }: Comparison): Markdown {
  const zh = lang === "zh";
  const rows = areasOf(series, indicator, year);
  const [highest] = rows;
  const lowest = rows.at(-1);
  if (highest === undefined || lowest === undefined)
    return zh ? md`没有可以比较的地区数据。` : md`There are no areas to compare.`;
  const name = zh ? `${year}年${nameIn(highest)}` : `${nameIn(highest, lang)} in ${year}`;
  const said = (row: YearRow) => citedLevel(row, lang);
  if (rows.length === 1)
    return zh
      ? md`${name}只有${highest.ref_area}（${said(highest)}）有数据，无从比较。`
      : md`${name}: only ${areaName(highest.ref_area, lang)} (${said(highest)}) has a figure, so there is nothing to compare.`;
  const middle = sayValue(median(rows.map(({ obs_value: value }) => value)), highest.unit_measure, true, lang);
  const all = rowsOf(series).filter((row) => row.indicator === indicator && row.ref_area === area);
  const stands = standing(rows, all, area, lang);
  return zh
    ? md`${name}有${rows.length}个地区的数据：${highest.ref_area}最高（${said(highest)}），${lowest.ref_area}最低（${said(lowest)}），中位数${middle}${stands}。各地人口规模和统计口径不同，数值高低不等于优劣。`
    : md`${name}, ${rows.length} areas: highest in ${areaName(highest.ref_area, lang)} (${said(highest)}), lowest in ${areaName(lowest.ref_area, lang)} (${said(lowest)}), the median is ${middle}${stands}. Areas differ in population and in what they count, so higher does not mean better.`;
}

/** The areas' values for one year, highest first, without the country. */
export function areasOf(series: Series, indicator: string, year: number): readonly YearRow[] {
  return rowsOf(series)
    .filter((row) => row.indicator === indicator && row.year === year && !isCountry(row.ref_area))
    .sort((a, b) => b.obs_value - a.obs_value || (a.ref_area < b.ref_area ? -1 : 1));
}

/** The indicator and year that most areas can be compared on, the newest of several; null where no two areas have one. */
export function widestComparison(series: Series): { readonly indicator: string; readonly year: number } | null {
  const areas = new Map<string, { indicator: string; year: number; count: number }>();
  for (const { indicator, year, ref_area: area } of rowsOf(series)) {
    if (isCountry(area)) continue;
    const key = `${indicator} ${year}`;
    areas.set(key, { indicator, year, count: (areas.get(key)?.count ?? 0) + 1 });
  }
  const [best] = [...areas.values()].sort(
    (a, b) => b.count - a.count || b.year - a.year || (a.indicator < b.indicator ? -1 : 1),
  );
  return best === undefined || best.count < 2 ? null : { indicator: best.indicator, year: best.year };
}

function standing(
  rows: readonly YearRow[],
  all: readonly YearRow[],
  area: string | undefined,
  lang: Language,
): Markdown | "" {
  const zh = lang === "zh";
  const own = rows.find((row) => row.ref_area === area);
  if (own === undefined && area && !isCountry(area)) {
    const newest = [...all].sort((a, b) => b.year - a.year)[0];
    if (newest === undefined)
      return zh ? md`；${area}没有该年度数据` : md`; ${areaName(area, lang)} has no figure for that year`;
    return zh
      ? md`；${area}没有该年度数据，最近一个年度为${newest.year}年的${citedLevel(newest)}`
      : md`; ${areaName(area, lang)} has no figure for that year, its newest is ${citedLevel(newest, lang)} in ${newest.year}`;
  }
  if (own === undefined || own === rows[0] || own === rows.at(-1)) return "";
  const above = rows.filter((row) => row.obs_low >= own.obs_high).length;
  const notBelow = rows.filter((row) => row !== own && row.obs_high > own.obs_low).length;
  if (zh) {
    const rank = above === notBelow ? `第${above + 1}位` : `第${above + 1}至第${notBelow + 1}位之间`;
    return md`，${own.ref_area}${citedLevel(own)}，居${rank}`;
  }
  const rank = above === notBelow ? `number ${above + 1}` : `between number ${above + 1} and ${notBelow + 1}`;
  return md`; ${areaName(own.ref_area, lang)} has ${citedLevel(own, lang)}, ${rank}`;
}
