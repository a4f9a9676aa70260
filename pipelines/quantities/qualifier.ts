import { beforeBlank, pastBlank } from "./characters.js";
import type { Measured } from "./measured.js";
import type { Qualifier } from "./quantity.js";
import type { QuantityWords } from "./quantity-words.js";

/**
 * How exact a number is, by the words before it, inside it and after it; what stands after it weighs most, but for a bound that stands
 * before it.
 *
 *     约6.2万人    超过5万人    10余项    200家以上    控制在5.5%以内    上亿人
 *     about       over        over      over         at_most          over
 */
export function qualifierOf(
  normal: string,
  { start, end, vague, bare, form }: Pick<Measured, "start" | "end" | "vague" | "bare" | "form">,
  words: QuantityWords,
): Qualifier {
  // 翻了|近|一番, 翻一番|多
  const near = normal[start] === "翻" ? /^翻了?(近|约|超)/.exec(normal.slice(start, start + 3))?.[1] : undefined;
  if (near !== undefined) return near === "近" ? "near" : near === "约" ? "about" : "over";
  // 翻一番|多, 增长2倍|多, 七成|多
  if ((form === "multiple" || form === "fraction") && normal[end] === "多") return "over";
  // 浓度低于每立方米|25微克
  const from = normal.startsWith("每立方米", start - 4) ? start - 4 : start;
  const before = words.before.before(normal, beforeBlank(normal, from))?.meaning;
  if (before === "at_least" || before === "at_most")
    return normal[end] === "的" && OTHERS.test(normal.slice(end, end + 10)) ? "exact" : before;
  const after = words.after.from(normal, pastBlank(normal, end))?.meaning;
  if (after !== undefined) return after;
  if (before !== undefined && before !== "exact") return before;
  if (vague) return "over";
  return (
    ((bare || (form === "fraction" && /[成半]/.test(normal.slice(start, end)))) &&
      words.bareBefore.before(normal, beforeBlank(normal, start))?.meaning) ||
    "exact"
  );
}

/** 低于|1.2%|的全省平均水平: what others have is no bound. */
const OTHERS = /^的?(?:全[国省市区县州]|世界|同期)?[^，；。]{0,2}平均/;
