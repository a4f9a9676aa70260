import { clausesOf } from "../clauses.js";
import { isDone } from "../kinds/kind.js";
import { words } from "../meaning-words.js";
import { JOINS } from "../names/counted-noun.js";
import { bearerAtEnd, HEAD } from "../names/name-parts.js";
import { doneTo, isVerbAlone, isWorkAlone, objectOf, verbAt, workAt } from "../names/name-verbs.js";
import { isMeasure, isTime, type Slot } from "../slots.js";
import type { Figure } from "./figure.js";
import { type Labelled, labelled } from "./labelled.js";
import { ofAllOf } from "./nameless.js";
import { withoutWhom } from "./receiver.js";

/** 支持企业建设实验室，首批认定|30家: a bare verb takes what the clause before is about. */
export function byObject(figure: Figure): Labelled | null {
  const { after, name, clauses, previous } = figure;
  const paid = (name === "" && after.noun === "") || PAYS.has(name) || PAYS.has(after.noun) ? paidOut(figure) : null;
  if (paid !== null || (name === "" && after.noun === "" && figure.slot.quantity.form === "money")) return paid;
  // 其中按比例就业1270人、集中就业|418人
  if (after.noun !== "" || name === "" || (figure.listed && previous?.rule === "part")) return null;
  const beside = isWorkAlone(name) ? whatWasDone(figure) : "";
  if (beside !== "") return labelled(`${name}${beside}`, "clause");
  const supplied = SUPPLIES.has(name) ? thingsBefore(figure) : "";
  if (supplied !== "") return labelled(`${name}${supplied.slice(verbAt(supplied).length)}`, "clause");
  const given = PAID.test(name) ? awardGiven(figure) : "";
  if (given !== "") return labelled(`${name}${given}`, "clause", null, name);
  const spent = isMeasure(figure.slot) && PAID.test(name) ? ofAllOf(paidBefore(figure)) : "";
  if (spent !== "") return labelled(spent.startsWith(name) ? spent : `${name}${withoutVerb(spent)}`, "clause");
  if (name === "到位" && isMeasure(figure.slot)) return labelled("到位资金", "clause");
  const joined = JOINED.has(name) && figure.slot.quantity.form === "count" ? eventBefore(figure) : "";
  if (joined !== "") return labelled(`${name}${joined}`, "clause");
  const scheme = isMeasure(figure.slot) && SPENDS.test(name) ? (SCHEME.exec(clauses.at(-2) ?? "")?.[1] ?? "") : "";
  if (scheme !== "") return labelled(`${scheme}${name}`, "clause");
  // 柔性引才: it says whom.
  if (name.endsWith("才") || !isVerbAlone(name) || !isDone(name)) return null;
  // 组织|800万人|参加技能鉴定
  const did = /^人次?$/.test(figure.slot.quantity.unit ?? "") ? (JOINS.exec(figure.slot.tail)?.[0] ?? "") : "";
  if (did !== "") return labelled(`${name}${did}`, "noun");
  const again = deedAgain(figure);
  if (again !== "") return labelled(again, "clause");
  const before = previous?.label ?? "";
  const said =
    clauses.length < 2 || clauses.at(-2) === "的基础上"
      ? clauseBefore(figure)
      : clauses.at(-2)!.replace(SINCE, "") || before.slice(verbAt(before).length);
  const people = figure.slot.quantity.unit === "人" ? peopleOf(said) : "";
  const object = people || objectOf(said, isMeasure(figure.slot)) || thingsBefore(figure);
  // 发布招聘计划80名，最终聘用|70人|; 达成意向90人，录用|30人|: a deed and a promise are no objects.
  return object === "" || VERB.head(object) === object || object.endsWith("意向")
    ? null
    : labelled(doneTo(object, name), "clause");
}

/** 新开公交线路2条、|延伸|3条; 改造低产油茶林1.3万亩、|新造|0.4万亩: what the deed beside it was done to; "" for none. */
function whatWasDone({ previous, sameSentence, slot, index, all }: Figure): string {
  const beside = sameSentence && index > 0 && all.slots[index - 1]!.quantity.unit === slot.quantity.unit;
  const label = beside ? previous!.label : "";
  const verb = verbAt(label) || workAt(label);
  return verb === "" ? "" : label.slice(verb.length).replace(/^低[产效](?=.{2})/, "");
}

/** 开展学徒制培训，去年|培训|2100人，今年以来培训980人: the deed that the clause before names, or the last figure in the unit; "" for none. */
function deedAgain(figure: Figure): string {
  const { name, clauses, sameSentence, done, slot } = figure;
  // 扶持残疾人创业，三年来扶持|137户
  const told = clauses.at(-2) ?? "";
  if (told.startsWith(name) && told.length > name.length + 1 && SAME.test(told)) return told;
  const said = clauses.length > 1 && clauses.at(-2)!.endsWith(name) ? (DEED.exec(clauses.at(-2)!)?.[1] ?? "") : "";
  if (said !== "") return said;
  // 举办创业培训班94期，|培训|4620人
  const course =
    sameSentence && name === "培训" && figure.previous !== null ? COURSE.exec(figure.previous.label)?.[1] : undefined;
  // 高技能人才培训基地45个，|培训|1.3万人次
  const held = sameSentence && name === "培训" ? TAUGHT_AT.exec(figure.previous?.label ?? "")?.[1] : undefined;
  if (held !== undefined) return held.replace(/^(?:建有|建成|新建|建设|设立|认定|现有|拥有)/, "");
  if (course !== undefined) return course.slice(verbAt(course) === "培训" ? 0 : verbAt(course).length);
  const last = sameSentence && DATED.test(slot.gap) ? figure.lastInUnit() : null;
  const label = last === null ? "" : done[last]!.label;
  return label.length > name.length && label.endsWith(name) ? label : "";
}
const SAME = /^[^，、的“”（）\d]{4,16}$/;
const DEED =
  /^(?:[^，、的“”]{0,8}?)(?:组织开展|大力开展|积极开展|开展|组织|举办|实施|推进|加强|提供|抓好|做好)([^，、的“”]{4,14})$/;
const TAUGHT_AT = /^([^，、“”]{0,18}培训)(?:示范|实训)?(?:基地校?|机构|中心|学校|点)$/;
const COURSE = /^((?!.{0,4}各[类种级])[^，、“”]{2,14}培训)班$/;
const DATED = /[，；](?:(?:19|20)\d\d年|[今去前]年|[上下]半年|前[^，；。]{1,3}季度)[^，；。]*$/;

/** “助老”行动启动实施，每年|安排|2亿元: what it is spent on. */
const SCHEME =
  /^((?:“[^“”]{2,12}”)?[^，、的“”]{0,14}?(?:行动|工程|计划|项目))(?:全面|深入|顺利|正式)?(?:启动|实施|推进)/;
const SPENDS = /^(?:每年)?(?:安排|投入|下达|筹集)(?:资金)?$/;
/** 定向培养计划|自2019年实施以来|，累计招生. */
const SINCE = /(?:自|从)?(?:19|20)\d\d年(?:\d{1,2}月)?[^，；。的]{0,6}以来$/;

/** 发展租赁住房，全省12个城市新筹集|5万套|: the clause before those who did it; "" where nobody stands between. */
function clauseBefore({ all, index, previous, clauses }: Figure): string {
  const isDoer = index > 0 && clauses.length === 1 && previous?.rule === "noun" && verbAt(previous.label) === "";
  return isDoer ? (clausesOf(all.slots[index - 1]!.gap).at(-2) ?? "") : "";
}

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
const PROJECT = /^[^，、]{0,8}(?:项目|计划|工程|行动|政策|培训班|研修班|培养)$/;

/** 给予博士每年6万元补贴，2023年发放|2860人|、1.1亿元: who got it; "" where no benefit is named right before. */
function awardGiven({ slot, index, done, sameSentence, all }: Figure): string {
  const { unit, form } = slot.quantity;
  // 博士补贴每年3万元，最长3年，已申领|260人
  let last = index > 1 && isTime(all.slots[index - 1]!.quantity) ? index - 2 : index - 1;
  // 给予创业补贴1万元，每吸纳1人再补1万元，最高10万元，累计兑付|382户: what is offered first is named
  while (last > 0 && index - last < NEAR && all.parameters[last]! && !FUND.test(done[last]!.label)) last--;
  if (last < 0 || !sameSentence || !(unit === "人" || unit === "人次" || unit === "户" || form === "money")) return "";
  const { label, rule, head } = done[last]!;
  const isMoney = all.slots[last]!.quantity.form === "money" && all.parameters[last]!;
  return unit !== "元" && isMoney && FUND.test(label) ? (rule === "award" ? label.slice(head.length) : label) : "";
}

/** 兑现补贴4.6亿元，其中去年|兑现|1.1亿元; 安排就业补助资金3.2亿元，|实际支出|2.9亿元: the money named before; "" where none is. */
function paidBefore(figure: Figure): string {
  const { all, done, name, index } = figure;
  const level = figure.sameSentence ? figure.lastInUnit() : null;
  if (level !== null) {
    const { label: told, rule, head } = done[level]!;
    const label = withoutWhom(withoutPayer(told));
    const award = rule === "award" ? label.slice(head.length) : "";
    // 给予博士3万元、硕士1万元补贴，共发放|45亿元: to all of them.
    const toAll = award !== "" && (award.startsWith(name) || done[level - 1]?.rule === "award");
    const paid = (toAll ? award : label).replace(
      /每[人户家](?:最高)?|^最高|(?<=款|贴|助)(?:最高)?(?:额度|标准|上限)$/g,
      "",
    );
    // 创业担保贷款小微企业最高400万元，去年|发放|4.3亿元
    return paid.startsWith(name) || FUND.test(paid) ? paid : (LENT.exec(paid)?.[0] ?? "");
  }
  // 发放补贴11.4亿元。其中，今年上半年|发放|1.7亿元
  if (index === 0 && figure.within && all.beforeUnit === figure.slot.quantity.unit && FUND.test(all.before))
    return withoutWhom(all.before);
  // 受理补贴申领18万人次，发放|3.2亿元
  const claimed = index > 0 && figure.sameSentence ? (CLAIMED.exec(done[index - 1]!.label)?.[1] ?? "") : "";
  if (claimed !== "") return claimed;
  // 3200名人才享受购房补贴，累计发放|2.1亿元
  const benefit = index > 0 && figure.sameSentence ? (GOT.exec(all.slots[index - 1]!.tail)?.[1] ?? "") : "";
  if (benefit !== "") return benefit;
  // 设立每年2亿元的人才发展资金，…
  const before = index > 0 && all.slots[index - 1]!.quantity.form === "money" ? done[index - 1]!.label : "";
  return FUND.test(before) ? before : "";
}
/** 补贴 of 发放补贴, but 培训资金. */
const withoutVerb = (money: string): string =>
  /^(?:..(?:资金|经费)|创业担保.*)$/.test(money) ? money : money.slice(verbAt(money).length).replace(SPENT, "");
const SPENT = /^(?:实际|已|累计|共)+(?:支出|发放|拨付|兑现|使用|安排|投入|列支|到位)(?=.{2})/;
/** 培训资金 of 县财政每年投入培训资金. */
const withoutPayer = (label: string): string =>
  label.includes("财政") || label.startsWith("从")
    ? label.replace(
        /^从[^，、]{2,12}中(?=(?:安排|列支|拿出|划拨|提取).{2})|^[^，]{0,6}财政(?:每年)?(?:预算|单独)?(?:安排|投入|列支|拿出|统筹|划拨)(?=.{2})/,
        "",
      )
    : label;
const LENT = /^.*?贷款(?=(?:个人|个体|小微企业|企业)(?:最高|额度|上限))/;
const PAID =
  /^(?:实际|已|累计|共|新增|新|审核|审批)*(?:落实|拨付|支出|兑[现付]|发放|使用|到位|下达|支付|执行|申领|投入|安排|列支|减[征免收]|缓缴|返还)$/;
/** 落实扩岗补助，已向|317户|企业发放|158万元|: what they were paid stands in the clause before; null where none does. */
function paidOut({ slot, index, all, sameSentence, previous }: Figure): Labelled | null {
  // 求职补贴9870人，每人1000元，共|987万元
  if (previous?.rule === "award" && all.parameters[index - 1] && IN_SUM.test(slot.gap) && FUND.test(previous.label))
    return labelled(previous.label.replace(/^每[人户家名]/, ""), "clause", null, previous.head);
  // 落实扩岗补助，已向|8600余人|发放158万元: those who were paid
  const next = all.slots[index + 1];
  if (slot.quantity.form === "count") return next?.gap === slot.tail ? paidTo(slot, next) : null;
  const to = index > 0 && sameSentence ? all.slots[index - 1]! : null;
  return to === null || slot.quantity.form !== "money" || slot.gap !== to.tail ? null : paidTo(to, slot);
}
function paidTo(to: Slot, { gap }: Slot): Labelled | null {
  const pays = PAYS_OUT.exec(gap)?.[1];
  if (pays === undefined || !TO.test(to.gap)) return null;
  const paid = objectOf(clausesOf(to.gap).at(-2) ?? "", true);
  return paid === "" ? null : labelled(`${pays}${paid}`, "clause");
}
const PAYS = new Set(["发放", "拨付", "兑现", "支付"]);
const IN_SUM = /^，(?:共计?|合计|总计)$/;
const PAYS_OUT = /^[^，；。、\d]{0,10}?(发放|拨付|兑现|支付)$/;
const TO = /[向为给]$/;
const CLAIMED = /^(?:受理|审核|办理)([^，]{0,8}(?:补贴|补助|津贴|奖励))(?:申[领请报])$/;
const GOT =
  /^[^，；。：、]{0,10}(?:享受|领取|获得|申领)([^，；。：、]{0,8}(?:补贴|补助|津贴|奖励|资助|贷款|待遇))(?=，)/;
const FUND = /(?:资金|经费|补贴|补助|奖补|津贴|基金|贷款|保险金|安家费)等?$/;

/** 组织交流活动140场，|参与|1.2万人次: what they took part in; "" where nothing of the kind is named before. */
function eventBefore({ previous, sameSentence }: Figure): string {
  const label = previous === null || !sameSentence ? "" : previous.label.slice(verbAt(previous.label).length);
  return EVENTS.test(label) ? label : "";
}
const JOINED = new Set(["参与", "参加", "参会", "到场", "吸引", "参训", "参赛"]);
const EVENTS = /(?:活动|招聘会|竞赛|大赛|讲座|论坛|沙龙|洽谈会|宣讲会|对接会|推介会|比赛)$/;

/** 建成人才公寓1.5万套，…，再筹建|5000套: what was counted in this unit before, without its verb; "" where that is nothing. */
function thingsBefore(figure: Figure): string {
  const { form, unit } = figure.slot.quantity;
  const adds = figure.listed && ADDS.has(figure.name);
  const last = (form === "count" || unit === "公里" || adds) && figure.sameSentence ? figure.wholeInUnit() : null;
  const level = last === null ? null : notLedTo(figure, last);
  const { before, beforeUnit, opening, openingUnit } = figure.all;
  // 筹集公寓5.2万套。2023年新筹集|9800套; 招聘教师290名。2024年招聘|52名
  const opens = openingUnit === unit && opening.startsWith(figure.name);
  const told = beforeUnit === unit && !opens ? before : openingUnit === unit ? opening : "";
  // 筹建公寓1.3万套，入住9000人。“十四五”再筹建|2万套
  const isMore =
    figure.index === 0 && (figure.name.startsWith("新") || told.startsWith(figure.name) || MORE.test(figure.slot.gap));
  const beside =
    level === null && figure.sameSentence && SITES.has(figure.slot.quantity.unit ?? "") ? placesBefore(figure) : "";
  const label = level === null ? (isMore ? told : "") || beside || taughtBefore(figure) : figure.done[level]!.label;
  // 美丽公路规划里程243公里，2024年建设|122公里
  const laid = unit === "公里" ? (LENGTH.exec(label)?.[1] ?? "") : "";
  if (laid !== "") return laid;
  // 排查隐患320处，整改|310处
  const did = label.replace(WHO, "");
  const verb = verbAt(did) || workAt(did);
  const things = did.slice(verb.length).replace(/(?<=.{2})(?:目标|任务|计划)+数?$/, "");
  // 吸引1.9万名毕业生投递简历，签约|2137人: whom, and not what they did
  const came = unit === "人" ? CAME.exec(things)?.[1] : undefined;
  if (came !== undefined) return came;
  // 公寓已供应2.9万套，再筹措|6000套
  const supplied = level === null ? "" : (SUPPLIED.exec(label)?.[1] ?? "");
  if (supplied !== "") return supplied;
  // 播种面积44万亩、新增|2万亩
  if (adds && level !== null) return things.replace(/(?<=.{2})总[量数]$/, "");
  if (things.length < 2 || HEAD.end(things) !== "") return "";
  return verb === "" ? (BROUGHT.exec(label)?.[1] ?? "") : things;
}

/** |高校|新增本科专业31个、撤销|16个. */
const WHO = /^[^，、的]{0,6}(?:高校|院校|学校|企业|医院|机构)(?=新[增建设开]|引进|招聘|认定|获批)/;

/** 职工提出建议1.8万条，|实施|6200条; 收到线索80件，|办结|72件. */
const BROUGHT = /^(?:采纳|采用)?[^，、的]{0,4}?(?:提出|提交|收到|接到|征集到?|上报|收集|梳理|反映)([^，、的]{2,12})$/;
const CAME = /^([^，、的]{2,10}?)(?:投递简历|现场求职|求职应聘|应聘|报名|参会|到场|入场求职)$/;

const MORE = /再[^，；。：、]{1,4}$/;

const ADDS = new Set(["新增", "净增"]);

/** 筹集公租房5.6万套，|供应|4.7万套. */
const SUPPLIES = new Set(["供应", "分配", "配租"]);
const SUPPLIED = /^([^，]{2,10}?)已?(?:累计)?(?:供应|分配|配租|筹集|投用)$/;

/** 招聘村医120名，培训|800人次|: who were taken on are taught. */
function taughtBefore({ name, slot, index, done, sameSentence, all }: Figure): string {
  const last =
    index > 0 && sameSentence && slot.quantity.unit === "人次" && TAUGHT.test(name) ? done[index - 1]! : null;
  return last !== null && all.slots[index - 1]!.quantity.unit === "人" && bearerAtEnd(last.label) ? last.label : "";
}
const TAUGHT = /^(?:培训|轮训)$/;

/** 返乡创业累计20万人，带动就业90万人；去年新增|2万人: more of what there is, and not of what it led to. */
export function notLedTo({ all: { slots, changes }, slot, done }: Figure, last: number): number {
  for (let at = last; at >= Math.max(0, last - NEAR); at--)
    if (
      changes[at] === null &&
      slots[at]!.quantity.unit === slot.quantity.unit &&
      !LED_TO.test(done[at]!.label) &&
      !isOfParts(slots, at)
    )
      return at;
  return last;
}
const NEAR = 4;
/** 招聘教师2146人，其中特岗803人、社会公招|926人|. */
function isOfParts(slots: readonly Slot[], at: number): boolean {
  let first = at;
  while (first > 0 && at - first < MOST_PARTS && slots[first]!.gap.startsWith("、")) first--;
  return slots[first]!.gap.startsWith("，其中");
}
const MOST_PARTS = 12;
export const LED_TO = /带动|吸纳|惠及|受益|流失|离职|退休|辞职|调出/;

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
const LENGTH = /^([^，、]{2,8}?)(?:规划|设计|通车|运营|营业)?总?(?:里程|长度)$/;

const VERB = words("flow");
