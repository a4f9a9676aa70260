import { CodeSet } from "../../vocabulary/code-set.js";
import type { Figure } from "../labels/figure.js";
import { type Labelled, labelled } from "../labels/labelled.js";
import { withoutOrganisation } from "../lists/list-label.js";
import { words } from "../meaning-words.js";
import { inPlacePast } from "../names/kin.js";
import { HEAD, measuredAlike, measuredOf } from "../names/name-parts.js";
import { isPlace, verbAt } from "../names/name-verbs.js";
import { VIEW_PATTERN } from "../names/no-name.js";
import { isRateOf, type Slot } from "../slots.js";
import { isSite, partOf } from "./part-of.js";
import { GOES_ON, holding, ofThose } from "./parts.js";

// The next part of a whole that is already told in parts.

/** A share and an age. */
const FEW = 2;

/** 其中线下40场、|线上|70场; 其中农民工8万人，|失业人员|3万人; 其中高级技师14万元、|技师|11万元: the next part of the same whole. */
export function byPart(figure: Figure): Labelled | null {
  const { name, listed, previous, slot } = figure;
  const gap = figure.gap.startsWith("）") && !figure.isShare() ? figure.gap.slice(1) : figure.gap;
  if (
    name === "" ||
    (name.endsWith("增") && /[新净]增$/.test(name)) ||
    (!listed && gap !== `，${figure.lead}` && gap !== `；${figure.lead}`)
  )
    return null;
  // 其中退役军人80人，占25.6%，|女性|120人
  // 其中执业医师1460名，占47%；60岁以上的|710名|
  // 其中高中教师13名（含研究生7名），|初中教师|12名: past what the bracket says
  const bracketed = figure.gap.startsWith("）");
  let last = bracketed ? beforeBracket(figure.all.slots, figure.index) : figure.index - 1;
  const isMean = name.endsWith("均");
  while (!figure.isShare() && !isMean && last > 0 && figure.index - last <= FEW && isRateOf(figure.all.slots[last]!))
    last--;
  last = figure.isShare() ? last : pastKin(figure, last);
  const told = figure.index > 1 && last !== figure.index - 1 ? figure.done[last]! : previous;
  const part =
    (told?.rule === "part" || (told?.rule === "list" && (isState(figure) || isStaff(figure)))) &&
    (!figure.gap.startsWith("；") ||
      figure.lead.endsWith("的") ||
      isState(figure) ||
      isStaff(figure) ||
      isGrown(figure) ||
      isShared(figure));
  const viewed = () => viewOver(figure.all.slots, figure.index) !== figure.index;
  // 其中，运营规模1.5万亿元，当年|投资收益额|632亿元: of that year, and no part
  if (previous === null || (!part && !viewed()) || figure.lead.startsWith("当年")) return null;
  if (figure.isShare()) {
    const of = /占.{2,}$/.exec(previous.label)?.[0];
    return of === undefined || !/^[^占]{2,}占$/.test(name) ? null : labelled(`${name}${of.slice(1)}`, "part");
  }
  const beside = isRateOf(figure.all.slots[figure.index - 1]!) && told !== null ? told.label : previous.label;
  // 其中高级导游38人、中级|211人
  const alike = part && listed ? inPlacePast(verbAt(previous.label), name, previous.label) : null;
  if (alike !== null) return labelled(alike, "part");
  if (slot.quantity.form === "count" && slot.quantity.unit !== null) {
    const whole = wholeOfParts(figure);
    const things =
      isPlace(name) && isPlace(beside) ? "" : holding(figure, beside) || (whole === null ? "" : holding(figure, whole));
    if (things !== "") return labelled(things, "part");
    const alikePart = part ? inPlaceOfPart(name, previous.label, figure.all.slots[figure.index - 1]!.gap) : "";
    if (alikePart !== "") return labelled(alikePart, "part");
    if (whole !== null && isMean) return labelled(measuredAlike(name, whole), "part");
    if (whole !== null) return labelled(ofThose(figure, whole) ?? partOf(name, whole), "part");
  }
  const held = holding(figure, previous.label);
  if (held !== "") return labelled(held, "part");
  const earned = part && gap === `，${figure.lead}` && slot.quantity.form === "money" ? moneyOf(figure) : "";
  if (earned !== "") return labelled(earned, "part");
  if (
    (!listed && !(previous.label.includes("均") && viewed())) ||
    slot.quantity.form !== "money" ||
    HEAD.end(name) !== "" ||
    verbAt(previous.label) !== ""
  )
    return null;
  const measure = HEAD.end(previous.label);
  const measured = measure === "" ? measuredOf(name, previous.label) : `${name}${measure}`;
  return measured === name ? null : labelled(measured, "part");
}

/**
 * 保费收入36亿元，其中财产险12亿元，|人身险|24亿元: what is earned or spent there, as far as the parts add up to no more than the whole; "" for a
 * measure of its own.
 */
function moneyOf(figure: Figure): string {
  const { all, name, index, done, slot } = figure;
  const whole = figure.wholeInUnit();
  if (whole === null || HEAD.end(name) !== "" || name.length > LONGEST_ACCOUNT || verbAt(name) !== "") return "";
  const parts = all.slots.filter(
    ({ quantity }, at) => at > whole && at <= index && all.changes[at] === null && quantity.unit === slot.quantity.unit,
  );
  const sum = parts.reduce((sum, { quantity }) => sum + (quantity.value ?? 0), 0);
  const { label } = done[whole]!;
  const verb = verbAt(label);
  // 实现保费收入: all of it is the measure.
  const measure =
    verb === "" || label.length - verb.length > LONGEST_MEASURE ? HEAD.end(label) : label.slice(verb.length);
  if (HEAD.end(label) === "" || sum > (all.slots[whole]!.quantity.value ?? 0) * ROUNDED) return "";
  return `${verb}${name}${measure}`;
}
const LONGEST_ACCOUNT = 8;
const LONGEST_MEASURE = 6;
/** Parts that are rounded may add up to a little more. */
const ROUNDED = 1.005;

/** 其中省内转移1214万人，|省外转移|772万人: named as the part before is, where both say the same of two kinds; "" for any other. */
function inPlaceOfPart(name: string, label: string, gap: string): string {
  const other = /其中[：，]?([^，；。：]{3,8})$/.exec(gap)?.[1] ?? "";
  const alike = other.length === name.length && other.slice(-2) === name.slice(-2) && label.startsWith(other);
  return alike && label.length > other.length ? `${name}${label.slice(other.length)}` : "";
}

/** 床位910万张，其中医院713万张，卫生院165万张（占18%），|妇幼保健机构|30万张: past those that are named as the part before them. */
function pastKin({ all: { slots }, done, slot, gap }: Figure, last: number): number {
  if (slot.quantity.unit !== "张" || !gap.startsWith("，")) return last;
  let at = last;
  while (
    at > 0 &&
    last - at < FURTHER &&
    (isRateOf(slots[at]!) || (done[at]!.rule === "list" && slots[at]!.quantity.unit === "张"))
  )
    at--;
  return at;
}

const FURTHER = 16;

/** 其中已开发310处；|未开发|510处. */
const isState = (figure: Figure): boolean => /^(?:已|未|尚未)[^，、的有达]{2,6}$/.test(figure.lead) || isTrait(figure);

/** 其中研究生学历212人；|35岁以下|1386人: by another trait, which adds up with none of the others. */
const isTrait = ({ lead }: Figure): boolean =>
  /^(?:\d+周?岁及?以[上下]|[^，、的占]{2,8}(?:学历|学位|职称)|[男女]性)$/.test(lead);

/** 其中普通本科学校教师120人；|高职学校|60人: who is at a place, past a semicolon too. */
const isStaff = ({ slot, name }: Figure): boolean => slot.quantity.unit === "人" && isSite(name);

/** 其中博士1203人，增长88%；|硕士|2.2万人，增长69%: each with its growth. */
const isGrown = ({ all: { slots, changes }, index, slot, gap, lead }: Figure): boolean =>
  index > 1 &&
  gap === `；${lead}` &&
  changes[index - 1] !== null &&
  changes[index + 1] != null &&
  slots[index - 2]!.quantity.unit === slot.quantity.unit;

/** 其中种植业172个，占53%；|养殖业|74个，占23%: each with its share, past a semicolon too. */
const isShared = ({ all: { slots }, done, index, slot, lead, name }: Figure): boolean =>
  index > 1 &&
  lead.replace(/(?:合计|共计?)$/, "") === name &&
  done[index - 1]!.label.includes("占") &&
  slots[index - 2]!.quantity.unit === slot.quantity.unit;

/**
 * 招聘会110场，其中线下40场、|线上|70场: the label of what the list of parts is of, or null. After a comma a name without a verb is one more part
 * where the parts do not add up to more than the whole.
 */
function wholeOfParts(figure: Figure): string | null {
  const { all, index, done, listed, name, lead } = figure;
  const { slots } = all;
  const { unit } = slots[index]!.quantity;
  // 40岁|以下|520人: the age is before it
  let first = index > 0 && /^及?以[上下]/.test(slots[index]!.gap) ? index - 1 : index;
  // 人才168万人，其中具有高级职称的27万人，占16%；具有研究生学历的|9万人
  const over =
    lead.endsWith("的") || isState(figure) || isStaff(figure) || isGrown(figure) || isShared(figure) ? OVER : GOES_ON;
  // 其中升学9120人（本科312人）、|就业|4965人: past what the bracket says
  if (first > 0 && closedAt(slots[first]!.gap) > 0) first = beforeBracket(slots, first);
  while (first > 0 && index - first < LONGEST && goesOver(slots[first]!, over) && !isOpened(slots[first]!))
    first = closedAt(slots[first]!.gap) > 0 ? beforeBracket(slots, first) : first - 1;
  if (!isOpened(slots[first]!) && first > 0) first = viewOver(slots, first);
  if (!isOpened(slots[first]!)) return null;
  // 学校19所（公办11所、民办8所），|其中国家级重点|2所、省级示范5所
  const last = slots[first]!.gap.startsWith("）") ? beforeBracket(slots, first) : first - 1;
  for (let at = last; at >= 0; at--)
    if (slots[at]!.quantity.unit === unit) {
      const parts = isTrait(figure)
        ? [slots[index]!]
        : outsideBrackets(slots.slice(first, index + 1)).filter(({ quantity }) => quantity.unit === unit);
      const sum = parts.reduce((sum, { quantity }) => sum + (quantity.value ?? 0), 0);
      const adds =
        !/^[在对为每]/.test(name) &&
        (isState(figure) ||
          KIND.test(name) ||
          (WORKING.test(name) && done[at]!.label.endsWith("就业人数")) ||
          FLOW.find(name.slice(0, name.length - PERSON.end(name).length).replaceAll("毕业生", "")) < 0) &&
        (name.endsWith("均") || sum <= (slots[at]!.quantity.value ?? 0));
      const inBracket =
        slots[first]!.gap.startsWith("（") && slots.slice(first + 1, index + 1).every(({ gap }) => !gap.includes("）"));
      return listed || adds || inBracket ? withoutOrganisation(done[at]!.label) : null;
    }
  if (first === 0) return all.beforeUnit === unit ? all.before : null;
  return listed ? done[first - 1]!.label : null;
}

/** Those of a list that are in no bracket which another of them opens. */
function outsideBrackets(slots: readonly Slot[]): readonly Slot[] {
  let open = false;
  return slots.filter(({ gap }, at) => {
    if (gap.includes("）")) open = false;
    else if (at > 0 && gap.includes("（")) open = true;
    return !open;
  });
}

/** 残疾人就业人数38万人，其中集中就业1.2万人，|个体就业|2.7万人: how they work, and no deed. */
const WORKING = /就业$|^从事(?=.{2})/;

/** The figure that a bracket which ends right before another says more of. */
function beforeBracket(slots: readonly Slot[], closed: number): number {
  let at = closed - 1;
  while (at > 0 && !slots[at]!.gap.startsWith("（")) at--;
  return Math.max(at - 1, 0);
}

/** 技能服务型, 综合管理类: a kind, and no deed. */
const KIND = /[型类]$/;

/** 分岗位看，管理人员15万元，增长4%；|专业人员|12万元: where the view begins that a semicolon does not end; or the figure itself. */
function viewOver(slots: readonly Slot[], at: number): number {
  for (let first = at; first >= 0 && at - first < LONGEST; first--) {
    const { gap } = slots[first]!;
    if (gap.length > 4 && VIEW.test(gap)) return first;
    if (!OVER.has(slots[first]!.gap.charCodeAt(0))) return at;
  }
  return at;
}
const OVER = new CodeSet("、和及与，；");
const VIEW = new RegExp(`(?:^|[，；。])${VIEW_PATTERN}[，：][^，：]*$`);

/** No list of parts is longer. */
const LONGEST = 30;
/** 医院713万张|（占78%），|基层机构165万张: a share in a bracket parts no list. */
const goesOver = ({ gap }: Slot, over: CodeSet): boolean =>
  over.has(gap.charCodeAt(closedAt(gap))) || gap.startsWith("（占");
/** Where a bracket that was open is closed: after 硕士）, of （含招聘7名|硕士），…; 0 where none is. */
const closedAt = (gap: string): number => (gap.includes("）") ? (CLOSED.exec(gap)?.[0].length ?? 0) : 0);
const CLOSED = /^[^（），；。]{0,12}）/;
const isOpened = ({ gap }: Slot): boolean =>
  /^(?:（(?!占)|[，；、]?其中)/.test(gap) || (gap.includes("，") && (/，其中[^，；。]+$/.test(gap) || VIEW.test(gap)));

const FLOW = words("flow");
const PERSON = words("person");
