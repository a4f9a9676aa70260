import { likeness } from "../vocabulary/likeness.js";
import type { Indicator, Theme, Vocabulary } from "../vocabulary/vocabulary.js";

/** An indicator that a label may mean. */
export interface Near {
  readonly indicator: Indicator;
  /**
   * `alias`: of the label's kind, so that the label as an alias would find it; `other-kind`: its figures are of another kind; `named`: the
   * label is its name already, and something else keeps the figures from it.
   */
  readonly how: "alias" | "other-kind" | "named";
}

/** From here on two names may be two spellings of one: two thirds of their pairs of characters are the same. */
const ALIKE = 0.65;
const MOST = 2;

/**
 * Indicators whose name or alias is nearly a label, of its unit (or any, where it has none): none of the words that they exclude
 * is in it. Those of the same kind first, then the nearest.
 *
 *     农民工返乡创业园已建成 · 个 → 农民工返乡创业园 (个)
 *
 * @param label as `plainName` gives it
 * @returns `near`: two at most; `theme`: that of the indicator whose name has most in common with the label
 */
export function nearIndicators(
  vocabulary: Vocabulary,
  label: string,
  unit: string | null,
  kind: Indicator["kind"],
): { readonly near: readonly Near[]; readonly theme: Theme } {
  const measured = vocabulary.indicators.map((indicator) => {
    const alike = Math.max(...[indicator.zh, ...indicator.aliases].map((name) => likeness(plainName(name), label)));
    const how = alike === 1 ? ("named" as const) : ("alias" as const);
    return { indicator, how: indicator.kind === kind ? how : ("other-kind" as const), likeness: alike };
  });
  const near = measured
    .filter(({ indicator, likeness: alike }) => alike >= ALIKE && takes(indicator, label, unit))
    .sort((a, b) => Number(a.how === "other-kind") - Number(b.how === "other-kind") || b.likeness - a.likeness)
    .filter(({ likeness: alike }, _, all) => alike === 1 || all.every((other) => other.likeness < 1))
    .slice(0, MOST)
    .map(({ indicator, how }) => ({ indicator, how }));
  const nearest = measured.reduce<(typeof measured)[number] | null>(
    (best, one) => (best === null || one.likeness > best.likeness ? one : best),
    null,
  );
  return { near, theme: nearest === null || nearest.likeness === 0 ? "economy" : nearest.indicator.theme };
}

/** A label as an indicator's name: without the marks that `indicatorOf` does not look at. */
export const plainName = (label: string): string => label.replace(/[“”"（）()\s|]/g, "");

const takes = (indicator: Indicator, label: string, unit: string | null) =>
  (unit === null || indicator.unit === unit) && !indicator.excludes.some((word) => label.includes(word));
