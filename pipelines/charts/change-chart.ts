import type { ColumnTable } from "arquero";
import type { TopLevelSpec } from "vega-lite";
import { areaName } from "./area-name.js";
import { type AxisDomain, axisDomain } from "./axis-domain.js";
import { breaksOf, sourcesOf, spanOf } from "./caption.js";
import { BAR, labelledChanges } from "./change-labels.js";
import type { Chart, ChartEncoding, ChartLanguage, ChartLayer } from "./chart.js";
import { type ChartOptions, captionAxis, chartWidth, emptyChart, frame, roomBeside, unitAxis } from "./frame.js";
import { type Evidence, type Point, readPoints } from "./read-points.js";
import { sayComparison } from "./say-change.js";
import { sayNumber } from "./say-number.js";
import { colours, fontSizes } from "./theme.js";
import { boundsOf } from "./trend-title.js";
import { wordsIn } from "./words.js";

/** What a chart of yearly changes shows. */
export interface ChangeOptions extends ChartOptions, Evidence {
  /** Id of the indicator; the table's first unless given. */
  readonly indicator?: string;
  /** Full name of the area; the table's first unless given. */
  readonly area?: string;
}

/**
 * The change from one year to the next in per cent, of rates in percentage points: bars from zero with their numbers and signs; a
 * line over each from the least to the most that the bounds of the two values allow. Only between years that follow each other, and
 * not over a break of definition.
 * @param series a table with the columns of `SeriesRow`, as `loadSeries` gives it; without two such years 没有数据
 */
export function changeChart(series: ColumnTable, options: ChangeOptions = {}): Chart {
  const { lang = "zh" } = options;
  const page = chartWidth(options);
  const words = wordsIn(lang);
  const given = readPoints(series, lang, options);
  const indicator = options.indicator ?? given[0]?.indicator;
  const area = options.area ?? given.find((point) => point.indicator === indicator)?.area;
  const points = given.filter((point) => point.indicator === indicator && point.area === area);
  const all = points.flatMap((point, index) => changeOf(points[index - 1], point, lang) ?? []);
  const changes = all.filter(({ change }) => Math.abs(change) <= MOST);
  if (changes.length === 0) {
    const name = points[0]?.name ?? indicator ?? "";
    return emptyChart(name, words.noChange, options);
  }

  const [first, last] = [changes[0]!, changes.at(-1)!];
  const years = Array.from({ length: last.year - first.year + 1 }, (_, index) => first.year + index);
  const rate = isRate(points[0]!);
  const unit = rate ? words.percentagePoints : "%";
  const title =
    lang === "zh"
      ? `${points[0]!.name}：${last.year}年${last.said}`
      : `${points[0]!.name} in ${last.year}: ${last.said}`;
  const domain = axisDomain([0, ...changes.flatMap(({ low, high }) => [low, high])], 1);
  const width = page - roomBeside(domain.ticks, lang);
  const subtitle = [areaName(area ?? "", lang), words.changeOnYear, unit, spanOf(changes, lang), words.changeBounds];
  const large = all
    .filter((change) => !changes.includes(change))
    .map(({ year, said }) => (lang === "zh" ? `${year}年${said}` : `${year}: ${said}`));
  const caption = [
    changes.every(({ certain }) => certain) ? "" : words.paleBars,
    large.length === 0 ? "" : words.tooLarge(large),
    breaksOf(points, lang),
    sourcesOf(points, lang),
  ];
  const description = `${title}${words.stop}${changes
    .map(({ year, label }) =>
      lang === "zh" ? `${year}年${label}${rate ? "个百分点" : "%"}` : `${year} ${label} ${unit}`,
    )
    .join(lang === "zh" ? "；" : "; ")}${words.stop}`.trim();
  const step = width / years.length;
  const labelled = labelledChanges(changes, step);
  const spec: TopLevelSpec = {
    ...frame({ title, subtitle: subtitle.filter((part) => part !== "").join(words.comma), description, width: page }),
    width,
    height: 240,
    data: {
      values: changes.map((change) => ({ ...change, label: labelled.has(change.year) ? change.label : "" })),
    },
    layer: layersOf(years, unit, captionAxis(caption, width, lang), domain, step, lang),
  };
  const table = changes.map(({ year, change, low, high, status }) => ({
    [words.columns.year!]: year,
    [`${words.columns.change} (${unit})`]: round(change),
    [words.columns.low!]: round(low),
    [words.columns.high!]: round(high),
    [words.columns.status!]: status,
  }));
  return { spec, title, description, points: table };
}

/** In per cent: what is more stands under the chart in words, as no other bar could be read beside it. */
const MOST = 900;

interface Change {
  readonly year: number;
  readonly change: number;
  readonly low: number;
  readonly high: number;
  readonly label: string;
  readonly said: string;
  readonly status: string;
  readonly certain: boolean;
  readonly observation: string | null;
}

function changeOf(before: Point | undefined, point: Point, lang: ChartLanguage): Change | null {
  if (before === undefined || before.year !== point.year - 1 || before.unit !== point.unit) return null;
  if (point.breakBefore !== null) return null;
  const rate = isRate(point);
  if (!rate && before.low <= 0) return null;
  const between = (from: number, to: number) => (rate ? to - from : 100 * (to / from - 1));
  const change = between(before.value, point.value);
  const words = wordsIn(lang);
  const certain = before.status === "published" && point.status === "published";
  return {
    year: point.year,
    change: round(change),
    low: round(between(before.high, point.low)),
    high: round(between(before.low, point.high)),
    label: `${change > 0 ? "+" : ""}${sayNumber(Number(change.toFixed(1)), lang)}`,
    said: sayComparison(boundsOf(before), boundsOf(point), point.unit, {
      earlier: lang === "zh" ? `${before.year}年` : `${before.year}`,
      lang,
    }),
    status: certain
      ? words.status.published
      : words.status[point.status === "published" ? before.status : point.status],
    certain,
    observation: point.observation,
  };
}

const isRate = ({ unit }: Point) => /^[%‰]$/.test(unit);
const round = (value: number) => Number(value.toFixed(4));

function layersOf(
  years: readonly number[],
  unit: string,
  caption: ReturnType<typeof captionAxis>,
  domain: AxisDomain,
  step: number,
  lang: ChartLanguage,
): ChartLayer[] {
  const words = wordsIn(lang);
  const x: NonNullable<ChartEncoding["x"]> = {
    field: "year",
    type: "ordinal",
    title: words.columns.year!,
    scale: { domain: [...years], padding: 0.35 },
    axis: { labelAngle: 0, labelOverlap: true, domain: false, ticks: false, ...caption },
  };
  const y = (field: "change" | "low" | "high"): NonNullable<ChartEncoding["y"]> => ({
    field,
    type: "quantitative",
    title: words.columns[field]!,
    scale: { domain: [domain.low, domain.high], zero: true, nice: false },
    axis: unitAxis(unit, domain.ticks, { lang }),
  });
  const tooltip = [
    { field: "year", type: "nominal" as const, title: words.columns.year! },
    { field: "said", type: "nominal" as const, title: words.columns.change! },
    { field: "status", type: "nominal" as const, title: words.columns.status! },
  ];
  const label = (up: boolean): ChartLayer => ({
    transform: [{ filter: up ? "datum.change >= 0" : "datum.change < 0" }],
    mark: {
      type: "text",
      fontSize: fontSizes.label,
      color: colours.text,
      dy: up ? -5 : 5,
      baseline: up ? "bottom" : "top",
    },
    encoding: { x, y: y(up ? "high" : "low"), text: { field: "label", type: "nominal" } },
  });
  return [
    {
      mark: { type: "bar", width: Math.min(56, BAR * step) },
      encoding: {
        x,
        y: y("change"),
        color: { condition: { test: "datum.change >= 0", value: colours.actual }, value: colours.second },
        fillOpacity: { condition: { test: "datum.certain", value: 1 }, value: 0.4 },
        tooltip,
      },
    },
    {
      mark: { type: "rule", color: colours.text, strokeWidth: 1.2 },
      encoding: { x, y: y("low"), y2: { field: "high" } },
    },
    { mark: { type: "rule", color: colours.other }, encoding: { y: { datum: 0 } } },
    label(true),
    label(false),
  ];
}
