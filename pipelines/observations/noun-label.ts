import { CodeSet } from "../vocabulary/code-set.js";
import { LEAD_LIMIT } from "./clauses.js";
import { type Figure, isMeasure } from "./figure.js";
import { isDone } from "./kind.js";
import { type Labelled, labelled } from "./labelled.js";
import { words } from "./meaning-words.js";
import { afterBearer, HEAD, peopleIn } from "./name-parts.js";
import { isVerb, objectOf, predicateOf, verbAt, verbOf } from "./name-verbs.js";
import { type NounAfter, nounAfter } from "./noun-after.js";
import { isAttribute, isEarning, type Slot } from "./slots.js";

// Names that verb and noun around a number make.

/** The noun that a number stands before; 14亿人|口 counts 人口, 三年|内新建基地 is of 新建基地. */
export function nounOf({ quantity, written, gap, tail }: Slot): NounAfter {
  if (quantity.form === "count" && IN_PLACES.test(gap.slice(-PLACES_REACH))) return placeOf(nounAfter(tail));
  if (tail.startsWith("内") && (quantity.unit === "年" || quantity.unit === "个月")) {
    const done = nounAfter(tail.slice(1));
    return { ...done, length: done.length === 0 ? 0 : done.length + 1 };
  }
  // 近14亿人|口的大国
  if (tail.startsWith("口的") && written.endsWith("人")) return { noun: "人口", predicate: "", length: 1 };
  if (!tail.startsWith("口") || !written.endsWith("人")) return nounAfter(tail);
  const after = nounAfter(`人${tail}`);
  return { ...after, length: Math.max(0, after.length - 1) };
}

/** 在武汉等|8个|城市设立引才站: places that something was done in, which leads to the next figure. */
function placeOf(after: NounAfter): NounAfter {
  const at = PLACES.exec(after.noun)?.[0].length ?? 0;
  return at > 0 && at < after.noun.length && VERB.find(after.noun, at) === at
    ? {
        noun: after.noun.slice(0, at),
        predicate: "",
        length: after.length - after.noun.length - after.predicate.length + at,
      }
    : after;
}
const IN_PLACES = /(?:^|[^所现存旨])在[^，。；]*$/;
const PLACES_REACH = 18;
const PLACES = /^(?:城市|设区市|地市|市州?|县区?|区县|省份|省区市|国家|乡镇|街道|村|社区|园区|学校|高校|企业)/;

/** Where only an age or a measure of it stands between a number and its noun (14个|750千伏变电站), that and what follows it; else null. */
export function nounPastAttribute(slots: readonly Slot[], index: number): NounAfter | null {
  const slot = slots[index]!;
  const next = slots[index + 1];
  // 新增|3家|销售超百亿元企业
  const sized = next?.quantity.form === "money" && slot.quantity.form === "count" && isEarning(slot.tail);
  if (sized) {
    const noun = nounAfter(next.tail).noun.replace(/(?:同比|平均)?(?:增[长加]|下降|提高|减少)$/, "");
    return noun === "" ? null : { noun: `${slot.tail}${next.written}${noun}`, predicate: "", length: slot.tail.length };
  }
  if (next === undefined || (slot.tail !== "" && !(BATCHES.test(slot.written) && BESIDE.test(slot.tail)))) return null;
  // 选派|两批|45名|专家; 让|2万户|7万|群众搬进新居
  if (BATCHES.test(slot.written) && next.quantity.form === "count") {
    const after = nounOf(next);
    const did = after.noun === "" ? (JOINS.exec(next.tail)?.[0] ?? "") : "";
    return did === "" ? { ...after, length: 0 } : { noun: did, predicate: "", length: 0 };
  }
  if (!next.quantity.unit?.endsWith("岁") && !isAttribute(next, slot)) return null;
  const after = nounAfter(`○${next.tail}`);
  const noun = `${next.written}${after.noun.slice(1)}${after.predicate}`;
  return { noun, predicate: "", length: 0 };
}

const BATCHES = /(?:批次?|期|轮|户)$/;

/** 组织|98个|专家服务团: the noun after the number, with the verb before it or that of the list's head. */
export function byNoun(figure: Figure): Labelled | null {
  const { slot, after, name, listed, previous, lead } = figure;
  const sizedNext = slot.tail === "的" && HEAD.end(name) !== "" ? nounOfNext(figure) : "";
  if (sizedNext !== "") return labelled(`${sizedNext}${HEAD.end(name)}`, "noun");
  if (after.noun === "" || !standsBefore(slot, name)) return null;
  // 护理员6815名，仍有2000人的|缺口
  const short = LACKS.test(after.noun) && name === "" && figure.sameSentence ? figure.lastThing() : null;
  if (short !== null) {
    const { label } = figure.done[short]!;
    return labelled(`${label.slice(0, afterBearer(label)) || label}${after.noun}`, "noun");
  }
  // 在受访的|900家|企业中
  if (name.startsWith("在") && SURVEYED.test(name) && WITHIN.test(slot.tail))
    return labelled(`${name.replace(/^在|的$/g, "")}${after.noun}`, "noun");
  if (AIMS.test(after.noun) && (name !== "" || figure.lastLevel() !== null)) return null;
  // 招收住院医师73万人，已有|48万人|结业
  if (name === "" && slot.quantity.unit === "人" && isVerbAlone(after.noun)) {
    const level = figure.sameSentence && lead !== figure.gap ? figure.lastInUnit() : null;
    return labelled(`${level === null ? "" : peopleIn(figure.done[level]!.label)}${after.noun}`, "noun");
  }
  const base = BASE.exec(lead)?.[0];
  if (base !== undefined) return labelled(`${base}${after.noun}`, "noun");
  if (isOffer(slot, name)) return labelled(`${name}${after.noun}`, "noun", null, name);
  const head =
    (listed || (name === "" && (BESIDE.test(figure.gap) || isNextNoun(figure)))) &&
    !name.startsWith("每") &&
    (name === "" || name.endsWith("等") || !isVerb(name))
      ? (previous?.head ?? "")
      : verbOf(name);
  if (slot.tail.startsWith("的") && name !== "" && FIRST.test(lead)) return labelled(name.replace(FIRST, ""), "before");
  if (slot.tail.startsWith("的") && name !== "")
    return labelled(
      `${WORKS.exec(after.noun)?.[0] ?? after.noun}${/经济总量$/.exec(name)?.[0] ?? HEAD.end(name)}`,
      "noun",
    );
  return labelled(`${head}${after.noun}`, "noun", null, head);
}

/** 总投资|9000亿元|的150个重点项目: what the next figure counts; "" for none. */
function nounOfNext({ slot, all, index }: Figure): string {
  const next = all.slots[index + 1];
  return next !== undefined && next.gap === slot.tail && next.quantity.form === "count" ? nounOf(next).noun : "";
}

/** 总投资|80亿元|的材料项目创纪录. */
const WORKS = /^[^，、]{2,}?(?:项目|工程|基地|产业园|综合体)(?!群|建设|集群|库)/;

const SURVEYED = /^在.{2,8}$/;
const WITHIN = /^[^，。；：]{2,10}[之当]?中，/;

/** 培养百名名师，|千名|骨干教师和万名教学能手: right after a comma, and nothing said of it. */
const isNextNoun = ({ gap, after, previous, all, index, slot }: Figure): boolean =>
  gap === "，" &&
  previous?.rule === "noun" &&
  previous.head !== "" &&
  verbAt(previous.head) === previous.head &&
  all.slots[index - 1]!.quantity.unit === slot.quantity.unit &&
  after.predicate === "" &&
  after.noun.length <= LONGEST_NOUN &&
  VERB.find(after.noun) < 0;
const LONGEST_NOUN = 8;

/** 惠及80个|乡镇近|300万|群众: what was done is of both. */
const BESIDE = /^(?:约|近|超过?|逾)?$/;

/** 为|4.8万家|企业发放稳岗返还资金|2.2亿元: for whom something was done, and what. */
export function byGift({ all, index, slot, after, previous }: Figure): Labelled | null {
  const { slots } = all;
  const to = slot.quantity.form === "count" ? toIn(slots[firstGiven(slots, index)]!.gap) : undefined;
  const given = to === undefined ? "" : whomIn(slots, index, after);
  // 为1.2万|人|减免学费, 面向9万人次|开展培训
  if (given !== "" && /人次?$/.test(slot.written) && VERB.head(given) !== "") return labelled(given, "noun");
  if (VERB.find(given, 2) >= 0) return labelled(`${to}${given}`, "noun");
  if (previous === null || slot.quantity.form === "percent" || slot.gap.length < 5 || slot.gap.length > LEAD_LIMIT)
    return null;
  const before = all.slots[index - 1]!;
  const from = before.quantity.form === "count" ? toIn(slots[firstGiven(slots, index - 1)]!.gap) : undefined;
  return from === undefined || MARKS.test(slot.gap) || VERB.find(slot.gap) < 2
    ? null
    : labelled(`${from}${slot.gap}`, "noun");
}

/** 为620名创业者、|15户|小微企业发放贷款: the first of those whom it is done for. */
function firstGiven(slots: readonly Slot[], index: number): number {
  let first = index;
  while (first > 0 && index - first < MANY && isGivenToo(slots, first)) first--;
  return first;
}

const isGivenToo = (slots: readonly Slot[], at: number): boolean =>
  slots[at]!.quantity.form === "count" && slots[at - 1]!.quantity.form === "count" && GIVEN_TOO.test(slots[at]!.gap);
const GIVEN_TOO = /^[^，；。：（）]{0,12}[、和及与]$/;
const MANY = 6;

/** Whom, and what was done for them, which stands after the last of a list. */
function whomIn(slots: readonly Slot[], index: number, after: NounAfter): string {
  let last = index;
  while (last + 1 < slots.length && last - index < MANY && isGivenToo(slots, last + 1)) last++;
  // 向5.26万户|参保企业发放稳岗资金
  const own = `${after.noun}${after.predicate}` || (WHOM.exec(slots[index]!.tail)?.[0] ?? "");
  if (last === index) return own;
  const tail = WHOM.exec(slots[last]!.tail)?.[0] ?? "";
  const did = VERB.find(tail);
  return did < 0 ? own : `${after.noun}${tail.slice(did)}`;
}
const TO =
  /(?:^|[，；。、年月来内]|全[省市县区州国旗]|我[省市县区州局])(?:已|共|累计|先后|并|还|同时)*(面向|针对|[为向给对])(?:约|近|超过?|逾)?$/;
const toIn = (gap: string): string | undefined =>
  GIVEN.find(gap, Math.max(0, gap.length - 3)) < 0 ? undefined : TO.exec(gap)?.[1];
const GIVEN = new CodeSet("为向给对");
const WHOM = /^[^，；。、：（）的]{4,24}/;
const MARKS = /[，；。、：（]/;

/** 成为全国首个经济总量突破|5万亿元|的城市. */
const FIRST = /^.*?(?:首[个座家]|唯一(?:[一个座家]{2})?|第[一二三四五六七八九十\d]{1,2}[个座家])(?=.{2})/;

/** 给予每人最高|800元|交通补贴. */
const isOffer = ({ quantity }: Slot, name: string): boolean =>
  quantity.form === "money" && /(?:最高|每[人户家]|给予|一次性)$/.test(name);

const LACKS = /^(?:缺口|差距)$/;

/** 达到1000万人的目标 names no more than 达到1000万人. */
const AIMS = /^(?:总体|年度|预期|发展|规划|既定)?(?:目标|要求|任务|水平|规模|标准)+(?:以内|之内|值)?$/;

/** 每100名技能人才中有|26名|高技能人才. */
const BASE = /每[\d百千万一两]+[^，；。]{0,10}中(?=有?$)/;

/** A measure word before a noun counts the noun; 人 and money are counted for themselves, unless no name stands before. */
function standsBefore(slot: Slot, name: string): boolean {
  const { quantity, written, tail } = slot;
  if (name === "" || isOffer(slot, name)) return true;
  if (tail.startsWith("的")) return quantity.form !== "percent" && (isVerb(name) || HEAD.end(name) !== "");
  if (/[人元%％]$|人次$|倍$/.test(written)) return isVerb(name);
  return true;
}

/** 中小企业贡献了全区|55%|的税收和72%的岗位, 覆盖全省|85%|的行政村, 民营企业|100%|接入平台: the share of what a verb takes, or of those who did. */
export function byTaken(figure: Figure): Labelled | null {
  const { slot, name, listed, previous } = figure;
  if (slot.quantity.form !== "percent" || slot.tail === "") return null;
  const what = OF_ALL.test(slot.tail) ? TAKEN.exec(slot.tail)?.[1] : undefined;
  const head = name === "" && listed ? (previous?.head ?? "") : name;
  const taker = what === undefined ? "" : (TAKES.exec(head)?.[1] ?? "");
  if (taker !== "") return labelled(`${taker}${what}`, "noun", null, taker);
  const did =
    slot.quantity.value === 100 && name.length >= 3 && HEAD.end(name) === "" && verbAt(name) === ""
      ? ALL_DID.exec(slot.tail)?.[0]
      : undefined;
  return did === undefined || /[率占比]/.test(name) ? null : labelled(`${name}${did}`, "noun");
}
const OF_ALL = /^(?:以上|左右)?的/;
const TAKEN = /^(?:以上|左右)?的([^，。；：、的和与及\d]{2,12}?)(?=[，。；：、和与及]|用于|$)/;
const TAKES =
  /^(.*?(?:拿出|覆盖|贡献|吸纳|提供|解决|承担|建设|获得|拥有|集聚|汇聚|培养))了?(?:全[国省市县区州]|我[国省市县区])?$/;
/** What all of them did. */
const ALL_DID =
  /^(?:接入|就业|上岗|达标|合格|覆盖|签订|纳入|落实|入住|交付|安置|持证)[^，。；：、\d]{0,10}(?=[，。；、]|$)/;

/** 制造业现行|16%的税率|降至13%: the rate is named after its value. */
export function byRate(figure: Figure): Labelled | null {
  if (!figure.isShare() || figure.name === "") return null;
  const rate = /^的([^，；。、的]{1,3}率)/.exec(figure.slot.tail)?.[1];
  return rate === undefined
    ? null
    : labelled(`${figure.name.replace(/(?:现行|现有|原有|目前|原)$/, "")}${rate}`, "noun");
}

const isVerbAlone = (name: string): boolean =>
  name.length <= LONGEST_VERB && name.split("、").every((part) => part !== "" && verbAt(part) === part);
const LONGEST_VERB = 5;

/** 投资|12亿元|推进…: what is done with the money names it. */
const SPENT = new Set(["投资", "投入", "投入资金", "总投资", "完成投资", "筹资", "筹措资金", "整合资金", "争取资金"]);

const WORK = /^(?:实施|启动|推进|开展)([^，、的]{3,14}(?:工程|项目|计划|行动))$/;

/** 筹措|7亿元|实施惠民工程: money after a bare verb is for what follows. */
export function byPurpose({ slot, after, name, all, index, clauses }: Figure): Labelled | null {
  if (name === "" || !isMeasure(slot) || !(isVerbAlone(name) || SPENT.has(name))) return null;
  const next = all.slots[index + 1];
  const deed = SPENT.has(name) ? verbAt(slot.tail) : "";
  // 投资12亿元推进|15个|重点旅游项目
  if (deed !== "" && slot.tail === deed && next !== undefined && nounOf(next).noun !== "")
    return labelled(`${nounOf(next).noun}${name}`, "noun");
  if (after.noun !== "") return null;
  const did = predicateOf(slot.tail.replace(/^以上/, ""));
  // 实施职校达标工程，用3年时间投入|50亿元
  const work = did === "" && SPENT.has(name) && clauses.length > 1 ? (WORK.exec(clauses.at(-2)!)?.[1] ?? "") : "";
  if (work !== "") return labelled(`${work}${name}`, "noun");
  return did === "" ? null : labelled(`${name}${did}`, "noun");
}

/** 支持企业建设实验室，首批认定|30家: a bare verb takes what the clause before is about. */
export function byObject(figure: Figure): Labelled | null {
  const { after, name, clauses, previous } = figure;
  if (after.noun !== "" || name === "") return null;
  const spent = isMeasure(figure.slot) && PAID.test(name) ? paidBefore(figure) : "";
  if (spent !== "")
    return labelled(spent.startsWith(name) ? spent : `${name}${spent.slice(verbAt(spent).length)}`, "clause");
  const joined = JOINED.has(name) && figure.slot.quantity.form === "count" ? eventBefore(figure) : "";
  if (joined !== "") return labelled(`${name}${joined}`, "clause");
  if (!isVerbAlone(name) || !isDone(name)) return null;
  // 组织|800万人|参加技能鉴定
  const did = figure.slot.quantity.unit === "人" ? (JOINS.exec(figure.slot.tail)?.[0] ?? "") : "";
  if (did !== "") return labelled(`${name}${did}`, "noun");
  const before = previous?.label ?? "";
  const said =
    clauses.length < 2 || clauses.at(-2) === "的基础上" ? "" : clauses.at(-2) || before.slice(verbAt(before).length);
  const people = figure.slot.quantity.unit === "人" ? peopleOf(said) : "";
  const object = people || objectOf(said, isMeasure(figure.slot)) || thingsBefore(figure);
  // 发布招聘计划80名，最终聘用|70人|: a deed is no object.
  return object === "" || VERB.head(object) === object
    ? null
    : labelled(object.endsWith(name) ? object : `${name}${object}`, "clause");
}

/** 组织|800万人|参加技能鉴定, |600人|前往江苏、浙江等地务工. */
const JOINS = /^(?:参加[^，。；：、\d]{2,12}(?=[，。；、]|$)|(?:前往|赴)[^，。；：\d]{2,20}(?=[，。；]|$))/;

/** 实施农村订单定向医学生免费培养项目，累计招收|1.2万名|: the people that a clause speaks of, where it ends with something else; or "". */
function peopleOf(clause: string): string {
  let end = 0;
  for (let at = HUMAN.find(clause); at >= 0; at = HUMAN.find(clause, end))
    end = at + HUMAN.head(clause.slice(at)).length;
  if (end === 0 || !PROJECT.test(clause.slice(end))) return "";
  let from = 0;
  for (let at = VERB.find(clause); at >= 0 && at < end; at = VERB.find(clause, from))
    from = at + VERB.head(clause.slice(at)).length;
  const who = clause.slice(from, end);
  return /^[^，、的“”]{2,14}$/.test(who) ? who : "";
}
const HUMAN = words("human");
const PROJECT = /^[^，、]{0,8}(?:项目|计划|工程|行动|政策)$/;

/** 兑现补贴4.6亿元，其中去年|兑现|1.1亿元; 安排就业补助资金3.2亿元，|实际支出|2.9亿元: the money named before; "" where none is. */
function paidBefore(figure: Figure): string {
  const { all, done, name, index } = figure;
  const level = figure.sameSentence ? figure.lastInUnit() : null;
  if (level !== null) {
    const { label, rule, head } = done[level]!;
    const award = rule === "award" ? label.slice(head.length) : "";
    // 给予博士3万元、硕士1万元补贴，共发放|45亿元: to all of them.
    const toAll = award !== "" && (award.startsWith(name) || done[level - 1]?.rule === "award");
    const paid = (toAll ? award : label).replace(/每[人户家](?:最高)?|^最高|(?<=款|贴|助)(?:额度|标准|上限)$/g, "");
    return paid.startsWith(name) || FUND.test(paid) ? paid : "";
  }
  // 3200名人才享受购房补贴，累计发放|2.1亿元
  const benefit = index > 0 && figure.sameSentence ? (GOT.exec(all.slots[index - 1]!.tail)?.[1] ?? "") : "";
  if (benefit !== "") return benefit;
  // 设立每年2亿元的人才发展资金，…
  const before = index > 0 && all.slots[index - 1]!.quantity.form === "money" ? done[index - 1]!.label : "";
  return FUND.test(before) ? before : "";
}
const PAID = /^(?:实际|已|累计|共|新增)*(?:拨付|支出|兑现|发放|使用|到位|下达|支付|执行)$/;
const GOT =
  /^[^，；。：、]{0,10}(?:享受|领取|获得|申领)([^，；。：、]{0,8}(?:补贴|补助|津贴|奖励|资助|贷款|待遇))(?=，)/;
const FUND = /(?:资金|经费|补贴|补助|奖补|津贴|基金|贷款|保险金)$/;

/** 组织交流活动140场，|参与|1.2万人次: what they took part in; "" where nothing of the kind is named before. */
function eventBefore({ previous, sameSentence }: Figure): string {
  const label = previous === null || !sameSentence ? "" : previous.label.slice(verbAt(previous.label).length);
  return EVENTS.test(label) ? label : "";
}
const JOINED = new Set(["参与", "参加", "参会", "到场", "吸引", "参训", "参赛"]);
const EVENTS = /(?:活动|招聘会|竞赛|大赛|讲座|论坛|沙龙|洽谈会|宣讲会|对接会|推介会|比赛)$/;

/** 建成人才公寓1.5万套，…，再筹建|5000套: what was counted in this unit before, without its verb; "" where that is nothing. */
function thingsBefore(figure: Figure): string {
  const last = figure.slot.quantity.form === "count" && figure.sameSentence ? figure.wholeInUnit() : null;
  const level = last === null ? null : notLedTo(figure, last);
  const { before, beforeUnit } = figure.all;
  // 筹集公寓5.2万套。2023年新筹集|9800套
  const goesOn = figure.index === 0 && figure.name.startsWith("新") && beforeUnit === figure.slot.quantity.unit;
  const beside =
    level === null && figure.sameSentence && SITES.has(figure.slot.quantity.unit ?? "") ? placesBefore(figure) : "";
  const label = level === null ? (goesOn ? before : beside) : figure.done[level]!.label;
  const things = label.slice(verbAt(label).length).replace(/(?<=.{2})(?:目标|任务|计划)+数?$/, "");
  return verbAt(label) !== "" && things.length >= 2 && HEAD.end(things) === "" ? things : "";
}

/** 返乡创业累计20万人，带动就业90万人；去年新增|2万人: more of what there is, and not of what it led to. */
export function notLedTo({ all: { slots, changes }, slot, done }: Figure, last: number): number {
  for (let at = last; at >= Math.max(0, last - NEAR); at--)
    if (changes[at] === null && slots[at]!.quantity.unit === slot.quantity.unit && !LED_TO.test(done[at]!.label))
      return at;
  return last;
}
const NEAR = 4;
export const LED_TO = /带动|吸纳|惠及|受益/;

/** 布局建设21个联合体，到2025年建成|150家|: places are counted in more than one unit. */
function placesBefore({ all, index, done, name }: Figure): string {
  const last = all.slots[index - 1];
  const isPlaced = last !== undefined && all.changes[index - 1] === null && SITES.has(last.quantity.unit ?? "");
  const label = isPlaced ? done[index - 1]!.label : "";
  // 布局建设|联合体, 建成: one deed.
  const at = label.indexOf(name.replace(/^[新再]/, "").slice(0, 1));
  return at < 0 ? "" : label.slice(at);
}
const SITES = new Set(["个", "家", "所", "座", "处"]);

/** 月薪|6000—8000元|的占54%: the share of those of a size. */
export function ofSize({ gap, previous, all, index }: Figure): Labelled | null {
  if (previous === null || !all.parameters[index - 1]! || !/^(?:及?以[上下内])?的占$/.test(gap)) return null;
  return labelled(`${previous.label}${all.slots[index - 1]!.written}${gap}`, "before");
}

/** 62项测评点|中有|22项: some of what was counted. */
export function amongst({ lead, previous, slot, after, all, index }: Figure): Labelled | null {
  const beside =
    lead === "有" &&
    after.noun === "" &&
    previous?.rule === "noun" &&
    slot.quantity.unit === all.slots[index - 1]!.quantity.unit;
  if (previous === null || !(beside || (lead.length === 2 && /^(?:[之当]中|中有)$/.test(lead)))) return null;
  const did =
    predicateOf(slot.tail) ||
    (/^(?:达到|完成|位居|处于|居|增长|下降)[^，。；：、\d]{2,12}(?=[，。；、]|$)/.exec(slot.tail)?.[0] ?? "");
  return labelled(`${previous.label}${did}`, "part");
}

const VERB = words("flow");
