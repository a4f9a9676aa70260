import { likeness } from "./likeness.js";
import type { Indicator, Vocabulary } from "./vocabulary.js";

/**
 * Indicators that a name may have meant, the nearest first, five at most: those of which an id, a name or an alias holds it whole, or
 * shares enough of its pairs of characters. Capitals do not count.
 * @example alikeIndicators(vocabulary, "引进的人才").map(({ id }) => id) // ["talent-introduced"]
 */
export function alikeIndicators({ indicators }: Vocabulary, named: string): readonly Indicator[] {
  const wanted = named.trim().toLowerCase();
  const enough = /\p{Script=Han}/u.test(wanted) ? ENOUGH.han : ENOUGH.latin;
  return indicators
    .map((indicator) => ({ indicator, score: nearness(indicator, wanted) }))
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score)
    .slice(0, 5)
    .map(({ indicator }) => indicator);
}

/** A pair of letters says less than a pair of Han characters: “wages” shares half of its own with “agencies”. */
const ENOUGH = { han: 0.4, latin: 0.65 } as const;

/** The most that one of its names has in common with what was said. */
const nearness = ({ id, zh, en, aliases }: Indicator, wanted: string) =>
  Math.max(
    ...[id, zh, en.toLowerCase(), ...aliases].map((name) => Math.max(likeness(name, wanted), holding(name, wanted))),
  );

/** A short name that holds a word is nearer than a long one. */
const holding = (name: string, wanted: string) =>
  wanted.length > 1 && name.includes(wanted) ? ENOUGH.latin + (wanted.length / name.length) * (1 - ENOUGH.latin) : 0;
