import type { ColumnTable } from "arquero";
import type { TopLevelSpec } from "vega-lite";
import { areaName } from "./area-name.js";
import { busiestArea } from "./busiest-area.js";
import { captionOf, spanOf } from "./caption.js";
import type { Chart } from "./chart.js";
import { drawnBounds } from "./drawn-bounds.js";
import { type ChartOptions, captionAxis, chartWidth, emptyChart, frame, roomBeside } from "./frame.js";
import { pointTable } from "./point-table.js";
import { columnBy, type Evidence, numberOf, type Point, readPoints, rowsOf, textOf, yearOf } from "./read-points.js";
import { sumSpan } from "./sum-span.js";
import { readTargets } from "./target-rows.js";
import { colours } from "./theme.js";
import { trendLayers } from "./trend-layers.js";
import { trendMeasure, trendPanel } from "./trend-panel.js";
import type { TrendMark } from "./trend-rows.js";
import { sayPoints, trendTitle } from "./trend-title.js";
import { wordsIn } from "./words.js";
import { wrapText } from "./wrap-text.js";

/** What a trend shows. */
export interface TrendOptions extends ChartOptions, Evidence {
  /** Id of the indicator; the table's first unless given. */
  readonly indicator?: string;
  /** Several indicators, a panel each, one under the other: there are never two axes in one panel. */
  readonly indicators?: readonly string[];
  /** Full name of the area; the one with most values unless given. */
  readonly area?: string;
  /** The table `targets`: what was promised, as marks at the year by whose end it was promised; sums over years in the caption. */
  readonly targets?: ColumnTable;
  /** The table `conflicts`: what other documents say, as crosses. */
  readonly conflicts?: ColumnTable;
}

/**
 * A yearly trend: a line that breaks at missing years, a band between the bounds; published values are filled circles, 约 and 超
 * squares, implied ones hollow diamonds; single points show; values stand beside the points.
 * @param series a table with the columns of `SeriesRow`, as `loadSeries` gives it; without rows the chart says 没有数据
 */
export function trendChart(series: ColumnTable, options: TrendOptions = {}): Chart {
  const { lang = "zh" } = options;
  const page = chartWidth(options);
  const words = wordsIn(lang);
  const all = readPoints(series, lang, options);
  const asked = options.indicators ?? (options.indicator === undefined ? null : [options.indicator]);
  const area =
    options.area ?? busiestArea(asked === null ? all : all.filter((point) => asked.includes(point.indicator)));
  const here = all.filter((point) => point.area === area);
  const ids = asked ?? here.slice(0, 1).map((point) => point.indicator);
  const shown = ids.map((id) => here.filter((point) => point.indicator === id)).filter((points) => points.length > 0);
  if (shown.length === 0) {
    const name = all.find((point) => ids.includes(point.indicator))?.name ?? ids.join(", ");
    return emptyChart([areaName(area, lang), name].filter(Boolean).join(" · "), words.noData, options);
  }

  const marks = shown.map((points) => marksOf(points[0]!, options));
  const sums = shown.flatMap((points) => sumsOf(points[0]!, options));
  const years = [...shown.flat(), ...marks.flat()].map(({ year }) => year);
  const measures = shown.map((points, index) => trendMeasure(points, marks[index]!, lang));
  const room = Math.max(...measures.map(({ domain }) => roomBeside(domain.ticks, lang)));
  const plot = { width: page - room, height: shown.length === 1 ? 260 : 150 };
  const panels = shown.map((points, index) =>
    trendPanel(points, marks[index]!, measures[index]!, [Math.min(...years), Math.max(...years)], plot, lang),
  );
  const title = titleOf(
    shown.map((points) => trendTitle(points, lang)),
    lang,
  );
  const subtitle = [
    areaName(area, lang),
    ...(panels.length === 1 ? [panels[0]!.unit, words.kind[shown[0]![0]!.kind] ?? ""] : []),
    spanOf(shown.flat(), lang),
    shown
      .flat()
      .map(drawnBounds)
      .some(({ low, high }) => low < high)
      ? words.bounds
      : "",
    panels.every(({ domain }) => domain.fromZero) ? "" : words.notFromZero,
  ].filter((part) => part !== "");
  const description = shown
    .map((points) => `${trendTitle(points, lang)}${words.stop}${sayPoints(points, lang)}${words.stop}`)
    .join("")
    .trim();
  const head = frame({ title, subtitle: subtitle.join(words.comma), description, width: page });
  const statuses = new Set(panels.flatMap(({ rows }) => rows.map(({ status }) => status)));
  const views = panels.map((panel, index) => ({
    ...plot,
    data: { values: panel.rows.map((row) => ({ ...row })) },
    layer: trendLayers(
      panel,
      statuses,
      index === panels.length - 1
        ? captionAxis(
            [...captionOf(shown.flat(), lang), ...(sums.length === 0 ? [] : [words.sumsLeft(sums)])],
            plot.width,
            lang,
          )
        : { title: null },
      lang,
      { page },
    ),
  }));
  const spec: TopLevelSpec =
    views.length === 1
      ? { ...head, ...views[0]! }
      : {
          ...head,
          spacing: 24,
          vconcat: views.map((view, index) => ({
            ...view,
            title: {
              text: wrapText(shown[index]![0]!.name, page - 24, 13),
              fontSize: 13,
              offset: 6,
              color: colours.text,
            },
          })),
        };
  return { spec, title, description, points: pointTable(shown.flat(), lang) };
}

/** One finding, or two; of more the first and how many others there are. */
function titleOf(findings: readonly string[], lang: "zh" | "en"): string {
  if (findings.length <= 2) return findings.join(lang === "zh" ? "；" : "; ");
  return `${findings[0]}${lang === "zh" ? `（共${findings.length}项指标）` : ` (${findings.length} indicators)`}`;
}

/** The promised sums over several years, which have no place among yearly values, in words. */
function sumsOf({ indicator, area }: Point, { targets, lang = "zh" }: TrendOptions): readonly string[] {
  if (targets === undefined) return [];
  const own = readTargets(targets, lang).filter((target) => target.indicator === indicator && target.area === area);
  return own.flatMap(({ span, said }) =>
    span === null ? [] : `${wordsIn(lang).inAll(...span)}${lang === "zh" ? "" : " "}${said}`,
  );
}

/** What was promised and what others say; the same of two documents is one mark. */
function marksOf(
  { indicator, area, unit }: Point,
  { targets, conflicts, documents }: TrendOptions,
): readonly TrendMark[] {
  const titles = columnBy(documents, "document_id", "title");
  const read = (table: ColumnTable | undefined, status: TrendMark["status"], column: string, suffix: string) =>
    (table === undefined ? [] : rowsOf(table)).flatMap((row): TrendMark | [] => {
      const [year, value] = [yearOf(row), numberOf(row[column])];
      if (row.indicator !== indicator || row.ref_area !== area || row.unit_measure !== unit) return [];
      if (year === null || value === null || sumSpan(row) !== null) return [];
      const source = titles.get(String(row[`document${suffix === "" ? "_id" : suffix}`])) ?? null;
      const observation = textOf(row[`observation${suffix === "" ? "_id" : suffix}`]);
      return { year, value, status, observation, source, quote: textOf(row[`quote${suffix}`]) };
    });
  const marks = [...read(targets, "target", "target_value", ""), ...read(conflicts, "disputed", "value_b", "_b")];
  const first = new Map(
    marks.map((mark) => [JSON.stringify([mark.status, mark.year, mark.value]), mark] as const).reverse(),
  );
  return marks.filter((mark) => first.get(JSON.stringify([mark.status, mark.year, mark.value])) === mark);
}
