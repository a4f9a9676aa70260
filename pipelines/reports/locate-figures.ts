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
 * is slid along until every figure lies on its own digits; null for each where that fails or fits in more than one place.
 */
export function locateFigures(quote: string, figures: readonly PlacedFigure[]): readonly (Span | null)[] {
  const first = Math.min(...figures.map((figure) => figure.start));
  const fits: number[] = [];
  for (let base = 0; base < quote.length; base++) {
    if (figures.every((figure) => liesOn(quote, figure, base - first))) fits.push(base - first);
  }
  const [shift] = fits;
  if (shift === undefined || fits.length > 1) return figures.map(() => null);
  return figures.map(({ start, end }) => ({ start: start + shift, end: end + shift }));
}

/** The figure's span, shifted, holds a number with the digits of its value, and cuts no number in two. */
function liesOn(quote: string, figure: PlacedFigure, shift: number): boolean {
  const start = figure.start + shift;
  const end = figure.end + shift;
  if (end > quote.length) return false;
  const text = quote.slice(start, end);
  if (/[\d.]$/.test(quote.slice(0, start)) && /^\d/.test(text)) return false;
  if (/\d$/.test(text) && /^[\d.]\d?/.test(quote.slice(end)) && /^\.?\d/.test(quote.slice(end))) return false;
  const written = text.normalize("NFKC").match(/\d[\d,]*(?:\.\d+)?/g);
  if (written === null) return /[零〇一二三四五六七八九十百千万亿两半]/.test(text);
  const values = [figure.obs_value, figure.obs_low, figure.obs_high].flatMap((value) =>
    value === null ? [] : [digits(value)],
  );
  return written.some((number) => values.includes(digits(Number(number.replaceAll(",", "")))));
}

/** The significant digits of a number: 62000 and 6.2 are both 62. */
const digits = (value: number) =>
  Math.abs(value)
    .toPrecision(12)
    .replace(/e.*$/, "")
    .replace(".", "")
    .replace(/^0+|0+$/g, "");
