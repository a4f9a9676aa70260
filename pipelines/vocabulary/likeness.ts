/**
 * How much two names have in common: Dice's coefficient over pairs of neighbouring characters (Dice 1945).
 * @returns 1 for the same name and for no other, 0 for nothing in common
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return Math.min(0.99, (2 * shared) / Math.max(1, left.size + right.size));
}

const pairsOf = (text: string) =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)));
