/** A number as it stands written, without its unit: 6.2万, 一百二十, 10余, 数百. */
export interface Numeral {
  /** Span in the normalised sentence. */
  readonly start: number;
  readonly end: number;
  /** Exact, multiplier applied; of 三四十 the lower end. */
  readonly value: number;
  /** The upper end of 三四十, else null. */
  readonly upper: number | null;
  /** Power of ten of the last written digit (6.2万 → 3); null for a vague numeral (数百, 百名). */
  readonly precision: number | null;
  /** Power of ten of the multiplier: 万 → 4; 0 for none. */
  readonly power: number;
  /** 余, 多, 几, 数 stand in it: the value is more than it says. */
  readonly vague: boolean;
  readonly script: "arabic" | "han";
  /** A single small number in Han script, as words hold it too: 两所, 五家, 十个. */
  readonly lone: boolean;
  /** Nothing but powers: 百名, 万亿元. */
  readonly bare: boolean;
}

/** Powers of ten that a number in binary holds exactly. */
export const TENS: readonly number[] = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/**
 * `mantissa` × 10^`exponent`, exact: a decimal's point is moved in the text, and of whole numbers within binary's reach one multiplication or
 * division is rounded as the decimal would be.
 */
export function shifted(mantissa: string, exponent: number): number {
  if (exponent === 0) return Number(mantissa);
  if (mantissa.length > 15 || mantissa.includes(".")) return Number(`${mantissa}e${exponent}`);
  if (exponent > 0 && exponent < TENS.length) return Number(mantissa) * TENS[exponent]!;
  return exponent < 0 && exponent > -TENS.length
    ? Number(mantissa) / TENS[-exponent]!
    : Number(`${mantissa}e${exponent}`);
}
