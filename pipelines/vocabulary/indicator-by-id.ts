import type { Indicator, Vocabulary } from "./vocabulary.js";

/** The indicator with an id (`talent-introduced`), or null. */
export function indicatorById(vocabulary: Vocabulary, id: string): Indicator | null {
  let byId = known.get(vocabulary);
  if (byId === undefined) {
    byId = new Map(vocabulary.indicators.map((indicator) => [indicator.id, indicator]));
    known.set(vocabulary, byId);
  }
  return byId.get(id) ?? null;
}

const known = new WeakMap<Vocabulary, ReadonlyMap<string, Indicator>>();
