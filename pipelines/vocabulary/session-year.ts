import type { Area } from "./vocabulary.js";
/** stand-in until branch observations lands */
export function sessionYear(_text: string, _area: Area | null): { year: number; start: number; end: number } | null {
  return null;
}
