import { digitsOf } from "./digits-of.js";

/** Start and end (exclusive) in a quote, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A figure with its place in the document's text, and its value in the base unit. */
export interface PlacedFigure {
  readonly start: number;
  readonly end: number;
  readonly obs_value: number | null;
  readonly obs_low: number | null;
  readonly obs_high: number | null;
}

/**
 * Where the figures of one sentence stand in its quote. The rows hold offsets in the document and the quote alone, so the quote
 * is slid along until every figure lies on its own digits, or on a Han numeral (一人, 两家), whose value is not read here: the place with
 * most digits counts. Null for each where that fails or fits in more than one place.
 *
 *     去年引进人才6.2万人，增长5.5%     start 312…317 and 320…324 of the document
 *               ^^^^^    ^^^^      shift −306
 */
export function locateFigures(quote: string, figures: readonly PlacedFigure[]): readonly (Span | null)[] {
  const first = Math.min(...figures.map((figure) => figure.start));
  const shifts = Array.from({ length: quote.length }, (_, at) => at - first).filter((shift) =>
    figures.every((figure) => liesOn(quote, figure, shift)),
  );
  const digits = (shift: number) => figures.filter(({ start }) => /^[-−]?\d/.test(quote.slice(start + shift))).length;
  const most = Math.max(...shifts.map(digits));
  const [shift, other] = shifts.filter((candidate) => digits(candidate) === most);
  if (shift === undefined || other !== undefined) return figures.map(() => null);
  return figures.map(({ start, end }) => ({ start: start + shift, end: end + shift }));
}

/** The figure's span, shifted, begins with a whole number that has the digits of its value. */
function liesOn(quote: string, figure: PlacedFigure, shift: number): boolean {
  const start = figure.start + shift;
  const end = figure.end + shift;
  if (end > quote.length || /[\d.,]$/.test(quote.slice(Math.max(0, start - 1), start))) return false;
  const text = quote.slice(start, end).normalize("NFKC");
  if (/\d$/.test(text) && /^[.,]?\d/.test(quote.slice(end))) return false;
  const written = /^[-−]?(\d[\d,]*(?:\.\d+)?)/.exec(text)?.[1];
  if (written === undefined) return /^[零〇一二三四五六七八九十百千万亿两半]/.test(text);
  const values = [figure.obs_value, figure.obs_low, figure.obs_high].flatMap((value) =>
    value === null ? [] : [digitsOf(value)],
  );
  return values.includes(digitsOf(Number(written.replaceAll(",", ""))));
}
