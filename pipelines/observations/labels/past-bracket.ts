import { clausesOf } from "../clauses.js";
import { nameIn } from "../names/name.js";
import type { Figure } from "./figure.js";
import { type Labelled, labelled } from "./labelled.js";

/** 全市人口（包括31个街道的人口）|141万人|: what stands before a bracket with figures, where the number follows at once. */
export function byNameBeforeBracket({ gap, index, all, slot }: Figure): Labelled | null {
  if (!CLOSES.test(gap) || slot.quantity.form === "percent") return null;
  for (let at = index - 1; at >= Math.max(0, index - FEW); at--) {
    const before = all.slots[at]!.gap;
    const opens = before.lastIndexOf("（");
    if (before.lastIndexOf("）") > opens) return null;
    if (opens < 0) continue;
    if (!REMARKS.test(before.slice(opens))) return null;
    const name = nameIn(clausesOf(before.slice(0, opens)).at(-1) ?? "", false);
    return name === "" ? null : labelled(name, "before");
  }
  return null;
}

/** No other bracket is in the words after the last figure within. */
const CLOSES = /^[^（）]*）(?:总?[数计]?[为达有]|达到|共有?|约)*$/;
const FEW = 4;
const REMARKS = /^（(?:不?包[括含]|不?含|其中不?含|剔除|扣除|按|以)/;
