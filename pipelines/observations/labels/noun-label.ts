import { CodeSet } from "../../vocabulary/code-set.js";
import { words } from "../meaning-words.js";
import { BESIDE, nounOf } from "../names/counted-noun.js";
import { nameIn } from "../names/name.js";
import { afterBearer, HEAD, peopleIn } from "../names/name-parts.js";
import { isVerb, isVerbAlone, isWorkAlone, predicateOf, verbAt, verbOf } from "../names/name-verbs.js";
import type { Slot } from "../slots.js";
import type { Figure } from "./figure.js";
import { type Labelled, labelled } from "./labelled.js";

// Names that verb and noun around a number make.

/** 组织|98个|专家服务团: the noun after the number, with the verb before it or that of the list's head. */
export function byNoun(figure: Figure): Labelled | null {
  const { slot, after, listed, previous, lead } = figure;
  const name = withoutNames(figure.name, slot);
  // 加快建设占地|2000亩|的产业园
  const size = name.replace(BUILDING, "");
  const thing = SIZES.has(size) ? thingOf(figure) : "";
  if (thing !== "") return labelled(`${thing}${size}`, "noun");
  const sizedNext = slot.tail === "的" && HEAD.end(name) !== "" ? nounOfNext(figure) : "";
  if (sizedNext !== "") return labelled(`${sizedNext}${HEAD.end(name)}`, "noun");
  const one = slot.quantity.form === "measure" && slot.tail.startsWith("的") ? ONE.exec(lead) : null;
  if (one !== null && after.noun !== "") return oneOf(figure, nameIn(one[1]!, false), one[2] ?? "");
  // 研发投入超过|50亿元|的市有6个
  if (slot.quantity.form === "money" && name.length > 2 && after.noun.endsWith("有") && slot.tail === `的${after.noun}`)
    return labelled(name, "before");
  // 对|500人|以上的学校增配校医
  if (name === "对" && after.noun !== "") return labelled(after.noun, "noun");
  // 对全省技能大赛|3名|获奖选手给予表彰
  if (TO_WINNERS.test(name) && WON.test(after.noun))
    return labelled(`${name.slice(1)}${after.noun.replace(GIVEN, "")}`, "noun");
  // 供水工程|1.1亿元|贷款全部到位
  const lent = slot.quantity.form === "money" && PROJECT.test(name) ? LENT.exec(slot.tail)?.[1] : undefined;
  if (lent !== undefined) return labelled(`${name}${lent}`, "noun");
  // 获甲集团、乙资本等机构|3亿元|投资
  const got =
    slot.quantity.form === "money" && lead.includes("获") && GIVER.test(lead) ? GOT.exec(slot.tail)?.[1] : undefined;
  if (got !== undefined) return labelled(`获${got}`, "noun");
  if (after.noun === "" || !standsBefore(slot, name)) return null;
  // 完成|160件|代表建议、240件提案办理任务
  const handled = slot.quantity.unit === "件" ? HANDLED.exec(after.noun) : null;
  if (handled !== null && (handled[2] !== undefined || lead.endsWith("完成")))
    return labelled(`办理${handled[1]}`, "noun", null, "办理");
  // 专家服务团|12个|对接企业340家: what they did is of the next number.
  if (name.length >= 2 && verbAt(name) === "" && SERVES.test(slot.tail) && isLed(figure)) return null;
  // 做到10分钟响应、|2个工作日|内办结: by when is of that deed alone.
  if (SOON.has(slot.quantity.unit ?? "") && DOES.test(lead)) return labelled(after.noun, "noun");
  // 护理员6815名，仍有2000人的|缺口
  const short = LACKS.test(after.noun) && name === "" && figure.sameSentence ? figure.lastThing() : null;
  if (short !== null) {
    const { label } = figure.done[short]!;
    return labelled(`${label.slice(0, afterBearer(label)) || label}${after.noun}`, "noun");
  }
  // 在全国|217家|开发区综合考评中位列第13位
  const ranked =
    slot.tail.includes("中") && (name === "" || IN_AREA.test(name)) ? RANKED.exec(slot.tail)?.[1] : undefined;
  if (ranked !== undefined) return labelled(`${name.replace(/^在/, "")}${ranked}`, "noun");
  // 在受访的|900家|企业中
  if (name.startsWith("在") && SURVEYED.test(name) && WITHIN.test(slot.tail))
    return labelled(`${name.replace(/^在|的$/g, "")}${after.noun}`, "noun");
  // 86家企业携|1200个|岗位前来招聘
  const brought = BROUGHT.test(slot.gap) ? after.noun.replace(COME, "") : "";
  if (brought.length >= 2) return labelled(brought, "noun");
  // 甲公司年产3万套座椅、乙公司5万吨铜箔等|12个|项目投产
  if (figure.index > 0 && figure.all.parameters[figure.index - 1]! && slot.gap.endsWith("等") && ITEMS.test(after.noun))
    return labelled(`${after.noun}${after.predicate}`, "noun");
  if (AIMS.test(after.noun) && (name !== "" || figure.index > 0)) return null;
  // 招收住院医师73万人，已有|48万人|结业
  if (name === "" && slot.quantity.unit === "人" && isVerbAlone(after.noun)) {
    const level = figure.sameSentence && lead !== figure.gap ? figure.lastInUnit() : null;
    // 新增院士5名，44人|新获批享受国务院特贴
    const did = predicateOf(slot.tail);
    if (did.length > after.noun.length + 2) return labelled(did, "noun");
    return labelled(`${level === null ? "" : peopleIn(figure.done[level]!.label)}${after.noun}`, "noun");
  }
  // 邀请到来自|12个|国家的86位专家: where they come from; the deed is of them.
  if (lead.includes("来自") && verbOf(name) !== "" && COME_FROM.test(lead) && slot.tail === `${after.noun}的`)
    return labelled(`来自${after.noun}`, "noun", null, verbOf(name));
  // 对到龄退出的|320名|村医按月发放
  if (lead.endsWith("的") && OF_THEM.test(name))
    return labelled(`${GIVEN_TO.test(after.noun) ? name : name.slice(1)}的${after.noun}`, "noun");
  const base = BASE.exec(lead)?.[0];
  if (base !== undefined) return labelled(`${base}${after.noun}`, "noun");
  if (isOffer(slot, name)) return labelled(`${name}${after.noun}`, "noun", null, name);
  const head =
    (listed || (name === "" && (BESIDE.test(figure.gap) || isNextNoun(figure)))) &&
    !name.startsWith("每") &&
    (name === "" || name.endsWith("等") || !(isVerb(name) || isWorkAlone(name)))
      ? headOf(figure, name) || (listed && REACHED_BY.has(previous?.label ?? "") ? previous!.label : "")
      : isSector(name, after.noun) ||
          (lead.endsWith("的") && FAMED.test(lead)) ||
          (lead.endsWith("、") && (slot.quantity.unit === "次" || ALL_DONE.test(lead)))
        ? ""
        : verbOf(name);
  if (slot.tail.startsWith("的") && name !== "" && FIRST.test(lead)) return labelled(name.replace(FIRST, ""), "before");
  if (slot.tail.startsWith("的") && name !== "" && WHOSE.has(slot.quantity.unit ?? "") && isVerb(name))
    return labelled(`${name}${after.noun}`, "noun", null, name);
  if (slot.tail.startsWith("的") && name !== "") {
    const size = /经济总量$/.exec(name)?.[0] ?? HEAD.end(name);
    // 甲公司总投资|12亿元|的二期加快建设
    const stage = size === "" ? "" : (STAGE.exec(after.noun)?.[0] ?? "");
    if (stage !== "") return labelled(`${name.slice(0, -size.length)}${stage}${size}`, "noun");
    return labelled(`${WORKS.exec(after.noun)?.[0] ?? after.noun}${size}`, "noun");
  }
  // 帮助119家|企业获得贷款|0.9亿元: what they were led to get
  const gets = LEADS.has(head) && GETS.test(after.predicate) && slot.tail === `${after.noun}${after.predicate}`;
  return labelled(`${head}${after.noun}${gets ? after.predicate : ""}`, "noun", null, head);
}

/** The head that the list is of: 新建|省级|20个基地、|市级|30个基地, and 小学|24个班、|初中|36个班: each its own, after a verb that they share. */
function headOf({ previous, listed }: Figure, name: string): string {
  const head = previous?.head ?? "";
  const verb = verbAt(head);
  return listed && name.length >= 2 && !name.endsWith("等") && head.length > verb.length + 1 && !/[、和及与]/.test(name)
    ? `${verb}${name}`
    : head;
}
const GETS = /^(?:获得?|取得|争取|申请|享受).{2,8}$/;
const TO_WINNERS = /^对[^，、的]{2,}(?:赛|会|评选)$/;
const WON = /^(?:获奖|参赛|入围)/;
const GIVEN = /(?:给予|予以|进行).*$/;
const BROUGHT = /(?:携带?|带着)(?:约|近|超过?)?$/;
const COME = /(?<=.{2})(?:前来|参会|参展|进场|到场|到会|赴会|虚位以待|招聘|招才|揽才|揽贤|纳贤|亮相|设摊|设点|集中).*$/;
const ITEMS = /^[^，、的]{0,6}项目/;
const BUILDING = /^(?:建设|新建|规划建设|打造|推进|启动|开工)(?=.)/;
const STAGE = /^[一二三四五]期(?:项目|工程)?/;
const HANDLED = /^(.{0,10}(?:建议|提案|议案))(?:的?(办理)(?:任务|工作|答复)?)?$/;
/** 对持有证书的|1529名|失业人员发放补贴|207万元|: the money is no less for them. */
const GIVEN_TO = /.{2}(?:发放|给予|拨付|兑现)[^，、的]{2,10}$/;
const OF_THEM = /^对(?!口|接|外|内|标|照)[^，、]{2,}/;
/** 解决4.3万|户|的用电问题. */
const WHOSE = new Set(["人", "户"]);

/** 总投资|30亿元|、占地500亩的电池项目开工: what such sizes are of; "" where no noun follows the last of them. */
function thingOf({ all: { slots }, index }: Figure): string {
  let last = index;
  while (last - index < MOST_SIZES && slots[last + 1]?.gap === slots[last]!.tail && LISTED_SIZE.test(slots[last]!.tail))
    last++;
  const { tail } = slots[last]!;
  if (last === index && slots[last]!.quantity.form === "money" && verbAt(tail) === "") {
    const work = NAMED_WORK.exec(tail)?.[0];
    if (work !== undefined) return work;
  }
  const noun = tail.startsWith("的") ? nounOf(slots[last]!).noun : "";
  return WORKS.exec(noun)?.[0] ?? noun.replace(/(?<=.{2})(?:全线|正式|顺利|如期).*$/, "");
}
const SIZES = new Set([
  ...["投资", "总投资", "计划总投资", "估算总投资", "占地", "占地面积", "总占地面积", "建筑面积", "总建筑面积"],
  ...["全长", "总长", "线路全长", "总里程", "总规模", "装机", "装机容量", "总装机", "总装机容量", "总库容"],
]);
const LISTED_SIZE =
  /^[、，](?:计划|估算|线路)?(?:总?投资|总?占地(?:面积)?|总?建筑面积|[全总]长|总里程|总规模|总?装机(?:容量)?|总库容|年产)(?:约|近|超过?|达)?$/;
/** 投资6亿元|颜料项目|落户园区. */
const NAMED_WORK =
  /^(?!用于|支持|推进|推动|启动|加快|完善|对|在|以[上下]|左右|新)[^，；。、：的\d]{2,20}?(?:项目|工程|基地|产业园|小镇|生产线|综合体)(?![，；。、]|建设$)/;
const MOST_SIZES = 4;

/** 新建一个|120平方米|的卫生室; 建设一座日处理|500吨|的污水处理厂: the size of the one thing that is built. */
function oneOf({ slot, after }: Figure, verb: string, does: string): Labelled {
  const size = does !== "" ? `${does}能力` : /(?:平方米|亩|公顷)$/.test(slot.quantity.unit ?? "") ? "面积" : "";
  return labelled(`${verb}${after.noun}${size}`, "noun", null, verb);
}
const ONE = /^(.{0,12}?)一[个栋座处所条幢间家](日处理|日产|年处理|日供水)?(?:约|近)?$/;

export const SERVES = /^(?:服务|对接|结对|帮扶|联系|包联|指导|走访|联络|覆盖)[^，；。：、的\d]{2,8}$/;
const isLed = ({ all, index, slot }: Figure): boolean => all.slots[index + 1]?.gap === slot.tail;
const GIVER = /获(?!得|批|评|奖)[^，；。]{2,30}(?:近|约|超过?|逾)?$/;
const GOT = /^的?((?:战略|风险|天使轮?|股权)?(?:融资|投资|资助|捐赠|捐助|授信))(?=[，。；、]|$)/;
const PROJECT = /(?:项目|工程)$/;
const LENT = /^的?((?:专项|银行|政策性)?(?:贷款|融资|债券资金|专项债券?))(?=[，。；、]|全部|已|均|和|$)/;
const COME_FROM = /来自(?:全[国省市县区世]界?|国内|境?内?外|海内外|省内外?|世界)?$/;
/** 惠及|736人、289家|单位: a deed that stands alone is of the next, too. */
const REACHED_BY = new Set(["惠及", "覆盖", "受益", "涉及", "服务", "走访", "慰问"]);
const SOON = new Set(["分钟", "小时", "个小时", "天", "日", "工作日", "个工作日"]);
const DOES = /^[^，；。]{0,2}(?:做到|实现|确保|保证|力争)(?:[^，；。]{2,8}、)?$|^、$/;

/** 食品业，纺织业，医药业|3个|行业: the last of them is not what is counted. */
const isSector = (name: string, noun: string): boolean => name.endsWith("业") && noun.startsWith("行业");

/** 推进 of 推进虹桥小学、城东小学|2所|学校建设: without the names of as many as are counted. */
function withoutNames(name: string, { quantity, tail }: Slot): string {
  // 剩余|20%|的毕业生选择升学
  if (quantity.form === "percent" && OTHERS.has(name) && tail.includes("的")) return "";
  // 设立“甲专区”“乙专区”和“丙专区”|3个|专区
  const quoted = quantity.form === "count" && name.endsWith("”") ? QUOTED.exec(name) : null;
  if (quoted !== null && quoted[2]!.split("“").length - 1 === quantity.value) return quoted[1]!;
  if (quantity.form !== "count" || !name.includes("、") || /^[百千万亿]+级/.test(tail)) return name;
  const verb = verbAt(name);
  const named = name.slice(verb.length).split(/[、和及与]/);
  const isNamed =
    named.length === quantity.value &&
    named.every((one) => one.length > 2 && (verb !== "" || NAMED_ENDS.has(one.charCodeAt(one.length - 1)))) &&
    VERB.find(named[0]!) < 0;
  return isNamed ? verb : name;
}
const OTHERS: ReadonlySet<string> = new Set(["剩余", "其余", "余下", "另有"]);
const QUOTED = /^(.*?)((?:“[^“”]+”[、和及与]?){2,})$/;
const NAMED_ENDS = new CodeSet("司团厂院校园县区镇乡村店场馆所站市湖河山局委办部厅会");

/** 总投资|9000亿元|的150个重点项目: what the next figure counts; "" for none. */
function nounOfNext({ slot, all, index }: Figure): string {
  const next = all.slots[index + 1];
  return next !== undefined && next.gap === slot.tail && next.quantity.form === "count" ? nounOf(next).noun : "";
}

/** 规模最大、技术领先的|2座|电站: what they are like is no deed. */
const FAMED = /(?:领先|先进|一流|最[大高长多早优先]|脱颖而出|涌现出?来?|表现突出|成绩优异)的$/;

/** 总投资|80亿元|的材料项目创纪录. */
const WORKS = /^[^，、]{2,}?(?:项目|工程|基地|产业园|综合体)(?!群|建设|集群|库)/;

/** 农村贫困人口全部脱贫、|850个|贫困村出列: what was said of others. */
const ALL_DONE = /(?:全部|全面|均|都|如期)(?:脱贫|摘帽|出列|达标|清零|建成|完成|整改到位|销号|退出)、$/;

const IN_AREA = /^在?(?:全[国省市县区州]|[东中西]部|长三角|珠三角)?$/;
const RANKED =
  /^([^，。；：、的\d]{2,16}?)(?:年度|综合|绩效|高质量|发展|水平|营商环境|工作|目标|考核|质效)*(?:考评|考核|评比|评价|测评|排名|评估|排行榜?)(?:结果)?中(?=[位列居排名荣获跻综进])/;
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
  !/^(?:荣?获|入选|当选|考取|通过|晋升)/.test(after.noun) &&
  VERB.find(after.noun) < 0;
const LONGEST_NOUN = 8;

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

/** 帮助|2.6万人|实现就业和流动, 引导|3600人|返乡: what those did whom the verb before led to it. */
export function byLedTo({ slot, name }: Figure): Labelled | null {
  if (name === "" || name.length > 4 || slot.quantity.form !== "count") return null;
  const did = DO.exec(slot.tail)?.[0];
  return did === undefined || !LEADS.has(name) ? null : labelled(`${name}${did}`, "noun");
}
const LEADS = new Set(["帮助", "促进", "助力", "引导", "引领", "组织", "带动", "推动", "促成", "动员", "支持", "帮扶"]);
const DO = /^(?![的以左和与及占比较同])[^，。；：、\d“”（）]{2,14}(?=[，。；、]|$)/;

const VERB = words("flow");
