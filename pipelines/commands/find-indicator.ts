import { FuhanError } from "../errors.js";
import type { Indicator, Vocabulary } from "../vocabulary/vocabulary.js";

/**
 * The indicator that a person names: by its id, its Chinese or English name, or an alias.
 * @throws FuhanError `indicator-unknown`, which names those that share words with it
 */
export function findIndicator(vocabulary: Vocabulary, named: string): Indicator {
  const { indicators } = vocabulary;
  const found =
    indicators.find(({ id }) => id === named) ??
    indicators.find(({ zh, en }) => zh === named || en.toLowerCase() === named.toLowerCase()) ??
    indicators.find(({ aliases }) => aliases.includes(named));
  if (found !== undefined) return found;
  const alike = indicators
    .map((indicator) => ({ indicator, score: likeness(indicator, named) }))
    .filter(({ score }) => score >= 0.4)
    .sort((a, b) => b.score - a.score)
    .slice(0, 5)
    .map(({ indicator: { id, zh } }) => `${id} ${zh}`);
  throw new FuhanError("indicator-unknown", { value: named, ...(alike.length > 0 && { place: alike.join(", ") }) });
}

/** The best share of neighbouring characters that one of its names has in common with what was said. */
const likeness = ({ id, zh, aliases }: Indicator, named: string) =>
  Math.max(...[id, zh, ...aliases].map((name) => sharedPairs(name, named)));

function sharedPairs(a: string, b: string): number {
  const pairs = (word: string) => new Set(Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)));
  const [left, right] = [pairs(a), pairs(b)];
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / Math.max(1, left.size + right.size);
}
