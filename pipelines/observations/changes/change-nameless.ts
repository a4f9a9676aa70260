import { CodeSet } from "../../vocabulary/code-set.js";
import type { Figure } from "../labels/figure.js";
import { type Labelled, labelled } from "../labels/labelled.js";
import { inPlaceOf } from "../names/kin.js";
import { nameIn } from "../names/name.js";
import { HEAD } from "../names/name-parts.js";
import { isView } from "../names/no-name.js";
import { isRateOf } from "../slots.js";
import type { ChangedFigure } from "./change-level.js";

/** Names a change that has no name of its own: after the level or the change before it, else after the subject of its sentence. */
export function byLevel(changed: ChangedFigure): Labelled {
  for (const way of WAYS) {
    const label = way(changed);
    if (label !== null) return label;
  }
  const { figure, previous } = changed;
  return labelled(
    figure.subjectBefore(true) ||
      figure.after.noun ||
      previous?.label ||
      (figure.clauses.some(isView) ? figure.all.opening : figure.all.before),
    "clause",
  );
}

/** 完成投资126亿元，投资完成率65%，比时间进度快|15个百分点|. */
function ofRate({ figure: { index, gap, slot, done, all } }: ChangedFigure): Labelled | null {
  if (slot.quantity.form !== "points" || !gap.startsWith("，") || /[；。]/.test(gap)) return null;
  const at = isCeiling(all, done, index - 1) ? index - 2 : index - 1;
  return at >= 0 && all.changes[at] === null && !all.parameters[at] && all.slots[at]!.quantity.form === "percent"
    ? labelled(done[at]!.label, "level", at)
    : null;
}

/** 失业率4.02%，控制在|4.5%|以内，下降0.06个百分点: what it is kept under is no other level. */
const isCeiling = ({ slots }: Figure["all"], done: Figure["done"], at: number): boolean =>
  at > 0 && done[at - 1]!.label === done[at]!.label && CEILING.test(slots[at]!.gap);
const CEILING = /^，(?:均|都)?(?:控制在|低于|不超过|未超过|小于)(?:年度|全年)?$/;

/** 收入1886亿元，扣除留抵退税因素后增长3.2%，自然口径下降|4.2%|. */
function plain({ figure: { done }, previous, level }: ChangedFigure): Labelled | null {
  const without = previous === null ? undefined : WITHOUT.exec(previous.label)?.[0];
  if (level === null || without === undefined) return null;
  const { label } = done[level]!;
  return previous!.label === `${without}${label}` ? labelled(label, "level", level) : null;
}
const WITHOUT = /^扣除[^，]{2,20}?后/;

/** 学校213所，占四成，比上年减少7所，下降|1.2个百分点|: points are of the share. */
function ofShare({ figure, goesOn }: ChangedFigure): Labelled | null {
  const share = goesOn && figure.slot.quantity.form === "points" ? shareBefore(figure) : null;
  return share === null ? null : labelled(figure.done[share]!.label, "level", share);
}

/** The share that stands before a change of what was counted, or null. */
function shareBefore({ all: { slots, changes }, index, done }: Figure): number | null {
  const counted = done[index - 1]!.of;
  if (counted === null || isRateOf(slots[counted]!) || isRateOf(slots[index - 1]!)) return null;
  for (let at = index - 2; at > counted; at--)
    if (changes[at] === null && slots[at]!.quantity.form === "percent") return at;
  return null;
}

/** 超年度任务2.1亿元，增长|20.6%|: it is the whole that grew. */
const ofWhole = ({ figure: { done, followsChange }, previous, level }: ChangedFigure): Labelled | null =>
  level !== null && followsChange && BEYOND.test(previous?.label ?? "")
    ? labelled(done[level]!.label, "level", level)
    : null;
const BEYOND = /.{2}超(?:年度?|全年|预期)?(?:目标|任务|计划)+$/;

/** 生产总值增长7%，预算收入升至全省第4位，增长|11%|: of what the clause between them ranks. */
function ofRanked({ figure }: ChangedFigure): Labelled | null {
  const before = figure.clauses.at(-2) ?? "";
  const ranked = RANKS.has(before.charCodeAt(before.length - 1)) ? RANKED.exec(before)?.[1] : undefined;
  const subject = ranked === undefined ? "" : nameIn(ranked, true);
  return HEAD.end(subject) !== "" && HEAD.end(subject) !== subject ? labelled(subject, "clause") : null;
}
const RANKS = new CodeSet("位名列一二三");
const RANKED =
  /^([^，的]{3,}?)(?<!规模|增[速幅])(?:已|仍|继续|首次|连续|成功)?(?:[升进跃]至|升到|跃[升居]|[位排稳]居|居|位列|列|排名?)[^，的]{0,6}(?:第[一二三四五六七八九十\d]{1,3}[位名]?|首位|前列)$/;

/** 返岗率与去年同期相比，|提高了2个百分点|: of what the clause before compares. */
function ofCompared({ figure: { clauses } }: ChangedFigure): Labelled | null {
  const before = clauses.length > 1 ? clauses.at(-2)! : "";
  const told = before.endsWith("相比") ? COMPARED.exec(before)?.[1] : undefined;
  const subject = told === undefined ? "" : nameIn(told, true);
  return subject.length > 1 && !isView(subject) ? labelled(subject, "clause") : null;
}
const COMPARED =
  /^([^，]{3,}?)(?:[与和同跟](?:[去上]年|前一?年|(?:19|20)\d\d年|“[^”]{2,5}”)[^，]{0,6}?)(?:的[^，]{1,6})?相比$/;

/** 第三产业增长17%，特别是餐饮业快速恢复，增幅达到|40%|: of what the clause between them is about. */
function ofNamed({ figure: { clauses, lead }, previous }: ChangedFigure): Labelled | null {
  const before = clauses.at(-2) ?? "";
  const told = previous !== null && /^(?:同比)?[增涨降]/.test(lead) ? ESPECIALLY.exec(before)?.[1] : undefined;
  const name = told === undefined ? "" : nameIn(told.replace(/^受[^，]{2,12}的/, ""), true);
  return name === "" ? null : labelled(inPlaceOf(name, previous!.label) ?? name, "clause");
}
const ESPECIALLY =
  /^(?:特别是|尤其是|其中)([^，]{2,24}?)(?:表现[^，]{2,4}|(?:快速|持续|加快|迅速|强劲|较快)(?:恢复|回升|增长|发展|反弹)|(?:恢复|增长|发展|回升)(?:较快|迅速|明显))$/;

/** 增长5.4%，比上半年回落|0.2个百分点|: what changed is the change. */
function ofChange({ figure: { all, index, slot }, previous, goesOn }: ChangedFigure): Labelled | null {
  if (previous === null || !goesOn) return null;
  const isOfChange = slot.quantity.form === "points" && all.slots[index - 1]!.quantity.form === "percent";
  return labelled(previous.label, "change", isOfChange ? null : previous.of);
}

/** 出口920亿元，降幅比上月扩大|5个百分点|: of how it grew. */
const ofGrowth = ({ figure: { all, done, gap, slot }, level }: ChangedFigure): Labelled | null =>
  level !== null && slot.quantity.form === "points" && GROWN.test(gap) && !isRateOf(all.slots[level]!)
    ? labelled(done[level]!.label, "level")
    : null;
const GROWN = /^，(?:增[速幅]|[涨降跌]幅)/;

/** 三年净增主体2.4万户，年均增长|12%|: no growth of what came anew. */
function ofStock({ figure, level }: ChangedFigure): Labelled | null {
  if (level === null || !figure.isShare() || !figure.gap.includes("年均")) return null;
  const { label } = figure.done[level]!;
  const came = CAME.exec(label)?.[0];
  return came === undefined ? null : labelled(label.slice(came.length), "level");
}
const CAME = /^净增加?(?=.{2})/;

function ofLevel({ figure: { all, done, slot }, level }: ChangedFigure): Labelled | null {
  if (level === null) return null;
  const { label } = done[level]!;
  // 比例78%、增加|12天|: no share changes by days.
  const unlike = isRateOf(all.slots[level]!) && !isRateOf(slot) && slot.quantity.unit !== null;
  return unlike
    ? labelled(label.replace(/(?<=.{2})(?:占比|比例|比重)$/, ""), "level")
    : labelled(label, "level", level);
}

const ofPrevious = ({ previous, parted }: ChangedFigure): Labelled | null =>
  previous !== null && !parted ? labelled(previous.label, "change") : null;

function inUnit({ figure }: ChangedFigure): Labelled | null {
  const same = figure.gap.includes("。") ? null : figure.wholeInUnit();
  return same === null ? null : labelled(figure.done[same]!.label, "level", same);
}

/** The ways to name a change that has no name, in the order in which they are tried. */
const WAYS = [
  ofRate,
  plain,
  ofRanked,
  ofCompared,
  ofNamed,
  ofShare,
  ofWhole,
  ofChange,
  ofGrowth,
  ofStock,
  ofLevel,
  ofPrevious,
  inUnit,
];
