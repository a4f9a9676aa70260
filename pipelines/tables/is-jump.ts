/** A yearly value, as far as it matters here; `kind` is that of `SeriesRow`. */
export interface Yearly {
  readonly kind: string;
  readonly year: number;
  readonly obs_value: number;
}

/**
 * Whether two neighbouring values differ by more than such a thing changes: a stock by over 12% a year, a flow by over a factor of 2.5.
 * A rule of this project: a hint at a changed definition, not a proof.
 */
export function isJump(from: Yearly, to: Yearly): boolean {
  if (to.kind === "rate" || from.obs_value <= 0 || to.obs_value <= 0) return false;
  const ratio = Math.max(to.obs_value / from.obs_value, from.obs_value / to.obs_value);
  return to.kind === "stock" ? ratio > 1.12 ** (to.year - from.year) : ratio > 2.5;
}
