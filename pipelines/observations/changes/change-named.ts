import type { Figure } from "../labels/figure.js";
import { type Labelled, labelled } from "../labels/labelled.js";
import { owned } from "../labels/owned.js";
import { HEAD, isSibling, needsOwner, stem } from "../names/name-parts.js";
import { verbAt } from "../names/name-verbs.js";
import { CONTINUED, isStretch } from "../names/no-name.js";
import { oneWay } from "../parts/one-way.js";
import { isRateOf } from "../slots.js";
import { besideChange, classIn, productBeside, shareOfSector } from "./change-beside.js";
import type { ChangedFigure } from "./change-level.js";

/** Names a change by the words before it, and by whose they are where they do not tell. */
export function byName(changed: ChangedFigure): Labelled {
  for (const way of WAYS) {
    const label = way(changed);
    if (label !== null) return label;
  }
  return besideChange(changed);
}

/** 12个重点行业|用电量|增长8.3%、产值增长|5%|: of those who are counted. */
function ofCounted({ figure, previous }: ChangedFigure): Labelled | null {
  const { name, gap, lead, listed } = figure;
  const counted =
    previous?.rule === "noun" && figure.sameClause && gap === lead && !listed
      ? previous.label.slice(verbAt(previous.label).length)
      : listed && previous?.rule === "owner" && figure.followsChange
        ? previous.head
        : "";
  return counted !== "" && (verbAt(name) === "" || LASTS.test(name)) && !name.startsWith(counted)
    ? labelled(`${counted}${name}`, "owner", null, counted)
    : null;
}

/** 粮食产量跃上1.4万亿斤台阶、|亩产|提升9斤. */
function perField({ figure: { name, sameSentence }, previous }: ChangedFigure): Labelled | null {
  const crop = PER_FIELD.has(name) && sameSentence ? CROP.exec(previous?.label ?? "")?.[1] : undefined;
  return crop === undefined ? null : labelled(`${crop}${name}`, "owner");
}
const PER_FIELD = new Set(["亩产", "单产"]);
const CROP = /^([^，、]{2,6}?)(?:总产量?|产量)$/;

/** 猪肉价格上涨9%，|影响CPI|上涨0.1个百分点. */
const byInfluence = ({ figure: { name, slot }, previous }: ChangedFigure): Labelled | null =>
  name.startsWith("影响") && previous !== null && slot.quantity.form === "points"
    ? labelled(`${previous.label.replace(/影响.*$/, "")}${name}`, "owner")
    : null;

/** 审批时限压缩60%、|材料|减少40%: of the same. */
const ofService = ({ figure, previous }: ChangedFigure): Labelled | null =>
  figure.sameClause && figure.followsChange && PAPERS.has(figure.name) && LASTS.test(previous!.label.slice(-4))
    ? labelled(`${previous!.label.slice(0, -2)}${figure.name}`, "list")
    : null;
const PAPERS = new Set(["材料", "环节", "时限", "时间"]);
/** 办理|时限, 审核|材料: what is done for it is no deed of the sentence. */
const LASTS = /^.{2}(?:时限|时间|环节|材料|周期|成本)$/;

function alikeProduct({ figure }: ChangedFigure): Labelled | null {
  const measure = productBeside(figure) || shareOfSector(figure);
  return measure === "" ? null : labelled(`${figure.name}${measure}`, "list");
}

function partOf({ figure }: ChangedFigure): Labelled | null {
  const kind = oneWay(figure) || classIn(figure);
  if (kind !== "") return labelled(kind, "part");
  // 零售额中，粮油类|增长14%: what the whole is measured in.
  const { name, all, index } = figure;
  const opened = HEAD.end(name) === "" && verbAt(name) === "" ? HEAD.end(all.opened[index]!) : "";
  return opened !== "" && !name.includes("占") ? labelled(`${name}${opened}`, "part") : null;
}

/** 收入下降2%，|扣除政策因素后|增长4%; 税收增长46%，|还原留抵退税口径后|增长5%. */
function without({ figure: { name, done }, previous, level }: ChangedFigure): Labelled | null {
  if (previous === null || !WITHOUT.test(name)) return null;
  const isLevel = level !== null && done[level]!.label === previous.label;
  return labelled(`${name}${previous.label}`, "owner", isLevel ? level : null);
}

const WITHOUT = /^(?:扣除|还原).*后$|^剔除.*(?:因素(?:影响)?后?|后)$/;

/** 投资17亿元，超额完成年度任务|2.1亿元|. */
function beyondAim({ figure, level }: ChangedFigure): Labelled | null {
  if (level === null) return null;
  const { name, done } = figure;
  if (!figure.isShare() && TASK.test(name))
    return labelled(`${done[level]!.label}${name.replace("完成", "超")}`, "owner");
  return /^超.*(?:任务|目标|计划|预算)$/.test(name) ? labelled(`${done[level]!.label}${name}`, "owner") : null;
}
const TASK = /^完成(?:年度?|全年|预期)?(?:目标|任务|计划)+$/;

/** 资格由481项减到81项，|削减比例|83%: of what was cut. */
const byCut = ({ figure: { name, done }, level }: ChangedFigure): Labelled | null =>
  level !== null && CUT.test(name) ? labelled(done[level]!.label, "level", level) : null;
const CUT = /^(?:削减|压减|精简|缩减|压缩)(?:比例|幅度|率)$/;

/** 产值连续|两年|增长9%: a stretch of time names nothing. */
function overStretch({ figure: { name, done, index }, previous, level }: ChangedFigure): Labelled | null {
  if (!isStretch(name) || (level === null && index === 0)) return null;
  return level !== null
    ? labelled(done[level]!.label, "level", level)
    : labelled(previous!.label.replace(CONTINUED, ""), "change");
}

function again({ figure }: ChangedFigure): Labelled | null {
  const level = levelNamed(figure);
  return level === null ? null : labelled(figure.done[level]!.label, "level", level);
}

/** 技能人才21万人，与上年比较，|技能人才|增加1.5万人; 床位150万张，…，|床位数|增加5万张: the level that has been told by that name, or null. */
function levelNamed({ name, done, index, slot, all: { slots, changes, parameters } }: Figure): number | null {
  const thing = isRateOf(slot) ? "" : name.replace(/(?<=.{2})(?:人数|总?数量?)$/, "");
  let most: number | null = null;
  for (let at = index - 1; at >= Math.max(0, index - FAR); at--) {
    if (changes[at] !== null || parameters[at]!) continue;
    const { label } = done[at]!;
    const inUnit = slots[at]!.quantity.unit === slot.quantity.unit;
    // 第二产业实现增加值280亿元，占比重61%，|增加值|增长6.8%
    if (!inUnit && OF_SECTOR.has(name) && slots[at]!.quantity.form === "money" && label.endsWith(name)) return at;
    if (label === name) return inUnit || slot.quantity.form === "percent" ? at : null;
    if (!inUnit || thing.length < 2 || !label.endsWith(thing) || label.endsWith(`进${thing}`)) continue;
    if (!name.includes("总")) return at;
    // 研究生招生2万人，其中硕士生招生1.7万人，|招生总数|增加629人
    if (most === null || (slots[at]!.quantity.value ?? 0) > (slots[most]!.quantity.value ?? 0)) most = at;
  }
  return most;
}
const OF_SECTOR = new Set(["增加值", "总产值", "营业收入", "销售收入", "零售额"]);
const FAR = 8;

/** 产值90亿元，|利润|增长3%: a measure of what the level right before it is of, or that level once more. */
function ofThatLevel({ figure: { name, done }, previous, level }: ChangedFigure): Labelled | null {
  if (level === null) return null;
  const { label } = done[level]!;
  if (previous?.label !== label) return null;
  if (isShareAgain(name, label)) return labelled(label, "level", level);
  return needsOwner(name) && !isSibling(label, name) ? labelled(owned(label, name), "owner") : null;
}

/** 硕士300人，占25.3%，|占比|提高2个百分点; 女性占学员的37%，|女性占比|提高0.5个百分点. */
const isShareAgain = (name: string, label: string): boolean =>
  label.includes("占") &&
  (/^(?:所?占)?(?:比重?|比例)$/.test(name) || (name.endsWith("占比") && label.startsWith(name.slice(0, -1))));

/** What stands beside another change of the same. */
function ofThatChange({ figure: { name }, previous, goesOn }: ChangedFigure): Labelled | null {
  if (previous === null || !goesOn) return null;
  const { label } = previous;
  // 制造业投资增长6.1%，占全部投资比重提高|1.8个百分点
  if (name.startsWith("占") && /比重|占比|份额|比例|^占比$/.test(name) && !label.includes("占"))
    return labelled(owned(label, name), "owner");
  // 省属企业营收增长4%、利润增长|3%
  if (EARNED.has(name) && isFirm(label)) return labelled(owned(label, name), "owner");
  // 生产总值年均增长6%，|2025年总量|比2020年增加3000亿元
  return TOTALS.has(name) ? labelled(label, "change") : null;
}
/** What firms make, beside another measure of them. */
const EARNED = new Set(["利润", "利润总额", "利税", "税收", "营收", "营业收入", "产值"]);
const isFirm = (label: string): boolean =>
  /(?:企业|公司|集团|园区|开发区|高新区)$/.test(stem(label)) && HEAD.end(label) !== "";
const TOTALS = new Set(["总量", "总额", "规模"]);

/** 全县高标准农田建设加快，|面积|增长9%. */
function ofSubject({ figure }: ChangedFigure): Labelled | null {
  const { name, clauses } = figure;
  const subject = clauses.length > 1 && needsOwner(name) ? figure.subjectBefore(true) : "";
  return verbAt(subject) === "" && subject !== "" && !isSibling(subject, name)
    ? labelled(owned(subject, name), "owner")
    : null;
}

/** The ways to name a change by its own words, in the order in which they are tried. */
const WAYS = [
  ...[ofCounted, perField, byInfluence, ofService, alikeProduct, partOf, without, beyondAim, byCut],
  ...[overStretch, again, ofThatLevel, ofThatChange, ofSubject],
];
