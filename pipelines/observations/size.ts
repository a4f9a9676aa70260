import type { SlotWords } from "./slot-words.js";
import { isAttribute } from "./slots.js";

// Sizes and thresholds: what tells the things that are counted from others.

/**
 * True for the size of what the next number counts, or of what is spoken of.
 *
 *     亿元以上|项目793个    投资超5亿元|重大项目21个    14个|750千伏变电站    95%以上的村集体收入超过10万元
 */
export function isSize({ slot, lead, before, counted, offered }: SlotWords): boolean {
  const { quantity, gap, tail, written } = slot;
  const { form, unit } = quantity;
  if (before !== null && isAttribute(slot, before.slot)) return true;
  if (before?.slot.quantity.form === "percent" && SHARE_OF.test(gap)) return true;
  if (counted && form !== "count" && form !== "percent" && EXCEEDS.test(lead) && THINGS.test(tail)) return true;
  if (unit === "人" && tail.startsWith("口以上的")) return true;
  if (form === "money" && isSizeOfMoney(written, tail)) return true;
  if (form === "money" && before !== null && gap === "" && /^及?以[上下]/.test(tail)) return true;
  if (offered && form !== "percent" && DOING.test(tail)) return true;
  return lead.startsWith("对") && /^及?以[上下内]的/.test(tail);
}

const isSizeOfMoney = (written: string, tail: string): boolean =>
  (/^[百千万亿]+元$/.test(written) && BARE.test(tail)) || SIZED.test(tail) || OF_THOSE.test(tail);

/** 95%以上|的村集体收入超过|10万元. */
const SHARE_OF = /^(?:以上)?的[^，；。]{2,14}(?:超过?|达到?|高于|低于)$/;
const EXCEEDS = /(?:超|过|达)(?:过|到)?$/;
const THINGS = /^(?:的|(?:以上)?的?[^，。；：、的]{2,8})$/;
/** 营收过|亿元|机构98家. */
const BARE = /^[^，。；：、的]{2,8}$/;
/** 亿元以上项目|793个, 793个|亿元以上项目, 产值超百亿元的企业|5家. */
const SIZED = /^(?:及?以[上下内]的?|的)[^，。；：、]{1,16}$/;
/** 月薪8000元|的占54%. */
const OF_THOSE = /^(?:及?以[上下内])?的(?:占|达|为)|^及?以[上下]的?$/;
/** 吸纳|3人|以上就业的，给予…. */
const DOING = /^及?以[上下][^，；。：、]{1,8}的(?:[，、]|$)/;
