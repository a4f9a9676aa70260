import { isAim } from "../changes/aim.js";
import { wholeOf } from "../parts/parts.js";
import { isCompared, LISTS } from "../slots.js";
import type { Figure } from "./figure.js";
import { type Labelled, labelled } from "./labelled.js";

// Names for a value that is set against another of the same: an aim, what it grew from, what it is a multiple of.

/** 平均工资7.8万元，|是全省平均的|0.9倍: what is measured against something else. */
export function against(figure: Figure): Labelled | null {
  const { slot, lead, gap, done, clauses } = figure;
  if (slot.quantity.form !== "multiple" && slot.quantity.form !== "fraction" && !figure.isShare()) return null;
  if (clauses.length < 2 || /[；。]/.test(gap)) return null;
  const level = figure.lastLevel();
  // 收入中位数1.5万元，|中位数|是平均数的84%
  const again = level === null ? "" : (AGAIN.exec(lead)?.[0] ?? "");
  if (
    level === null ||
    !AGAINST.test(again !== "" && done[level]!.label.endsWith(again) ? lead.slice(again.length) : lead)
  )
    return null;
  return labelled(done[level]!.label, "level");
}

const AGAIN = /^[^，是为]{2,6}(?=是|相当于)/;

const AGAINST =
  /^(?:仍|还|也)?(?:仅|只|约)?(?:[是为]|相当于|有(?=全[国省市县区]))(?!.*(?:目标|任务|计划|预算))[^，]{2,}的$|^超(?:往年|历年)(?:同期)?(?:的|近|约)?$/;

/** 完成年度目标4.5万人|的|108%, 完成市下达4500人次|任务的|108%, 完成年计划的|116%: how much of the target was done. */
export function completed(figure: Figure): Labelled | null {
  const { previous, all, index, gap, slot, lead, done } = figure;
  if (previous === null || slot.quantity.form !== "percent") return null;
  // 完成年度任务（1.6万人|）的|88.8%
  const enclosed = gap === "）的" ? ENCLOSED.exec(all.slots[index - 1]!.gap)?.[1] : undefined;
  const after = enclosed ?? OF_AIM.exec(slot.gap)?.[1];
  const before =
    gap === "的" ? /(?:年度|全年)?(?:任务|目标|计划|指标)+$/.exec(all.slots[index - 1]!.gap)?.[0] : undefined;
  const target = after ?? before;
  if (target !== undefined) return labelled(`${previous.label}完成${target}`, "owner");
  // 完成省目标任务的130%，|市目标任务的|127%
  const beside = index > 0 && figure.sameSentence ? BESIDE.exec(gap)?.[1] : undefined;
  const told = beside === undefined ? "" : (DONE.exec(previous.label)?.[1] ?? "");
  if (told !== "") return labelled(`${told}${beside}`, "owner");
  // 城镇新增就业964人，完成|142%|
  const done100 = lead === "完成" && figure.sameSentence && gap === "，完成" ? figure.lastLevel() : null;
  if (done100 !== null) return labelled(`${done[done100]!.label}完成率`, "owner");
  const completion = COMPLETES.exec(lead)?.[1];
  const level = completion === undefined || !figure.sameSentence ? null : figure.lastLevel();
  if (level === null) return null;
  // 培训68万人次，其中职工31万人次、农民工19万人次，|为年计划|的136%: of all of them
  const whole = LISTS.has(all.slots[level]!.gap.charCodeAt(0)) ? wholeOf(figure, level) : level;
  const owner = figure.followsChange && previous.of === null ? previous.label : done[whole]!.label;
  return labelled(`${owner}完成${completion}`, "owner");
}

/** An aim of another, right after the share of the first. */
const BESIDE = /^[，、]((?:[国省市县区]|年度|全年)[^，；。、\d]{0,8}(?:任务|目标|计划|指标)+)的$/;
const DONE = /^(.{2,}完成)[^完成]*(?:任务|目标|计划|指标)$/;
const ENCLOSED = /完成((?:年度|全年)?(?:任务|目标|计划|指标)+数?)（$/;

const OF_AIM = /^的?(?:[^，；。、的\d]{2,4}?)?((?:年度|全年)?(?:任务|目标|计划|指标)+)数?的$/;

const COMPLETES =
  /^(?:已|实际|共)*(?:完成|占|[是为]|达|超过?(?=预算))(?:了)?((?:年度?|全年|年初|调整|省|市|县|下达的?)*(?:培训|就业)?(?:任务|目标|计划|指标|(?<=超过?)预算)+(?:安排)?(?:总额|数)?)(?:的|(?<=年度?(?:计划|任务|目标)))$/;

/** 新增就业6万人，完成省下达的|5万人|目标任务的120%; 低于|6%|的年度目标: an aim is of what it was set for. */
export function aimed(figure: Figure): Labelled | null {
  const { slot, name, all, done, index, sameSentence } = figure;
  const owed = sameSentence && WITHIN.test(name) ? done.findLast(({ label }) => OWED.test(label)) : undefined;
  if (owed !== undefined) return labelled(owed.label.replace(/余额$/, "限额"), "level");
  const held = figure.isShare() && sameSentence && IN_PLAN.test(name) ? figure.lastInUnit() : null;
  if (held !== null && all.changes[held] === null) return labelled(done[held]!.label, "level");
  // 每人每年可领2.1万元；与2020年|1.6万元|相比增加5000元
  const isPaid = index > 0 && all.parameters[index - 1]! && isCompared(slot) && sameSentence;
  if (isPaid && all.slots[index - 1]!.quantity.unit === slot.quantity.unit && slot.quantity.form === "money")
    return labelled(done[index - 1]!.label, "level");
  if (index === 0 || !sameSentence || !(isAim(slot) ? name === "" || SET.test(name) : isCompared(slot))) return null;
  // 收入增长26%，高于12%的目标14个百分点；投资增长20%，高于|18%|的目标
  const grown = all.changes[index - 1] !== null && figure.isShare() ? index - 1 : null;
  const level = (slot.gap.startsWith("，") ? grown : null) ?? figure.comparable(index) ?? figure.lastInUnit() ?? grown;
  return level === null ? null : labelled(done[level]!.label, "level");
}

/** 政府债务余额96亿元，…，控制在上级下达的限额|101亿元|以内. */
const WITHIN = /^(?:均|严格)?控制在[^，；。]{0,14}限额$/;
/** 登记失业率3.4%，控制在年度计划|4.5%|以内. */
const IN_PLAN = /^(?:均|严格|继续|仍)?控制在[^，；。]{0,8}(?:计划|任务|目标|指标)$/;
const OWED = /债务余额$/;
const SET = /^(?:完成|超额|超过)|(?:下达|分解|确定|安排|制定|目标|任务|计划|指标)$/;

/** 由15家|优化整合至|9家; 由亏损9亿元|转为盈利|7亿元. */
export function arrived({ previous, all, index, gap }: Figure): Labelled | null {
  if (previous === null || !all.origins[index - 1]!) return null;
  const turned = gap.endsWith("盈利") ? TURNED.exec(gap)?.[1] : undefined;
  if (turned !== undefined) return labelled(`${previous.label.replace(/净?亏损$/, "")}${turned}`, "level");
  return ARRIVED.test(gap) ? labelled(previous.label, "level") : null;
}

const TURNED = /^(?:扭亏|转变?)[为至](净?盈利)$/;

const ARRIVED =
  /^[^，；。、]{1,6}[到至为](?:今|(?:现在|如今|目前|当前|现|(?:(?:19|20)\d\d年?)?(?:\d{1,2}月)?[底末份]?)的)?(?:约|近|超过?)?$/;
