import { clausesOf } from "../clauses.js";
import { bearerAtEnd, bearerOf } from "../names/name-parts.js";
import { isVerbAlone, verbAt } from "../names/name-verbs.js";
import { isRateOf } from "../slots.js";
import type { Figure } from "./figure.js";

/** The figure before that bears a measure, or null. @param personal only people have it */
export function levelBefore(figure: Figure, name: string, personal: boolean): number | null {
  const isOfThings =
    figure.within || figure.slot.quantity.form === "count" || /^占|^对(?!口).*率$/.test(name) || isSideBySide(figure);
  // 综合产值180亿元，税收3亿元，|从业人员|32万人: no one works for a tax.
  if (figure.slot.quantity.unit === "人" && EARNINGS.test(figure.previous?.label ?? "")) return null;
  if (BEDS_ALONE.test(name)) return lastPlaces(figure);
  const nearest =
    name === "结案率"
      ? lastCases(figure)
      : personal || isOfTrained(figure, name)
        ? lastPeople(figure)
        : isOfThings
          ? figure.lastThing()
          : beyondMeans(figure);
  // 总诊疗95亿人次，居民平均就诊6.8次；|入院人次|3亿
  if (nearest !== null && VISITS.test(name) && MEAN_VISITS.test(figure.done[nearest]!.label))
    return nearest > 0 ? nearest - 1 : null;
  // 青海籍毕业生1.1万人，占毕业生总数的73%，|初次就业率|93%: of those, and not of their share.
  // 中职招生28万人，职普比为4:6，|升学率|68%
  const isOfShare =
    nearest !== null &&
    name.endsWith("率") &&
    (figure.done[nearest]!.label.includes("占") || figure.all.slots[nearest]!.quantity.form === "ratio");
  return isOfShare ? figure.lastThing() : nearest;
}

const VISITS = /人次$/;
const MEAN_VISITS = /平均|人均/;

/** 培训驾驶员2870人次，发放补贴512万元，|取证率|91%: of those who were trained, and not of the money. */
function isOfTrained({ all, index, sameSentence }: Figure, name: string): boolean {
  const last = sameSentence && index > 0 ? index - 1 : -1;
  if (last < 0 || !OF_TRAINED.test(name)) return false;
  return all.slots[last]!.quantity.form === "money";
}
const OF_TRAINED = /^(?:取证|获证|合格|就业|结业|上岗|创业)率$/;

/** 受理投诉17起，追讨工资49万元，|结案率|100%: of the cases, and not of the money. */
function lastCases(figure: Figure): number | null {
  const last = figure.lastThing();
  for (let at = last ?? -1; at >= Math.max(0, (last ?? 0) - NEAR); at--)
    if (CASES.has(figure.all.slots[at]!.quantity.unit ?? "") && figure.all.changes[at] === null) {
      // 受理案件3127件，当期审结3014件，|结案率|96%: the deed alone names no case.
      const named = at > 0 && !CASE.test(figure.done[at]!.label) && CASE.test(figure.done[at - 1]!.label);
      return named ? at - 1 : at;
    }
  return last;
}
const CASE = /案|争议|投诉|线索|诉求/;
const CASES: ReadonlySet<string> = new Set(["件", "起", "宗", "例"]);

/** 医院12家、护士420名，|床位|600张: of the places, and neither of those who work there nor of money; null where nothing else is named. */
function lastPlaces(figure: Figure): number | null {
  for (let at = figure.lastThing(); at !== null && at >= 0 && at > figure.index - NEAR; at--)
    if (isPlaced(figure.all.slots[at]!.quantity) && figure.all.changes[at] === null) return at;
  return null;
}
const isPlaced = ({ unit, form }: Figure["slot"]["quantity"]): boolean => unit !== "人" && form !== "money";
const BEDS_ALONE = /^(?:床位|病床)(?:总?数)?$|^卫生人员$/;

const EARNINGS = /^(?:年|实现|上缴|缴纳)?(?:税收|利税|利润|(?:综合|总)?产值|销售收入)$/;

/** It stands after people: 护理员1.1万人，|平均年龄|52岁. */
export function isOfPeople(figure: Figure): boolean {
  const level = lastPeople(figure);
  if (level !== null && figure.done[level]!.rule === "part" && figure.all.opened[level] !== "") return false;
  if (level === null || figure.all.slots[level]!.quantity.unit !== "人") return false;
  const { label } = figure.done[level]!;
  return bearerAtEnd(label);
}

/**
 * 护理员8620人，缺口4000人，月均工资4850元，|流失率|25%: those who are there, and neither those who lack nor what they have; 护理员115人，持证的80人，|持证率|70%: nor
 * those of them who hold what the rate is of.
 */
function lastPeople(figure: Figure): number | null {
  const { done, all, name } = figure;
  const ofHolders = HOLD.test(name);
  const last = figure.lastThing();
  for (let at = last ?? -1; at >= Math.max(0, (last ?? 0) - NEAR); at--) {
    const { unit, form } = all.slots[at]!.quantity;
    const isTheirs =
      form === "money" ||
      isRateOf(all.slots[at]!) ||
      // 农民工5.9万人，全年培训1.3万人次，|持证率|71%
      (at > 0 && isVerbAlone(done[at]!.label)) ||
      (unit === "人" && (/.{2}缺口$/.test(done[at]!.label) || (ofHolders && HOLDERS.test(done[at]!.label))));
    if (!isTheirs || all.changes[at] !== null) return at;
  }
  return last;
}
const NEAR = 4;
const HOLD = /^(?:持证|取证|获证)(?:上岗)?率$/;
const HOLDERS = /^(?:持有?|取得|获得?|拥有)[^，、]{0,12}证书?的|^持证/;

/** 油菜面积31万亩，每亩产值1800元，|总产值|5.6亿元: a total is of no mean. */
function beyondMeans(figure: Figure): number | null {
  const { name, done, all } = figure;
  const last = figure.lastLevel();
  if (last === null || !name.startsWith("总") || !/^每/.test(done[last]!.label)) return last;
  let bracketed = false;
  for (let at = last - 1; at >= Math.max(0, last - FURTHER); at--) {
    bracketed = (bracketed && !all.slots[at + 1]!.gap.includes("（")) || all.slots[at + 1]!.gap.includes("）");
    if (!bracketed && all.changes[at] === null && !/^每/.test(done[at]!.label)) return at;
  }
  return null;
}
/** 种植面积9万亩（甲镇800亩、…）: as far back as such a list is long. */
const FURTHER = 16;

/** 高职院校3所、中职学校21所，|在校生|6.8万人: of both of such a pair, right before it; null where there is none. */
export function bothBefore({ all: { slots, changes }, done, index, gap }: Figure, level: number): string | null {
  if (level !== index - 1 || level < 1 || !gap.startsWith("，")) return null;
  const [one, other] = [slots[level - 1]!, slots[level]!];
  const isPair =
    other.gap.startsWith("、") &&
    !one.gap.startsWith("、") &&
    one.quantity.form !== "money" &&
    done[level - 1]!.rule !== "part" &&
    !isRateOf(one) &&
    one.quantity.unit === other.quantity.unit &&
    changes[level] === null &&
    changes[level - 1] === null;
  if (!isPair) return null;
  const [first, second] = [done[level - 1]!.label, done[level]!.label];
  // 新建农田6万亩、累计达98万亩: all there is, and no other.
  if (second.startsWith("累计")) return null;
  const verb = verbAt(first);
  const next = second.startsWith(verb) ? second.slice(verb.length) : second;
  return verbAt(next) === "" ? `${first}、${next}` : null;
}

/** 办理案件13.7万件，调解成功率78.6%，|结案率|97.9%: a rate beside one that names no one is of what both are of. */
export function isSideBySide({ name, done, all, index }: Figure): boolean {
  if (!name.endsWith("率") || index === 0 || !isRateOf(all.slots[index - 1]!)) return false;
  const { label } = done[index - 1]!;
  return label.length <= 6 && label.endsWith("率") && bearerOf(label) === "";
}

/** 产业链集聚企业1200家，带动就业18万人，|产值|4500亿元: an effect bears no measure; what had it does. */
export function bearing({ done, slot, all: { slots, changes } }: Figure, level: number): number | null {
  if (slot.quantity.form !== "money") return level;
  for (let at = level; at >= 0; at--)
    if (changes[at] === null && !EFFECT.test(done[at]!.label) && (at === level || !isRateOf(slots[at]!))) return at;
  return null;
}
const EFFECT = /^(?:(?:创业)?(?:带动|吸纳)|惠及|覆盖|涉及|(?:扶持|支持|帮助|受益)$)|^新增.*岗位$/;

/** 技能人才总量达到90万人。目前|总量|85万人: a total goes on with that of the sentence before; 技校60所。今年|招生|9万人. */
export function sameBefore({ index, name, all: { before, opening } }: Figure): string {
  if (index === 0 && OF_SCHOOL.test(name) && /(?:院校|学校|高校|学院|小学|初中|高中|中学|幼儿园)$/.test(opening))
    return opening.slice(verbAt(opening).length);
  // 大豆面积1.5亿亩。|产量|2000万吨
  if (index === 0 && GROWN.test(name) && !name.endsWith("值")) return SOWN.exec(before)?.[1] ?? "";
  return index === 0 && /^总[量数]$/.test(name) && before.endsWith(name) ? before.slice(0, -name.length) : "";
}
const OF_SCHOOL = /^(?:招生|毕业|毕业生|在校生|在校学生|在园幼儿|专任教师|教职工)$/;

/** What a crop gives, and the crop that an area is of. */
export const GROWN = /^(?:(?:实现)?总?产[量值]|总产|单产|亩产|每亩产[量值])$/;
export const SOWN = /^(?!播种|种植|收获)([^，]{2,6}?)(?:(?:播种|种植|收获)?面积|单产|亩产|每亩产[量值])$/;

/** What the clause before such places is on: 新校区今年启用，|可新增学位3600个; "" where it is on nothing that is built. */
export function siteOf({ all: { slots } }: Figure, level: number): string {
  return SITE.exec(clausesOf(slots[level]!.gap).at(-2) ?? "")?.[0] ?? "";
}
const SITE =
  /^[^，、的\d]{0,14}?(?:校区|[园院校馆]|中心|基地|项目|公寓|工程)(?=[今明去前]年|\d|已|将|于|正|预计|计划|总|启用|建成|投|竣工|$)/;
