import type { Quantity } from "../../quantities/quantity.js";
import type { Change } from "../changes/change.js";
import type { Figure } from "../labels/figure.js";
import { type Labelled, labelled } from "../labels/labelled.js";
import { nameIn } from "../names/name.js";
import { verbAt } from "../names/name-verbs.js";
import type { Slot } from "../slots.js";

/** 共, 合计: nothing else between the list and its sum. */
const SUMMED =
  /^(?:[、，；]|……)?(?:[两二三四]者|[两二三四五六][项类家个])?(?:总共|共计|共|合计|总计|累计)(?:为|达到?|有)?(?:约|近)?$/;

/** 共30个: the sum of the list before. */
export function bySum({ all, done, index }: Figure): Labelled | null {
  const sum = nameOfSum(all.slots, all.changes, done, index);
  return sum === null ? null : labelled(sum, "sum");
}

/**
 * The name of the sum of the list before it, where the figures say that it is one: those right before it, in the same unit, add up to it,
 * as far as they are rounded.
 *
 *     新建甲类基地10个、乙类基地20个，共30个   → 新建甲类基地、乙类基地
 *
 * @param done labels of the figures before
 * @returns null where it sums up nothing
 */
function nameOfSum(
  slots: readonly Slot[],
  changes: readonly Change[],
  done: readonly Labelled[],
  index: number,
): string | null {
  const { quantity, gap } = slots[index]!;
  if (index < 2 || quantity.value === null || !SUMMED.test(gap)) return null;
  const told = toldParts(slots, changes, done, index);
  if (told !== null) return joined(told);
  const names: string[] = [];
  let rest = quantity.value;
  let doubt = doubtOf(quantity);
  for (let at = index - 1; at >= 0; at--) {
    const part = slots[at]!.quantity;
    if (changes[at] !== null || part.value === null || part.unit !== quantity.unit) return null;
    names.unshift(done[at]!.label);
    rest -= part.value;
    doubt += doubtOf(part);
    if (names.length > 1 && Math.abs(rest) <= doubt) return joined(names);
    if (rest < -doubt) return null;
  }
  return null;
}

/** 招募志愿者50人，招聘教师30人，|三项合计|80人: the last three, whatever they are counted in; null where it does not say how many. */
function toldParts(
  slots: readonly Slot[],
  changes: readonly Change[],
  done: readonly Labelled[],
  index: number,
): readonly string[] | null {
  const count = "〇一二三四五六".indexOf(TOLD.exec(slots[index]!.gap)?.[1]?.replace("两", "二") ?? "〇");
  if (count < 2) return null;
  const levels: number[] = [];
  for (let at = index - 1; at >= Math.max(0, index - FAR); at--) if (changes[at] === null) levels.unshift(at);
  // 工作站28家，其中独立招收站6家，实践基地53家，两项合计|81家|: a part of one of them is none.
  const whole = levels.filter((at) => !slots[at]!.gap.startsWith("，其中"));
  const { value } = slots[index]!.quantity;
  const adds = (of: readonly number[]) => of.reduce((sum, at) => sum + (slots[at]!.quantity.value ?? 0), 0) === value;
  const told = !adds(levels.slice(-count)) && adds(whole.slice(-count)) ? whole : levels;
  return told.length >= count ? told.slice(-count).map((at) => done[at]!.label) : null;
}
/** No part of such a sum stands further back. */
const FAR = 12;
const TOLD = /^[，；]([两二三四五六])[项类家个者]/;

/** A whole number of things is exact; what is rounded may be off by half of its last digit. */
const doubtOf = ({ halfWidth }: Quantity): number => (halfWidth === null || halfWidth <= 0.5 ? 0 : halfWidth);

/** 新建甲, 新建乙 → 新建甲、乙. More than three are told by the first two. */
function joined(names: readonly string[]): string {
  const verb = verbAt(names[0]!);
  const shared = verb !== "" && names.every((name) => name.startsWith(verb) && name.length > verb.length) ? verb : "";
  const own = [...new Set(names.map((name) => name.slice(shared.length)))];
  return `${shared}${own.length > 3 ? `${own.slice(0, 2).join("、")}等` : own.join("、")}`;
}

/** 上年结余4亿元，债务转贷收入9亿元，|收入总计|96亿元: both sides of an account. */
export function byBalance({ lead }: Figure): Labelled | null {
  const [, account, total] = BALANCED.exec(lead) ?? [];
  return account === undefined ? null : labelled(`${nameIn(account, false)}${total}`, "before");
}
const BALANCED = /^([^，；。：]{0,12}(?:收入|支出))(总计)(?:为|达到?)?$/;
