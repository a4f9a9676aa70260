import { luminance } from "./grey-contrast.js";
import { colours } from "./theme.js";

/** The most parts whose shades are told apart in grey. */
export const mostParts = 5;

/** Shades of parts from dark to light, each told from the one before in grey. */
export function partShades(count: number): readonly string[] {
  if (count <= 2) return [colours.actual, colours.faint].slice(0, count);
  if (count === 3) return [colours.actual, colours.band, colours.faint];
  return [colours.deep, colours.actual, colours.band, colours.faint, colours.paper].slice(0, count);
}

/** The colour of a text on a shade. */
export function textOn(shade: string): string {
  return luminance(shade) < 0.3 ? colours.paper : colours.text;
}
