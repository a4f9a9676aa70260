import type { Figure } from "./figure.js";
import { isKin } from "./kin.js";
import { type Labelled, labelled } from "./labelled.js";
import { HEAD } from "./name-parts.js";

// Names that another clause of the sentence completes: its subject, its deed, its measure.

/** 规上企业实现营业收入812亿元；|实现利润|58亿元: whose the deed is. */
export function bySubject({ name, done, index, sameSentence }: Figure): Labelled | null {
  if (!name.startsWith("实现") || name.length < 4 || !sameSentence) return null;
  for (let at = index - 1; at >= Math.max(0, index - NEAR); at--) {
    const subject = /^(.{2,})实现/.exec(done[at]!.label)?.[1];
    if (subject !== undefined) return labelled(`${subject}${name}`, "owner");
  }
  return null;
}

/** 发放创业担保贷款49亿元，|惠及|2.7万人: whom a deed reached. */
export function byReached(figure: Figure): Labelled | null {
  const { name, after, slot, done, sameSentence } = figure;
  if (after.noun !== "" || slot.quantity.form !== "count" || !sameSentence || !REACHED.test(name)) return null;
  const level = figure.lastLevel();
  return level === null ? null : labelled(`${done[level]!.label}${name}`, "owner");
}
const REACHED = /^(?:惠及|覆盖|受益|涉及)$/;

/** |生均校舍面积小学|8平方米，初中14平方米: the measure is named before the first of those who have it. */
export function byHolder({ name, all, index }: Figure): Labelled | null {
  const next = all.slots[index + 1];
  if (name.length < 6 || next === undefined || !isKin(next.gap.replace(/^[，、；]/, "").replace(/[为达有]$/, "")))
    return null;
  for (let at = name.length - 2; at >= 4; at--) {
    const holder = name.slice(at);
    const measure = name.slice(0, at);
    if (isKin(holder) && HEAD.end(measure) !== "") return labelled(`${holder}${measure}`, "list");
  }
  return null;
}

/** No subject stands further back. */
const NEAR = 6;
