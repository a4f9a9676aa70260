import type { Vocabulary } from "../../vocabulary/vocabulary.js";

const MULTIPLIERS = { 十: 1, 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8, 万亿: 12 } as const;

/** Canonical unit and power of ten of a written unit (万人 → 人, 4), or null for an unknown word. */
export type UnitOf = (written: string) => { readonly unit: string; readonly exponent: number } | null;

/**
 * Reads a unit as headers and captions write it: 万人 → 人 and 4, % → % and 0.
 * @returns the canonical unit and the power of ten before it, or null for a word that is no unit
 */
export function writtenUnit(vocabulary: Vocabulary): UnitOf {
  const units = new Map(vocabulary.units.map(({ word, canonical }) => [word, canonical]));
  return (written) => {
    const multiplier = /^(?:十万|百万|千万|万亿|[十百千万亿])?/.exec(written)?.[0] ?? "";
    const unit = units.get(written) ?? units.get(written.slice(multiplier.length));
    if (unit === undefined) return null;
    return {
      unit,
      exponent: units.has(written) || multiplier === "" ? 0 : MULTIPLIERS[multiplier as keyof typeof MULTIPLIERS],
    };
  };
}
