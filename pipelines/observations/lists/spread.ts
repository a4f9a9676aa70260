import type { Figure } from "../labels/figure.js";
import { type Labelled, labelled } from "../labels/labelled.js";
import { nameIn } from "../names/name.js";

/** 技能人才分布在|制造业|1200人、|建筑业|900人; 技能人才2100人，主要集中在|制造业|1200人: those of whom the sentence tells where they are. */
export function bySpread(figure: Figure): Labelled | null {
  const { name, listed, index, done } = figure;
  const [, who, where] = spreadIn(figure.lead) ?? [];
  if (where !== undefined) {
    const level = figure.sameSentence ? figure.lastInUnit() : null;
    const those = nameIn(who!, false) || (level === null ? "" : done[level]!.label);
    if (those === "" || figure.isShare()) return null;
    return labelled(`${nameIn(where, false)}${those}`, level === null ? "before" : "part", null, those);
  }
  const before = listed ? done[index - 1]! : null;
  return before !== null && name !== "" && before.head !== "" && isSpread(figure)
    ? labelled(`${name}${before.head}`, before.rule, null, before.head)
    : null;
}

/** The list that the figure goes on with tells where those counted are. */
function isSpread({ all: { slots }, index, slot }: Figure): boolean {
  for (let at = index - 1; at >= Math.max(0, index - LONGEST); at--) {
    if (slots[at]!.quantity.unit !== slot.quantity.unit) return false;
    if (spreadIn(slots[at]!.gap) !== null) return true;
    if (!slots[at]!.gap.startsWith("、")) return false;
  }
  return false;
}
const LONGEST = 12;

const spreadIn = (words: string): RegExpExecArray | null =>
  words.includes("分布") || words.includes("集中") ? SPREAD.exec(words) : null;
const SPREAD =
  /(?:^|[，。；])([^，。；]*?)(?:主要|大多|大部分)?(?:分布|集中)[在于]([^，。；]{2,12}?)(?:约|近|超过?|有)?$/;
