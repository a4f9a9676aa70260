import type { Point } from "./read-points.js";

/** How far a bound may lie from a value that is open to one side, as a share of it, for a band to tell anything. */
const TELLING = 0.2;

/**
 * The bounds between which a point has its band. One that is only known to be over or under a round number (超过1000人, up to 2000) has
 * none: the band would say more of the writer's digits than of the value.
 */
export function drawnBounds({ status, value, low, high }: Point): { readonly low: number; readonly high: number } {
  const isOpen = status === "estimated" && (low === value || high === value);
  return isOpen && high - low > TELLING * Math.abs(value) ? { low: value, high: value } : { low, high };
}
