import { join } from "node:path";
import { z } from "zod";
import { projectRoot } from "../vocabulary/project-root.js";
import { readWords } from "../vocabulary/read-words.js";

/**
 * The sentences of a text that say that a figure is counted in another way than before, by `break-words.csv`:
 *
 * ```text
 * 2022年起技能人才统计口径作了调整，与往年数据不可比。
 *                     ~~~~~~~~   thing, then change within a few characters
 * 按同口径计算，增长5%。           → none: the same definition
 * ```
 */
export function breakSentences(text: string): readonly string[] {
  if (!things().some((thing) => text.includes(thing))) return [];
  return (text.match(/[^。！？；\n]+[。！？；]?/g) ?? []).filter(saysBreak).map((sentence) => sentence.trim());
}

/** Whether one sentence says so. */
export function saysBreak(sentence: string): boolean {
  return words().some(({ thing, change }) => {
    for (let at = sentence.indexOf(thing); at >= 0; at = sentence.indexOf(thing, at + 1)) {
      const clause = /^[^，。；]*/.exec(sentence.slice(at + thing.length))?.[0] ?? "";
      if (clause.slice(0, REACH).includes(change) && !/[未没无]/.test(clause.slice(0, clause.indexOf(change))))
        return true;
    }
    return false;
  });
}

/** Characters between the thing and its change: 统计口径（含非公领域）作了调整. */
const REACH = 16;

const row = z.object({ thing: z.string().min(1), change: z.string(), source: z.string().min(1) });
let known: readonly { thing: string; change: string }[] | undefined;
const words = () => (known ??= readWords(join(projectRoot(), "data", "vocabulary", "break-words.csv"), row));
const things = () => words().map(({ thing }) => thing);
