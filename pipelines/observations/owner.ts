import { CodeSet } from "../vocabulary/code-set.js";
import { type Figure, isMeasure, isRateOf } from "./figure.js";
import { gradeIn, ofGrade } from "./grade.js";
import { inPlaceOf, isKin } from "./kin.js";
import { type Labelled, labelled } from "./labelled.js";
import { words } from "./meaning-words.js";
import {
  DEED,
  HEAD,
  inDeed,
  isPlace,
  isSibling,
  LIFTS,
  measuredAlike,
  measuredOf,
  needsOwner,
  owned,
  partOf,
  verbAt,
} from "./name-parts.js";
import { LISTS, type Slot } from "./slots.js";

// Names that say too little alone, made whole by the names before them.

const LONGEST_DEED = 6;

/** 项目开工39个、|竣工|43个: what became of the things named before. */
export function byDeed(figure: Figure): Labelled | null {
  if (figure.name.length > LONGEST_DEED || !DEED.test(figure.name) || !figure.sameSentence) return null;
  const things = figure.lastInUnit();
  if (things === null) return null;
  const whole = figure.done[things]!.label.replace(DONE, "");
  return labelled(inDeed(whole, figure.name.replace(/^(?:年内|基本|已)/, "")), "owner");
}

/** 交付|公寓, …, 在建: of the same things. */
const DONE = /^(?:开工|竣工|建成|投产|完工|交付|在建|续建)(?=.{2})/;

/** 国家级工作室46个，|省级|120个. */
export function byGrade(figure: Figure): Labelled | null {
  const level = figure.lastLevel();
  if (gradeIn(figure.name) === "" || level === null || !figure.sameSentence) return null;
  const whole = figure.done[level]!.label;
  return labelled(ofGrade(whole, figure.name), figure.within ? "part" : "owner", null, verbAt(whole));
}

/** 招聘会80场，|成交额|12亿元: a bare measure is of what was named before; 财政收入增长4%，|总量|900亿元. */
export function byOwner(figure: Figure): Labelled | null {
  const { name, done, previous, listed } = figure;
  if (/^毕业生.{0,6}率$/.test(name)) {
    const school = schoolBefore(figure);
    if (/(?:院校|学校|高校|学院|大学)$/.test(school)) return labelled(`${school}${name}`, "owner");
  }
  const needs = needsOwner(name) || isCompletion(name) || TOTAL.test(name) || isMember(name);
  const ratio = figure.lead.startsWith("与") && name.endsWith("之比");
  const adds = !listed && name.endsWith("增") && /^(?:每[天月日]|日均)?[新净]增$/.test(name);
  if (!needs && !adds && !ratio) return null;
  const thing = figure.slot.quantity.form === "count" || /^占|^对(?!口).*率$/.test(name);
  if (isMember(name)) return labelled(`${schoolBefore(figure)}${name}`, "owner");
  const level = thing ? figure.lastThing() : figure.lastLevel();
  const named = level === null || !figure.sameSentence ? null : wholeOf(figure, level);
  const whole = named === null ? null : bearing(figure, named);
  const changed = figure.followsChange && figure.sameSentence ? previous!.label : "";
  const { slots } = figure.all;
  // 利率3.85%，贷款余额|11亿元; 从业人员1.6万人，产值|9亿元: neither a rate nor people have it.
  const isNone =
    whole !== null &&
    figure.slot.quantity.form === "money" &&
    MONEYED.test(name) &&
    (isRateOf(slots[whole]!) ||
      (/(?:人员|职工|[师工员者])$/.test(done[whole]!.label) && verbAt(done[whole]!.label) === ""));
  if (isNone) return null;
  // 收入30亿元，进口增长3%，占比|58%: what only changed is nearer.
  const nearer =
    changed !== "" && previous!.of === null && previous!.rule === "before" && (figure.isShare() || LIFTS.test(name));
  const owner =
    whole === null || nearer ? figure.subjectBefore(true) || changed || sameBefore(figure) : done[whole]!.label;
  if (owner === "" || (isMeasure(figure.slot) && owner.startsWith("接待") && name.length >= 4)) return null;
  const account = TOTAL.test(name) ? /^(.{2,})总[^总]{2,3}$/.exec(owner)?.[1] : undefined;
  if (account !== undefined) return labelled(`${account}${name}`, "owner");
  if (ratio) return labelled(`${owner}与${name}`, "owner");
  // 就业312人，完成全年指标（|600人|）的52%
  if (isCompletion(name) && (figure.gap.endsWith("（") || (figure.slot.tail === "的" && !figure.isShare())))
    return labelled(owner, "owner");
  if (needs && (isCompletion(name) || !isSibling(owner, name)))
    return labelled(owned(owner, name.replace(/^(?:完成|为|占)?/, isCompletion(name) ? "完成" : "$&")), "owner");
  return adds && !/(?:离职|流失|退出|注销)$/.test(owner)
    ? labelled(`${owner.startsWith("新") ? name.slice(0, -2) : name}${owner}`, "owner")
    : null;
}

/** 小学招生79万人，在校生468万人，|毕业生|76万人; 技工院校12所，专任教师2300人，|在校生|3.1万人: whose they are; "" where nothing says so. */
function schoolBefore(figure: Figure): string {
  const last = figure.sameSentence ? figure.lastThing() : null;
  if (last === null) return "";
  const { done, all } = figure;
  for (let at = wholeOf(figure, last), most = at - LONGEST; at >= Math.max(0, most); at--) {
    if (all.changes[at] !== null || isRateOf(all.slots[at]!) || done[at]!.rule === "part") continue;
    const { label } = done[at]!;
    const school = label.slice(verbAt(label).length).replace(MEMBERS, "");
    if (school !== "" && (isPlace(school) || isKin(school) || SCHOOLS.test(school))) return school;
  }
  return "";
}
const MEMBERS = /(?:(?:在校学?生|毕业生|专任教师|教职工|招生|毕业|在校)(?:规模|人数|总数)?)+$/;
const SCHOOLS = /(?:班|专业|教育|本专科|研究生|院校|学校|高校|阶段)(?:（[^（）]*）)?$/;
/** What money is made of or lent, and no pay. */
const MONEYED = /^(?:年?产值|总产值|营业收入|营收|销售额|利润|税收|贷款余额|存款余额|余额)$/;
const isMember = (name: string): boolean => /^(?:在校学?生|毕业生|专任教师|教职工)(?:规模|人数|总数)?$/.test(name);
/** 基金总收入2236亿元，|总支出|2091亿元. */
const TOTAL = /^总(?:收入|支出|费用)$/;

/** 产业链集聚企业1200家，带动就业18万人，|产值|4500亿元: an effect bears no measure; what had it does. */
function bearing({ done, slot, all: { changes } }: Figure, level: number): number | null {
  if (slot.quantity.form !== "money") return level;
  for (let at = level; at >= 0; at--) if (changes[at] === null && !EFFECT.test(done[at]!.label)) return at;
  return null;
}
const EFFECT = /^(?:带动|惠及|吸纳|覆盖|涉及)/;

/** 扶持创业4300人，|带动就业|1.6万人. */
export function byEffect({ name, index, done, sameSentence }: Figure): Labelled | null {
  if (!name.includes("就业") || !/^(?:带动|吸纳)就业(?:人数)?$/.test(name) || !sameSentence) return null;
  return done.slice(0, index).some(({ label }) => label.includes("创业")) ? labelled(`创业${name}`, "owner") : null;
}

/** 技能人才总量达到90万人。目前|总量|85万人: a total goes on with that of the sentence before; 技校60所。今年|招生|9万人. */
function sameBefore({ index, name, all: { before, opening } }: Figure): string {
  if (index === 0 && /^(?:招生|毕业)$/.test(name) && /(?:院校|学校|高校|学院)$/.test(opening)) return opening;
  return index === 0 && /^总[量数]$/.test(name) && before.endsWith(name) ? before.slice(0, -name.length) : "";
}

/** 为年度目标任务的|103%, 是年计划的|1.5倍. */
const isCompletion = (name: string): boolean => PLANS.has(name.charCodeAt(name.length - 1)) && COMPLETED.test(name);
const PLANS = new CodeSet("务标划算数");
const COMPLETED =
  /^(?:完成.*|占(?:全年|年度|年初)?(?=任务|目标|计划)|为(?:年度?|全年|年初|调整)*|(?:年度?|全年|年初))(?:任务|目标|计划|指标|预算)+数?$/;

/** 学校94所，其中甲类32所、乙类62所，在校生…: whatever is no share is of the whole, and not of its last part. */
function wholeOf({ all: { slots }, gap, name }: Figure, level: number): number {
  if (!/^[，；]/.test(gap) || /^占|[率比]$|比重/.test(name)) return level;
  let first = level;
  while (first > 0 && LISTS.has(slots[first]!.gap.charCodeAt(0))) first--;
  return first > 0 && /^(?:（[^（）]*）)?[，、]?其中/.test(slots[first]!.gap) ? first - 1 : level;
}

/** 引进人才中，|博士|90人，硕士2000人: parts of a whole that a clause names without a figure. */
export function byOpened({ name, within, index, all }: Figure): Labelled | null {
  const whole = all.opened[index]!;
  if (whole === "" || name === "" || within || verbAt(name) !== "" || name.startsWith("占")) return null;
  return labelled(name.endsWith("占") ? `${name}${whole}` : partOf(name, whole), "part", null, verbAt(whole));
}

/** 队员2963人，|高级职称占|14.2%: some of those who were counted before. */
export function byShare(figure: Figure): Labelled | null {
  const { name, done, sameSentence } = figure;
  if ((!figure.isShare() && figure.slot.quantity.form !== "fraction") || !sameSentence || !KINDS.test(name))
    return null;
  const level = figure.lastThing();
  if (level === null || figure.all.slots[level]!.quantity.form !== "count") return null;
  const whole = done[wholeOf(figure, level)]!.label;
  const people = whole.slice(verbAt(whole).length).replace(/(?<=.{2})总[量数]$/, "");
  return PEOPLE.end(people) === "" ? null : labelled(`${name}${people}`, "part");
}
const KINDS =
  /^[^占]{0,10}(?:职称|学历|学位|性|以[上下]|岁|级|户籍|党员|硕士|博士|本科|大专|中专|技师|青年|少数民族)占$/;
const PEOPLE = words("person", "human");

/** 离职率, 占比: what a part of a rate is the rate of, too. */
const RATE = /(?:占比|比例|比重|.{2}率)$/;

/** 引进人才6万人，|其中博士|90人. */
export function byWhole(figure: Figure): Labelled | null {
  const level = figure.within ? figure.likeLevel() : null;
  const { before, beforeUnit } = figure.all;
  // 引进人才51人。|其中，博士|36人
  if (
    level === null &&
    figure.within &&
    figure.index === 0 &&
    beforeUnit === figure.slot.quantity.unit &&
    before !== ""
  )
    return labelled(partOf(figure.name, before), "part", null, verbAt(before));
  if (level === null) return null;
  // 取证率85%，其中高级工证书|1203本 is no part of a rate.
  if (isRateOf(figure.all.slots[level]!) && figure.slot.quantity.form === "count" && figure.slot.quantity.unit !== null)
    return null;
  const whole = figure.done[level]!.label;
  const verb = verbAt(whole);
  const paid = verb === "" && isMeasure(figure.slot) && !figure.isShare() && HEAD.end(figure.name) === "";
  const inUnit = figure.all.slots[level]!.quantity.unit === figure.slot.quantity.unit;
  const alike = inUnit ? measuredAlike(figure.name, whole) : figure.name;
  const part = alike === figure.name ? partOf(figure.name, whole) : alike;
  const measure = HEAD.end(whole);
  const measured = measure === "" ? measuredOf(figure.name, whole) : `${figure.name}${measure}`;
  if (figure.isShare() && !/[率占比]/.test(figure.name)) {
    const other = inPlaceOf(figure.name, whole) ?? measuredAlike(figure.name, whole);
    if (other !== figure.name) return labelled(other, "part", null, verb);
    if (isKin(figure.name) && verb === "") return labelled(`${figure.name}${whole}`, "part");
    if (RATE.test(whole)) return labelled(`${figure.name}${RATE.exec(whole)![0]}`, "part", null, verb);
  }
  const held = holding(figure, whole);
  if (held !== "") return labelled(held, "part", null, verb);
  if (!paid && PERSON.end(figure.name) !== "" && figure.slot.quantity.unit !== "人") {
    const things = measuredOf(figure.name, whole.slice(verb.length));
    if (things !== figure.name) return labelled(`${verb}${things}`, "part", null, verb);
  }
  return labelled(paid ? measured : part, "part", null, verb);
}

/**
 * 床位39.6万张，其中医院|35.1万张; 肉类产量4.8万吨，其中猪肉|3.9万吨; 人均消费2.1万元，其中食品支出|6000元: what a part is of that is no thing of its
 * own; "" for any other.
 */
function holding({ name, slot, all, index }: Figure, whole: string): string {
  const { form, unit } = slot.quantity;
  if (name === "" || verbAt(name) !== "" || verbAt(whole) !== "") return "";
  if (form === "money") {
    const mean = /^.{0,8}?[人户生]均/.exec(whole)?.[0] ?? "";
    return mean === "" || name.includes("均") || HEAD.end(name) === "" ? "" : `${mean}${name}`;
  }
  if (isPlace(name) && unit !== null && !PLACED.has(unit)) {
    const things = measuredOf(name, whole);
    if (things !== name) return things;
  }
  if (form !== "measure") return "";
  const alike = measuredAlike(name, whole);
  if (alike !== name) return alike;
  const measure = /[为每率度]/.test(name) ? "" : HEAD.end(whole);
  const inUnit = index > 0 && all.slots[index - 1]!.quantity.unit === unit;
  return inUnit && measure !== "" && HEAD.end(name) === "" ? `${name}${measure}` : "";
}
/** Units in which places are counted. */
const PLACED = new Set(["个", "家", "所", "处", "座", "户", "间", "人"]);

/** 其中线下40场、|线上|70场; 其中农民工8万人，|失业人员|3万人; 其中高级技师14万元、|技师|11万元: the next part of the same whole. */
export function byPart(figure: Figure): Labelled | null {
  const { name, listed, previous, slot } = figure;
  if (previous?.rule !== "part" || name === "" || (!listed && figure.gap !== `，${figure.lead}`)) return null;
  if (figure.isShare()) {
    const of = /占.{2,}$/.exec(previous.label)?.[0];
    return of === undefined || !/^[^占]{2,}占$/.test(name) ? null : labelled(`${name}${of.slice(1)}`, "part");
  }
  if (slot.quantity.form === "count" && slot.quantity.unit !== null) {
    const things = isPlace(name) && isPlace(previous.label) ? "" : holding(figure, previous.label);
    if (things !== "") return labelled(things, "part");
    const whole = wholeOfParts(figure);
    if (whole !== null) return labelled(partOf(name, whole), "part");
  }
  const held = holding(figure, previous.label);
  if (held !== "") return labelled(held, "part");
  if (!listed || slot.quantity.form !== "money" || HEAD.end(name) !== "" || verbAt(previous.label) !== "") return null;
  const measure = HEAD.end(previous.label);
  const measured = measure === "" ? measuredOf(name, previous.label) : `${name}${measure}`;
  return measured === name ? null : labelled(measured, "part");
}

/**
 * 招聘会110场，其中线下40场、|线上|70场: the label of what the list of parts is of, or null. After a comma a name without a verb is one more part
 * where the parts do not add up to more than the whole.
 */
function wholeOfParts({ all, index, done, listed, name }: Figure): string | null {
  const { slots } = all;
  const { unit } = slots[index]!.quantity;
  let first = index;
  while (
    first > 0 &&
    index - first < LONGEST &&
    GOES_ON.has(slots[first]!.gap.charCodeAt(0)) &&
    !isOpened(slots[first]!)
  )
    first--;
  if (!isOpened(slots[first]!)) return null;
  for (let at = first - 1; at >= 0; at--)
    if (slots[at]!.quantity.unit === unit) {
      const parts = slots.slice(first, index + 1).filter(({ quantity }) => quantity.unit === unit);
      const sum = parts.reduce((sum, { quantity }) => sum + (quantity.value ?? 0), 0);
      const adds =
        !/^[在对为]/.test(name) &&
        FLOW.find(name.slice(0, name.length - PERSON.end(name).length)) < 0 &&
        sum <= (slots[at]!.quantity.value ?? 0);
      return listed || adds ? done[at]!.label : null;
    }
  if (first === 0) return all.beforeUnit === unit ? all.before : null;
  return listed ? done[first - 1]!.label : null;
}

/** No list of parts is longer. */
const LONGEST = 30;
const GOES_ON = new CodeSet("、和及与，");
const isOpened = ({ gap }: Slot): boolean => /^(?:（|[，；、]?其中)/.test(gap);

const PERSON = words("person");
const FLOW = words("flow");
