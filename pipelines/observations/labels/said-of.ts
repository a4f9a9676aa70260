import { CodeSet } from "../../vocabulary/code-set.js";
import { words } from "../meaning-words.js";
import { bearerOf } from "../names/name-parts.js";
import { predicateOf, verbAt } from "../names/name-verbs.js";
import { nounAfter } from "../names/noun-after.js";
import { isOpenedMeasure } from "../parts/opened.js";
import type { Figure } from "./figure.js";
import { type Labelled, labelled } from "./labelled.js";

// Names for what is said of some of those who are named before.

// Names for figures that no words before them name: they go on with a figure before.

/** 引进大学生1.3万人，其中|56%|来自省外高校: the share of those of whom that is said. */
export function bySaid(figure: Figure): Labelled | null {
  const { name, slot, within, previous, gap, lead, all, index } = figure;
  if (!figure.isShare() && slot.quantity.form !== "fraction") return null;
  // 参训学员中，|62%|为女性; 参会单位中|60%|为规上企业
  const set = name === "" ? all.opened[index]! : name.endsWith("中") && name.length > 3 ? name.slice(0, -1) : "";
  const what = set === "" || isOpenedMeasure(set) ? undefined : (name === "" ? DID : SAID).exec(slot.tail)?.[1];
  if (what !== undefined) return labelled(`${set.replace(/^在(?![校岗职读册])/, "")}中${what}占比`, "part");
  // 新增从业人员|70%|以上来自职业院校
  const came =
    name.length > 2 &&
    BEARER.end(name) !== "" &&
    (verbAt(name) === "" || name.startsWith("新增") || OF_THOSE.test(name))
      ? FROM.exec(slot.tail)?.[1]
      : undefined;
  if (came !== undefined) return labelled(`${name}中${came}占比`, "part");
  // 职业院校|60%|以上的学生来自农村
  const [, who, did] = (name.length > 2 && OF_THEM.exec(slot.tail)) || [];
  if (who !== undefined && BEARER.end(who) !== "") return labelled(`${name}${who}中${did}占比`, "part");
  if ((name !== "" && name !== "且") || !figure.sameSentence) return null;
  const said = SAID.exec(slot.tail)?.[1];
  if (said === undefined || previous === null) return null;
  // 选手平均年龄28岁，|六成|来自企业; 取证1200人，|近四成|从事护理: of those whom the figure before is of
  const last = NEXT.test(gap) || within ? figure.lastLevel() : null;
  const whose = last === null ? "" : whoseMean(figure.done[last]!.label);
  if (whose !== "") return labelled(`${whose}中${said}占比`, "part");
  // 人才中70%拥有海外背景、|80%|从海外回流
  const among = lead === "" || name === "且" ? amongIn(previous.label) : "";
  if (among !== "") return labelled(`${among}中${said}占比`, "part");
  const goesOn = (gap === "，" || gap === "、") && previous.rule === "part";
  if (!within && name !== "且" && !goesOn && !isOfCounted(figure)) return null;
  const level = figure.lastThing();
  const label = level === null ? "" : figure.done[level]!.label;
  const of = amongIn(label) || label;
  return of === "" ? null : labelled(`${of}中${said}占比`, "part");
}

const OF_THEM =
  /^(?:以上|左右|多)?的([^，；。、：的\d]{2,8}?)((?:来自|从事|分布在|集中在|具有|拥有|取得|获得|选择|留在|毕业于|就职于)[^，；。、：\d]{2,14})(?=[，；。]|$)/;

/** 引进的人才. */
const OF_THOSE = /^[^，、的]{2,4}的[^，、的]{2,6}$/;

/** Of whom a share is: 人才 of 人才中海外留学占比, 村书记 of 村书记中大专以上学历占; "" for any other label. */
export const amongIn = (label: string): string => (label.includes("占") ? (AMONG.exec(label)?.[1] ?? "") : "");
const AMONG = /^([^，、]{2,}?)(?<![高初集])中[^，中]{2,16}占比?$/;

/** 学徒3万人，|六成|是女性: nothing but a comma parts it from those who were counted. */
const isOfCounted = ({ gap, all, index }: Figure): boolean =>
  NEXT.test(gap) &&
  all.changes[index - 1] === null &&
  !all.parameters[index - 1]! &&
  all.slots[index - 1]!.quantity.form === "count";

/** Those whom a mean or a rate is of: 选手 of 选手平均年龄, 毕业生 of 毕业生就业率; "" for any other label. */
const whoseMean = (label: string): string => MEAN.exec(label)?.[1] ?? (label.endsWith("率") ? bearerOf(label) : "");

const MEAN = /^(.{2,})(?:平均|月均|人均)(?:年龄|月薪|年薪|月?工资|[年月]?收入|薪酬)$/;

/** 135人获金牌、|138人|获银牌: what each of a list of people did. */
export function byDidToo({ gap, previous, slot, all, index }: Figure): Labelled | null {
  if (previous?.rule !== "noun" || !gap.endsWith("、") || all.slots[index - 1]!.quantity.unit !== slot.quantity.unit)
    return null;
  const did =
    gap.length > 2 && previous.label.endsWith(gap.slice(0, -1)) ? predicateOf(slot.tail.replace(/、$/, "")) : "";
  return did === "" ? null : labelled(did, "noun");
}

/** What those whom the number counts did. */
export const deedAfter = (figure: Figure): string =>
  predicateOf(figure.slot.tail.replace(TOO, "")) ||
  (WITH.exec(figure.slot.tail)?.[0] ?? "") ||
  joins(figure) ||
  enjoys(figure);

/** 每月补贴3000元，期限3年；412人|享受: what is named before; "" for any other. */
function enjoys({ slot, done, index }: Figure): string {
  if (!ENJOYS.test(slot.tail)) return "";
  for (let at = index - 1; at >= Math.max(0, index - NEAR); at--) {
    const benefit = BENEFIT.exec(done[at]!.label.slice(verbAt(done[at]!.label).length))?.[0];
    if (benefit !== undefined) return `享受${benefit}`;
  }
  return "享受";
}
const ENJOYS = /^(?:已)?享受(?=[，。；]|$)/;
const NEAR = 4;
const BENEFIT = /[^，、的]{2,12}(?:补贴|补助|津贴|奖励|待遇|贷款)$/;

/** 9亿人|同时|申领了电子社保卡, 8位|同志|成为科技特派员. */
const TOO = /^(?:同志)?(?:同时|还|均|都)?(?=.{3})/;

/** 共有|1007人|参加15个赛项的决赛: what they took part in stands past the next number; "" for none. */
function joins({ slot, all, index }: Figure): string {
  const next = all.slots[index + 1];
  return next?.gap === slot.tail && JOINS.has(slot.tail) ? `${slot.tail}${nounAfter(next.tail).noun}` : "";
}
const JOINS = new Set(["参加", "参加了", "参与", "参与了"]);

/** 李明、张伟等|6人|符合条件: what those who are called by name did. */
export function namedPeople({ name, slot }: Figure): Labelled | null {
  if (slot.quantity.unit !== "人" || !name.endsWith("等") || !NAMES.test(name)) return null;
  const did = BEARER.end(name.slice(0, -1)) === "" ? MEETS.exec(slot.tail)?.[0] : undefined;
  return did === undefined ? null : labelled(did, "noun");
}
/** 举办宣传活动324场，|2.3万人|参加: what they took part in; that they did, where nothing of the kind is named before. */
export function tookPart({ slot, sameSentence, previous, lead, all, index }: Figure): Labelled | null {
  const took = slot.quantity.unit?.startsWith("人") && lead === "" ? TOOK_PART.exec(slot.tail)?.[1] : undefined;
  if (took === undefined || !sameSentence || all.changes[index - 1] !== null) return null;
  const before = previous?.label ?? "";
  const held = HELD.exec(before)?.[1] ?? (EVENT.test(before) ? before : "");
  return labelled(`${took}${held}`, "noun");
}
const TOOK_PART = /^次?(参加|参与|参训|观看|到场|入场|进场)(?=[，；。]|$)/;
const EVENT = /(?<!委员|代表|协|商|工|社)(?:会|活动|培训|比赛|大赛|竞赛|讲座|论坛|课程|班)$/;
const HELD = /(?:举办|开展|组织|召开|开办|承办|举行)了?([^，、的]{2,})$/;

/** 托养机构管理人员|236人|接受了专业培训: those who are named before the number did what stands after it. */
export function peopleWhoDid({ name, slot, all, index, gap, lead }: Figure): Labelled | null {
  if (slot.quantity.unit !== "人" || BEARER.end(name) === "" || verbAt(name) !== "") return null;
  if (all.slots[index + 1]?.gap === slot.tail || gap.startsWith("、") || lead.startsWith("其中")) return null;
  const did = DID_SO.exec(slot.tail);
  return did === null ? null : labelled(`${name}${did[1]}${did[2]}`, "noun");
}
const DID_SO =
  /^(?:已经?|均已?|都已?|全部)?(参加|接受|享受|取得|获得|通过|考取|完成)了?([^，；。、：\d]{2,16})(?=[，；。]|$)/;

/** 为企业职工|100人|进行免费体检: what was done for those who are named before the number. */
export function doneForThose({ name, slot }: Figure): Labelled | null {
  const { unit } = slot.quantity;
  if (!(unit === "人" || unit === "户") || !FOR.has(name.charCodeAt(0)) || !FOR_THOSE.test(name)) return null;
  if (BEARER.end(name) === "" && !/(?:户|家庭|企业)$/.test(name)) return null;
  const done = DONE_FOR.exec(slot.tail)?.[1];
  return done === undefined ? null : labelled(`${name.replace(/^组织/, "")}${done.replace("了", "")}`, "noun");
}
const FOR = new CodeSet("为向给对组");
const FOR_THOSE = /^(?:组织)?[为向给对][^，、的]{2,}$/;
const DONE_FOR =
  /^((?:发放|进行|开展|办理|提供|落实|兑现|减免|减征|缴纳|代缴|购买|投保|安排|推荐|送去|送上|组织|实施|解决|配备|报销|补贴|补助)了?[^，；。、：\d]{1,14}?)(?:约|近|超过?|共计?|合计)?(?=[，；。、]|$)/;

const NAMES = /^[^，、的]{2,4}(?:、[^，、的]{2,4}){0,3}等$/;
const MEETS = /^(?:符合|享受|荣?获|入选|当选|被(?:评|授|认|命|聘|推)|通过|晋升)[^，；。：、\d]{2,24}(?=[，；。、]|$)/;

/** 接待1.5万人，其中有|6500人|与企业达成意向. */
const WITH =
  /^(?:因[^，；。、：的\d]{4,16}|(?:与|同)[^，；。、：\d]{2,12}?(?:达成|签订|签署|签约|建立)[^，；。：、\d]{0,10}|[在到赴][^，；。、：\d]{1,10}(?:就业|工作|创业|务工|任教|执业))(?=[，。；、]|$)/;

/** What those of a set do. */
const DID = /^(?:以上|左右)?(?!的|以[上下])(?:为|是)?([^，；。、：]{2,18})(?=[，；。]|$)/;

const FROM =
  /^(?:以上|左右)?(?:[为是](?=[^，；。、：\d]{2,8}(?:[，；。]|$)))?((?:(?<=[为是])|来自|从事|分布在|集中在|具有|拥有|取得|获得|达到|毕业于|就职于)[^，；。、：]{2,16})(?=[，；。]|$)/;

const BEARER = words("person", "human");

const SAID =
  /^(?:以上|左右)?(?:为|是|(?=来自|从|面向|进入|分布|从事|属于|取得|具有|拥有|获得|留在|选择|达到|[在到][^，；。、：]{1,12}(?:就业|工作|创业|务工|任教|服务)))([^，；。、：]{2,16})(?=[，。；、]|$)/;

const NEXT = /(?:^|岁)[，、](?:近|约|超过?|逾)?$/;
