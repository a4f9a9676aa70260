import { writtenNumber } from "./number-format.js";

export interface ListLevel {
  /** A name of ST_NumberFormat (ECMA-376 part 1, 17.18.59). */
  readonly format: string;
  /** `%1、`, `（%2）`, `%1.%2` */
  readonly text: string;
  readonly start: number;
  /** Numbers of the levels above are written in digits, whatever their format (1.1 under 一、). */
  readonly legal: boolean;
  /** Whether a space parts the number from the words. */
  readonly space: boolean;
}

/** The list that a paragraph stands in, and how deep. */
export interface ListPlace {
  /** What counts: lists of one definition count on together, unless one starts anew. */
  readonly counter: string;
  readonly levels: readonly ListLevel[];
  readonly depth: number;
}

/**
 * Counts the paragraphs of lists as Word does, in their order: each level within the one above.
 * @returns gives the next paragraph's number, with what parts it from the words; "" for a bullet
 */
export function createListCounter(): (place: ListPlace) => string {
  const counters = new Map<string, number[]>();
  return (place) => {
    const level = place.levels[place.depth];
    if (level === undefined) return "";
    const counts = counters.get(place.counter) ?? [];
    counters.set(place.counter, counts);
    counts[place.depth] = (counts[place.depth] ?? level.start - 1) + 1;
    counts.length = place.depth + 1;
    const label = labelOf(place, counts);
    if (level.format === "bullet" || level.format === "none") return "";
    return level.space && /[\w.)]$/.test(label) ? `${label} ` : label;
  };
}

function labelOf({ levels, depth }: ListPlace, counts: readonly number[]): string {
  const own = levels[depth]!;
  return own.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const level = levels[at] ?? own;
    return writtenNumber(counts[at] ?? level.start, own.legal ? "decimal" : level.format);
  });
}
