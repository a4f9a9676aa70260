import { CodeSet } from "../../vocabulary/code-set.js";
import type { Figure } from "../labels/figure.js";
import { type Labelled, labelled } from "../labels/labelled.js";
import { owned } from "../labels/owned.js";
import { withoutOrganisation } from "../lists/list-label.js";
import { words } from "../meaning-words.js";
import { inPlaceOf, isKin } from "../names/kin.js";
import { baseOf, bearerAtEnd, bearerOf, HEAD, measuredAlike, measuredOf } from "../names/name-parts.js";
import { isPlace, verbAt } from "../names/name-verbs.js";
import { isView } from "../names/no-name.js";
import { isMeasure, isRateOf, LISTS, type Slot } from "../slots.js";
import { RATE } from "./area-part.js";
import { isOpenedMeasure } from "./opened.js";
import { isMoreThan, isOfOther, partOf, pastMean, stays } from "./part-of.js";

// Parts of what was named before: 其中, in brackets, 在…中, and shares of it.

/** 学校94所，其中甲类32所、乙类62所，在校生…: whatever is no share is of the whole, and not of its last part. */
export function wholeOf({ all: { slots, changes }, gap, name, done }: Figure, level: number): number {
  const rate = name.endsWith("率");
  const ofParts = OF_PLAN.test(name) && LISTS.has(slots[level]!.gap.charCodeAt(0));
  if (!/^[，；]/.test(gap) || (!rate && !ofParts && /^占|^完成|比$|比重/.test(name))) return level;
  let first = level;
  // 机构76个，其中医院15个，诊所61个；|床位|390张: a semicolon ends the parts.
  const goesOn = gap.startsWith("；") ? GOES_ON : LISTS;
  while (
    first > 0 &&
    goesOn.has(slots[first]!.gap.charCodeAt(0)) &&
    (LISTS.has(slots[first]!.gap.charCodeAt(0)) || done[first]!.rule === "part" || done[first]!.rule === "list") &&
    !/^，其中/.test(slots[first]!.gap)
  )
    first--;
  const whole = first > 0 && OF_WHOLE.test(slots[first]!.gap) ? pastChanges(changes, first - 1) : level;
  // 招聘300人，其中特岗120人、公费180人，留任率|92%|: of all of them, where the parts add up, or are three.
  if (rate && !gap.startsWith("；") && level - first < 2 && !addsUp(slots, whole, level)) return level;
  // 占年计划的64%，其中在建项目185项，总投资…: a share is no whole of what is counted.
  return isRateOf(slots[whole]!) && !isRateOf(slots[level]!) ? level : whole;
}

/** 收入99亿元，增长9%，其中征缴68亿元; |支出|87亿元: what the change before the parts is of. */
function pastChanges(changes: Figure["all"]["changes"], from: number): number {
  let at = from;
  while (at > 0 && changes[at] !== null) at--;
  return at;
}

const OF_PLAN = /^(?:为|占|完成).*(?:计划|目标|任务)(?:数|任务)?$/;

/** 其中…; 乡村医生378人，具有医师资格的仅|117人|. */
const OF_WHOLE =
  /^(?:（[^（）]*）)?[，、]?其中|^（|^，(?:具有|具备|持有|取得|获得|拥有)[^，；。：、]{2,16}的(?:仅|只|有)*$/;

function addsUp(slots: readonly Slot[], whole: number, last: number): boolean {
  let rest = slots[whole]!.quantity.value ?? 0;
  for (let at = whole + 1; at <= last; at++)
    rest -= slots[at]!.quantity.unit === slots[whole]!.quantity.unit ? (slots[at]!.quantity.value ?? 0) : Number.NaN;
  return whole < last && rest === 0;
}

/** 引进人才中，|博士|90人，硕士2000人: parts of a whole that a clause names without a figure. */
export function byOpened({ name, within, index, all, slot, clauses }: Figure): Labelled | null {
  const whole = all.opened[index]!;
  if (isOpenedMeasure(whole)) return /^$|[率占比重均]/.test(name) ? null : labelled(`${name}${whole}`, "part");
  if (whole === "" || name === "" || (within && !isView(clauses.at(-2) ?? "")) || name.startsWith("占")) return null;
  if (verbAt(name) !== "" && !name.startsWith("从事")) return null;
  // 毕业生中，东部地区|平均月薪|5200元
  const mean = slot.quantity.form === "money" ? all.areaIn(name) : -1;
  if (mean >= 0) return labelled(`${name.slice(0, mean)}${whole}${name.slice(mean)}`, "part");
  // 就业人员中，|从事第一产业|700万人
  if (name.startsWith("从事") && PERSON.end(name) === "" && !name.endsWith("占"))
    return labelled(`${name}的${whole}`, "part");
  const measured = HEAD.end(name) === "" && /(?:额|量|支出|收入|消费)$/.test(whole);
  if (name.length === 3 && name.endsWith("率")) return labelled(owned(whole, name), "part");
  return labelled(
    name.endsWith("占") || measured ? `${name}${whole}` : partOf(name, whole),
    "part",
    null,
    verbAt(whole),
  );
}

/** 养老机构中，|由社会投资开办的有|314家; 学生中，|在小学就读的有|4.5万人. */
export function byThoseOf(figure: Figure): Labelled | null {
  const { within, index, all, lead } = figure;
  const among = lead.includes("的") ? amongCounted(figure) : "";
  if (among !== "") return labelled(among, "part");
  const whole = within ? "" : all.opened[index]!;
  if (whole === "" || isOpenedMeasure(whole)) return null;
  const those = THOSE.exec(lead)?.[1];
  return those === undefined ? null : labelled(`${those}${whole}`, "part");
}

/** 126家|规上企业中，建有研发机构的只有|31家|: those of the things just counted; "" for others. */
function amongCounted({ slot, index, all, lead }: Figure): string {
  const things = /^([^，；。、：\d]{2,12}?)[之当]?中，/.exec(slot.gap)?.[1];
  if (things === undefined || index === 0 || all.slots[index - 1]!.quantity.unit !== slot.quantity.unit) return "";
  const those = THOSE_WHO.exec(lead)?.[1] ?? "";
  return those === "" ? "" : `${those}${things}`;
}

const THOSE_WHO = /^([^，、的]{2,16}的)[只仅已]?有?(?:约|近|超过?)?$/;

const THOSE = /^((?:由|在)[^，、]{2,12}的)(?:有|为|约|近|达)*$/;

const GIVES_TO = /^(?:安排|分配|下达|划拨)(?=.{2})/;

const MONEY = /(?:投资|余额)额?$/;

const STATE = /^(?:[，、]|其中)*((?:已|未|尚未)[^，、的有达]{2,6})$/;

const EARNS = /^(?:完成|实现)$/;

const EARNERS = /(?:企业|单位|公司|法人)$/;

/** 引进人才6万人，|其中博士|90人. */
export function byWhole(figure: Figure): Labelled | null {
  // 就业人员131万人。按产业划分，|第一产业|51万人
  const viewed = figure.index === 0 && isKin(figure.name) && figure.clauses.some(isView);
  const level = !figure.within
    ? null
    : figure.name.endsWith("占")
      ? (rateBeside(figure) ?? figure.lastThing())
      : pastMean(figure, figure.likeLevel());
  // 引进人才51人。|其中，博士|36人
  const mean = figure.index === 0 && figure.clauses.some(isView) ? meanTold(figure) : "";
  if (mean !== "") return labelled(mean, "part");
  const ofBefore = (figure.within || viewed) && level === null && figure.index === 0;
  const before = ofBefore ? toldBefore(figure) : "";
  if (level === null && before === "") return null;
  // 停车位5300个、充电车棚286处（充电接口|1200个|）: of the sheds
  const last = figure.lastLevel();
  if (last !== null && ((last !== level && isOfOther(figure, last)) || isMoreThan(figure, last)))
    return labelled(`${verbAt(figure.done[last]!.label)}${figure.name}`, "part");
  // 取证率85%，其中高级工证书|1203本 is no part of a rate.
  const isOfRate = level !== null && isRateOf(figure.all.slots[level]!);
  if (isOfRate && figure.slot.quantity.form === "count" && figure.slot.quantity.unit !== null) return null;
  // 实现生产总值90亿元，其中第一产业增加值|9亿元
  if (figure.name.endsWith("业增加值")) return labelled(figure.name, "part");
  const whole = withoutOrganisation(level === null ? before : figure.done[level]!.label);
  // 生产总值52亿元。分产业看，|第一产业|4亿元: of industries it is the value that they add
  if (GROSS.test(whole) && figure.name.endsWith("业") && figure.slot.quantity.form === "money")
    return labelled(`${figure.name}增加值`, "part");
  // 下达专项资金2.3亿元，其中安排甲市|3000万元: as much of the same
  const given = GIVES_TO.test(figure.name) && figure.all.areaIn(`${figure.name.slice(2)}……`) > 0;
  if (given)
    return labelled(`${figure.name}${whole.slice(verbAt(whole) === whole ? 0 : verbAt(whole).length)}`, "part");
  // 毕业生就业率95%，其中省外就业占|12%
  const bearer = isOfRate && (figure.name.endsWith("占") || SHARED.test(figure.lead)) ? bearerOf(whole) : "";
  if (bearer !== "")
    return labelled(figure.name.endsWith("占") ? `${bearer}${figure.name}` : `${bearer}中${figure.name}占比`, "part");
  // 每万人拥有卫生技术人员63人，其中医生|24人
  const base = figure.slot.quantity.unit === "人" && !isOfRate ? baseOf(whole) : "";
  if (base !== "" && figure.name !== "" && PERSON.end(whole) !== "") return labelled(`${base}${figure.name}`, "part");
  const verb = verbAt(whole);
  // 销售收入突破10亿元的企业16家，其中绿洲集团突破|80亿元
  const firms =
    figure.slot.quantity.form === "money" && HEAD.end(figure.name) === "" ? OF_FIRMS.exec(whole)?.[1] : undefined;
  if (firms !== undefined) return labelled(`${figure.name}${firms}`, "part");
  // 项目总投资11亿元，其中技改项目|26个|: what is counted is no money
  const { form, unit } = figure.slot.quantity;
  const counted = form === "count" && unit !== null && unit !== "人" && figure.name !== "";
  if (counted && verb === "" && MONEY.test(whole)) return labelled(figure.name, "part");
  // 完成增加值230亿元，其中大中型企业|205亿元
  const earned =
    EARNS.test(verb) && figure.slot.quantity.form === "money" && EARNERS.test(figure.name) ? HEAD.end(whole) : "";
  if (earned !== "" && HEAD.end(figure.name) === "")
    return labelled(`${figure.name}${/总[额量]$/.test(earned) ? whole.slice(verb.length) : earned}`, "part");
  const paid = verb === "" && isMeasure(figure.slot) && !figure.isShare() && HEAD.end(figure.name) === "";
  const inUnit = level === null || figure.all.slots[level]!.quantity.unit === figure.slot.quantity.unit;
  if (viewed) return labelled(`${figure.name}${whole}`, "part", null, verb);
  const alike = inUnit && !stays(figure.name) ? measuredAlike(figure.name, whole) : figure.name;
  const those = inUnit ? (workingThere(figure.name, whole) ?? ofThose(figure, whole)) : null;
  if (those !== null) return labelled(those, "part");
  const part = alike === figure.name ? partOf(figure.name, whole) : alike;
  const measure = HEAD.end(whole);
  const measured =
    measure === ""
      ? measuredOf(figure.name, whole)
      : `${figure.name}${figure.name.endsWith("量") && measure.endsWith("量") ? "" : measure}`;
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

/** 城镇就业人员平均工资6.2万元。分区域看，|主城区|6.8万元: the mean of the sentence before, of another; "" for none. */
function meanTold({ all: { opening, openingUnit }, name, slot: { quantity } }: Figure): string {
  if (quantity.form !== "money" || quantity.unit !== openingUnit || name === "" || HEAD.end(name) !== "") return "";
  const mean = MEAN_PAY.exec(opening)?.[0];
  return mean === undefined ? "" : `${name}${mean}`;
}
const MEAN_PAY = /年?(?:平均|[月人户]均)(?:工资|收入|薪酬|可支配收入|消费支出|产值)$/;

/** 专任教师学历合格率100%|，其中|本科学历占: the rate right before it tells of whom; null where it does not. */
function rateBeside({ index, gap, lead, all: { slots, changes }, done }: Figure): number | null {
  const at = index - 1;
  if (at < 0 || changes[at] !== null || slots[at]!.quantity.form !== "percent" || gap !== `，${lead}`) return null;
  return done[at]!.label.endsWith("率") && bearerOf(done[at]!.label) !== "" ? at : null;
}

const GROSS = /(?:生产总值|GDP)(?:总量)?$/;

const OF_FIRMS =
  /^(?:新增)?([^，、]{0,6}(?:收入|产值|营收|利润|税收))(?:突破|超过?|过|达到?)[^，]+的(?:企业|集团|公司)$/;

/** 其中进入企业的占到|三分之二|. */
const SHARED = /的?占(?:到|了|比)?(?:约|近|超过?)?$/;

/** 在东部地区就业的农民工，其中|在苏州就业|: people told apart by where they work. */
function workingThere(name: string, whole: string): string | null {
  const work = name.startsWith("在") ? /^在[^，、的]{2,10}?(就业|务工|从业)$/.exec(name)?.[1] : undefined;
  const at = work === undefined ? -1 : whole.indexOf(`${work}的`);
  return at < 3 || !whole.startsWith("在") ? null : `${name}${whole.slice(at + 2)}`;
}

/** What the sentence before told in the unit: its last figure, for a view its first, for 其中 its last level in the unit. */
function toldBefore({ all, slot, clauses }: Figure): string {
  const { before, beforeUnit, opening, openingUnit, toldIn, slots } = all;
  const { unit, form } = slot.quantity;
  if (beforeUnit === unit && before !== "") return before;
  // 退捕渔民1.1万人，涉及11个县。|其中有就业意愿的|7658人
  const told = form === "count" && slots[0]!.gap.startsWith("其中") ? toldIn.get(unit) : undefined;
  if (told !== undefined) return told;
  // 开工公寓2万套（间），完成投资9亿元。其中，西海岸新区筹集|9800套
  const isOf = openingUnit === unit || (unit !== null && openingUnit?.startsWith(`${unit}（`) === true);
  return isOf && (clauses.some(isView) || DID.test(clauses.at(-1) ?? "")) ? opening : "";
}

const DID = /(?:筹集|开工|竣工|建成|培训|引进|招聘|新增|认定)$/;

/** 护理员2860人，其中取得证书的|1420人: those of the whole who did; null where it says no more than a name. */
export function ofThose({ name, lead, slot }: Figure, whole: string): string | null {
  // 旅游资源登记820处，其中已开发310处，|未开发|510处
  const state = slot.quantity.form === "count" && /[已未]/.test(lead) ? STATE.exec(lead)?.[1] : undefined;
  if (state !== undefined && PERSON.find(name) < 0)
    return `${state}的${whole.slice(verbAt(whole).length).replace(/^(?:普查)?登记(?=.{2})|(?<=.{2})登记$/, "")}`;
  return lead.includes("的") &&
    name !== "" &&
    /的(?:仅|只|约|近|有)*$/.test(lead) &&
    PERSON.end(name) === "" &&
    (bearerAtEnd(whole) || /(?:企业|机构|项目|品牌)$/.test(whole))
    ? `${verbAt(whole)}${lead.startsWith("其中有") ? "有" : ""}${name.replace(/的$/, "")}的${whole.slice(verbAt(whole).length)}`
    : null;
}

/**
 * 床位39.6万张，其中医院|35.1万张; 肉类产量4.8万吨，其中猪肉|3.9万吨; 人均消费2.1万元，其中食品支出|6000元: what a part is of that is no thing of its
 * own; "" for any other.
 */
export function holding({ name, slot, all, index }: Figure, whole: string): string {
  const { form, unit } = slot.quantity;
  // 水资源总量270亿立方米，其中地表水资源量|259亿立方米
  if (name === "" || name.endsWith("量") || verbAt(name) !== "" || verbAt(whole) !== "") return "";
  if (form === "money") {
    const fund = whole.includes("保险基金") && !/保险|基金/.test(name) ? FUND.exec(whole)![0] : "";
    if (fund !== "") return `${fund}${name}`;
    const mean = /^.{0,8}?[人户生]均/.exec(whole)?.[0] ?? "";
    return mean === "" || name.includes("均") || HEAD.end(name) === "" || OF_ALL.test(name) ? "" : `${mean}${name}`;
  }
  if (isPlace(name) && unit !== null && !PLACED.has(unit)) {
    const things = measuredOf(name, whole);
    if (things !== name) return things;
    const held = HEAD.end(whole);
    if (held !== "" && held !== whole) return `${name}${held}`;
    // 诊疗824万人次，其中医院|531万人次; 病床90张，其中医院|70张
    if (!isPlace(whole) && whole.length <= LONGEST_HELD && (held === whole || unit === "人次" || unit === "张"))
      return `${name}${whole}`;
  }
  if (form !== "measure") return "";
  const alike = measuredAlike(name, whole);
  if (alike !== name) return alike;
  const measure = /[为每率度]/.test(name) ? "" : HEAD.end(whole);
  const inUnit = (index > 0 ? all.slots[index - 1]!.quantity.unit : all.beforeUnit) === unit;
  return inUnit && measure !== "" && HEAD.end(name) === "" ? `${name}${measure}` : "";
}

/** 职工养老保险基金收入146亿元，其中财政补贴|9亿元. */
const FUND = /^.*?保险基金/;

const LONGEST_HELD = 6;

/** 人均生产总值7万元。其中，第一产业增加值|6亿元: no part of a mean. */
const OF_ALL = /(?:增加值|产值)$/;

/** Units in which places are counted. */
const PLACED = new Set(["个", "家", "所", "处", "座", "户", "间", "人"]);

/** What the next of a list, or the next clause, begins with. */
export const GOES_ON = new CodeSet("、和及与，");

const PERSON = words("person");
