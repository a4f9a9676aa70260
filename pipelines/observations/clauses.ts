import { CodeSet } from "../vocabulary/code-set.js";

/**
 * Splits words at the marks that part clauses; a mark inside “”, 《》 or （） parts nothing.
 * @returns the clauses, in order; the last is what leads to the number that follows the words
 */
export function clausesOf(words: string): readonly string[] {
  if (PARTS.find(words) < 0) return [words];
  const clauses: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    switch (words.charCodeAt(at)) {
      case 0x201c: // “
        if (isClosed(words, at)) depth++;
        continue;
      case 0x300a: // 《
      case 0xff08: // （
        depth++;
        continue;
      case 0x201d: // ”
      case 0x300b: // 》
      case 0xff09: // ）
        depth = Math.max(0, depth - 1);
        continue;
      case 0xff0c: // ，
      case 0xff1a: // ：
        if (depth > 0) continue;
        break;
      case 0xff1b: // ；
      case 0x3002: // 。
      case 0xff01: // ！
      case 0xff1f: // ？
        break;
      default:
        continue;
    }
    clauses.push(words.slice(from, at));
    from = at + 1;
    depth = 0;
  }
  clauses.push(words.slice(from));
  return clauses;
}

/** A quotation without its end, or of many clauses, is speech and no name. */
function isClosed(words: string, at: number): boolean {
  const end = words.indexOf("”", at);
  return end >= 0 && end - at <= QUOTED;
}
const QUOTED = 30;

const PARTS = new CodeSet("，：；。！？");

/** What stands after the last of some marks; all of it where none stands in it. */
export function afterLast(marks: CodeSet, words: string): string {
  for (let at = words.length - 1; at >= 0; at--) if (marks.has(words.charCodeAt(at))) return words.slice(at + 1);
  return words;
}

/** What leads to a number, at most this many characters of it: no name is longer. */
export const LEAD_LIMIT = 90;
