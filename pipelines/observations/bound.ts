import type { Qualifier } from "../quantities/quantity.js";
import { againstIn, isAim } from "./changes/aim.js";
import { isListMark, type Slot } from "./slots.js";

/** The qualifier of a figure in its sentence: 以上 and the like bind a target or a standard from below, and say "more than" of what has happened; 最高 and 最长 bind a standard from above. */
export function boundOf(slot: Slot, leading: string, planned: boolean, parameter: boolean): Qualifier {
  const { gap, tail } = slot;
  const { qualifier } = slot.quantity;
  // 低于|6%|的年度目标: what it is measured against is no bound.
  if (qualifier !== "exact" && !/^以[上下内]/.test(tail) && isAim(slot) && againstIn(gap) !== "") return "exact";
  if (
    qualifier === "over" &&
    ((planned && !INFIX.test(slot.written)) || (parameter && /^(?:[及含（]{0,2}以上)/.test(tail)))
  )
    return "at_least";
  if (qualifier !== "exact") return qualifier;
  // 每年至少举办|2场
  if (gap.includes("至少") && /至少[^，；。：、]{1,10}$/.test(gap)) return "at_least";
  // 培训经费不低于工资总额的|1.5%
  const bound =
    gap.endsWith("的") || (parameter && slot.quantity.form === "percent") ? (BOUND.exec(gap)?.[1] ?? "") : "";
  const words = isListMark(gap) && leading.includes("分别") ? leading : gap;
  // 能耗约为全国平均的|80%
  if (words.endsWith("的") && ABOUT.test(words)) return "about";
  if (bound !== "") return bound.startsWith("不超") || bound.startsWith("不高") ? "at_most" : "at_least";
  if (!parameter) return qualifier;
  // 20万人|口以上的县
  if (tail.startsWith("口以上")) return "at_least";
  if (leading.includes("最") && MOST.test(leading.slice(-MOST_REACH))) return "at_most";
  return (gap.includes("最低") && /最低(?!工资|生活|.{0,2}(?:标准|比例|基数))[^，；。：、]{0,6}$/.test(gap)) ||
    /^起(?![步点])/.test(tail)
    ? "at_least"
    : qualifier;
}

/** 举办活动|120余场|: more than that, planned or not. */
const INFIX = /[余多几]/;
const ABOUT = /约[为占是][^，；。：、]{2,20}的$/;
const BOUND = /(不低于|不少于|不超过|不高于)(?![^，；。]*(?:目标|任务))[^，；。：、]{2,14}$/;

/** 单个项目最高支持|1000万元. */
const MOST = /(?<![球国界省市])最[高长多大](?!的)[^，；。：、]{0,8}$/;
const MOST_REACH = 12;
