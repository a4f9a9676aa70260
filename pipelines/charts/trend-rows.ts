import type { AxisDomain } from "./axis-domain.js";
import type { ChartLanguage } from "./chart.js";
import { drawnBounds } from "./drawn-bounds.js";
import { pointLabel } from "./point-label.js";
import type { Point } from "./read-points.js";
import { type Scale, sayNumber, sayValue, scaled } from "./say-number.js";
import { fontSizes } from "./theme.js";
import { segmentOf, type TrendBreak, trendBreaks } from "./trend-breaks.js";
import { sayPoint } from "./trend-title.js";
import { wordsIn } from "./words.js";
import { emWidth } from "./wrap-text.js";

/** A row of a trend's data. A year without a value has a row of nulls, where the line breaks. */
export interface TrendRow {
  readonly year: number;
  /** `value` on the line, `mark` beside it: a target, or what another document says; `break`: the line ends before this year. */
  readonly role: "value" | "mark" | "break";
  /** Points of one number are joined by the line. */
  readonly segment: number;
  /** In the panel's scale (万人). */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** In words of the chart's language. */
  readonly status: string | null;
  /** The value with its unit, as it is said. */
  readonly said: string | null;
  readonly range: string | null;
  /** What is written beside the point, and on which side; null where there is no room. */
  readonly label: string | null;
  readonly side: "above" | "below";
  /** Of a break: why, and on which side of its line its label stands. */
  readonly reason: string | null;
  readonly align: TrendBreak["align"] | null;
  readonly observation: string | null;
  readonly source: string | null;
  readonly quote: string | null;
}

/** A target or a contradicting statement. In base units. */
export interface TrendMark {
  readonly year: number;
  readonly value: number;
  readonly status: "target" | "disputed";
  readonly observation: string | null;
  readonly source: string | null;
  readonly quote: string | null;
}

/** What the rows are laid out for. */
export interface TrendLayout {
  readonly years: readonly number[];
  readonly scale: Scale;
  readonly domain: AxisDomain;
  /** Pixels of the whole horizontal axis. */
  readonly width: number;
  /** Pixels of the whole vertical axis. */
  readonly height: number;
  readonly lang: ChartLanguage;
  /** How many digits a label has at most. */
  readonly digits?: number | undefined;
}

/** One row for every year, with or without a value, then the marks, then the breaks. */
export function trendRows(
  points: readonly Point[],
  marks: readonly TrendMark[],
  { years, scale, domain, width, height, lang, digits }: TrendLayout,
): readonly TrendRow[] {
  const words = wordsIn(lang);
  const step = width / years.length;
  const breaks = trendBreaks(points, { first: years[0]!, step, width }, lang);
  const byYear = new Map(points.map((point) => [point.year, point]));
  const texts = new Map(points.map((point) => [point.year, pointLabel(point, scale, lang, digits)]));
  const labelled = yearsWithLabel(points, texts, step);
  const place = (value: number) => ((scaled(value, scale) - domain.low) / (domain.high - domain.low)) * height;
  const values = years.map((year): TrendRow => {
    const point = byYear.get(year);
    if (point === undefined) return { ...EMPTY, year, segment: segmentOf(year, breaks) };
    const near = marks.flatMap((mark) =>
      mark.year === year && Math.abs(place(mark.value) - place(point.value)) < NEAR ? mark.value : [],
    );
    return {
      year,
      role: "value",
      segment: segmentOf(year, breaks),
      value: scaled(point.value, scale),
      low: scaled(drawnBounds(point).low, scale),
      high: scaled(drawnBounds(point).high, scale),
      status: words.status[point.status],
      said: sayPoint(point, lang),
      range: sayRange(point, lang),
      label: labelled.has(year) ? texts.get(year)! : null,
      side: place(point.value) < LABEL || isAbove(point, byYear, near) ? "above" : "below",
      observation: point.observation,
      source: point.source,
      quote: point.quote,
      reason: null,
      align: null,
    };
  });
  const unit = points[0]!.unit;
  const others = marks.map(
    (mark): TrendRow => ({
      ...EMPTY,
      year: mark.year,
      role: "mark",
      value: scaled(mark.value, scale),
      status: words.status[mark.status],
      said: sayValue(mark.value, unit, false, lang),
      ...besideMark(mark, byYear.get(mark.year), marks, place, { scale, step, lang }),
      observation: mark.observation,
      source: mark.source,
      quote: mark.quote,
    }),
  );
  const broken = breaks.map(({ year, ...rest }): TrendRow => ({ ...EMPTY, ...rest, year, role: "break" }));
  return [...values, ...others, ...broken];
}

/**
 * What is written beside a mark: a target's number, in a year with a value on the side away from it, unless something else needs the room.
 * @param place how many pixels above the axis a value stands
 * @param step pixels from one year to the next
 */
function besideMark(
  { year, value, status }: TrendMark,
  point: Point | undefined,
  marks: readonly TrendMark[],
  place: (value: number) => number,
  { scale, step, lang }: { readonly scale: Scale; readonly step: number; readonly lang: ChartLanguage },
): Pick<TrendRow, "label" | "side"> {
  const label = status === "target" ? sayNumber(scaled(value, scale), lang) : null;
  if (label === null || point === undefined) return { label, side: "above" };
  const from = point.value;
  const isHigher = value > from;
  const own = marks.filter((mark) => mark.year === year).map((mark) => mark.value);
  const isOutermost = own.every((other) =>
    isHigher ? other > from && other <= value : other < from && other >= value,
  );
  const isClear = place(isHigher ? from : value) >= LABEL || place(value) - place(from) >= 2 * LABEL;
  if (!isOutermost || !isClear || emWidth(label) * fontSizes.label + 4 > step) return { label: null, side: "above" };
  return { label, side: isHigher ? "above" : "below" };
}

/** Pixels: the room that a label below its point needs; from where on a label fits between a point and a mark, on paper too. */
const LABEL = 26;
const NEAR = 44;

/** The bounds with their unit: `6.15万人至6.25万人`; null where both are the value. */
export function sayRange({ low, high, unit, status }: Point, lang: ChartLanguage): string | null {
  if (low === high) return null;
  const [from, to] = [low, high].map((end) =>
    sayValue(status === "implied" ? Math.round(end) : end, unit, false, lang),
  );
  return `${from}${wordsIn(lang).between}${to}`;
}

const EMPTY: Omit<TrendRow, "year"> = {
  role: "value",
  segment: 0,
  value: null,
  low: null,
  high: null,
  status: null,
  said: null,
  range: null,
  label: null,
  side: "above",
  reason: null,
  align: null,
  observation: null,
  source: null,
  quote: null,
};

/** A label stands where the line does not go: above a peak, below a dip; on the other side of a mark of the same year. */
function isAbove(point: Point, byYear: ReadonlyMap<number, Point>, marks: readonly number[]): boolean {
  if (marks.length > 0) return marks.every((mark) => mark < point.value);
  const neighbours = [byYear.get(point.year - 1), byYear.get(point.year + 1)].flatMap((near) => near?.value ?? []);
  return (
    neighbours.length === 0 || point.value >= neighbours.reduce((sum, value) => sum + value, 0) / neighbours.length
  );
}

/** Where years are nearer to each other, in pixels, labels between the ends would lie on the line. */
const CROWDED = 24;

/** The years whose labels have room: the newest first, then the oldest, the extremes, then the rest. */
function yearsWithLabel(
  points: readonly Point[],
  texts: ReadonlyMap<number, string>,
  step: number,
): ReadonlySet<number> {
  const byValue = [...points].sort((a, b) => b.value - a.value);
  const ends = [points.at(-1)!, points[0]!, byValue[0]!, byValue.at(-1)!];
  const order = step < CROWDED ? ends : [...ends, ...[...points].reverse()];
  const half = (year: number) => (emWidth(texts.get(year)!) * 12) / 2 + 2;
  const chosen = new Set<number>();
  for (const { year } of order)
    if ([...chosen].every((other) => other === year || Math.abs(other - year) * step >= half(year) + half(other)))
      chosen.add(year);
  return chosen;
}
