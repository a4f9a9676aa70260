import type { ColumnTable } from "arquero";
import type { TopLevelSpec } from "vega-lite";
import { compare } from "../tables/sort-rows.js";
import { areaName } from "./area-name.js";
import type { Chart, ChartEncoding, ChartLanguage, ChartLayer } from "./chart.js";
import { type ChartOptions, chartWidth, emptyChart, frame, multiLineLabels } from "./frame.js";
import { nameOf, numberOf, type PointStatus, type Row, rowsOf, textOf, yearOf } from "./read-points.js";
import { colours, fontSizes } from "./theme.js";
import { type ChartWords, wordsIn } from "./words.js";
import { emWidth, wrapText } from "./wrap-text.js";

/** What a coverage chart shows. */
export interface CoverageOptions extends ChartOptions {
  /** Full name of the area; all together unless given. */
  readonly area?: string;
  /** First and last year; those of the table unless given. */
  readonly years?: readonly [first: number, last: number];
}

/**
 * What is known and what is not: a heat map of indicator × year. Published is dark with a filled circle, 约 and 超 lighter with a
 * square, implied pale with a hollow diamond, nothing a blank cell. The best covered indicator stands first.
 * @param table with the columns of `SeriesRow` or of `ObservationRow` (actual levels of whole years); without rows 没有数据
 */
export function coverageChart(table: ColumnTable, options: CoverageOptions = {}): Chart {
  const { lang = "zh" } = options;
  const page = chartWidth(options);
  const words = wordsIn(lang);
  const cells = readCells(table, options, lang);
  if (cells.size === 0) return emptyChart(words.coverage, words.noData, options);

  const known = [...cells.values()];
  const seen = known.map(({ year }) => year);
  const [first, last] = options.years ?? [Math.min(...seen), Math.max(...seen)];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const names = namesByCoverage(known, Math.max(0.36 * page, Math.min(230, page - 48 - 22 * years.length)));
  const rows = [...names].flatMap(([indicator, name]) =>
    years.map((year): CoverageRow => {
      const cell = cells.get(JSON.stringify([indicator, year]));
      const status = cell?.status ?? "none";
      const { statements = null, observation = null } = cell ?? {};
      return { name, year, state: words.status[status], known: status !== "none", statements, observation };
    }),
  );
  const share = (status: (state: PointStatus) => boolean) =>
    Math.round((100 * known.filter((cell) => status(cell.status)).length) / rows.length);
  const span = words.years(first, last);
  const title = words.covered(
    names.size,
    span,
    share((status) => status !== "implied"),
    share((status) => status === "implied"),
  );
  const description = `${title}${words.stop}${[...names]
    .map(([indicator]) =>
      describe(
        known.filter((cell) => cell.indicator === indicator),
        words,
        lang,
      ),
    )
    .join(lang === "zh" ? "；" : "; ")}${words.stop}`.trim();
  const subtitle = [areaName(options.area ?? "", lang), ...keyOf(rows, words)].filter((part) => part !== "");
  const lines = Math.max(...[...names.values()].map((name) => name.split("\n").length));
  const left = Math.max(...[...names.values()].flatMap((name) => name.split("\n").map(emWidth))) * fontSizes.label;
  const width = Math.min(page - 44 - left, 46 * years.length);
  const spec: TopLevelSpec = {
    ...frame({ title, subtitle: subtitle.join(words.comma), description, width: page }),
    width,
    height: { step: Math.max(24, 15 * lines + 8) },
    data: { values: rows.map((row) => ({ ...row })) },
    layer: layersOf(rows, [...names.values()], years, width / years.length, words),
  };
  const points = known
    .filter(({ indicator }) => names.has(indicator))
    .map((cell) => ({
      [words.columns.indicator!]: cell.name,
      [words.columns.year!]: cell.year,
      [words.columns.status!]: words.status[cell.status],
      [words.columns.statements!]: cell.statements,
    }));
  return { spec, title, description, points };
}

interface Cell {
  readonly indicator: string;
  readonly name: string;
  readonly year: number;
  readonly status: PointStatus;
  readonly statements: number;
  readonly observation: string | null;
}

interface CoverageRow {
  readonly name: string;
  readonly year: number;
  readonly state: string;
  readonly known: boolean;
  readonly statements: number | null;
  readonly observation: string | null;
}

const TRUST: readonly PointStatus[] = ["published", "estimated", "implied"];

/** One cell for an indicator and year: the best status of its rows, and how many statements there are. */
function readCells(
  table: ColumnTable,
  { area, years }: CoverageOptions,
  lang: ChartLanguage,
): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const row of rowsOf(table)) {
    const [year, indicator, status] = [yearOf(row), textOf(row.indicator), statusOf(row)];
    if (year === null || indicator === null || status === null || (area !== undefined && row.ref_area !== area))
      continue;
    if (years !== undefined && (year < years[0] || year > years[1])) continue;
    const key = JSON.stringify([indicator, year]);
    const before = cells.get(key);
    cells.set(key, {
      indicator,
      name: row.indicator_zh === undefined ? (textOf(row.label) ?? indicator) : nameOf(row, lang),
      year,
      ...(before !== undefined && TRUST.indexOf(before.status) < TRUST.indexOf(status)
        ? { status: before.status, observation: before.observation }
        : { status, observation: textOf(row.observation_id) }),
      statements: (before?.statements ?? 0) + (numberOf(row.statements) ?? 1),
    });
  }
  return cells;
}

/** Null for an observation that is no actual level of a whole year. */
function statusOf(row: Row): PointStatus | null {
  if (numberOf(row.obs_value) === null) return null;
  if (row.role !== undefined && (row.role !== "level" || row.status !== "actual" || row.freq !== "A")) return null;
  return row.obs_status === "I" ? "implied" : row.obs_status === "E" ? "estimated" : "published";
}

/** Names by id, in lines that fit, the best covered first. */
function namesByCoverage(cells: readonly Cell[], width: number): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const names = new Map<string, string>();
  for (const { indicator, name } of cells) {
    counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
    if (!names.has(indicator)) names.set(indicator, wrapText(name, width, fontSizes.label).join("\n"));
  }
  return new Map([...names].sort(([a], [b]) => counts.get(b)! - counts.get(a)! || compare(a, b)));
}

function describe(cells: readonly Cell[], words: ChartWords, lang: ChartLanguage): string {
  const implied = lang === "zh" ? `（${words.status.implied}）` : ` (${words.status.implied})`;
  const years = cells.map(({ year, status }) => `${year}${status === "implied" ? implied : ""}`);
  return `${cells[0]!.name} ${years.sort().join(lang === "zh" ? "、" : ", ")}`;
}

const LOOKS = [
  { status: "published", colour: colours.actual, mark: colours.paper, shape: "circle", sign: "○" },
  { status: "estimated", colour: colours.band, mark: colours.text, shape: "square", sign: "□" },
  { status: "implied", colour: colours.faint, mark: colours.text, shape: "diamond", sign: "◇" },
] as const;

/** What the signs in the cells mean. */
function keyOf(rows: readonly CoverageRow[], words: ChartWords): string[] {
  const present = LOOKS.filter(({ status }) => rows.some((row) => row.state === words.status[status]));
  const signs = present.map(({ sign, status }) => `${sign} ${words.status[status]}`);
  return rows.every((row) => row.known) ? signs : [...signs, words.blank];
}

function layersOf(
  rows: readonly CoverageRow[],
  names: readonly string[],
  years: readonly number[],
  step: number,
  words: ChartWords,
): ChartLayer[] {
  const present = LOOKS.filter(({ status }) => rows.some((row) => row.state === words.status[status]));
  const domain = present.map(({ status }) => words.status[status]);
  const x: NonNullable<ChartEncoding["x"]> = {
    field: "year",
    type: "ordinal",
    title: words.columns.year!,
    scale: { domain: [...years], paddingInner: 0, paddingOuter: 0 },
    axis: {
      title: null,
      orient: "top",
      labelAngle: 0,
      labelOverlap: "greedy",
      labelSeparation: 4,
      ticks: false,
      domain: false,
    },
  };
  const y: NonNullable<ChartEncoding["y"]> = {
    field: "name",
    type: "nominal",
    title: words.columns.indicator!,
    sort: null,
    scale: { domain: [...names], paddingInner: 0, paddingOuter: 0 },
    axis: {
      title: null,
      ticks: false,
      domain: false,
      labelPadding: 8,
      ...multiLineLabels,
    },
  };
  const by = (range: string[]) =>
    ({
      field: "state",
      type: "nominal",
      title: words.columns.status!,
      legend: null,
      scale: { domain, range },
    }) as const;
  const tooltip = [
    { field: "name", type: "nominal" as const, title: words.columns.indicator! },
    { field: "year", type: "nominal" as const, title: words.columns.year! },
    { field: "state", type: "nominal" as const, title: words.columns.status! },
    { field: "statements", type: "nominal" as const, title: words.columns.statements! },
  ];
  const filter = [{ filter: "datum.known" }];
  return [
    {
      mark: { type: "rect", fill: colours.paper, stroke: colours.faint, strokeWidth: 1 },
      encoding: { x, y, tooltip },
    },
    {
      transform: filter,
      mark: { type: "rect", stroke: colours.faint, strokeWidth: 1 },
      encoding: { x, y, color: by(present.map(({ colour }) => colour)), tooltip },
    },
    {
      transform: filter,
      mark: {
        type: "point",
        size: Math.min(40, (0.5 * step) ** 2),
        strokeWidth: step < 14 ? 1 : 1.5,
        filled: false,
        opacity: 1,
      },
      encoding: {
        x,
        y,
        stroke: by(present.map(({ mark }) => mark)),
        shape: by(present.map(({ shape }) => shape)),
      },
    },
  ];
}
