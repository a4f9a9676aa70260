import type { ColumnTable } from "arquero";
import type { TopLevelSpec } from "vega-lite";
import { breaksOf, sourcesOf, spanOf } from "./caption.js";
import type { Chart, ChartLanguage } from "./chart.js";
import { countDirections, pairOf, widestYears } from "./directions.js";
import { type ChartOptions, captionView, chartWidth, emptyChart, frame } from "./frame.js";
import { type Lines, linesOf } from "./lines-of.js";
import { pointLabel } from "./point-label.js";
import { pointTable } from "./point-table.js";
import { type Evidence, type Point, readPoints } from "./read-points.js";
import { type Scale, unitLabel } from "./say-number.js";
import { colours, fontSizes } from "./theme.js";
import { trendLayers } from "./trend-layers.js";
import { trendMeasure, trendPanel } from "./trend-panel.js";
import { sayPoints, trendTitle } from "./trend-title.js";
import { wordsIn } from "./words.js";
import { emWidth, wrapText } from "./wrap-text.js";

/** What small multiples show: areas by one indicator, or with `indicators` several of one area. */
export interface SmallMultiplesOptions extends ChartOptions, Evidence {
  /** Id of the indicator; the table's first unless given. */
  readonly indicator?: string;
  /** Ids of the indicators of one area, instead of areas; each keeps its own vertical axis. */
  readonly indicators?: readonly string[];
  /** Full name of the area: the one to point out, or with `indicators` the one that they are of. */
  readonly area?: string;
  /** Full names of the areas; all unless given. The whole country stands among its parts only in a rate. */
  readonly areas?: readonly string[];
  /** Whether all areas share one vertical axis, so that sizes compare, or each has its own, so that courses do; `shared` unless given. */
  readonly axes?: "shared" | "own";
}

/**
 * A small trend for each area, all on one vertical axis, the largest newest value first; or for each indicator of one area, each on its
 * own. Lines, points, bounds and breaks are those of `trendChart`.
 * @param series a table with the columns of `SeriesRow`, as `loadSeries` gives it; without rows the chart says 没有数据
 */
export function smallMultiplesChart(series: ColumnTable, options: SmallMultiplesOptions = {}): Chart {
  const { lang = "zh", indicators } = options;
  const page = chartWidth(options);
  const words = wordsIn(lang);
  const lines = linesOf(readPoints(series, lang, options), options, lang, indicators !== undefined);
  const groups = indicators === undefined ? byNewest(lines.groups) : lines.groups;
  const points = groups.flat();
  if (points.length === 0) return emptyChart(lines.heading, words.noData, options);

  const years = points.map(({ year }) => year);
  const span = [Math.min(...years), Math.max(...years)] as const;
  const columns = Math.max(1, Math.min(groups.length, Math.floor((page - 24 + GAP) / (LEAST + GAP))));
  const shared = indicators === undefined && options.axes !== "own";
  const common = trendMeasure(points, [], lang);
  const measures = groups.map((group) => (shared ? common : trendMeasure(group, [], lang)));
  const overhang = Math.max(
    ...groups.flatMap((group, index) => group.map((point) => overhangOf(point, measures[index]!.scale, lang))),
  );
  const cell = Math.min(260, Math.floor((page - 36 - GAP * (columns - 1)) / columns));
  const step = cell / (span[1] - span[0] + 1);
  const plot = { width: Math.round(cell - 2 * Math.max(0, overhang - step / 2)), height: 72 };
  const panels = groups.map((group, index) => trendPanel(group, [], measures[index]!, span, plot, lang, 4));
  const statuses = new Set(panels.flatMap(({ rows }) => rows.map(({ status }) => status)));
  const views = panels.map((panel, index) => {
    const { areaName, name, area } = groups[index]![0]!;
    const label = shared
      ? areaName
      : `${indicators === undefined ? areaName : name}${panel.unit === "" ? "" : lang === "zh" ? `（${panel.unit}）` : ` (${panel.unit})`}`;
    const chosen = indicators === undefined && area === options.area;
    return {
      ...plot,
      title: {
        text: wrapText(label, plot.width, fontSizes.label),
        fontSize: fontSizes.label,
        lineHeight: 15,
        fontWeight: "bold" as const,
        offset: 8,
        color: chosen ? colours.actual : colours.text,
      },
      ...(chosen ? { view: { fill: colours.grid, stroke: null } } : {}),
      data: { values: panel.rows.map((row) => ({ ...row })) },
      layer: trendLayers(panel, statuses, { title: null }, lang, { page, isSmall: true }),
    };
  });

  const title = titleOf(lines, groups, options, lang);
  const fromZero = panels.every(({ domain }) => domain.fromZero);
  const subtitle = [
    indicators === undefined ? `${words.kind[points[0]!.kind] ?? ""}` : "",
    shared ? unitLabel(points[0]!.unit, common.scale, lang) : "",
    spanOf(points, lang),
    groups.length === 1 ? "" : shared ? words.oneScale : words.ownScales,
    fromZero ? "" : words.notFromZero,
    points.some(({ low, high }) => low < high) ? words.bounds : "",
  ];
  const label = (group: readonly Point[]) => (indicators === undefined ? group[0]!.areaName : group[0]!.name);
  const description =
    `${title}${words.stop}${groups.map((group) => `${label(group)}${words.colon}${sayPoints(group, lang)}`).join(words.stop)}${words.stop}`.trim();
  const caption = captionView([breaksOf(points, lang), sourcesOf(points, lang)], page - 40, lang);
  const spec: TopLevelSpec = {
    ...frame({ title, subtitle: subtitle.filter(Boolean).join(words.comma), description, width: page }),
    spacing: 18,
    vconcat: [{ concat: views, columns, spacing: { row: 22, column: GAP } }, ...caption],
  };
  return { spec, title, description, points: pointTable(points, lang) };
}

const GAP = 16;
const LEAST = 128;

/** How far a label reaches beyond its point. */
const overhangOf = (point: Point, scale: Scale, lang: ChartLanguage) =>
  (emWidth(pointLabel(point, scale, lang, 4)) * fontSizes.label) / 2;

const byNewest = (groups: Lines["groups"]) => [...groups].sort((a, b) => b.at(-1)!.value - a.at(-1)!.value);

/** How many went which way between the two years that most of them have. */
function titleOf(
  { heading }: Lines,
  groups: Lines["groups"],
  { indicators }: SmallMultiplesOptions,
  lang: ChartLanguage,
): string {
  if (groups.length === 1) return trendTitle(groups[0]!, lang);
  const words = wordsIn(lang);
  const years = widestYears(groups);
  const pairs = years === null ? [] : groups.flatMap((group) => pairOf(group, years) ?? []);
  const compared = pairs.filter(({ direction }) => direction !== "broken");
  if (years === null || compared.length === 0) return `${heading}${words.comma}${spanOf(groups.flat(), lang)}`;
  const counts = words.directions(countDirections(compared), indicators === undefined ? "areas" : "indicators");
  return `${heading}${lang === "zh" ? "，" : " "}${words.fromTo(...years)}${words.colon}${counts}`;
}
