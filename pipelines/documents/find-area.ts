import type { Area, Vocabulary } from "../vocabulary/vocabulary.js";

/**
 * The area that a name speaks of: the deepest of a chain of area names (重庆市武隆区人力社保局 → 武隆区).
 *
 *     2026年重庆市政府工作报告
 *           ^^^ 重庆市
 *
 * @param name an issuer or a title; null where nothing is known
 * @returns null where no area stands in it
 */
export function findArea(name: string | null | undefined, vocabulary: Vocabulary): Area | null {
  if (!name) return null;
  const words = wordsOf(vocabulary);
  for (let at = 0; at < name.length; at++) {
    let area = longest(words, name, at, null);
    if (area === null) continue;
    for (
      let next = longest(words, name, area.end, area.area);
      next !== null;
      next = longest(words, name, area.end, area.area)
    )
      area = next;
    return area.area;
  }
  return /国务院|全国|中华人民共和国|国家/.test(name)
    ? (vocabulary.areas.find((area) => area.level === "country") ?? null)
    : null;
}

interface Found {
  readonly area: Area;
  readonly end: number;
}

function longest(
  words: ReadonlyMap<string, readonly Area[]>,
  name: string,
  at: number,
  above: Area | null,
): Found | null {
  for (let length = Math.min(14, name.length - at); length >= 2; length--) {
    const areas = words.get(name.slice(at, at + length));
    const area = areas?.find(
      (candidate) => above === null || candidate.parent === above.code || within(candidate, above),
    );
    if (area) return { area, end: at + length };
  }
  return null;
}

/** GB/T 2260: the first two digits are the province's, the first four the prefecture's. */
function within(area: Area, above: Area): boolean {
  const digits = above.level === "province" ? 2 : above.level === "prefecture" ? 4 : 6;
  return area.code !== above.code && area.code.slice(0, digits) === above.code.slice(0, digits);
}

const cache = new WeakMap<Vocabulary, ReadonlyMap<string, readonly Area[]>>();

function wordsOf(vocabulary: Vocabulary): ReadonlyMap<string, readonly Area[]> {
  const known = cache.get(vocabulary);
  if (known) return known;
  const words = new Map<string, Area[]>();
  for (const area of vocabulary.areas)
    for (const word of new Set([area.name, ...area.aliases]))
      if (word.length > 1) words.set(word, [...(words.get(word) ?? []), area]);
  cache.set(vocabulary, words);
  return words;
}
