import { CodeSet } from "../../vocabulary/code-set.js";
import { ARRIVES } from "../kinds/happened.js";
import { nameIn } from "../names/name.js";
import { DEED, HEAD, inDeed, peopleIn } from "../names/name-parts.js";
import { verbAt } from "../names/name-verbs.js";
import { isRateOf } from "../slots.js";
import { LED_TO } from "./bare-verb.js";
import type { Figure } from "./figure.js";
import { type Labelled, labelled } from "./labelled.js";
import { GROWN, SOWN } from "./owner-before.js";

// What became of the things and people named before: deeds, outcomes, effects, harm.

const LONGEST_DEED = 6;
const IN_POST = /^(?:实有|现有|在编|在岗)+(?=.{2})/;

/** 项目开工39个、|竣工|43个: what became of the things named before. */
export function byDeed(figure: Figure): Labelled | null {
  const people =
    figure.slot.quantity.unit === "人" &&
    figure.name.length <= LONGEST_DEED &&
    PEOPLE_DEED.test(figure.name) &&
    figure.sameSentence
      ? figure.gap.startsWith("）")
        ? figure.likeLevel()
        : figure.lastInUnit()
      : null;
  if (people !== null) {
    const of = figure.done[people]!.label;
    // 实有在编教师6540名，|缺编|280名
    const those = figure.name.endsWith("编") ? peopleIn(of).replace(IN_POST, "") : peopleIn(of);
    const who = those || (POSTS_OF.exec(of)?.[1] ?? "");
    return who === "" || /(?:企业|主体|机构|平台|基地|项目|中心)$/.test(who)
      ? null
      : labelled(
          `${LEAVES.test(figure.name) ? who.replace(ARRIVES, "") : who}${figure.name.replace(/^已/, "")}`,
          "owner",
        );
  }
  if (figure.name.length > LONGEST_DEED || !DEED.test(figure.name) || !figure.sameSentence) return null;
  const things = thingsOfDeed(figure);
  // 筹集保障房5.1万套。截至7月底，已竣工交付|3.4万套
  const { before, beforeUnit } = figure.all;
  const goesOn = things === null && figure.index === 0 && beforeUnit === figure.slot.quantity.unit;
  if (things === null && !goesOn) return null;
  const whole = (things === null ? before : figure.done[things]!.label).replace(/^共(?=.{2})/, "").replace(DONE, "");
  return labelled(inDeed(whole, figure.name.replace(/^(?:年内|基本|已)/, "")), "owner");
}

/** 公寓5600套，其中甲区1800套、乙区1200套；已分配|4900套|: no part has so many. */
function thingsOfDeed(figure: Figure): number | null {
  const { slots, changes } = figure.all;
  const { unit, value } = figure.slot.quantity;
  const last = figure.lastInUnit();
  if (last === null || (slots[last]!.quantity.value ?? 0) >= (value ?? 0)) return last;
  for (let at = last; at >= Math.max(0, last - MOST_PARTS); at--)
    if (
      changes[at] === null &&
      slots[at]!.quantity.unit === unit &&
      (slots[at]!.quantity.value ?? 0) >= value! &&
      slots[at + 1]!.gap.includes("其中")
    )
      return at;
  return last;
}
const MOST_PARTS = 30;

/** 离校未就业毕业生登记1246人，|已就业|1192人: what became of the people named before. */
const PEOPLE_DEED =
  /^已?(?:实现)?(?:(?:转移)?就业|上岗|到岗|入职|入学|结业|取证|持证|签约|留任|留用|返岗|注册|执业|(?:离职|辞职|退休|流失)+)$|^(?:(?:实有)?在编|实有|空编|缺编|超编|满编|空缺|缺员)$/;

/** 新入职医护人员286人，|离职流失|97人: of all of them. */
const LEAVES = /^(?:离职|辞职|退休|流失)+$/;

/** |县医院|核定编制420名，实有386人. */
const POSTS_OF = /^([^，、]{2,12}?)(?:核定|实有|在编|空缺)+(?:总?编制|人员)?(?:总?数)?$/;

/** 交付|公寓, …, 在建: of the same things. */
const DONE = /^(?:竣工交付|交付使用|申请|受理|开工|竣工|建成|投产|完工|交付|在建|续建)(?=.{2})/;

/** 火灾事故104起，|死亡|4人，|直接财产损失|721万元; 事故8起，造成|2人|死亡、3人受伤: of what accidents. */
export function byHarm(figure: Figure): Labelled | null {
  const { name, slot, sameSentence } = figure;
  if (!sameSentence) return null;
  const { form, unit } = slot.quantity;
  const told = unit === "人" && (name === "" || name === "造成") ? HARMED.exec(slot.tail)?.[0] : undefined;
  const harm = told ?? (unit === "人" || form === "money" ? HARM.exec(name)?.[1] : undefined);
  const accident = harm === undefined ? "" : accidentBefore(figure);
  return accident === "" ? null : labelled(`${accident}${harm}`, "owner");
}
const HARM = /^(?:共|合计)?(?:造成)?((?:死亡|受伤|伤亡|失踪|(?:直接)?(?:经济|财产)损失)(?:人数)?)$/;
const HARMED = /^(?:死亡|受伤|失踪|遇难)(?=[，、；。]|$)/;

/** The accidents that were counted before, past those that are a part of them; "" for none. */
function accidentBefore({ index, done, all: { slots, changes } }: Figure): string {
  for (let at = index - 1; at >= 0; at--)
    if (changes[at] === null && slots[at]!.quantity.unit === "起" && done[at]!.rule !== "part") {
      const { label } = done[at]!;
      return label.endsWith("事故") || label.endsWith("灾害")
        ? label.slice(verbAt(label).length).replace(/^(?:共|累计)?发生(?=.{2})/, "")
        : "";
    }
  return "";
}

/** 铺排水利项目210个、|完成投资|860亿元; 发放家电补贴31亿元，|带动消费|260亿元; 实施换新政策，|拉动消费|96亿元: what came of the things named before. */
export function byOutcome(figure: Figure): Labelled | null {
  const { name, clauses, done, gap, sameSentence, all } = figure;
  if (!OUTCOMES.has(name.charCodeAt(0)) || !OUTCOME.test(name) || !sameSentence || gap.includes("；")) return null;
  let level = figure.lastThing();
  // 大蒜种植面积6万亩，|实现产值|2.7亿元
  const sown = level !== null && GROWN.test(name) ? SOWN.exec(done[level]!.label)?.[1] : undefined;
  if (sown !== undefined) return labelled(`${sown}${name.replace("实现", "")}`, "owner");
  // 社区工厂68家，吸纳就业2960人，人均月工资2800元，完成产值|4.7亿元: no wage makes anything.
  while (level !== null && level > 0 && isPay(figure, level)) level--;
  if (level !== null && (all.slots[level]!.quantity.unit === "人" || isRateOf(all.slots[level]!))) return null;
  if (
    level !== null &&
    (/(?:计划|投资)$/.test(done[level]!.label) || (name === "完成投资" && isOfDeeds(figure, level)))
  )
    return null;
  const said = level === null ? nameIn(clauses.at(-2) ?? "", false) : done[level]!.label;
  const things = said.slice(verbAt(said).length).replace(/已(?:新?开工|开复工|复工|竣工)$/, "");
  const known = level === null ? THINGS.test(things) && verbAt(said) !== "" : things.length <= LONGEST_THINGS;
  return known && things.length >= 2 && HEAD.end(things) === "" && !/[了奖的]/.test(things)
    ? labelled(`${name === "到位资金" ? things.replace(/资金$/, "") : things}${name}`, "owner")
    : null;
}
/** 改造小区386个，加装电梯260部，|完成投资|9亿元: of all that was done. */
const isOfDeeds = ({ done, all: { slots, changes } }: Figure, level: number): boolean =>
  level > 0 &&
  changes[level - 1] === null &&
  slots[level]!.gap.startsWith("，") &&
  slots[level]!.quantity.unit !== slots[level - 1]!.quantity.unit &&
  verbAt(done[level]!.label) !== "" &&
  verbAt(done[level - 1]!.label) !== "";

/** A wage, those who work, or what is said of them. */
const isPay = ({ done, all: { slots, changes } }: Figure, at: number): boolean =>
  changes[at] !== null ||
  isRateOf(slots[at]!) ||
  /(?:[人户月]均|工资|薪酬|收入)|^[单每]/.test(done[at]!.label) ||
  (slots[at]!.quantity.unit === "人" && LED_TO.test(done[at]!.label)) ||
  done[at]!.rule === "part";
const LONGEST_THINGS = 14;
const OUTCOMES = new CodeSet("完实带拉撬成落到");
const OUTCOME =
  /^(?:(?:完成|实现)(?:总?投资|产值|总产值|营收|营业收入|销售额|销售收入|税收|利润|交易额|成交额)|(?:带动|拉动|撬动)(?:销售(?:额|金额)?|消费|投资|社会投资|民间投[入资]|社会资本)|成交(?:价|金额)|落实资金|到位资金)$/;
const THINGS = /^[^，、的]{2,14}(?:政策|项目|工程|行动|计划|活动|改革|补贴|园区|基地|专项|试点)$/;

/** 扶持创业4300人，|带动就业|1.6万人. */
export function byEffect({ name, index, done, sameSentence }: Figure): Labelled | null {
  if (!name.includes("就业") || !/^(?:带动|吸纳)就业(?:人数)?$/.test(name) || !sameSentence) return null;
  return done.slice(0, index).some(({ label }) => FOUNDED.test(label)) ? labelled(`创业${name}`, "owner") : null;
}

/** 扶持创业; 创业园 is a place. */
const FOUNDED = /创业(?!园|基地|中心|孵化|平台|街|带|大赛|导师)/;
