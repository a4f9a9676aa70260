import { unknownIndicator } from "../vocabulary/unknown-indicator.js";
import type { Indicator, Vocabulary } from "../vocabulary/vocabulary.js";

/**
 * The indicator that a person names: by its id, its Chinese or English name, or an alias.
 * @throws FuhanError `indicator-alike`, which names those that are like it; `indicator-unknown` where there is none
 */
export function findIndicator(vocabulary: Vocabulary, named: string): Indicator {
  const { indicators } = vocabulary;
  const found =
    indicators.find(({ id }) => id === named) ??
    indicators.find(({ zh, en }) => zh === named || en.toLowerCase() === named.toLowerCase()) ??
    indicators.find(({ aliases }) => aliases.includes(named));
  if (found === undefined) throw unknownIndicator(vocabulary, named);
  return found;
}
