/** A target with what came of it, as a row of `targets` has them. */
export interface Judged {
  readonly target_value: number | null;
  readonly target_low: number | null;
  readonly target_high: number | null;
  readonly qualifier: string;
  readonly outcome: string;
  readonly actual_value: number | null;
}

/**
 * Whether a target was judged as one that lower values meet, though its own words do not say so: 调查失业率5.5%左右, actual 5.7%, missed. False
 * where its words say it (不超过, 以上), and where the outcome does not tell.
 */
export function lowerIsBetter(row: Judged): boolean {
  const { qualifier, outcome, actual_value: actual, target_value: value } = row;
  const [low, high] = [row.target_low ?? value, row.target_high ?? value];
  if (qualifier === "at_most" || qualifier === "at_least" || actual === null || value === null) return false;
  if (outcome === "met") return low !== null && actual < low;
  return outcome === "missed" && high !== null && actual > high;
}
