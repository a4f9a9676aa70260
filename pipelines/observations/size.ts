import type { Quantity } from "../quantities/quantity.js";
import { CodeSet } from "../vocabulary/code-set.js";
import type { SlotWords } from "./slot-words.js";
import { isAttribute, isInNextGap, isTime, type Slot } from "./slots.js";

// Sizes and thresholds: what tells the things that are counted from others.

/**
 * True for the size of what the next number counts, or of what is spoken of.
 *
 *     亿元以上|项目793个    投资超5亿元|重大项目21个    14个|750千伏变电站    95%以上的村集体收入超过10万元
 */
export function isSize({ slot, lead, before, counted, offered }: SlotWords): boolean {
  const { quantity, gap, tail, written } = slot;
  const { form, unit } = quantity;
  if (isReach(quantity, tail)) return true;
  if (before !== null && isAttribute(slot, before.slot)) return true;
  if (before?.slot.quantity.form === "percent" && SHARE_OF.test(gap)) return true;
  if (counted && form !== "count" && form !== "percent" && EXCEEDS.test(lead) && THINGS.test(tail)) return true;
  if (tail === "的有" ? BEYOND.test(lead) : tail.endsWith("的有") && OF_WHICH.test(tail)) return true;
  if (counted && form !== "percent" && OR_MORE.test(tail)) return true;
  if (unit === "人" && tail.startsWith("口以上的")) return true;
  if (form === "money" && isSizeOfMoney(written, tail)) return true;
  if (form === "money" && before !== null && gap === "" && /^及?以[上下]/.test(tail)) return true;
  if (offered && form !== "percent" && DOING.test(tail)) return true;
  if (form === "money" && lead.startsWith("对") && EXCEEDING.test(lead)) return true;
  return lead.startsWith("对") && /^及?以[上下内]的/.test(tail);
}

/**
 * The size, the age or the reach of what the next number counts: it stands in that number's name.
 *
 *     新增年产值超|亿元|企业100家    30分钟|内到达率98%
 */
export function isSizeOf({ quantity, gap, tail }: Slot, counted: Slot): boolean {
  if (isInNextGap(quantity)) return false;
  if (isReach(quantity, tail)) return true;
  if (counted.quantity.form === "percent" && OF_SHARE.test(tail)) return true;
  if (counted.quantity.form === "money") return quantity.form === "money" && OF_MONEY.test(tail);
  if (counted.quantity.form !== "count" || quantity.form === "percent" || isTime(quantity)) return false;
  return OF_COUNTED.test(tail) && !OFFERED.test(gap);
}

const OF_COUNTED = /^(?:及?以[上下内]的?|的)?(?!补|奖|贴|及?以[上下内])[^，。；：、（）的]{2,16}$/;
/** 500万元|以上固定资产投资|98亿元. */
const OF_MONEY = /^及?以[上下]的?[^，。；：、给补奖贴]{0,10}(?:投资|资金|销售额|产值)$/;
/** 年收入50万元|以上的村占比|45%. */
const OF_SHARE = /^(?:及?以[上下]的?|的)[^，。；：、（）]{1,10}(?:占比|比重|比例)(?:达到?|为|超过?|提高[到至])?$/;
const OFFERED = /给予|最高|每|补[贴助]|奖励|不超过/;

/** 15公里|内覆盖率: how near or how soon is part of what the share is of. */
const isReach = ({ form }: Quantity, tail: string): boolean =>
  WITHIN.has(tail.charCodeAt(0)) && (form === "measure" || form === "count") && REACH.test(tail);
const WITHIN = new CodeSet("内以之生服便健通交经医就养文");
const REACH =
  /^(?:[以之]?内)[^，。；：、]{2,10}(?:率|比例|比重|占比)|^(?:生活|服务|便民|健身|通勤|交通|经济|医疗|就业|养老|文化)[^，。；：、]{0,8}圈/;

const isSizeOfMoney = (written: string, tail: string): boolean =>
  (/^[百千万亿]+元$/.test(written) && BARE.test(tail)) || SIZED.test(tail) || OF_THOSE.test(tail);

/** 95%以上|的村集体收入超过|10万元. */
const SHARE_OF = /^(?:以上)?的[^，；。]{2,14}(?:超过?|达到?|高于|低于)$/;
/** 新增50人|以上企业|12家. */
const OR_MORE = /^及?以[上下]的?[^，。；：、的]{2,8}$/;
const EXCEEDING = /(?:突破|超过?|达到?)$/;
const EXCEEDS = /(?:超|过|达)(?:过|到)?$/;
const THINGS = /^(?:的|(?:以上)?的?[^，。；：、的]{2,8})$/;
/** 营收过|亿元|机构98家. */
const BARE = /^[^，。；：、的]{2,8}$/;
/** 亿元以上项目|793个, 793个|亿元以上项目, 产值超百亿元的企业|5家. */
const SIZED = /^(?:及?以[上下内]的?|的)[^，。；：、]{1,16}$/;
/** 月薪8000元|的占54%. */
const OF_THOSE = /^(?:及?以[上下内])?的(?:占|达|为)|^及?以[上下]的?$/;
/** 完成率超过|90%|的有3个市. */
const OF_WHICH = /^及?以[上下]的有$/;
const BEYOND = /(?:超过?|高于|低于|不足|达到?|少于|多于|大于|小于)$/;
/** 吸纳|3人|以上就业的，给予…. */
const DOING = /^及?以[上下][^，；。：、]{1,8}的(?:[，、]|$)/;
