import { CodeSet } from "../../vocabulary/code-set.js";
import { words } from "../meaning-words.js";
import { ofAge } from "../names/grade.js";
import {
  areaInPlaceOf,
  beginsWithKin,
  deedInPlaceOf,
  inPlaceOf,
  inPlacePast,
  isKin,
  measureInPlaceOf,
} from "../names/kin.js";
import { HEAD, measuredAlike, measuredOf } from "../names/name-parts.js";
import { verbAt } from "../names/name-verbs.js";
import { isMeasure } from "../slots.js";
import type { Figure } from "./figure.js";
import { type Labelled, labelled } from "./labelled.js";

// Names for the same measure, or the same deed, of another of a kind.

/** 城镇居民人均收入4.5万元，|农村|2.1万元; 制造业月均收入4511元，|建筑业|5402元: the same measure of another of the kind. */
export function byKin(figure: Figure): Labelled | null {
  const { name, all, index, slot, done, gap } = figure;
  if (name === "" || index === 0 || name.length > LONGEST_KIN || gap.includes("。")) return null;
  const before = beginsWithKin(name) ? figure.lastInUnit() : null;
  const deed = before === null ? null : deedInPlaceOf(name, done[before]!.label);
  if (deed !== null) return labelled(deed, "list");
  const last = HEAD.end(name) === "" || all.opened[index] !== "" ? null : figure.lastInUnit();
  const measured = last === null ? null : measureInPlaceOf(name, done[last]!.label, all.areaIn);
  if (measured !== null) return labelled(measured, "list");
  const alikeAt = HOUSES.test(name) ? figure.lastInUnit() : null;
  const held = alikeAt === null ? undefined : HELD.exec(done[alikeAt]!.label)?.[0];
  if (held !== undefined && verbAt(name) === "") return labelled(`${name}${held}`, "list");
  if (!isKin(name) && !OTHER_AREAS.test(name) && all.areaIn(`${name}○○`) !== name.length) return null;
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_LIST); at--) {
    if (all.changes[at] !== null || all.slots[at]!.quantity.unit !== slot.quantity.unit) continue;
    const { label, head } = done[at]!;
    const area = OTHER_AREAS.test(name) ? all.areaIn(label) : -1;
    const alike =
      area > 0
        ? `${name}${label.slice(area)}`
        : (inPlacePast(verbAt(label), name, label) ??
          inPlaceWithin(name, label) ??
          areaInPlaceOf(name, label, all.areaIn));
    return alike === null ? null : labelled(alike, "list", null, head);
  }
  return null;
}

/** 城区小学平均班额由60人降至52人，|初中|由64人降至55人: the same of another there. */
function inPlaceWithin(name: string, label: string): string | null {
  const where = WHERE.exec(label)?.[0] ?? "";
  const alike = where === "" ? null : inPlaceOf(name, label.slice(where.length));
  return alike === null ? null : `${where}${alike}`;
}
const WHERE = /^(?:主?城区|市区|农村|城镇|乡镇|公办|民办)(?=小学|初中|高中|幼儿园|中学)/;

/** 医院床位71万张，|专业公共卫生机构|3万张. */
const HOUSES = /(?:机构|院校?|中心|站|所|学校|高校)$/;
const HELD = /(?<=.{2})(?:床位|在校学?生)$/;

/** 广州5个、|其他地区|4个. */
const OTHER_AREAS = /^其[他它余](?:地区|省份|省市|城市|县区|区县|县市|国家)$/;

const LONGEST_KIN = 16;

const LONGEST_LIST = 6;

/** 甲镇种植大豆300亩，|乙镇|200亩: another who did the same. */
export function byActor({ name, previous, gap, lead, slot, all, index }: Figure): Labelled | null {
  if (previous === null || lead !== name || gap.length !== name.length + 1) return null;
  if (!ACTORS.has(name.charCodeAt(name.length - 1)) || !ACTOR.test(name)) return null;
  const alike = all.changes[index - 1] === null && all.slots[index - 1]!.quantity.unit === slot.quantity.unit;
  const actor = alike && /^[，、；]/.test(gap) ? (ACTED.exec(previous.label)?.[0] ?? "") : "";
  const deed = previous.label.slice(actor.length);
  return actor === "" || actor.at(-1) !== name.at(-1) || (verbAt(deed) === "" && !SPENT.test(deed))
    ? null
    : labelled(`${name}${deed}`, "list", null, previous.head);
}

const ACTORS = new CodeSet("政局委部厅办镇乡县区村会院校");

const ACTED = /^[^，、的]{1,9}?(?:财政|[局委部厅办镇乡县区村会院校])/;

const ACTOR = new RegExp(`${ACTED.source}$`);

const SPENT = /^(?:安排|补助|投资|投入|下达|拨付|种植|养殖|筹集|配套|承担|捐赠|提供)/;

/** 各县人均工资超过5000元，章贡区达到|7200元; 12个村收入均超过50万元，竹山村达到|132万元: the measure before, at a place. */
export function byPlaceReached({ name, previous, gap, lead, slot, all, index }: Figure): Labelled | null {
  if (
    previous === null ||
    !gap.startsWith("，") ||
    gap.length !== lead.length + 1 ||
    lead.length > 14 ||
    !REACHED_THERE.test(lead)
  )
    return null;
  const before = all.slots[index - 1]!.quantity;
  if (all.changes[index - 1] !== null || all.parameters[index - 1]! || before.unit !== slot.quantity.unit) return null;
  if (!VILLAGE.test(name) && all.areaIn(`${name}○○`) !== name.length) return null;
  const measure = previous.label.replace(EACH_PLACE, "");
  const named = slot.quantity.form !== "money" || HEAD.end(measure) !== "" || /(?:工资|薪酬|均价)$/.test(measure);
  return named ? labelled(`${name}${measure}`, "list") : null;
}

const REACHED_THERE = /^[^，、]{2,8}(?:则|更是|最高)?(?:达到?|高达|超过|突破|为)$/;

const VILLAGE = /^[^，、的各全每]{1,5}[村镇乡]$/;

const EACH_PLACE =
  /^(?:全?各?(?:县市区|区县|县区|县市|地市|乡镇|镇街|[省市县区村镇乡])|各地)(?=[^，]{3})(?!级|域|属|直)/;

/** 居民人均消费支出8617元。|食品烟酒支出|2468元; 人均工资性收入9000元；|转移净收入|2000元: told per head like the one before. */
export function byMean({ name, slot, all, done, index }: Figure): Labelled | null {
  const { form, unit, value } = slot.quantity;
  if (form !== "money" || unit !== "元" || (value ?? 0) > MOST_PER_HEAD || !SPENT_OR_EARNED.test(name)) return null;
  if (/[万亿]/.test(slot.written)) return null;
  const isMean = (label: string): boolean => label.includes("人均") && PER_HEAD.test(label);
  const near = done.slice(Math.max(0, index - NEAR), index).some(({ label }) => isMean(label));
  return near || isMean(all.before) || isMean(all.opening) ? labelled(`人均${name}`, "list") : null;
}
const SPENT_OR_EARNED = /^(?!.*[均户增])[^，、的]{2,10}(?:支出|收入)$/;
const PER_HEAD = /(?:收入|支出)$/;
const MOST_PER_HEAD = 1e6;
const NEAR = 10;

/** 省属学校拨款标准提高到1.2万元，|市属学校不低于|8000元; 个人贷款额度由20万元提到30万元，|小微企业由|300万元: the standard of another. */
export function byStandardOf({ name, previous, gap, all, index, slot }: Figure): Labelled | null {
  if (previous === null || !all.parameters[index] || !all.parameters[index - 1] || !ANOTHER.test(gap)) return null;
  const measure = STANDARDS.exec(previous.label)?.[0] ?? "";
  const alike = measure !== "" && all.slots[index - 1]!.quantity.form === slot.quantity.form;
  return !alike || name.length < 2 || HEAD.end(name) !== "" || verbAt(name) !== "" || OWN_STANDARD.test(name)
    ? null
    : labelled(`${name}${measure}`, "list", null, name);
}
const ANOTHER = /^[，、][^，；。：、]{2,14}(?:[由从为]|每[月年]|不低于|不超过|达到?|提高[到至])$/;
/** It names a standard of its own, or a bound. */
const OWN_STANDARD = /^[最不]|(?:标准|额度|工资|补贴|补助|津贴|[人月年]均|最[高低])$/;
const STANDARDS =
  /(?:[生人户亩校]均)?(?:公用经费|经费|拨款|补助|补贴|(?:担保)?贷款|工资|津贴)?(?:标准|额度|限额|上限)$|每月[^，、]{0,4}(?:津贴|补贴)$/;

/** 二产新增就业4万人；三产|新增|7万人; 甲校获批项目23项，乙校|获批|1项: what came is said once. */
export function byGain(figure: Figure): Labelled | null {
  const { name, gap, lead } = figure;
  const gain =
    /^.{2,8}(?:[新净]增|获批|入选)$/.test(name) && (name.endsWith("增") || gap.endsWith(lead)) ? name.slice(-2) : "";
  const level = gain === "" ? null : figure.wholeInUnit();
  const label = level === null ? "" : figure.done[level]!.label;
  const at = label.lastIndexOf(gain);
  return gain === "" || at < 1 || label.length - at < 4
    ? null
    : labelled(`${figure.name}${label.slice(at + 2)}`, "owner");
}

/** 50岁以上教师900人；|30岁以下|210人: of another age. */
export function byAge(figure: Figure): Labelled | null {
  const level = figure.sameSentence && figure.name.includes("岁") ? figure.lastInUnit() : null;
  const aged = level === null ? null : ofAge(figure.done[level]!.label, figure.name);
  return aged === null ? null : labelled(aged, "list");
}

/** 城镇居民收入5万元；|农村居民|2万元. */
export function byLikeness(figure: Figure): Labelled | null {
  const { name, done, all, slot, lead } = figure;
  const level = figure.lastLevel();
  if (level === null || !figure.sameSentence) return null;
  const bare = slot.quantity.unit === null && all.slots[level]!.quantity.unit === null;
  if (bare && HEAD.end(name) === "" && !/[率比数]$/.test(name)) {
    const measure = HEAD.end(done[level]!.label);
    // 在校学生6100，|教师|430: other people
    const others = PERSON.end(measure) !== "" && PERSON.end(name) !== "";
    return measure === "" || others ? null : labelled(`${name}${measure}`, "owner");
  }
  // 油茶面积20万亩，|中药材|12万亩
  const { quantity } = slot;
  if (quantity.form === "measure") {
    const beside = figure.gap === `，${lead}` && lead === name && level === figure.index - 1 && verbAt(name) === "";
    const measure = /(?:[播种植栽养殖培]{2}面积|面积|产量|存栏|出栏)$/.exec(done[level]!.label)?.[0] ?? "";
    const named =
      beside && measure !== "" && all.slots[level]!.quantity.unit === quantity.unit && HEAD.end(name) === "";
    return named && name.length <= LONGEST_CROP && done[level]!.label !== measure
      ? labelled(`${name}${measure}`, "list")
      : null;
  }
  // 电子产业人才缺口1.9万人，装备产业为|0.8万人
  if (slot.quantity.form === "count" && all.slots[level]!.quantity.unit === slot.quantity.unit && lead.endsWith("为")) {
    const alike = measuredAlike(name, done[level]!.label);
    return alike === name ? null : labelled(alike, "owner");
  }
  // 高技能人才占比仅三成，|技师更是不足|一成
  if (figure.isShare() && PERSON.end(name) !== "" && EVEN.test(lead) && SHARES.test(done[level]!.label)) {
    const shared = measuredOf(name, done[level]!.label);
    return shared === name ? null : labelled(shared, "owner");
  }
  if (!isMeasure(slot) || !isMeasure(all.slots[level]!)) return null;
  const whose = figure.wholeInUnit() ?? level;
  // 成本占比14%；|人均成本|6万元: no money has a share's name.
  if (all.slots[whose]!.quantity.form === "percent" && slot.quantity.form === "money") return null;
  const { label } = done[whose]!;
  const whole = measuredAlike(name, label);
  // 完成增加值133亿元，其中大型企业92亿元；|小微企业|41亿元
  const alike =
    whole === name && slot.quantity.form === all.slots[level]!.quantity.form
      ? measuredAlike(name, done[level]!.label)
      : whole;
  const measured = alike === name && slot.quantity.form === "money" ? measuredOf(name, label) : alike;
  return measured === name ? null : labelled(measured, "owner");
}

const EVEN = /(?:更是?|[则也]|仅|只有)[^，]{0,3}$/;
const SHARES = /(?:占比|比重|比例|率)$/;
const LONGEST_CROP = 6;
const PERSON = words("person");
