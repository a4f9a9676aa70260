import type { SlotWords } from "./slot-words.js";

// Stretches of time and ages: how long something is given or who may have it, and no measure.

/**
 * What a time or an age is.
 *
 *     补贴期限3年    毕业两年内    35岁以下    连续4次获评先进
 *
 * @returns false for a measure (平均寿命78.6岁, 审批时限由20天压减到5天), null where the quantity is neither a time nor a count of times
 */
export function isTerm({ slot, lead, before, isTime }: SlotWords): boolean | null {
  const { gap, quantity } = slot;
  if (CONTINUED.test(lead) && REPEATED.has(quantity.unit ?? "")) return true;
  if (!isTime || (quantity.unit === "分钟" && SHOWN.test(gap))) return null;
  // 提供志愿服务|27万小时|: no term is so long
  if ((quantity.value ?? 0) >= MANY) return false;
  if (BOUND.test(lead)) return true;
  if ((quantity.unit === "岁" && (LIFE.test(gap) || OLDEST.test(lead))) || MEASURED.test(lead) || CUT.test(lead))
    return false;
  // 法定|20个工作日|压缩至5个工作日
  if (SET.test(gap) && CUT_TO.test(slot.tail)) return false;
  // 书记平均年龄由50岁降至46岁，村主任由|41岁|降至37岁
  if (before !== null && !before.parameter && quantity.unit === "岁" && MOVED_TOO.test(lead)) return false;
  // 平均受教育年限为10.9年，其中新增劳动力为|13.8年
  if (before !== null && !before.parameter && before.slot.quantity.unit === quantity.unit && gap.startsWith("，其中"))
    return false;
  return before === null || before.parameter || !MOVED.test(gap);
}

const MANY = 1e4;
const CONTINUED = /连续$/;
/** 发放年限不超过|两年. */
const BOUND = /(?:年限|期限|时间|时长)(?:最长|最短|原则上|一般)?(?:不超过|不少于|不低于|为不超过|最长|最短)$/;
/** 动画片|8900分钟: how much was made. */
const SHOWN = /(?:片|剧|节目|时长)(?:约|近|达)?$/;
const REPEATED = new Set(["次", "批", "届", "年"]);
/** 平均年龄由2018年的50.9岁降至|46.7岁. */
const LIFE =
  /(?:寿命|平均年龄)(?:[^，；。]{0,26}|[^；。]{0,30}，[^，；。]{0,12}(?:提高|提升|上升|增加|延长|下降|升|降)[到至为])$/;
const SET = /(?:法定|原来?|承诺)的?$/;
const CUT_TO = /^(?:压缩|缩短|压减|精简|降|减少)[到至为]/;
const MOVED_TOO = /^[^，；。]{1,10}[由从](?:[\d.]+岁[^，；。]{1,6})?$/;
/** 最年轻的仅|27岁. */
const OLDEST = /^最(?:年轻|年长|小|大)的?(?:[^，；。不须]{0,4}?)(?:仅|只有|为|是|已|才)?$/;
/** 空气质量达到一级标准的有|127天. */
const MEASURED =
  /(?:平均|[人日周月年]均|年限|寿命|预期|时长|时数|月数|支撑能力|支付能力|可支[付撑])[^，；。]{0,12}$|(?:[天日]数|[床院]日)(?!.*连续)[^，；。]{0,6}$|(?:标准|水平|[Ⅰ-Ⅵ]类|级)的?有$/;
const CUT = /(?:时间|时限|周期)(?:已|分别)?(?:(?:由|从)[^，；。]{0,10}|(?:压缩|缩短|压减|降)[^，；。]{0,4})$/;
const MOVED = /^[^，；。]{0,4}(?:[提升延增降缩减]|压[减缩])\S{0,3}[到至为](?:(?:19|20)\d\d年[底末]?的)?$/;
