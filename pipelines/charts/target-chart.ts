import type { ColumnTable } from "arquero";
import type { TopLevelSpec } from "vega-lite";
import { axisDomain } from "./axis-domain.js";
import type { Chart, ChartEncoding, ChartLanguage, ChartLayer } from "./chart.js";
import { type ChartOptions, captionAxis, emptyChart, frame } from "./frame.js";
import type { Evidence } from "./read-points.js";
import { type Scale, sayValue, scaled, scaleFor, unitLabel } from "./say-number.js";
import { type Outcome, readTargets, type TargetPoint } from "./target-rows.js";
import { chartWidths, colours, fontSizes } from "./theme.js";
import { type ChartWords, wordsIn } from "./words.js";
import { emWidth, wrapText } from "./wrap-text.js";

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
 * and words at the end of the row. Targets of one unit stand on its axis; of several units each is 100%.
 * @param targets a table with the columns of `TargetRow`, as `loadTargets` gives it; without rows the chart says 没有数据
 */
export function targetChart(targets: ColumnTable, options: TargetOptions = {}): Chart {
  const { lang = "zh", size = "screen", limit = 24 } = options;
  const words = wordsIn(lang);
  const wanted = typeof options.indicator === "string" ? [options.indicator] : options.indicator;
  const all = readTargets(targets, lang, options).filter(
    (point) => (wanted?.includes(point.indicator) ?? true) && (options.area ?? point.area) === point.area,
  );
  if (all.length === 0)
    return emptyChart(`${words.columns.target}${words.colon}${words.noData}`, words.noData, options);

  const newest = [...all].sort((a, b) => b.year - a.year).slice(0, limit);
  const shown = all.filter((point) => newest.includes(point));
  const narrow = size === "phone";
  const units = new Set(shown.map(({ unit }) => unit));
  const scale =
    units.size === 1
      ? scaleFor(
          shown.flatMap(({ target, actual }) => [target, actual ?? 0]),
          shown[0]!.unit,
          lang,
        )
      : null;
  const oneName = new Set(shown.map(({ name }) => name)).size === 1;
  const areas = [...new Set(shown.map(({ area }) => area))];
  const labels = shown.map((point) => labelOf(point, oneName, areas.length > 1, narrow ? 100 : 230, lang));
  const rows = shown
    .map((point, index) => rowOf(point, labels[index]!, scale, words, lang))
    .map((row) => (narrow ? { ...row, said: row.said.replace(/ ?[（(]/u, "\n").replace(/[）)]$/u, "") } : row));
  const domain = axisDomain([...rows.flatMap((row) => [row.target, row.actual ?? 0]), 0], 1);
  const left = Math.max(...labels.flatMap((label) => label.split("\n").map((line) => emWidth(line) * fontSizes.label)));
  const right = Math.max(...rows.flatMap((row) => row.said.split("\n").map(emWidth))) * fontSizes.label + 34;
  const width = Math.max(90, chartWidths[size] - 40 - left - right);

  const counts = countOutcomes(shown, words, lang);
  const title = `${oneName ? shown[0]!.name : lang === "zh" ? `${shown.length} 项目标` : `${shown.length} targets`}${words.colon}${counts}`;
  const axisName = scale === null ? words.columns.share! : unitLabel(shown[0]!.unit, scale, lang);
  const subtitle = [areas.length <= 2 ? areas.join("、") : "", axisName, words.bullet]
    .filter((part) => part !== "")
    .join(words.comma);
  const description = `${title}${words.stop}${shown.map((point) => describe(point, words, lang)).join(lang === "zh" ? "；" : "; ")}${words.stop}`;
  const caption = [
    all.length > shown.length ? words.more(all.length - shown.length) : "",
    words.sources(titlesOf(shown), new Set(shown.map(({ documentId }) => documentId)).size),
  ];
  const tall = narrow || labels.some((label) => label.includes("\n")) ? 38 : 28;
  const spec: TopLevelSpec = {
    ...frame({ title, subtitle, description, size }),
    width,
    height: { step: tall },
    data: { values: rows.map((row) => ({ ...row })) },
    layer: layersOf(domain, captionAxis(caption, chartWidths[size] - 40), scale === null, words, labels, narrow),
  };
  return { spec, title, description, points: tableOf(shown, words) };
}

interface BulletRow {
  readonly row: string;
  readonly target: number;
  readonly actual: number | null;
  readonly outcome: string;
  readonly said: string;
  readonly targetSaid: string;
  readonly actualSaid: string | null;
  readonly source: string | null;
  readonly quote: string | null;
}

function rowOf(
  point: TargetPoint,
  row: string,
  scale: Scale | null,
  words: ChartWords,
  lang: ChartLanguage,
): BulletRow {
  const { target, actual, unit, outcome, source, quote } = point;
  const at = (value: number) => (scale === null ? (100 * value) / target : scaled(value, scale));
  const targetSaid = sayTarget(point, words, lang);
  const actualSaid = actual === null ? null : sayValue(actual, unit, lang);
  return {
    row,
    target: at(target),
    actual: actual === null ? null : at(actual),
    outcome: words.outcome[outcome],
    said: words.sayOutcome(words.outcome[outcome], actualSaid, targetSaid),
    targetSaid,
    actualSaid,
    source,
    quote,
  };
}

function sayTarget({ target, unit, caps }: TargetPoint, words: ChartWords, lang: ChartLanguage): string {
  return `${caps ? words.atMost : ""}${sayValue(target, unit, lang)}`;
}

function labelOf(point: TargetPoint, oneName: boolean, withArea: boolean, width: number, lang: ChartLanguage): string {
  const year = lang === "zh" ? `${point.year} 年` : `${point.year}`;
  const name = oneName && !withArea ? "" : `${withArea ? `${point.area} ` : ""}${oneName ? "" : point.name}`;
  return wrapText(`${name} ${year}`.trim(), width, fontSizes.label).join("\n");
}

const LOOKS: readonly { readonly outcome: Outcome; readonly shape: string; readonly colour: string }[] = [
  { outcome: "met", shape: "circle", colour: colours.met },
  { outcome: "missed", shape: "triangle-down", colour: colours.missed },
  { outcome: "pending", shape: "diamond", colour: colours.band },
  { outcome: "unknown", shape: "square", colour: colours.other },
];

function layersOf(
  domain: ReturnType<typeof axisDomain>,
  caption: ReturnType<typeof captionAxis>,
  percent: boolean,
  words: ChartWords,
  labels: readonly string[],
  twoLines: boolean,
): ChartLayer[] {
  const outcomes = LOOKS.map(({ outcome }) => words.outcome[outcome]);
  const y: NonNullable<ChartEncoding["y"]> = {
    field: "row",
    type: "nominal",
    title: words.columns.indicator!,
    sort: null,
    scale: { domain: [...new Set(labels)] },
    axis: {
      title: null,
      ticks: false,
      domain: false,
      labelExpr: "split(datum.label, '\\n')",
      labelPadding: 8,
      labelOffset: { expr: "length(split(datum.label, '\\n')) > 1 ? -7 : 0" },
    },
  };
  const xAs = (field: "actual" | "target"): NonNullable<ChartEncoding["x"]> => ({
    field,
    type: "quantitative",
    title: words.columns[field]!,
    scale: { domain: [0, domain.high], zero: true, nice: false },
    axis: { ...caption, tickCount: 5, ...(percent ? { labelExpr: "datum.label + '%'" } : {}) },
  });
  const legend = null;
  const colour = {
    field: "outcome",
    type: "nominal",
    legend,
    scale: { domain: outcomes, range: LOOKS.map((look) => look.colour) },
  } as const;
  const tooltip = [
    { field: "row", type: "nominal" as const, title: words.columns.indicator! },
    { field: "targetSaid", type: "nominal" as const, title: words.columns.target! },
    { field: "actualSaid", type: "nominal" as const, title: words.columns.actual! },
    { field: "outcome", type: "nominal" as const, title: words.columns.outcome! },
    { field: "source", type: "nominal" as const, title: words.columns.source! },
    { field: "quote", type: "nominal" as const, title: words.columns.quote! },
  ];
  const end = { value: "width" } as const;
  return [
    {
      mark: { type: "bar", height: 13 },
      encoding: { y, x: xAs("actual"), color: colour, tooltip },
    },
    {
      mark: { type: "tick", color: colours.target, thickness: 3, size: 22, opacity: 1 },
      encoding: { y, x: xAs("target"), tooltip },
    },
    {
      mark: { type: "point", filled: true, size: 70, opacity: 1, dx: 14, xOffset: 14 },
      encoding: {
        y,
        x: end,
        color: colour,
        shape: {
          field: "outcome",
          type: "nominal",
          legend,
          scale: { domain: outcomes, range: LOOKS.map((look) => look.shape) },
        },
      },
    },
    {
      mark: {
        type: "text",
        align: "left",
        dx: 24,
        dy: twoLines ? -7 : 0,
        lineBreak: "\n",
        lineHeight: 15,
        fontSize: fontSizes.label,
        color: colours.text,
      },
      encoding: { y, x: end, text: { field: "said", type: "nominal" } },
    },
  ];
}

function countOutcomes(points: readonly TargetPoint[], words: ChartWords, lang: ChartLanguage): string {
  return LOOKS.map(({ outcome }) => [outcome, points.filter((point) => point.outcome === outcome).length] as const)
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) =>
      lang === "zh" ? `${words.outcome[outcome]} ${count} 项` : `${count} ${words.outcome[outcome]}`,
    )
    .join(words.comma);
}

function describe(point: TargetPoint, words: ChartWords, lang: ChartLanguage): string {
  const actual = point.actual === null ? null : sayValue(point.actual, point.unit, lang);
  const outcome = words.sayOutcome(words.outcome[point.outcome], actual, sayTarget(point, words, lang));
  return lang === "zh" ? `${point.name} ${point.year} 年${outcome}` : `${point.name} ${point.year} ${outcome}`;
}

const titlesOf = (points: readonly TargetPoint[]) =>
  [...new Set(points.flatMap(({ source }) => source ?? []))].sort().slice(0, 3);

function tableOf(points: readonly TargetPoint[], { columns, outcome }: ChartWords): Chart["points"] {
  return points.map((point) => ({
    [columns.indicator!]: point.name,
    [columns.area!]: point.area,
    [columns.year!]: point.year,
    [columns.target!]: point.target,
    [columns.actual!]: point.actual,
    [columns.unit!]: point.unit,
    [columns.outcome!]: outcome[point.outcome],
  }));
}
