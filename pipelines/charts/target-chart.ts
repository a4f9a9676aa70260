import type { ColumnTable } from "arquero";
import type { TopLevelSpec } from "vega-lite";
import { type AxisDomain, axisDomain } from "./axis-domain.js";
import type { Chart, ChartLanguage } from "./chart.js";
import { areWhole } from "./counts.js";
import { type ChartOptions, captionAxis, chartWidth, emptyChart, frame, tickLabel } from "./frame.js";
import { percentTicks } from "./percent-ticks.js";
import type { Evidence } from "./read-points.js";
import { type Scale, sayValue, scaleFor, unitLabel } from "./say-number.js";
import { bulletLabels, bulletRow, inLines } from "./target-bullets.js";
import { outcomeLooks, type TargetAxis, targetLayers } from "./target-layers.js";
import { readTargets, type TargetPoint } from "./target-rows.js";
import { fontSizes } from "./theme.js";
import { type ChartWords, wordsIn } from "./words.js";
import { emWidth } from "./wrap-text.js";

/** What a chart of targets shows. */
export interface TargetOptions extends ChartOptions, Evidence {
  /** Id of the indicator, or several; all unless given. */
  readonly indicator?: string | readonly string[];
  /** Full name of the area; all unless given. */
  readonly area?: string;
  /** How many rows at most, the newest; 24 unless given. */
  readonly limit?: number;
}

/**
 * Targets against what came of them: a bar for the actual value from zero, a black line for the target; the outcome in colour, shape
 * and words at the end of the row. Targets of one unit stand on its axis; of several units, or
 * where sums over years stand beside yearly values, each is 100%.
 * @param targets a table with the columns of `TargetRow`, as `loadTargets` gives it; without rows the chart says 没有数据
 */
export function targetChart(targets: ColumnTable, options: TargetOptions = {}): Chart {
  const { lang = "zh", limit = 24 } = options;
  const page = chartWidth(options);
  const words = wordsIn(lang);
  const wanted = typeof options.indicator === "string" ? [options.indicator] : options.indicator;
  const all = readTargets(targets, lang, options).filter(
    (point) => (wanted?.includes(point.indicator) ?? true) && (options.area ?? point.area) === point.area,
  );
  if (all.length === 0) return emptyChart(words.columns.target!, words.noData, options);

  const newest = [...all].sort((a, b) => b.year - a.year).slice(0, limit);
  const shown = all.filter((point) => newest.includes(point));
  const units = new Set(shown.map(({ unit, span }) => (span === null ? unit : `${unit} ${span.join("/")}`)));
  const ends = shown.flatMap(({ target, actual }) => [target, actual ?? 0]);
  const scale = units.size === 1 ? scaleFor(ends, shown[0]!.unit, lang) : null;
  const { rows, width, lines, captionWidth } = layOut(shown, scale, page - 40, lang);
  const domain = axisDomain(
    [...rows.flatMap((row) => [row.target, row.actual ?? 0]), 0],
    1,
    scale !== null && areWhole(ends, shown[0]!.unit, scale),
  );

  const oneName = new Set(shown.map(({ name }) => name)).size === 1;
  const areas = [...new Set(shown.map(({ areaName }) => areaName))];
  const counts = countOutcomes(shown, words, lang);
  const isDecided = shown.every(({ outcome }) => outcome === "met" || outcome === "missed");
  const oneArea = areas.length === 1 ? areas[0]! : "";
  const title = `${oneName ? shown[0]!.name : words.targets(shown.length, oneArea, isDecided)}${words.colon}${counts}`;
  const axisName = scale === null ? words.columns.share! : unitLabel(shown[0]!.unit, scale, lang);
  const subtitle = [
    areas.length === 2 || (areas.length === 1 && oneName) ? areas.join(lang === "zh" ? "、" : ", ") : "",
    axisName,
    words.bullet,
  ]
    .filter((part) => part !== "")
    .join(words.comma);
  const description = `${title}${words.stop}${shown.map((point) => describe(point, words, lang)).join(lang === "zh" ? "；" : "; ")}${words.stop}`;
  const caption = [
    all.length > shown.length ? words.more(all.length - shown.length) : "",
    words.sources(titlesOf(shown), new Set(shown.map(({ documentId }) => documentId)).size),
  ];
  const spec: TopLevelSpec = {
    ...frame({ title, subtitle, description, width: page }),
    width,
    height: { step: Math.max(28, 15 * lines + 10) },
    data: { values: rows.map((row) => ({ ...row })) },
    layer: targetLayers(rows, captionAxis(caption, captionWidth, lang), axisOf(domain, scale === null, lang), words),
  };
  return { spec, title, description, points: tableOf(shown, words) };
}

/** Rows with their labels on one line if the bars keep a third of the room, else wrapped. */
function layOut(points: readonly TargetPoint[], scale: Scale | null, room: number, lang: ChartLanguage) {
  const widest = (texts: readonly string[]) =>
    Math.max(...texts.flatMap((text) => text.split("\n").map(emWidth))) * fontSizes.label;
  const endWidth = 0.7 * room - 34 - LEAST_BAR;
  const at = (labelWidth: number, wrapped: boolean) => {
    const labels = bulletLabels(points, labelWidth, lang);
    const rows = points
      .map((point, index) => bulletRow(point, labels[index]!, scale, lang))
      .map((row) => (wrapped ? { ...row, said: inLines(row.said, endWidth) } : row));
    const width = room - widest(labels) - widest(rows.map(({ said }) => said)) - 34;
    const texts = [...labels, ...rows.map(({ said }) => said)];
    const lines = Math.max(...texts.map((text) => text.split("\n").length));
    return { rows, width, lines, captionWidth: room - widest(labels) };
  };
  const wide = at(230, false);
  if (wide.width >= room / 3) return wide;
  const said = widest(wide.rows.map((row) => inLines(row.said, endWidth)));
  const narrow = at(Math.max(64, Math.min(0.3 * room, room - said - 34 - LEAST_BAR)), true);
  return { ...narrow, width: Math.max(LEAST_BAR, narrow.width) };
}

/** In per cent of the target 100 is always named: the black lines stand there. */
function axisOf({ high, ticks }: AxisDomain, isPercent: boolean, lang: ChartLanguage): TargetAxis {
  return isPercent
    ? { high, ticks: percentTicks(high), labelExpr: `${tickLabel(lang)} + '%'` }
    : { high, ticks, labelExpr: tickLabel(lang) };
}

/** Pixels of the plot at the least. */
const LEAST_BAR = 70;

function countOutcomes(points: readonly TargetPoint[], words: ChartWords, lang: ChartLanguage): string {
  return outcomeLooks
    .map(({ outcome }) => [outcome, points.filter((point) => point.outcome === outcome).length] as const)
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) =>
      lang === "zh" ? `${words.outcome[outcome]}${count}项` : `${count} ${words.outcome[outcome]}`,
    )
    .join(words.comma);
}

function describe(point: TargetPoint, words: ChartWords, lang: ChartLanguage): string {
  const actual = point.actual === null ? null : sayValue(point.actual, point.unit, false, lang);
  const outcome = words.sayOutcome(words.outcome[point.outcome], actual, point.said);
  if (point.span !== null) return [point.name, words.inAll(...point.span), outcome].join(lang === "zh" ? "" : " ");
  return lang === "zh" ? `${point.name}${point.year}年${outcome}` : `${point.name} ${point.year} ${outcome}`;
}

const titlesOf = (points: readonly TargetPoint[]) =>
  [...new Set(points.flatMap(({ source }) => source ?? []))].sort().slice(0, 3);

function tableOf(points: readonly TargetPoint[], { columns, outcome }: ChartWords): Chart["points"] {
  return points.map((point) => ({
    [columns.indicator!]: point.name,
    [columns.area!]: point.areaName,
    [columns.year!]: point.year,
    [columns.target!]: point.target,
    [columns.actual!]: point.actual,
    [columns.unit!]: point.unit,
    [columns.outcome!]: outcome[point.outcome],
  }));
}
