import { FuhanError } from "../errors.js";
import { alikeIndicators } from "./alike-indicators.js";
import type { Vocabulary } from "./vocabulary.js";

/** The error of a name that no indicator has: `indicator-alike` with those that may be meant, `indicator-unknown` where none is alike. */
export function unknownIndicator(vocabulary: Vocabulary, named: string): FuhanError {
  const alike = alikeIndicators(vocabulary, named).map(({ id, zh }) => `${id} ${zh}`);
  if (alike.length === 0) return new FuhanError("indicator-unknown", { value: named });
  return new FuhanError("indicator-alike", { value: named, place: alike.join(", ") });
}
