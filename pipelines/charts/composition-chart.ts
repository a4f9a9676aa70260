import type { ColumnTable } from "arquero";
import type { TopLevelSpec } from "vega-lite";
import { areaName } from "./area-name.js";
import { axisDomain } from "./axis-domain.js";
import { busiestArea } from "./busiest-area.js";
import { sourcesOf } from "./caption.js";
import type { Chart, ChartLanguage } from "./chart.js";
import { compositionLayers, type Segment } from "./composition-layers.js";
import { type Composed, type Composition, compose, HUNDRED, sayShare } from "./composition-rows.js";
import { areWhole } from "./counts.js";
import { type ChartOptions, captionAxis, chartWidth, emptyChart, frame } from "./frame.js";
import { mostParts } from "./part-shades.js";
import { type Evidence, type Point, readPoints } from "./read-points.js";
import { sayComparison } from "./say-change.js";
import { type Scale, sayNumber, sayValue, scaled, scaleFor, unitLabel } from "./say-number.js";
import { fontSizes } from "./theme.js";
import { boundsOf, sayPoint } from "./trend-title.js";
import { type ChartWords, wordsIn } from "./words.js";
import { emWidth } from "./wrap-text.js";

/** What a composition shows: the years of one area, or with `areas` those in one year. */
export interface CompositionOptions extends ChartOptions, Evidence {
  /** Ids of two to five indicators that sum to the whole, in the order in which they stand. */
  readonly parts: readonly string[];
  /** Id of the indicator that they sum to. Shares in per cent need none: they sum to 100. */
  readonly whole?: string;
  /** Full name of the area; that of the table's first part unless given. */
  readonly area?: string;
  /** Full names of areas to set beside each other, instead of years. */
  readonly areas?: readonly string[];
  /** With `areas`: the year; the newest unless given. */
  readonly year?: number;
  /** Bars of one length, in per cent, or as long as their wholes; `share` unless given. */
  readonly as?: "share" | "value";
}

/**
 * What a whole is made of: bars from zero, cut into parts from dark to light, the share in each part, the whole at the end. A row is
 * drawn only where all its parts are known and their sum is the whole within the bounds of both; what is left out the caption says. Where
 * nothing is left, or the parts have nothing to be checked against, the chart says that instead.
 * @param series a table with the columns of `SeriesRow`, as `loadSeries` gives it
 */
export function compositionChart(series: ColumnTable, options: CompositionOptions): Chart {
  const { lang = "zh", as = "share", parts } = options;
  const page = chartWidth(options);
  const words = wordsIn(lang);
  const all = readPoints(series, lang, options).filter(({ indicator }) =>
    [options.whole, ...parts].includes(indicator),
  );
  const ofWhole = all.find(({ indicator }) => indicator === options.whole);
  const first = all.find(({ indicator }) => parts.includes(indicator));
  const area = options.area ?? busiestArea(all.filter(({ indicator }) => parts.includes(indicator)));
  const heading = ofWhole?.name ?? (options.areas === undefined ? areaName(area, lang) : "");
  const refuse = (message: string) => emptyChart(heading, message, options);
  if (parts.length < 2 || parts.length > mostParts) return refuse(words.fewParts);
  if (first === undefined) return refuse(words.noData);
  const unit = ofWhole?.unit ?? first.unit;
  const percent = options.whole === undefined && unit === "%";
  if (!percent && ofWhole === undefined) return refuse(words.needWhole);

  const composed = composeAll(all, { ...options, area }, percent, unit, lang);
  const shown = composed.flatMap((each) => (each.kind === "agrees" ? each.composition : []));
  const disagreeing = composed.flatMap((each) =>
    each.kind === "disagrees"
      ? words.disagree(each.row, sayValue(each.sum, unit, false, lang), sayValue(each.whole, unit, false, lang))
      : [],
  );
  if (shown.length === 0)
    return disagreeing.length > 0
      ? emptyChart(heading, words.disagreeAll, options, disagreeing.slice(0, 3).join("\n"))
      : refuse(words.noData);

  const scale = scaleFor(
    shown.map(({ whole }) => whole.obs_value),
    unit,
    lang,
  );
  const share = as === "share" || percent;
  const points = shown.flatMap((each) => each.parts.map(({ point }) => point));
  const wholes = shown.map(({ whole }) =>
    percent ? "" : sayNumber(threeDigitsOrAll(scaled(whole.obs_value, scale)), lang),
  );
  const left = Math.max(...shown.map(({ row }) => emWidth(row))) * fontSizes.label;
  const right = Math.max(...wholes.map(emWidth)) * fontSizes.label;
  const width = Math.max(100, page - 60 - left - right);
  const ends = share ? [0, 100] : [0, ...shown.map(({ whole }) => scaled(whole.obs_value, scale))];
  const { high, ticks } = share
    ? { high: 100, ticks: [0, 25, 50, 75, 100] }
    : axisDomain(
        ends,
        1,
        areWhole(
          shown.map(({ whole }) => whole.obs_value),
          unit,
          scale,
        ),
      );
  const rows = shown.flatMap((each, index) => segmentsOf(each, wholes[index]!, { scale, share, width, high, lang }));

  const title = titleOf(shown, heading, options, lang);
  const description = describe(shown, title, words, lang);
  const subtitle = [
    ofWhole === undefined || options.areas !== undefined ? "" : areaName(area, lang),
    options.areas === undefined ? "" : lang === "zh" ? `${shown[0]!.year}年` : `${shown[0]!.year}`,
    ofWhole === undefined ? "" : (words.kind[ofWhole.kind] ?? ""),
    share
      ? ofWhole === undefined
        ? `${words.sharePart}${lang === "zh" ? "（%）" : " (%)"}`
        : `${words.shareOf(ofWhole.name)}${lang === "zh" ? "（%）" : " (%)"}`
      : "",
    percent ? "" : `${share ? `${words.whole}${words.colon}` : ""}${unitLabel(unit, scale, lang)}`,
  ];
  const lacking = composed.flatMap((each) => (each.kind === "lacks" ? each.row : []));
  const caption = [
    ...disagreeing.slice(0, 3),
    lacking.length > 0 ? words.lackParts(lacking) : "",
    sourcesOf(points, lang),
  ];
  const names = shown[0]!.parts.map(({ point }) => point.name);
  const spec: TopLevelSpec = {
    ...frame({ title, subtitle: subtitle.filter(Boolean).join(words.comma), description, width: page }),
    width,
    height: { step: 34 },
    data: { values: rows.map((row) => ({ ...row })) },
    layer: compositionLayers(
      { parts: names, rows: shown.map(({ row }) => row), high, ticks, percent: share, room: width + right },
      captionAxis(caption, page - 24, lang, left + 8),
      words,
      lang,
    ),
  };
  return { spec, title, description, points: tableOf(shown, words) };
}

/** Every year or area that has the whole or a part, in order. */
function composeAll(
  all: readonly Point[],
  { parts, whole, area, areas, year }: CompositionOptions,
  percent: boolean,
  unit: string,
  lang: ChartLanguage,
): readonly Composed[] {
  const ofUnit = all.filter((point) => point.unit === unit);
  const find = (indicator: string | undefined, place: string | undefined, of: number) =>
    ofUnit.find((point) => point.indicator === indicator && point.area === place && point.year === of);
  const at = (row: string, place: string | undefined, of: number) => {
    const total = find(whole, place, of);
    const bounds = percent ? HUNDRED : total === undefined ? undefined : boundsOf(total);
    return compose(
      row,
      of,
      bounds,
      parts.map((part) => find(part, place, of)),
    );
  };
  if (areas !== undefined) {
    const newest = year ?? Math.max(...ofUnit.filter((point) => areas.includes(point.area)).map((point) => point.year));
    return areas.map((place) => at(areaName(place, lang), place, newest));
  }
  const years = [...new Set(ofUnit.filter((point) => point.area === area).map((point) => point.year))].sort(
    (a, b) => a - b,
  );
  return years.map((of) => at(lang === "zh" ? `${of}年` : `${of}`, area, of));
}

interface Layout {
  readonly scale: Scale;
  readonly share: boolean;
  readonly width: number;
  readonly high: number;
  readonly lang: ChartLanguage;
}

/** The parts end to end. In shares the ends are those of the parts' own sum, so that each bar is full. */
function segmentsOf(
  { row, parts }: Composition,
  whole: string,
  { scale, share, width, high, lang }: Layout,
): Segment[] {
  const sum = parts.reduce((total, { point }) => total + point.value, 0);
  let start = 0;
  return parts.map(({ point, share: ofWhole }, order): Segment => {
    const size = share ? (100 * point.value) / sum : scaled(point.value, scale);
    const label = sayShare(ofWhole, point.status, lang);
    const hasRoom = (size / high) * width >= emWidth(label) * fontSizes.label + 4;
    const segment = {
      row,
      part: point.name,
      order,
      start,
      end: start + size,
      middle: start + size / 2,
      label: hasRoom ? label : null,
      said: sayPoint(point, lang),
      share: label,
      status: wordsIn(lang).status[point.status],
      whole: order === parts.length - 1 && whole !== "" ? whole : null,
      observation: point.observation,
      source: point.source,
      quote: point.quote,
    };
    start += size;
    return segment;
  });
}

/** The largest part of the newest row and what its share was in the first; of areas the one where that part is largest. */
function titleOf(
  shown: readonly Composition[],
  heading: string,
  { areas }: CompositionOptions,
  lang: ChartLanguage,
): string {
  const words = wordsIn(lang);
  const [first, last] = [shown[0]!, shown.at(-1)!];
  const order = last.parts.reduce(
    (best, { share }, index) => (share.obs_value > last.parts[best]!.share.obs_value ? index : best),
    0,
  );
  const most =
    areas === undefined
      ? last
      : shown.reduce((best, each) =>
          each.parts[order]!.share.obs_value > best.parts[order]!.share.obs_value ? each : best,
        );
  const { point, share } = most.parts[order]!;
  const said = sayShare(share, point.status, lang);
  const start = heading === "" ? "" : `${heading}${words.colon}`;
  if (areas !== undefined)
    return lang === "zh"
      ? `${start}${point.name}占比最高的是${most.row}，${most.year}年${said}`
      : `${start}${point.name} had the largest share in ${most.row}, ${said} in ${most.year}`;
  const now = lang === "zh" ? `${most.row}${point.name}占${said}` : `${point.name} ${said} in ${most.row}`;
  if (first === last) return `${start}${now}`;
  const change = sayComparison(first.parts[order]!.share, share, "%", { earlier: first.row, lang });
  return `${start}${now}${words.comma}${change}`;
}

function describe(shown: readonly Composition[], title: string, words: ChartWords, lang: ChartLanguage): string {
  const said = shown.map(
    ({ row, parts }) =>
      `${row}${words.colon}${parts.map(({ point, share }) => `${point.name} ${sayPoint(point, lang)}${lang === "zh" ? "，" : ", "}${sayShare(share, point.status, lang)}`).join(lang === "zh" ? "、" : "; ")}`,
  );
  return `${title}${words.stop}${said.join(lang === "zh" ? "；" : ". ")}${words.stop}`.trim();
}

function tableOf(shown: readonly Composition[], { columns, sharePart, status }: ChartWords): Chart["points"] {
  return shown.flatMap(({ parts }) =>
    parts.map(({ point, share }) => ({
      [columns.year!]: point.year,
      [columns.area!]: point.areaName,
      [columns.part!]: point.name,
      [columns.value!]: point.value,
      [columns.unit!]: point.unit,
      [`${sharePart} (%)`]: Number(share.obs_value.toFixed(2)),
      [columns.status!]: status[point.status],
    })),
  );
}

const threeDigitsOrAll = (value: number) => (value >= 1000 ? Math.round(value) : Number(value.toPrecision(4)));
