import type { ColumnTable } from "arquero";
import type { TopLevelSpec } from "vega-lite";
import { type AxisDomain, axisDomain } from "./axis-domain.js";
import { sourcesOf } from "./caption.js";
import type { Chart, ChartEncoding, ChartLanguage, ChartLayer } from "./chart.js";
import { isCountry } from "./country.js";
import { type ChartOptions, captionAxis, chartWidth, emptyChart, frame, multiLineLabels, tickLabel } from "./frame.js";
import { ofOneUnit } from "./of-one-unit.js";
import { pointLabel } from "./point-label.js";
import { pointTable } from "./point-table.js";
import { compare, type Evidence, type Point, readPoints } from "./read-points.js";
import { type Scale, sayNumber, scaled, scaleFor, unitLabel } from "./say-number.js";
import { readTargets, type TargetPoint } from "./target-rows.js";
import { colours, fontSizes } from "./theme.js";
import { sayRange } from "./trend-rows.js";
import { sayPoint } from "./trend-title.js";
import { type ChartWords, wordsIn } from "./words.js";
import { emWidth, wrapText } from "./wrap-text.js";

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
  const scale = scaleFor(
    [...shown.map(({ value }) => value), ...targets.map(({ target }) => target)],
    shown[0]!.unit,
    lang,
  );
  const rows = shown.map((point) => rowOf(point, targets, options.area, scale, page, lang));
  const hasTargets = rows.some((row) => row.target !== null);
  const domain = axisDomain([0, ...rows.flatMap((row) => [row.value, row.target ?? 0])], 1);
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
    layer: layersOf(rows, domain, captionAxis(caption, page - 24, left + 8), columns, lang),
  };
  return { spec, title, description: description.trim(), points: pointTable(shown, lang) };
}

interface AreaRow {
  readonly area: string;
  /** The same in lines. */
  readonly name: string;
  readonly value: number;
  readonly target: number | null;
  readonly chosen: boolean;
  readonly certain: boolean;
  readonly status: string;
  readonly said: string;
  readonly range: string | null;
  readonly label: string;
  /** Where the label of a bar begins: at its right end, which is zero for one below zero. */
  readonly right: number;
  readonly targetLabel: string | null;
  readonly observation: string | null;
  readonly source: string | null;
  readonly quote: string | null;
}

function rowOf(
  point: Point,
  targets: readonly TargetPoint[],
  chosen: string | undefined,
  scale: Scale,
  page: number,
  lang: ChartLanguage,
): AreaRow {
  const { area, value, status, observation, source, quote } = point;
  const target = targets.find((each) => each.area === area)?.target ?? null;
  return {
    area: point.areaName,
    name: wrapText(point.areaName, Math.max(104, page * 0.3), fontSizes.label).join("\n"),
    value: scaled(value, scale),
    target: target === null ? null : scaled(target, scale),
    chosen: area === chosen,
    certain: status === "published",
    status: wordsIn(lang).status[status],
    said: sayPoint(point, lang),
    range: sayRange(point, lang),
    label: pointLabel(point, scale, lang),
    right: Math.max(0, scaled(value, scale)),
    targetLabel: target === null ? null : sayNumber(scaled(target, scale), lang),
    observation,
    source,
    quote,
  };
}

function layersOf(
  rows: readonly AreaRow[],
  domain: AxisDomain,
  caption: ReturnType<typeof captionAxis>,
  columns: { readonly value: string; readonly target: string; readonly at: ColumnsBeside } | null,
  lang: ChartLanguage,
): ChartLayer[] {
  const words = wordsIn(lang);
  const y: NonNullable<ChartEncoding["y"]> = {
    field: "name",
    type: "nominal",
    title: words.columns.area!,
    sort: null,
    scale: { domain: rows.map(({ name }) => name) },
    axis: { title: null, ticks: false, domain: false, labelPadding: 8, ...multiLineLabels },
  };
  const xAs = (field: "value" | "target" | "right"): NonNullable<ChartEncoding["x"]> => ({
    field,
    type: "quantitative",
    title: words.columns[field === "right" ? "value" : field]!,
    scale: { domain: [domain.low, domain.high], zero: true, nice: false },
    axis: {
      ...caption,
      values: [...domain.ticks],
      labelExpr: tickLabel(lang),
      labelOverlap: "greedy",
      labelSeparation: 6,
    },
  });
  const fields = [
    ["area", "area"],
    ["said", "value"],
    ["range", "range"],
    ["status", "status"],
    ["targetLabel", "target"],
    ["source", "source"],
    ["quote", "quote"],
  ] as const;
  const tooltip = fields
    .filter(([field]) => rows.some((row) => row[field] !== null))
    .map(([field, column]) => ({ field, type: "nominal" as const, title: words.columns[column]! }));
  const pointsOut = rows.some(({ chosen }) => chosen);
  const bars: ChartLayer = {
    mark: { type: "bar", height: 15 },
    encoding: {
      y,
      x: xAs("value"),
      color: {
        condition: { test: "datum.chosen", value: colours.actual },
        value: pointsOut ? colours.other : colours.actual,
      },
      fillOpacity: { condition: { test: "datum.certain", value: 1 }, value: 0.4 },
      stroke: { condition: { test: "datum.chosen", value: colours.text }, value: null },
      strokeWidth: { value: 1.5 },
      tooltip,
    },
  };
  const text = (
    field: "label" | "targetLabel",
    x: NonNullable<ChartEncoding["x"]>,
    dx: number,
    align: "left" | "right",
  ): ChartLayer => ({
    transform: [{ filter: `datum.${field} !== null` }],
    mark: { type: "text", align, dx, fontSize: fontSizes.label, color: colours.text },
    encoding: {
      y,
      x,
      text: { field, type: "nominal" },
      ...(pointsOut ? { opacity: { condition: { test: "datum.chosen", value: 1 }, value: 0.85 } } : {}),
    },
  });
  const zero: ChartLayer = {
    mark: { type: "rule", color: colours.other },
    encoding: { x: { datum: 0, type: "quantitative" } },
  };
  if (columns === null) {
    const right: ChartLayer = text("label", xAs("right"), 6, "left");
    return [bars, ...(domain.low < 0 ? [zero] : []), right];
  }
  const end = { value: "width" } as const;
  const head = (dx: number, words: string): ChartLayer => ({
    data: { values: [{ head: words }] },
    mark: {
      type: "text",
      align: "right",
      dx,
      dy: -4,
      baseline: "bottom",
      fontSize: fontSizes.caption,
      color: colours.quiet,
    },
    encoding: { x: end, y: { value: 0 }, text: { field: "head", type: "nominal" } },
  });
  return [
    bars,
    {
      mark: { type: "tick", color: colours.target, thickness: 3, size: 20, opacity: 1 },
      encoding: { y, x: xAs("target"), tooltip },
    },
    text("label", end, columns.at.value, "right"),
    text("targetLabel", end, columns.at.target - 4, "right"),
    head(columns.at.value, columns.value),
    head(columns.at.target - 4, columns.at.target < 130 ? words.status.target : columns.target),
  ];
}

/** Where the numbers beside the bars end, in pixels from the plot. */
interface ColumnsBeside {
  readonly value: number;
  readonly target: number;
}

const columnsBeside = (page: number): ColumnsBeside =>
  page < 480 ? { value: 50, target: 100 } : { value: 52, target: 130 };

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
