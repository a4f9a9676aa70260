import { anyOf } from "./meaning-words.js";
import type { Slot } from "./slots.js";

/** What a quantity says of another period: `rise` 1 or -1; null for a level. */
export type Change = { readonly sign: 1 | -1 } | null;

/**
 * Tells a change from a level by the words that lead to it, and takes the sign from the verb. 增加到 leads to a level, 增加 to a
 * change; 百分点 is always a difference. A value that only a list mark parts from the one before shares its role.
 *
 *     进出口总额下降3.2%、出口增长5%
 *               ^^ fall      ^^ rise
 */
export function changeOf(slot: Slot, before: { readonly slot: Slot; readonly change: Change } | null): Change {
  const { gap, quantity } = slot;
  if (before !== null && LIST_MARK.test(gap)) return before.change;
  const lead = gap.split(/[，；：。]/).at(-1) ?? "";
  const verb = CHANGE().exec(lead);
  if (verb !== null && fits(quantity.form, verb[1]!, lead)) return { sign: FALL().test(verb[1]!) ? -1 : 1 };
  if (quantity.form === "points") return { sign: FALL().test(lead) ? -1 : 1 };
  return quantity.form === "multiple" && /翻|倍增/.test(quantity.text) ? { sign: 1 } : null;
}

const LIST_MARK = /^(?:[、和及与]|以及|，?和)$/;

/** A count after 增加 is a difference only where something is compared; a share after 增长 always is. */
function fits(form: string, verb: string, lead: string): boolean {
  if (form === "percent" || form === "points" || form === "multiple") return true;
  if (verb === "多" || verb === "增" || verb === "减" || verb === "降") return /比|较/.test(lead);
  return /(?:比|较|同比|环比|净)/.test(lead) || /^(?:减少|下降|增长|上升)$/.test(verb);
}

let change: RegExp | null = null;
let fall: RegExp | null = null;
const TAIL = "(?:了|约|近|超过|超|逾|达到|达|幅度为|不低于|不超过|左右|将近|至少|力争|分别|各|均|高达|为)*$";
const CHANGE = () => (change ??= new RegExp(`(?<!新)(${anyOf("rise").slice(0, -1)}|${anyOf("fall").slice(3)})${TAIL}`));
const FALL = () => (fall ??= new RegExp(anyOf("fall")));
