import type { ColumnTable } from "arquero";
import type { TopLevelSpec } from "vega-lite";
import { compare } from "../tables/sort-rows.js";
import { areaName } from "./area-name.js";
import { tightDomain } from "./axis-domain.js";
import { sourcesOf } from "./caption.js";
import type { Chart, ChartLanguage } from "./chart.js";
import { countDirections, type Pair, pairOf, widestYears } from "./directions.js";
import { type ChartOptions, captionAxis, chartWidth, emptyChart, frame } from "./frame.js";
import { linesOf } from "./lines-of.js";
import { statusKey } from "./point-looks.js";
import { pointTable } from "./point-table.js";
import { type Evidence, type Point, readPoints } from "./read-points.js";
import { sayComparison } from "./say-change.js";
import { scaled, scaleFor, unitLabel } from "./say-number.js";
import { slopeLayers } from "./slope-layers.js";
import { type SlopeItem, slopeRows } from "./slope-rows.js";
import { boundsOf, sayPoint } from "./trend-title.js";
import { wordsIn } from "./words.js";

/** What a slope shows: areas by one indicator, or with `indicators` several of one area and one unit. */
export interface SlopeOptions extends ChartOptions, Evidence {
  /** Id of the indicator; the table's first unless given. */
  readonly indicator?: string;
  /** Ids of the indicators of one area, instead of areas. */
  readonly indicators?: readonly string[];
  /** Full name of the area: the one to point out, or with `indicators` the one that they are of. */
  readonly area?: string;
  /** Full names of the areas; all unless given. The whole country stands among its parts only in a rate. */
  readonly areas?: readonly string[];
  /** The two years; those that most lines share, as far apart as may be, unless given. */
  readonly years?: readonly [first: number, last: number];
}

/**
 * Two years and what lies between: a line each from the first value to the second, going up solid, going down dashed, dotted where the
 * bounds do not tell; not compared over a break of definition. Every line has its values and its name, and no label touches another.
 * @param series a table with the columns of `SeriesRow`, as `loadSeries` gives it; without two years 没有数据
 */
export function slopeChart(series: ColumnTable, options: SlopeOptions = {}): Chart {
  const { lang = "zh" } = options;
  const page = chartWidth(options);
  const words = wordsIn(lang);
  const { groups, heading, otherUnit } = linesOf(readPoints(series, lang, options), options, lang, false);
  const nameOf = (point: Point) => (options.indicators === undefined ? point.areaName : point.name);
  const years = options.years ?? widestYears(groups);
  const pairs = years === null ? [] : groups.flatMap((group) => pairOf(group, years) ?? []);
  if (years === null || pairs.length === 0) return emptyChart(heading, words.noData, options);

  const items = pairs
    .map((pair): SlopeItem => ({ name: nameOf(pair.to), pair, chosen: isChosen(pair, options) }))
    .sort((a, b) => b.pair.to.value - a.pair.to.value || compare(a.name, b.name));
  const ends = items.flatMap(({ pair }) => [pair.from, pair.to]);
  const { unit, kind } = ends[0]!;
  const scale = scaleFor(
    ends.map(({ value }) => value),
    unit,
    lang,
  );
  const domain = tightDomain(ends.map(({ value }) => scaled(value, scale)));
  const layout = slopeRows(items, { scale, domain }, page, lang);

  const title = titleOf(items, years, heading, options, lang);
  const said = items.map(({ name, pair }) => `${name} ${sayPair(pair, lang)}`).join(lang === "zh" ? "；" : "; ");
  const description = `${title}${words.stop}${said}${words.stop}`.trim();
  const subtitle = [
    options.indicators === undefined ? "" : areaName(items[0]!.pair.to.area, lang),
    words.kind[kind] ?? "",
    unitLabel(unit, scale, lang),
    domain.low === 0 ? "" : words.notFromZero,
    ...statusKey(ends, words),
  ];
  const broken = items.filter(({ pair }) => pair.direction === "broken").length;
  const caption = [
    groups.length > pairs.length ? words.lackYear(groups.length - pairs.length) : "",
    otherUnit > 0 ? words.otherUnit(otherUnit) : "",
    broken > 0 ? words.incomparable(broken) : "",
    sourcesOf(ends, lang),
  ];
  const spec: TopLevelSpec = {
    ...frame({ title, subtitle: subtitle.filter(Boolean).join(words.comma), description, width: page }),
    width: layout.width,
    height: layout.height,
    data: { values: layout.rows.map((row) => ({ ...row })) },
    layer: slopeLayers(
      layout,
      domain,
      captionAxis(caption, page - 24, lang, layout.left),
      page - layout.left - 40,
      words,
    ),
  };
  return { spec, title, description, points: pointTable(ends, lang) };
}

const isChosen = ({ to }: Pair, { area, indicators }: SlopeOptions) => indicators === undefined && to.area === area;

/** 6.2万人（2022年）→ 8.4万人（2024年）, and which way. */
function sayPair({ from, to, direction }: Pair, lang: ChartLanguage): string {
  const words = wordsIn(lang);
  const way = words.direction[direction];
  return lang === "zh"
    ? `${from.year}年${sayPoint(from, lang)}，${to.year}年${sayPoint(to, lang)}（${way}）`
    : `${sayPoint(from, lang)} in ${from.year}, ${sayPoint(to, lang)} in ${to.year} (${way})`;
}

/** How many went which way; of a chosen one, or of the only one, its own change first. */
function titleOf(
  items: readonly SlopeItem[],
  years: readonly [number, number],
  heading: string,
  { indicators }: SlopeOptions,
  lang: ChartLanguage,
): string {
  const words = wordsIn(lang);
  const chosen = items.length === 1 ? items[0]! : items.find((item) => item.chosen);
  const counts = countDirections(items.map(({ pair }) => pair));
  const all =
    items.length === 1 || Object.values(counts).every((count) => count === 0)
      ? ""
      : words.directions(counts, indicators === undefined ? "areas" : "indicators");
  if (chosen === undefined)
    return `${heading}${lang === "zh" ? "，" : " "}${words.fromTo(...years)}${all === "" ? "" : `${words.colon}${all}`}`;
  const { from, to, direction } = chosen.pair;
  const hedge = from.status === "implied" ? `（${words.status.implied}）` : "";
  const earlier = lang === "zh" ? `${from.year}年${hedge}` : `${from.year}`;
  const change =
    direction === "broken"
      ? words.notComparable
      : sayComparison(boundsOf(from), boundsOf(to), to.unit, { earlier, lang });
  const own =
    lang === "zh"
      ? `${chosen.name}${to.year}年${sayPoint(to, lang)}，${change}`
      : `${chosen.name} ${sayPoint(to, lang)} in ${to.year}, ${change}`;
  return `${heading}${words.colon}${own}${all === "" ? "" : `${lang === "zh" ? "；" : "; "}${all}`}`;
}
