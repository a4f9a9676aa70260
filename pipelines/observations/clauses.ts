/**
 * Splits words at the marks that part clauses; a mark inside “”, 《》 or （） parts nothing.
 * @returns the clauses, in order; the last is what leads to the number that follows the words
 */
export function clausesOf(words: string): readonly string[] {
  if (!PARTED.test(words)) return [words];
  const clauses: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const mark = words[at]!;
    if (OPENING.includes(mark)) depth++;
    else if (CLOSING.includes(mark)) depth = Math.max(0, depth - 1);
    else if ((depth === 0 && PARTING.includes(mark)) || FULL.includes(mark)) {
      clauses.push(words.slice(from, at));
      from = at + 1;
      depth = 0;
    }
  }
  clauses.push(words.slice(from));
  return clauses;
}

const PARTED = /[，：；。！？]/;
const OPENING = "“《（";
const CLOSING = "”》）";
const PARTING = "，：";
const FULL = "；。！？";

/** What leads to a number, at most this many characters of it: no name is longer. */
export const LEAD_LIMIT = 90;
