import { clausesOf } from "../clauses.js";
import { gradeIn, isGraded, ofGrade } from "../names/grade.js";
import { afterBearer, bearerAtEnd } from "../names/name-parts.js";
import { verbAt } from "../names/name-verbs.js";
import { isInNextGap, LISTS, type Slot } from "../slots.js";
import type { Figure, Figures } from "./figure.js";
import { type Labelled, labelled } from "./labelled.js";
import { GIVEN, receiverIn, receiverTold } from "./receiver.js";

// 对新引进的博士，给予20万元购房补贴: a benefit is named by who gets it and what it is.

const KIND =
  "(?:补助|奖补|补贴)资金|以奖代补|补贴|补助|津贴|奖励|奖金|资助|奖补|救助|补偿|[奖助]学金|安家费|生活费|(?:经费|资金)(?:支持|补助|资助|扶持)|(?:启动|创业)扶持|(?:建设|支持|工作|研究|科研|培养|项目|日常|运行|活动|办公)经费|(?:启动|扶持|培养|项目|配套)资金|配套|(?:创业|担保|信用|贴息|经营|小额|抵押)贷款(?:支持)?|授信|券|(?:租金|房租|学费)减免";
const AFTER = new RegExp(
  `^(?:（[^（）]{1,10}）)?(?:不等)?(?:的)?(?:标准|额度)?(?:给予|发放|予以|享受|安排|拨付)?(?:一次性)?([^，。；：、的]{0,8}?(?:${KIND}))(?=[，。；、（和及]|标准|$)`,
);
const BEFORE = new RegExp(
  `(?:给予|发放|享受|予以|按|，|^|每[人户家])(?:最高|[年月](?!均)|每[个名所座项人户家]|一次性)*((?!对|其中)[^，。；：、的给]{0,8}?(?:${KIND}))(?:标准)?(?:分别|每[人户家年月]|最高|不超过|为|是)*$`,
);

/** What is given, as the words after a number say it, or those that lead to it; "" where neither does. */
export const awardIn = (lead: string, tail: string): string =>
  AFTER.exec(tail)?.[1] ?? BEFORE.exec(lead)?.[1]?.replace(MANNER, "") ?? GIVEN.exec(lead)?.[2] ?? "";
/** 技能津贴 of 推动企业建立技能津贴制度, 生活补贴 of 实施“青年优才”生活补贴: what a clause sets up; "" where it sets up none. */
export const setUpIn = (clause: string): string => SET_UP.exec(clause)?.[1] ?? "";
const SET_UP =
  /(?:建立|实行|落实|设立|执行|完善|实施|推行)(?:健全)?(?:“[^”]{1,10}”)?([^，“”\d]{0,8}?(?:津贴|补贴|补助|奖励|安家费))(?:制度|政策|标准|办法|机制)?$/;

/** 每月发放|补贴, （个）|奖补. */
const MANNER =
  /^(?:（.）|(?:[一二三四五六七八九十]是)?(?:适当|逐步)?(?:提高|上调|调整|完善)(?=.{2})|并(?=.{2})|各(?=[奖补资])|每[年月](?:发放)?|(?:19|20)\d\d年)/;

/** 奖补标准为本科|2万元、专科|1万元: the measure is named once, before the first of those who have it. */
export function byMeasure(figure: Figure): Labelled | null {
  const { all, index, slot, name } = figure;
  if (slot.quantity.form !== "money") return null;
  let first = index;
  while (first > 0 && index - first < LONGEST && LISTS.has(all.slots[first]!.gap.charCodeAt(0))) first--;
  const clauses = first === index ? figure.clauses : clausesOf(all.slots[first]!.gap);
  const said =
    MEASURED.exec(clauses.at(-1) ?? "") ??
    LIMITED.exec(clauses.at(-1) ?? "") ??
    BRACKETED.exec(clauses.at(-1) ?? "") ??
    listed(clauses, first === index ? figure.gap : all.slots[first]!.gap);
  if (said === null || (first === index && !LISTS.has(all.slots[index + 1]?.gap.charCodeAt(0) ?? 0))) return null;
  const bearer = first === index ? said[2]! : name;
  return bearer === "" ? null : labelled(`${bearer}${said[1]}`, "award", null, bearer);
}

/** 补贴标准为：初级工|1000元|、中级工1500元: the measure, and the first of those who have it, past a colon. */
function listed(clauses: readonly string[], gap: string): readonly string[] | null {
  const measure = gap.includes("：") ? STANDARD.exec(clauses.at(-2) ?? "")?.[1] : undefined;
  const bearer = clauses.at(-1)!;
  return measure === undefined || bearer === "" || !gap.endsWith(`：${bearer}`) ? null : ["", measure, bearer];
}
const STANDARD = /([^，：、（）的]{0,8}标准)(?:分别)?(?:为|是|如下)?$/;

/** 租房补贴（博士每月|2000元|、硕士每月1000元）: the benefit, and the first of those who have it. */
const BRACKETED =
  /(?:^|[，：、落实放付现予])((?:一次性)?[^，：、（）的]{0,8}(?:补贴|补助|津贴|安家费|奖励))（([^，、：（）\d每最]{2,8})(?:每[人月年]+)?$/;

/** 贷款最高额度个人|20万元|、小微企业300万元. */
const LIMITED =
  /(?:^|[，：、])([^，：、]{2,14}(?:额度|限额))((?:个人|合伙|[大中小微]{1,3}型?企业|企业|本科|硕士|博士))$/;

/** No more have a measure that is named once. */
const LONGEST = 30;
const MEASURED =
  /(?:^|[，：、])([^，：、]{2,14}(?:标准|补贴|补助|津贴|工资|价格|薪酬))(?:分别)?(?:为|是)：?([^，、：\d]{2,10})$/;

/** 企业按不低于工资总额|1.5%|的标准提取教育经费: what is done by the rule. */
export function byStandard({ slot, lead, all, index }: Figure): Labelled | null {
  if (!all.parameters[index] || slot.quantity.form !== "percent" || !lead.includes("按")) return null;
  const said = DONE_BY.exec(slot.tail);
  return said === null || awardIn("", said[2]!) !== "" || verbAt(said[2]!) === ""
    ? null
    : labelled(`${said[2]}${said[1]}`, "noun");
}
const DONE_BY = /^的(比例|标准)([^，；。：、的\d]{3,14})(?=[，。；、]|$)/;

/** 对年薪|30万元|以上的核心人才: what those who are spoken of have to have. */
export function byThreshold({ slot, lead, name, all, index }: Figure): Labelled | null {
  const who = all.parameters[index] && lead.startsWith("对") ? whoBeyond(slot) : "";
  return who === "" || name.length < 3 || !name.startsWith("对") ? null : labelled(`${who}${name.slice(1)}`, "before");
}
/** 核心人才 of 对年薪|30万元|以上的核心人才，; "" for any other figure. */
const whoBeyond = ({ gap, tail }: Slot): string =>
  tail.startsWith("以") || tail.startsWith("及") ? (BEYOND.test(gap) ? (WHO_HAS.exec(tail)?.[1] ?? "") : "") : "";
const BEYOND = /(?:^|[，；。：、])对[^，；。：\d]{2,10}$/;
const WHO_HAS = /^及?以[上下]的([^，；。：、的\d]{2,12}?)(?=，|给予|予以|按|每|分别|一次性|最高|发放|奖励|补助|$)/;

/** 对新认定的工作室给予|30万元|补助; 对引进的博士，给予每人30万元安家费、每月|2000元|生活补贴. */
export function byAward(figure: Figure): Labelled | null {
  const { all, index, slot, lead, previous, sameSentence, name, done } = figure;
  const share = slot.quantity.form === "percent" && (lead.includes("按") || BOUND.has(name));
  if (!all.parameters[index] || (slot.quantity.form !== "money" && !share)) return null;
  const holder = BOUNDED.exec(name)?.[1] ?? "";
  const award = awardFor(figure, holder);
  const before = sameSentence && all.slots[index - 1]?.quantity.unit !== "年" ? previous : null;
  if (award === "") return before === null || name === "" ? null : sameAward(name, before);
  // 国家级平台奖励100万元，省级奖励|50万元
  const grade = gradeIn(award.slice(0, -2));
  if (grade !== "" && before !== null && isGraded(before.label))
    return labelled(ofGrade(before.label, grade), "award", null, ofGrade(before.head, grade));
  // 新建茶园每亩补助800元，低产茶园改造每亩补助|500元
  if (OF_EACH.test(award)) return labelled(award.replace(/^对/, ""), "award");
  const receiver = receiverOf(figure, holder);
  if (PAYER.test(receiver || name)) {
    const things = sameSentence ? thingsBefore(done, all, index) : "";
    return labelled(award.startsWith(things) ? award : `${things}${award}`, "award", null, things);
  }
  if (receiver === "")
    return isBound(name) || GIVES.test(name) || RULES.test(name) || name.endsWith(award)
      ? labelled(award, "award")
      : null;
  if (receiver.includes(award)) return labelled(award, "award");
  return labelled(award.startsWith(receiver) ? award : `${receiver}${award}`, "award", null, receiver);
}

/** What is given: as the words around say it, a clause before, or the figure before; "" where nothing does. */
function awardFor(
  { all, index, slot, gap, lead, clauses, previous, sameSentence, listed, name, within }: Figure,
  holder: string,
): string {
  const next = all.slots[index + 1];
  const term = next !== undefined && isInNextGap(next.quantity) ? next.tail : "";
  // 给予2000元奖励；每新建1个工作室补助|20万元|: another rule
  const clause = isAnother(gap, lead) ? "" : (clauses.at(-2) ?? "").replace(/^.*）/, "");
  const apiece = sameSentence && /^每[人户家]$/.test(name) ? awardOf(previous) : "";
  const bounded = () => (sameSentence ? ofAnyone(awardIn(clause, "") || awardOf(previous)) : "");
  const told =
    apiece || (isBound(name) || within || BENEFIT.test(clause) ? awardIn(clause, "") : holder !== "" ? bounded() : "");
  const given = /(?:补助|补贴|奖励|资助)$/.test(name);
  const inherited =
    listed && previous?.rule === "award" && !given
      ? previous.label.slice(previous.head.length).replace(OF_BEARER, "")
      : "";
  // 按每人800元|标准给予最高|16万元奖励
  const ruled =
    next !== undefined && next.gap === slot.tail && BY_STANDARD.test(slot.tail) ? awardIn("", next.tail) : "";
  return (
    awardIn(gradeIn(lead) === "" ? lead : lead.replace(/^、/, ""), slot.tail) ||
    ruled ||
    (RULED.test(name) ? setUpIn(clause) : "") ||
    (GIVES_TO.test(lead) && SUPPORT.test(slot.tail) ? "支持" : "") ||
    awardIn("", term) ||
    told ||
    awardIn("", endOfList(all.slots, index)) ||
    inherited
  );
}

const isAnother = (gap: string, lead: string): boolean => lead.startsWith("每") && gap.includes("；");

/** |高级技师|每月津贴1600元、首席技师每月3500元. */
const OF_BEARER = /^[^每]{2,8}(?=每[月年])/;
/** 给予每项最高|200万元|支持. */
const GIVES_TO = /给予[^，；。]{0,8}$/;
const SUPPORT = /^的?(?:资金)?支持(?=[，。；、]|$)/;
const RULED = /^按(?!揭)/;
const BY_STANDARD = /^的?标准(?:给予|予以|发放)?(?:最高|不超过)?$/;

/** 按30%给予补助，最高|500万元; 给予博士安家费20万元，硕士、副教授|5万元: the benefit of the figure before, or null where it goes on with none. */
function sameAward(name: string, before: Labelled): Labelled | null {
  if (isBound(name))
    return before.label.includes("占") ? null : labelled(before.label.replace(REACHED, ""), "award", null, before.head);
  const someone = before.rule === "award" && verbAt(name) === "" && (bearerAtEnd(name) || /[授士]$/.test(name));
  const award = someone ? awardOf(before) : "";
  return award === "" ? null : labelled(`${name}${award}`, "award", null, name);
}

/** 发放补贴860万元，惠及3200人，最高每人|1500元|. */
const REACHED = /(?<=.{2})(?:惠及|受益|涉及|覆盖)$/;
const OF_EACH = /^[^，每]{3,}每[^，每人户家年月]/;

/** 奖励比例不低于60%，最高可达|95%|: the bound of the share before. */
const BOUND = new Set(["最高", "最低"]);

/** 招聘特岗医生320名，|中央和省财政|按每人每年8万元标准给予补助. */
const PAYER = /财政$/;

/** Who gets it, or for what: see the patterns; "" where nothing says. */
function receiverOf(figure: Figure, holder: string): string {
  const { all, index, slot, lead, gap, previous, sameSentence, listed, name, done } = figure;
  return (
    holder ||
    (figure.within && name.length <= LONGEST_DEGREE && verbAt(name) === "" ? name : "") ||
    (BY_EACH.exec(lead)?.[1] ?? "") ||
    (EACH.exec(lead)?.[1] ?? "") ||
    receiverIn(lead) ||
    (/^（([^（）\d]{1,10})）/.exec(slot.tail)?.[1] ?? "") ||
    (listed && awardIn(name, "") === "" ? name : "") ||
    receiverTold(figure) ||
    (index > 0 && sameSentence ? whoBeyond(all.slots[index - 1]!) : "") ||
    (PER.test(lead) && sameSentence ? thingsBefore(done, all, index) : "") ||
    (SUBJECT.exec(name)?.[1] ?? "") ||
    (previous?.rule === "award" && sameSentence && !isAnother(gap, lead) ? previous.head : "") ||
    (APIECE.exec(name)?.[1] ?? "") ||
    (/^给予(.{2,})$/.exec(name)?.[1] ?? "") ||
    (/^[^，给享发每按内资奖补]{2,6}$/.test(name) && verbAt(name) === "" && !isBound(name) ? name : "")
  );
}

/** 其中本科|1万元|. */
const LONGEST_DEGREE = 6;
/** A类人才|最高可享受: who has the most of it. */
const BOUNDED =
  /^(?!单个|同一|年度)([^，每最按给]{2,8}?)(?<!减免|[费款金额贴助])(?:每[人户家个])?(?:最高|最多)(?:每[人户家个])?可?(?:获得?|享受|达)?$/;

/** 购房补贴 of 顶尖人才购房补贴: without who has it. */
const ofAnyone = (award: string): string => award.slice(afterBearer(award)) || award;

/** The benefit that the figure before was of: 人才购房补贴 of 兑现人才购房补贴金额. */
const awardOf = (previous: Labelled | null): string =>
  previous === null
    ? ""
    : previous.rule === "award"
      ? previous.label.slice(previous.head.length)
      : awardIn(previous.label.slice(verbAt(previous.label).length).replace(/(?:金额|名额|人数)$/, ""), "");

/** 新建工作室30个，|每个给予|5万元; 招募医师237名，|每人每年补助|12万元: what they are given for, or who they are. */
const PER =
  /^(?:给予)?(?:按照?)?每[个家所名座项位生人](?![^，]*(?:[团企][队业]|项目))|^各(?=(?:一次性)?(?:给予|奖励|补助|补贴|资助|奖补))/;
function thingsBefore(done: readonly Labelled[], { slots, changes, parameters }: Figures, index: number): string {
  const each = slots[index]!.gap.includes("每人");
  for (let at = index - 1; at >= Math.max(0, index - LONGEST); at--)
    if (
      changes[at] === null &&
      !parameters[at]! &&
      slots[at]!.quantity.form === "count" &&
      (!each || /^人次?$/.test(slots[at]!.quantity.unit ?? ""))
    )
      return done[at]!.label.slice(verbAt(done[at]!.label).length).replace(/^（.*|^的/, "");
  return "";
}
/** 进站博士后在站期间|每人每年生活补贴; |每个基地|补助. */
const EACH =
  /^(?:每[个家所名位座](?=[^，每]{2,8}(?:奖励|补助|资助|补贴)$))?(?!享受|最高|可|一次性|分别|认定|[^，]{0,3}财政)([^，、每按对给的中]{2,10}?)(?:在[站校岗读][^，]{0,2}期间)?(?:每[人户家]|奖励$|补助$|资助$)/;
/** 按博士|每月1500元, 按博士|15万元|的标准; 对企业按中级工|每人每年5000元. */
const BY_EACH =
  /(?:^|^对[^，]{2,12}|^每年|[省市县区])按照?(?:每[人月年]+)?(?!标准|比例|规定)([^，按每实的不最]{2,6}(?<!给予|发放|补助|人数))(?:每[月年人]|$)/;
/** 到龄退出村医|按工作年限. */
const SUBJECT = /^([^，按每]{2,8}(?<!财政|部门))按/;
/** 省财政按每个|托位. */
const APIECE = /每[个名家座所]([^，每给]{2,6})$/;
/** 按实际收托人数, 连续3年给予每人, 每个团队每年最高. */
const RULES = /按|每|给予|最高/;

/** 最高, 年度总额不超过: nothing but a bound. */
const isBound = (name: string): boolean =>
  name === "" ||
  /^(?:[每单][个家名人户项笔][^每最，]{0,6}(?:每[年月])?)?(?:最高|上?限|封顶|年度|总额|累计|同一项目|单个项目|不超过)+(?:每[人户家个])?可?(?:获得?|享受|达)?$/.test(
    name,
  );
const BENEFIT = new RegExp(`^[^，；。：发给拨兑年]{0,10}(?:${KIND})(?:标准)?$`);
const GIVES = /^(?:每[人户生家](?:每[年月])?)?(?:可|均)*(?:给予|享受|发放|领取|获得?|得|予以|兑现|奖励|补助)?$/;

/** 按博士每月1500元|、硕士每月|1000元. */
const BESIDE =
  /^(?:（[^（）]*）)?(?:，[^，；。：、]{2,6}每[人生]|[、和](?:[^，；。：、]{2,6}每[人户家生年月]{1,2}|[^，；。：、每年]{2,8})?)$/;

/** 按5000元（中级工）、|6000元|（高级工）标准给予补贴: the words after the last of a list of amounts. */
function endOfList(slots: readonly Slot[], index: number): string {
  let last = index;
  while (last + 1 < slots.length && last - index < LONGEST && BESIDE.test(slots[last + 1]!.gap)) last++;
  return last === index ? "" : slots[last]!.tail;
}
