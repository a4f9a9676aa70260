import { indicatorById } from "../vocabulary/indicator-by-id.js";
import { indicatorsByName } from "../vocabulary/indicators-by-name.js";
import { unknownIndicator } from "../vocabulary/unknown-indicator.js";
import type { Indicator, Vocabulary } from "../vocabulary/vocabulary.js";

/**
 * The indicator that a person names: by its id, its Chinese or English name, or an alias.
 * @throws FuhanError `indicator-alike`, which names those that are like it; `indicator-unknown` where there is none
 */
export function findIndicator(vocabulary: Vocabulary, named: string): Indicator {
  const bearers = indicatorsByName(vocabulary, named);
  const found =
    indicatorById(vocabulary, named) ??
    bearers.find(({ zh }) => zh === named) ??
    vocabulary.indicators.find(({ en }) => en.toLowerCase() === named.toLowerCase()) ??
    bearers[0];
  if (found === undefined) throw unknownIndicator(vocabulary, named);
  return found;
}
