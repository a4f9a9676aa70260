import { indicatorsByName } from "../vocabulary/indicators-by-name.js";
import type { Indicator, Vocabulary } from "../vocabulary/vocabulary.js";
import type { ObservationKind } from "./observation.js";

/**
 * The indicator that a label names: the longest of its names that stands in the label, if nothing left over makes it another
 * (高技能人才 is not 技能人才), and unit and kind are the indicator's.
 * @returns the id, or null
 */
export function indicatorOf(
  vocabulary: Vocabulary,
  label: string,
  unit: string | null,
  kind: ObservationKind,
  change: boolean,
): string | null {
  const plain = label.replace(/[“”"（）()\s]/g, "");
  for (let length = Math.min(plain.length, 30); length >= 2; length--)
    for (let at = 0; at + length <= plain.length; at++) {
      const left = plain.slice(0, at) + plain.slice(at + length);
      if (left.length > 8) continue;
      for (const indicator of indicatorsByName(vocabulary, plain.slice(at, at + length)))
        if (fits(indicator, left, unit, kind, change)) return indicator.id;
    }
  return null;
}

function fits(
  indicator: Indicator,
  left: string,
  unit: string | null,
  kind: ObservationKind,
  change: boolean,
): boolean {
  if (indicator.excludes.some((word) => left.includes(word))) return false;
  if (left.length > 2 && indicator.excludes.length === 0) return false;
  if (change) return unit === "%" || unit === "个百分点" || unit === indicator.unit || unit === "倍";
  return indicator.unit === unit && indicator.kind === kind;
}
