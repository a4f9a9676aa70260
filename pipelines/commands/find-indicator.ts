import { FuhanError } from "../errors.js";
import { likeness } from "../vocabulary/likeness.js";
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
    .map((indicator) => ({ indicator, score: nearness(indicator, named) }))
    .filter(({ score }) => score >= 0.4)
    .sort((a, b) => b.score - a.score)
    .slice(0, 5)
    .map(({ indicator: { id, zh } }) => `${id} ${zh}`);
  throw new FuhanError("indicator-unknown", { value: named, ...(alike.length > 0 && { place: alike.join(", ") }) });
}

/** The most that one of its names has in common with what was said. */
const nearness = ({ id, zh, aliases }: Indicator, named: string) =>
  Math.max(...[id, zh, ...aliases].map((name) => likeness(name, named)));
