import type { Area, Vocabulary } from "./vocabulary.js";

/** The area with a GB/T 2260 code ("500000" → 重庆市), or null. */
export function areaByCode(vocabulary: Vocabulary, code: string): Area | null {
  let byCode = known.get(vocabulary);
  if (byCode === undefined) {
    byCode = new Map(vocabulary.areas.map((area) => [area.code, area]));
    known.set(vocabulary, byCode);
  }
  return byCode.get(code) ?? null;
}

const known = new WeakMap<Vocabulary, ReadonlyMap<string, Area>>();
