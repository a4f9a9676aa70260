import { CodeSet } from "../../vocabulary/code-set.js";
import type { Slot } from "../slots.js";

// What was aimed at, in the middle of what was done: a yardstick, and no level that anything changes from.

/**
 * True for a figure that the words around it call an aim.
 *
 *     超出|110万人|的预期目标14.6万人    完成年度目标|23万人|的29.7%    完成市下达|4500人次|任务的108.4%
 */
export const isAim = ({ gap, tail }: Pick<Slot, "gap" | "tail">): boolean =>
  (tail === "的" && AIMED.test(gap)) ||
  (OPENS.has(tail.charCodeAt(0)) && AIM.test(tail)) ||
  isShareOfAim({ gap, tail });

/** 完成全年|180亿元|投资目标任务的75.2%. */
export const isShareOfAim = ({ gap, tail }: Pick<Slot, "gap" | "tail">): boolean =>
  tail.endsWith("的") && COMPLETES.test(gap.slice(-8)) && OF_AIM.test(tail);
const COMPLETES = /完成了?(?:全年|年度|年初|[省市县区州](?:下达|定)?)?的?$/;
const OF_AIM = /^[^，；。、的\d]{0,6}(?:目标|任务|计划|指标)+数?的$/;

const AIMED = /(?:任务|目标|计划|指标|预算)+数?$/;
const OPENS = new CodeSet("的目任计左以");
const AIM =
  /^(?:左右|以[上下内])?的?(?:年度|全年|年初|预期|控制|计划|规划|总体|既定){0,2}(?:目标|任务|计划|指标)(?:任务|数|值)?(?![类书性型体])/;

/** The word that measures against what follows it, at the end of words: 低于|6%|的年度目标; "" for none. */
export const againstIn = (words: string): string => AGAINST.exec(words.slice(-3))?.[0] ?? "";
const AGAINST = /(?:[高低快慢优好多少]于|超[出过额]|与|距)$/;

/** 超出110万人的预期目标|14.6万人: by how much it was passed or missed. */
export const passesAim = (gap: string): boolean => gap.startsWith("的") && PASSES.test(gap);
const PASSES =
  /^的(?:年度|全年|年初|预期|控制|计划|规划|总体|既定){0,2}(?:目标|任务|计划|指标)(?:任务|数|值)?(?:相差|还差|差)?(?:约|近)?$/;

/** 投资52亿元，是“十二五”时期的|2.6倍|，年均增长18%: what it is measured against is no level that changes. */
export const isTimes = ({ quantity: { form }, gap }: Slot): boolean =>
  form === "multiple" ? TIMES.test(gap) : form === "fraction" && gap.endsWith("的") && OF_OTHERS.test(gap);
/** 研发强度0.7%，只有全省平均的|四成|，但三年提高了0.2个百分点. */
const OF_OTHERS = /(?:[是为有]|相当于)(?:全[国省市区]|[^，；。]{0,8}平均)[^，；。]{0,8}的$/;
/** 人均GDP10.5万元，按平均汇率折算为|1.7万美元|，增长10%: the same in another money. */
export const isConverted = ({ quantity: { form, unit }, gap }: Slot): boolean =>
  form === "money" && unit !== "元" && gap.includes("折");
const TIMES = /(?:[是为]|相当于)[^，；。]{2,14}的$/;
