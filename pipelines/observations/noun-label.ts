import { CodeSet } from "../vocabulary/code-set.js";
import { type Figure, isMeasure } from "./figure.js";
import { type Labelled, labelled } from "./labelled.js";
import { words } from "./meaning-words.js";
import { nameIn } from "./name.js";
import { afterBearer, bearerAtEnd, HEAD, peopleIn } from "./name-parts.js";
import { isVerb, isVerbAlone, predicateOf, verbAt, verbOf } from "./name-verbs.js";
import { type NounAfter, nounAfter } from "./noun-after.js";
import { isAttribute, isEarning, isTime, type Slot } from "./slots.js";

// Names that verb and noun around a number make.

/** The noun that a number stands before; 14亿人|口 counts 人口, 三年|内新建基地 is of 新建基地. */
export function nounOf(slot: Slot): NounAfter {
  const after = nounAfterNumber(slot);
  const { quantity, gap, tail } = slot;
  // 覆盖12|乡镇|、86村居: the noun is its own measure word.
  if (after.noun === "" && PLACES_COUNTED.has(quantity.unit ?? "")) return { ...after, noun: quantity.unit! };
  // 12条|重点产业链|人才缺口达31万人: what is lacking or there is of the next number.
  const hosts =
    quantity.form === "count" &&
    !PLACES_COUNTED.has(quantity.unit ?? "") &&
    after.noun.length > 4 &&
    HOSTED_ENDS.has(tail.charCodeAt(tail.length - 1)) &&
    tail.length <= LONGEST_HOSTED &&
    VERB.find(gap.slice(-HOSTED)) < 0
      ? HOSTS.exec(tail)?.[0]
      : undefined;
  return hosts === undefined ? after : { noun: hosts, predicate: "", length: 0 };
}
const PLACES_COUNTED = new Set([
  "县市",
  "县区",
  "区县",
  "市县",
  "乡镇",
  "镇街",
  "街镇",
  "村居",
  "村社",
  "园区",
  "行政村",
  "子项目",
]);
/** What `HOSTS` may end with. */
const HOSTED_ENDS = new CodeSet("口量数生工师员位才约近达到超过破为共已有");
const HOSTED = 8;
const LONGEST_HOSTED = 24;
const HOSTS =
  /^[^，、的有入获被]{0,6}?(?:企业|单位|医院|卫生院|高校|院校|学校|技校|大学|中学|小学|幼儿园|机构|园区|开发区|县区|区县|县市|县|街道|乡镇|村|社区|产业链|行业|公司|合作社)(?=[^，、的]{0,6}(?:缺口|总量|总数|人数|在校生|在校学生|毕业生|职工|教职工|教师|员工|从业人员|床位|学生|人才|人口)(?:约|近|达到?|超过?|突破|为|共|已|有)*$)/;

function nounAfterNumber({ quantity, written, gap, tail }: Slot): NounAfter {
  if (quantity.form === "count" && IN_PLACES.test(gap.slice(-PLACES_REACH))) return placeOf(nounAfter(tail));
  if (tail.startsWith("内") && isTime(quantity)) {
    const done = nounAfter(tail.slice(1));
    return { ...done, length: done.length === 0 ? 0 : done.length + 1 };
  }
  // 近14亿人|口的大国
  if (tail.startsWith("口的") && written.endsWith("人")) return { noun: "人口", predicate: "", length: 1 };
  if (!tail.startsWith("口") || !written.endsWith("人")) return beforeBase(nounAfter(tail));
  const after = nounAfter(`人${tail}`);
  return { ...after, length: Math.max(0, after.length - 1) };
}

/** 12个|县|每千人口拥有医师数达到3人: what is counted per so many is of the next figure. */
function beforeBase(after: NounAfter): NounAfter {
  const at = after.noun.indexOf("每");
  return at <= 0 || !/^每[百千万]/.test(after.noun.slice(at))
    ? after
    : {
        noun: after.noun.slice(0, at),
        predicate: "",
        length: after.length - after.noun.length - after.predicate.length + at,
      };
}

/** 在武汉等|8个|城市设立引才站: places that something was done in, which leads to the next figure. */
function placeOf(after: NounAfter): NounAfter {
  const at = PLACES.exec(after.noun)?.[0].length ?? 0;
  const past = at + (/^(?:总?共计?|累计|已|先后|分别|均|都)*/.exec(after.noun.slice(at))?.[0].length ?? 0);
  return at > 0 && at < after.noun.length && VERB.find(after.noun, past) === past
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
  // 实施|28条|208公里|连接线
  if (slot.quantity.unit === "条" && next.quantity.unit === "公里" && next.gap === "")
    return { ...nounOf(next), length: 0 };
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
  const one = slot.quantity.form === "measure" && slot.tail.startsWith("的") ? ONE.exec(lead) : null;
  if (one !== null && after.noun !== "") return oneOf(figure, nameIn(one[1]!, false), one[2] ?? "");
  // 对|500人|以上的学校增配校医
  if (name === "对" && after.noun !== "") return labelled(after.noun, "noun");
  // 供水工程|1.1亿元|贷款全部到位
  const lent = slot.quantity.form === "money" && PROJECT.test(name) ? LENT.exec(slot.tail)?.[1] : undefined;
  if (lent !== undefined) return labelled(`${name}${lent}`, "noun");
  // 获甲集团、乙资本等机构|3亿元|投资
  const got =
    slot.quantity.form === "money" && lead.includes("获") && GIVER.test(lead) ? GOT.exec(slot.tail)?.[1] : undefined;
  if (got !== undefined) return labelled(`获${got}`, "noun");
  if (after.noun === "" || !standsBefore(slot, name)) return null;
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
  // 在受访的|900家|企业中
  if (name.startsWith("在") && SURVEYED.test(name) && WITHIN.test(slot.tail))
    return labelled(`${name.replace(/^在|的$/g, "")}${after.noun}`, "noun");
  if (AIMS.test(after.noun) && (name !== "" || figure.index > 0)) return null;
  // 招收住院医师73万人，已有|48万人|结业
  if (name === "" && slot.quantity.unit === "人" && isVerbAlone(after.noun)) {
    const level = figure.sameSentence && lead !== figure.gap ? figure.lastInUnit() : null;
    return labelled(`${level === null ? "" : peopleIn(figure.done[level]!.label)}${after.noun}`, "noun");
  }
  // 邀请到来自|12个|国家的86位专家: where they come from; the deed is of them.
  if (lead.includes("来自") && verbOf(name) !== "" && COME_FROM.test(lead) && slot.tail === `${after.noun}的`)
    return labelled(`来自${after.noun}`, "noun", null, verbOf(name));
  const base = BASE.exec(lead)?.[0];
  if (base !== undefined) return labelled(`${base}${after.noun}`, "noun");
  if (isOffer(slot, name)) return labelled(`${name}${after.noun}`, "noun", null, name);
  const head =
    (listed || (name === "" && (BESIDE.test(figure.gap) || isNextNoun(figure)))) &&
    !name.startsWith("每") &&
    (name === "" || name.endsWith("等") || !isVerb(name))
      ? previous?.head || (listed && REACHED_BY.has(previous?.label ?? "") ? previous!.label : "")
      : isSector(name, after.noun)
        ? ""
        : verbOf(name);
  if (slot.tail.startsWith("的") && name !== "" && FIRST.test(lead)) return labelled(name.replace(FIRST, ""), "before");
  if (slot.tail.startsWith("的") && name !== "" && slot.quantity.unit === "人" && isVerb(name))
    return labelled(`${name}${after.noun}`, "noun", null, name);
  if (slot.tail.startsWith("的") && name !== "")
    return labelled(
      `${WORKS.exec(after.noun)?.[0] ?? after.noun}${/经济总量$/.exec(name)?.[0] ?? HEAD.end(name)}`,
      "noun",
    );
  return labelled(`${head}${after.noun}`, "noun", null, head);
}

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
  !/^(?:荣?获|入选|当选|考取|通过|晋升)/.test(after.noun) &&
  VERB.find(after.noun) < 0;
const LONGEST_NOUN = 8;

/** 惠及80个|乡镇近|300万|群众: what was done is of both. */
const BESIDE = /^(?:约|近|超过?|逾)?$/;

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
  const { slot, name, listed, previous, lead } = figure;
  if (slot.quantity.form !== "percent" || slot.tail === "") return null;
  // 网点在全省|96%|的乡镇实现了覆盖
  const reached = name.length > 3 ? REACHED.exec(slot.tail)?.[1] : undefined;
  const subject = reached === undefined ? "" : (IN_ALL.exec(name)?.[1] ?? "");
  if (subject !== "") return labelled(`${subject}${reached}覆盖率`, "noun");
  const what = OF_ALL.test(slot.tail) ? TAKEN.exec(slot.tail)?.[1] : undefined;
  const head = name === "" && listed ? (previous?.head ?? "") : name;
  const taker = what === undefined ? "" : (TAKES.exec(head)?.[1] ?? "");
  if (taker !== "") return labelled(`${taker}${what}`, "noun", null, taker);
  const did =
    (slot.quantity.value === 100 || lead.endsWith("实现")) &&
    name.length >= 3 &&
    (HEAD.end(name) === "" || HUMAN.end(name) !== "") &&
    (verbAt(name) === "" || bearerAtEnd(name))
      ? ALL_DID.exec(slot.tail)?.[0]
      : undefined;
  return did === undefined || /[率占比]/.test(name) ? null : labelled(`${name}${did}`, "noun");
}
const REACHED = /^(?:以上)?的([^，；。、的]{2,6}?)(?:已经?|均|都|基本)?(?:实现)?了?(?:全?覆盖)(?=[，。；]|$)/;
const IN_ALL = /^([^，]{2,}?)在全[国省市县区州]$/;
const OF_ALL = /^(?:以上|左右)?的/;
const TAKEN = /^(?:以上|左右)?的([^，。；：、的和与及\d]{2,12}?)(?=[，。；：、和与及]|用于|$)/;
const TAKES =
  /^(.*?(?:拿出|覆盖|贡献|吸纳|提供|解决|承担|建设|获得|拥有|集聚|汇聚|培养))了?(?:全[国省市县区州]|我[国省市县区])?$/;
/** What all of them did. */
const ALL_DID =
  /^(?:接入|就业|参保|脱贫|入学|帮扶|签约|上岗|达标|合格|覆盖|签订|纳入|落实|入住|交付|安置|持证)[^，。；：、\d]{0,10}(?=[，。；、]|$)/;

/** 制造业现行|16%的税率|降至13%: the rate is named after its value. */
export function byRate(figure: Figure): Labelled | null {
  if (!figure.isShare() || figure.name === "") return null;
  const rate = /^的([^，；。、的]{1,3}率)/.exec(figure.slot.tail)?.[1];
  return rate === undefined
    ? null
    : labelled(`${figure.name.replace(/(?:现行|现有|原有|目前|原)$/, "")}${rate}`, "noun");
}

/** 毕业生中有|1.2万人|留赣就业. */
function didAmong(lead: string, tail: string): string {
  const those = AMONG_THEM.exec(lead)?.[1];
  const did = those === undefined ? undefined : DID.exec(tail)?.[0];
  return did === undefined ? "" : `${those}中${did}`;
}
const AMONG_THEM = /^([^，、中其]{2,10})中(?:已|共|累计)?有(?:约|近|超过?)?$/;
const DID = /^(?!的|以[上下])[^，；。、：]{2,14}/;

/** 乡村学校有|2873人|取得高级职称: what some of those who are named did. */
export function byHad({ slot, after, name, lead }: Figure): Labelled | null {
  const among = slot.quantity.unit === "人" ? didAmong(lead, slot.tail) : "";
  if (among !== "") return labelled(among, "noun");
  if (name === "" || after.noun !== "" || slot.quantity.form !== "count" || !HAD.test(lead)) return null;
  const did = predicateOf(slot.tail);
  return did === "" ? null : labelled(`${name}${did}`, "noun");
}
const HAD = /[^现拥设建配共已具享没]有(?:约|近)?$/;

/** 投资|12亿元|推进…: what is done with the money names it. */
const SPENT = new Set(["投资", "投入", "投入资金", "总投资", "完成投资", "筹资", "筹措资金", "整合资金", "争取资金"]);

const BUILT = /^[^，；。、：的]{4,12}$/;
const BUILDS = /^(?:新建|改建|扩建|改扩建|改造|建设)[^，；。：的]{2,18}$/;
const WORK = /^(?:实施|启动|推进|开展)([^，、的]{3,14}(?:工程|项目|计划|行动))$/;

/** 筹措|7亿元|实施惠民工程: money after a bare verb is for what follows. */
export function byPurpose({ slot, after, name, all, index, clauses }: Figure): Labelled | null {
  if (name === "" || !isMeasure(slot) || !(isVerbAlone(name) || SPENT.has(name))) return null;
  const next = all.slots[index + 1];
  const deed = SPENT.has(name) ? verbAt(slot.tail) : "";
  // 投资12亿元推进|15个|重点旅游项目
  if (deed !== "" && slot.tail === deed && next !== undefined && nounOf(next).noun !== "")
    return labelled(`${nounOf(next).noun}${name}`, "noun");
  // 投资|8600万元|新建校舍4.2万平方米; 投资31亿元|新建、改扩建院校|9所
  if (
    SPENT.has(name) &&
    next?.gap === slot.tail &&
    !isMeasure(next) &&
    (BUILDS.test(slot.tail) || (verbAt(slot.tail) !== "" && BUILT.test(slot.tail)))
  )
    return labelled(`${name}${slot.tail}`, "noun");
  if (after.noun !== "") return null;
  const did = predicateOf(slot.tail.replace(/^以上/, ""));
  // 实施职校达标工程，用3年时间投入|50亿元
  const work = did === "" && SPENT.has(name) && clauses.length > 1 ? (WORK.exec(clauses.at(-2)!)?.[1] ?? "") : "";
  if (work !== "") return labelled(`${work}${name}`, "noun");
  return did === "" ? null : labelled(`${name}${did}`, "noun");
}

/** 月薪|6000—8000元|的占54%: the share of those of a size. */
export function ofSize({ gap, previous, all, index, slot, done }: Figure): Labelled | null {
  if (previous === null || !all.parameters[index - 1]! || !/^(?:及?以[上下内])?的(?:占|有|共|达)?$/.test(gap))
    return null;
  if (!gap.endsWith("占")) {
    // 孵化企业320家，其中年营收过|亿元|的11家
    const beyond = EARNS.exec(all.slots[index - 1]!.gap)?.[0];
    const whole = index > 1 && all.slots[index - 2]!.quantity.unit === slot.quantity.unit ? done[index - 2]!.label : "";
    if (beyond === undefined || whole === "" || slot.quantity.form !== "count") return null;
    const verb = verbAt(whole);
    return labelled(
      `${verb}${beyond}${all.slots[index - 1]!.written}${gap.replace(/[有共达]$/, "")}${whole.slice(verb.length)}`,
      "part",
    );
  }
  return labelled(`${previous.label}${all.slots[index - 1]!.written}${gap}`, "before");
}

const EARNS = /(?<=^，其中)[^，；。：、]{2,10}$/;

/** 62项测评点|中有|22项: some of what was counted. */
export function amongst({ lead, previous, slot, after, all, index }: Figure): Labelled | null {
  const beside =
    lead === "有" &&
    after.noun === "" &&
    previous?.rule === "noun" &&
    slot.quantity.unit === all.slots[index - 1]!.quantity.unit &&
    !all.slots[index - 1]!.gap.endsWith("有");
  if (previous === null || !(beside || (lead.length <= 2 && /^(?:[之当]?中|中有)$/.test(lead)))) return null;
  const did =
    predicateOf(slot.tail) ||
    (/^(?:已|均|全部)*(?:达到|完成|实现|位居|处于|居|增长|下降)[^，。；：、\d]{2,12}(?=[，。；、]|$)/.exec(
      slot.tail,
    )?.[0] ??
      (lead === "中有" ? moreOf(previous.label, slot.tail) : ""));
  return lead === "中" && did === "" ? null : labelled(`${previous.label}${did}`, "part");
}

/** 38个行业大类|中有|21个|行业增加值实现增长: what is said of them, without their own name. */
function moreOf(things: string, tail: string): string {
  const said = SAID.exec(tail)?.[0] ?? "";
  return things.startsWith(said.slice(0, 2)) || things.endsWith(said.slice(0, 2)) ? said.slice(2) : said;
}
const SAID =
  /^[^，；。：、\d的]{2,8}?(?:实现|保持|同比|均|呈)?(?:正?增长|增加|上升|上涨|下降|回升|回落|减少|盈利|亏损)(?=[，。；、]|$)/;

const VERB = words("flow");
const HUMAN = words("human");

/** 组织|800万人|参加技能鉴定, |600人|前往江苏、浙江等地务工. */
export const JOINS = /^(?:参加[^，。；：、\d]{2,12}(?=[，。；、]|$)|(?:前往|赴)[^，。；：\d]{2,20}(?=[，。；]|$))/;
