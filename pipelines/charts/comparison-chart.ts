import type { ColumnTable } from "arquero";
import type { TopLevelSpec } from "vega-lite";
import { compare } from "../tables/sort-rows.js";
import { axisDomain } from "./axis-domain.js";
import { sourcesOf } from "./caption.js";
import type { Chart, ChartLanguage } from "./chart.js";
import { columnsBeside, comparisonLayers } from "./comparison-layers.js";
import { areaRow } from "./comparison-rows.js";
import { isCountry } from "./country.js";
import { areWhole } from "./counts.js";
import { type ChartOptions, captionAxis, chartWidth, emptyChart, frame } from "./frame.js";
import { ofOneUnit } from "./of-one-unit.js";
import { pointTable } from "./point-table.js";
import { type Evidence, type Point, readPoints } from "./read-points.js";
import { scaleFor, unitLabel } from "./say-number.js";
import { readTargets } from "./target-rows.js";
import { fontSizes } from "./theme.js";
import { sayPoint } from "./trend-title.js";
import { type ChartWords, wordsIn } from "./words.js";
import { emWidth } from "./wrap-text.js";

/** What a comparison of areas shows. */
export interface ComparisonOptions extends ChartOptions, Evidence {
  /** Id of the indicator; the table's first unless given. */
  readonly indicator?: string;
  /** The year; the newest with the most areas unless given. */
  readonly year?: number;
  /** Full name of the area to point out. */
  readonly area?: string;
  /** Full names of the areas to compare; all that the table has unless given. The whole country is never a bar among its parts. */
  readonly areas?: readonly string[];
  /** The table `targets`; those of `targetYear` stand beside, on the same axis. */
  readonly targets?: ColumnTable;
  /** The year after `year` unless given. */
  readonly targetYear?: number;
}

/**
 * Areas ranked by one indicator in one year: bars from zero with their values, the chosen area dark with a frame, implied values pale,
 * next year's targets as black lines and in a column.
 * @param series a table with the columns of `SeriesRow`, as `loadSeries` gives it; without rows the chart says 没有数据
 */
export function comparisonChart(series: ColumnTable, options: ComparisonOptions = {}): Chart {
  const { lang = "zh" } = options;
  const page = chartWidth(options);
  const words = wordsIn(lang);
  const every = readPoints(series, lang, options);
  const indicator = options.indicator ?? every[0]?.indicator;
  const all = ofOneUnit(every.filter((point) => point.indicator === indicator));
  const regions = all.filter(({ area }) => !isCountry(area) && (options.areas?.includes(area) ?? true));
  const year = options.year ?? fullestYear(regions);
  const shown = regions
    .filter((point) => point.year === year)
    .sort((a, b) => b.value - a.value || compare(a.area, b.area));
  if (shown.length === 0) {
    const name = all[0]?.name ?? indicator ?? "";
    return emptyChart(name, words.noData, options);
  }

  const targetYear = options.targetYear ?? year + 1;
  const targets = (options.targets === undefined ? [] : readTargets(options.targets, lang)).filter(
    (target) =>
      target.indicator === indicator &&
      target.year === targetYear &&
      target.span === null &&
      target.unit === shown[0]!.unit,
  );
  const values = [...shown.map(({ value }) => value), ...targets.map(({ target }) => target)];
  const scale = scaleFor(values, shown[0]!.unit, lang);
  const rows = shown.map((point) => areaRow(point, targets, options.area, scale, page, lang));
  const hasTargets = rows.some((row) => row.target !== null);
  const domain = axisDomain(
    [0, ...rows.flatMap((row) => [row.value, row.target ?? 0])],
    1,
    areWhole(values, shown[0]!.unit, scale),
  );
  const names = rows.map(({ name }) => name.split("\n"));
  const left = Math.max(...names.flat().map(emWidth)) * fontSizes.label;
  const beside = columnsBeside(page);
  const label = Math.max(...rows.map((row) => emWidth(row.label))) * fontSizes.label;
  const width = Math.max(60, page - 50 - left - (hasTargets ? beside.target : label - 12));

  const title = titleOf(shown, options.area, words, lang);
  const unit = unitLabel(shown[0]!.unit, scale, lang);
  const columns = hasTargets
    ? {
        value: lang === "zh" ? `${year}年` : `${year}`,
        target: `${targetYear}${lang === "zh" ? "年" : " "}${words.status.target}`,
        at: beside,
      }
    : null;
  const kind = words.kind[shown[0]!.kind] ?? "";
  const subtitle = [
    lang === "zh" ? `${year}年` : `${year}`,
    kind,
    unit,
    columns === null ? "" : `${words.blackLine}${columns.target}`,
  ];
  const description = `${title}${words.stop}${shown.map((point) => `${point.areaName} ${sayPoint(point, lang)}`).join(words.comma)}${words.stop}`;
  const missing = new Set(regions.map(({ area }) => area)).size - shown.length;
  const country = all.find((point) => point.year === year && isCountry(point.area));
  const caption = [
    shown.some(({ status }) => status !== "published") ? words.paleBars : "",
    country === undefined ? "" : `${country.areaName} ${sayPoint(country, lang)}`,
    [words.areas(shown.length, missing), sourcesOf(shown, lang)].filter(Boolean).join(words.comma),
  ];
  const spec: TopLevelSpec = {
    ...frame({
      title,
      subtitle: subtitle.filter((part) => part !== "").join(words.comma),
      description: description.trim(),
      width: page,
    }),
    width,
    height: { step: Math.max(24, 15 * Math.max(...names.map(({ length }) => length)) + 8) },
    data: { values: rows.map((row) => ({ ...row })) },
    layer: comparisonLayers(rows, domain, captionAxis(caption, page - 24, lang, left + 8), columns, lang),
  };
  return { spec, title, description: description.trim(), points: pointTable(shown, lang) };
}

function titleOf(shown: readonly Point[], area: string | undefined, words: ChartWords, lang: ChartLanguage): string {
  const first = shown[0]!;
  const highest = words.highest(first.name, first.year, first.areaName, sayPoint(first, lang));
  const chosen = shown.find((point) => point.area === area);
  if (shown.length === 1) return words.only(first.name, first.year, first.areaName, sayPoint(first, lang));
  if (chosen === undefined) return highest;
  const rank = 1 + shown.filter((point) => point.value > chosen.value).length;
  const own = words.rankOf(chosen.areaName, sayPoint(chosen, lang), rank, shown.length);
  return chosen === first
    ? `${highest}`
    : lang === "zh"
      ? `${first.name}：${first.year}年${own}`
      : `${first.name} in ${first.year}: ${own}`;
}

/** The newest of the years that have the most areas. */
function fullestYear(points: readonly Point[]): number {
  const counts = new Map<number, number>();
  for (const { year } of points) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
