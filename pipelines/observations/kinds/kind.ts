import type { Quantity } from "../../quantities/quantity.js";
import { CodeSet } from "../../vocabulary/code-set.js";
import type { Change } from "../changes/change.js";
import { afterLast } from "../clauses.js";
import { words } from "../meaning-words.js";
import { BEDS, withoutTrade } from "../names/name-parts.js";
import { isCompound, verbAt, workAt } from "../names/name-verbs.js";
import type { ObservationKind } from "../observation.js";
import { REACHED } from "./accumulated.js";
import {
  comesOrGoes,
  isCarried,
  isDoneWithin,
  isEvent,
  isNew,
  isOfYear,
  isStep,
  isTimes,
  isWonOrLeft,
  isYearly,
  REACHES_OUT,
} from "./happened.js";
import { isLift, isRate } from "./rate.js";
import {
  hasGrownTo,
  hasRoom,
  isAtEnd,
  isHeld,
  isIdle,
  isLeft,
  isSettled,
  isThere,
  isThereNow,
  isTown,
  STANDING,
} from "./stands.js";

/** What kind of figure it is: from its unit, its role and the verbs of its label and clause. */
export function kindOf(
  quantity: Pick<Quantity, "form" | "unit">,
  change: Change,
  name: string,
  clause: string,
): ObservationKind {
  const sized = name.includes("元") ? withoutSize(name) : name;
  // 在园（班）幼儿, 学校（不含培训机构）
  const bare = sized.includes("（") ? sized.replace(ASIDE, "") : sized;
  // “家门口就业服务站”
  const label = bare.endsWith("”") ? bare.replace(/[“”]/g, "") : bare;
  const { form, unit } = quantity;
  if (change !== null)
    // 出生率下降|1.6‰|: points of a rate
    return (form === "percent" && unit !== "‰") || form === "multiple" || form === "fraction" ? "growth" : "difference";
  if (sized !== name && isTown(label)) return "stock";
  if (form === "points") return isLift(label) ? "rate" : "difference";
  if (form === "percent" || form === "fraction" || form === "ratio" || form === "multiple") return "rate";
  if (isStep(label, unit)) return "flow";
  if (isRate(quantity, label, clause)) return "rate";
  if (isTimes(label, unit)) return "flow";
  if (isIdle(label)) return "stock";
  const plain = label.includes("的") || label.includes("安置") || BEDS.test(label) ? withoutTrade(label) : label;
  const named = plain.includes("建成区") ? plain.replace(/建成区(?!级)/, "") : plain;
  const deed = IN_STATE.find(named) >= 0 ? named.replace(KEY, "").replace(STATE, "") : named;
  const isDeed = (FLOW.find(deed) >= 0 || workAt(deed) !== "") && !isCompound(deed) && !FOR_DEED.test(deed);
  if (comesOrGoes(label, isDeed)) return "flow";
  if (isLeft(label, form, clause)) return "stock";
  if (isWonOrLeft(label)) return "flow";
  if (isThereNow(label, clause)) return "stock";
  if (isOfYear(label, unit, clause)) return "flow";
  if (hasRoom(label, form, clause)) return "stock";
  if (isCarried(label)) return "flow";
  if (isAtEnd(form, clause)) return "stock";
  if ((label.endsWith("规模") && isYearly(label)) || isYieldOfHeld(label)) return "flow";
  if (isHeld(label)) return "stock";
  if (YIELD.end(label) !== "" && !/累计/.test(clause.slice(-14))) return "flow";
  if (isSettled(label, clause, isDeed)) return "stock";
  const lead = clause.slice(-18);
  if (isYearly(label) || isDoneWithin(label, lead)) return "flow";
  if (hasGrownTo(label, lead, isDeed)) return "stock";
  if (isDeed || (deed === label && FLOW.find(near(clause, name)) >= 0)) return "flow";
  if (label.endsWith("达标") || isEvent(label) || REACHES_OUT.test(label)) return "flow";
  return isThere(label, quantity, afterLast(MARKS, clause.slice(-10))) ? "stock" : "flow";
}

const ASIDE = /（(?:班|不[^（）]{2,12})）/;

/** The last words before a number, without those of its name: the verb of 培训基地 is none of the sentence. 实现全线通水，基站达到|6.2万座: what it reached has no other. */
function near(clause: string, name: string): string {
  if (MARKS.has(clause.charCodeAt(clause.length - 1))) return "";
  const from = Math.max(0, clause.length - 14);
  const at = clause.lastIndexOf(name);
  const words = at < 0 ? clause.slice(from) : clause.slice(from, Math.max(from, at));
  return REACHED.test(clause) ? afterLast(MARKS, words) : words;
}

/** 研发投入超20亿元的区县: what is counted, without the measure of its size. */
function withoutSize(name: string): string {
  const size = /^.*(?:[超过达到于][\d.百千万亿]+元的?|[\d.百千万亿]+元及?以[上下]的?)(?=[^，]{2}|[村县镇乡户]$)/.exec(
    name,
  )?.[0];
  return size === undefined ? name : `${verbAt(size)}${name.slice(size.length)}`;
}

/** 新增技能人才, 培训: what is done in a period, and never part of what stands. */
export function isDone(label: string): boolean {
  if (isNew(label) || workAt(label) !== "" || (label.endsWith("岗位") && OPENS.test(label))) return true;
  const thing = withoutTrade(label.includes("元") ? withoutSize(label) : label).replace(KEY, "");
  return FLOW.find(thing) >= 0 && !isCompound(thing);
}

/** 重点建设|专业: what they are called. */
const KEY = /(?<=重点|特色|示范|骨干|优势)建设(?=专业|学科|课程|院校|学校|单位)/;

/** 开发公益性岗位. */
const OPENS = /^开发.*岗位$/;

const MARKS = new CodeSet("，；。");

const FLOW = words("flow");

/** 返乡创业|人员, 在浙就业|省外劳动力, 备案制|人员: what they do or how they are kept, and no deed of the sentence. */
const STATE =
  /(?<=农村)(?:已)?转移(?=劳动力)|毕业(?=班)|(?:搬迁)?(?:集中)?安置(?=[点区](?!.*(?:安置|就业)))|^就业(?=年龄|困难(?:人员|群体|对象)(?!.*就业))|就业(?=(?:创业)?(?:工作|指导|服务)(?:人员|教师|专员|机构|平台|中心|站点?)(?:工作人员)?$)|(?:创业)?孵化(?=器|基地|园|载体|平台)|授权(?=点|学科|单位)|招生(?=(?:院校|高校|学校|单位|专业点?)$)|(?:备案|聘用|合同|派遣)制(?=(?:的?人员|教师|医[护生务]人?员?|职工|工人)$)|新就业(?=群体$|形态(?:劳动者|从业人员|群体)$)|(?:返乡|入乡|自主)?(?:创业|就业|从业|参保|务工|服务)(?=的?(?:人员|者|带头人|农民工|群体|青年)(?:参保|企业)?$)|^在[^，、的]{1,4}(?:就业|务工|创业)的?(?=[^，、]{0,6}(?:劳动力|农民工|人员|人口)$)/;

/** Characters of which any such word has one. */
const IN_STATE = new CodeSet("业保制招孵授安课校单移");

/** 科技小巨人培育企业, 等级认定考评人员: what they are for. */
const FOR_DEED =
  /.{3}(?:培育|认定|评价|考评|培训|培养|研发)(?:考评)?(?:企业|人员|单位)$|^(?:全国|国家级?|[省市区]级)[^，、]*建设(?:示范|先行|试验)(?:区|县|市|城市)$/;

/** What is made, earned, spent or carried in a period, however a sentence says that it 达到 its value. */
const YIELD = words("yield");

/** 卫生机构门诊量, 社保基金收入: what those who stand yield. */
const isYieldOfHeld = (label: string): boolean =>
  STANDING.end(label) !== "" && YIELD.end(label).length > STANDING.end(label).length;
