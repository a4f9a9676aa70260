import { RAISED_AGAIN } from "../parameters/parameter.js";
import type { Figure } from "./figure.js";
import { type Labelled, labelled } from "./labelled.js";

// Money that goes on with a benefit told before: its standard raised once more, and all that was paid of it.

/** 补助标准提高至84元，新增部分用于村级；2023年|进一步提高至|89元: the standard once more. */
export function raisedAgain(figure: Figure): Labelled | null {
  const { all, index, gap, done } = figure;
  const last = all.parameters[index]! && RAISED_AGAIN.test(gap) ? figure.lastInUnit() : null;
  return last === null ? null : labelled(done[last]!.label, "level", null, done[last]!.head);
}

/** 为2.4万名人员发放津贴，每人每月500元，|共计|1.9亿元: what was paid, and not an older sum. */
export function paidInAll({ slot, lead, index, done, all: { slots, changes }, sameSentence }: Figure): Labelled | null {
  if (slot.quantity.form !== "money" || !sameSentence || !PAID_EACH.test(lead)) return null;
  for (let at = index - 1; at >= Math.max(0, index - PAID_NEAR); at--)
    if (changes[at] === null && slots[at]!.quantity.form === "count")
      return PAYS_FOR.test(done[at]!.label) ? labelled(done[at]!.label, "level") : null;
  return null;
}
const PAID_NEAR = 3;
const PAID_EACH = /^(?:总计|合计|共计?|每[人户家名](?:每[年月])?)$/;
const PAYS_FOR = /^[为向给对].*(?:发放|兑现|拨付|支付)[^，]*(?:补贴|津贴|补助|奖励|奖金|资金)$/;
