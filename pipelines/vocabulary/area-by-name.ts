import type { Area, Vocabulary } from "./vocabulary.js";

/**
 * The area that a whole name means: its full name (武隆区) or one of its aliases (武隆, 渝).
 *
 * A name may be borne by several areas (鼓楼区, 朝阳). Then one inside `within` is meant; else the one whose full name it is;
 * else the highest in rank (吉林 the province before any city).
 * @param within code of the area that the text speaks of, where it is known
 * @returns null where no area has the name, or where several of one rank have it
 */
export function areaByName(vocabulary: Vocabulary, name: string, within: string | null = null): Area | null {
  const bearers = bearersOf(vocabulary).get(name) ?? [];
  const steps: readonly ((area: Area) => boolean)[] = [
    (area) => within !== null && isWithin(area, within),
    (area) => area.name === name,
  ];
  let candidates = bearers;
  for (const step of steps) if (candidates.some(step)) candidates = candidates.filter(step);
  const highest = Math.min(...candidates.map((area) => ranks.indexOf(area.level)));
  const [only, another] = candidates.filter((area) => ranks.indexOf(area.level) === highest);
  return another === undefined ? (only ?? null) : null;
}

const ranks: readonly Area["level"][] = ["country", "province", "region", "prefecture", "county"];

/** GB/T 2260: two digits name the province, four the prefecture. The area itself counts as within. */
function isWithin(area: Area, code: string): boolean {
  return area.code.startsWith(code.replace(/(00)+$/, "")) || area.parent === code;
}

const known = new WeakMap<Vocabulary, ReadonlyMap<string, readonly Area[]>>();

function bearersOf(vocabulary: Vocabulary): ReadonlyMap<string, readonly Area[]> {
  const before = known.get(vocabulary);
  if (before !== undefined) return before;
  const bearers = new Map<string, Area[]>();
  for (const area of vocabulary.areas)
    for (const name of new Set([area.name, ...area.aliases])) {
      const others = bearers.get(name);
      if (others === undefined) bearers.set(name, [area]);
      else others.push(area);
    }
  known.set(vocabulary, bearers);
  return bearers;
}
