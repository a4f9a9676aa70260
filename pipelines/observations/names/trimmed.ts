import { CodeSet } from "../../vocabulary/code-set.js";
import { TRIMS } from "./name-trims.js";
import type { Trim } from "./trim.js";

/**
 * Leaves off what stands at the ends of a name, or in it, and is no part of it: adverbs, connectives, who did it and by what means.
 * @param change it is of a change
 */
export function trimmed(name: string, change: boolean): string {
  let left = name;
  markDue(left);
  for (let at = 0; at < TRIMS.length; at++) {
    if (DUE[at] === 0) continue;
    const { fall, ofChange } = TRIMS[at]!;
    const next = ofChange && !change ? left : fall(left);
    if (next === left) continue;
    left = next;
    markDue(left);
  }
  return left;
}

/** Which trims may have something to do, told by one walk over the name. */
const DUE = new Uint8Array(TRIMS.length);

function markDue(name: string): void {
  DUE.fill(0);
  if (name === "") return;
  for (const at of HEADS.get(name.charCodeAt(0)) ?? NONE) if (begins(name, TRIMS[at]!)) DUE[at] = 1;
  for (const at of ENDS.get(name.charCodeAt(name.length - 1)) ?? NONE) if (finishes(name, TRIMS[at]!)) DUE[at] = 1;
  for (let from = 0; from < name.length; from++) {
    const code = name.charCodeAt(from);
    if (INSIDES.has(code))
      for (const at of INSIDE.get(code) ?? NONE) if (DUE[at] === 0 && holds(name, from, TRIMS[at]!)) DUE[at] = 1;
  }
}
const begins = (name: string, { signs }: Trim): boolean => signs.some((sign) => name.startsWith(sign));
const finishes = (name: string, { signs }: Trim): boolean => signs.some((sign) => name.endsWith(sign));
const holds = (name: string, from: number, { signs }: Trim): boolean =>
  signs.some((sign) => name.startsWith(sign, from));

/** The trims of a place by the character that their signs begin with, or end with. */
function byCode(place: Trim["place"], codeOf: (sign: string) => number): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [at, trim] of TRIMS.entries())
    if (trim.place === place)
      for (const code of new Set(trim.signs.map(codeOf))) found.set(code, [...(found.get(code) ?? []), at]);
  return found;
}
const HEADS = byCode("head", (sign) => sign.charCodeAt(0));
const ENDS = byCode("end", (sign) => sign.charCodeAt(sign.length - 1));
const INSIDE = byCode("inside", (sign) => sign.charCodeAt(0));
const INSIDES = new CodeSet(INSIDE.keys());
const NONE: readonly number[] = [];
