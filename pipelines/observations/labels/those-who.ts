import { words } from "../meaning-words.js";
import { bearerAtEnd, HEAD } from "../names/name-parts.js";
import { predicateOf, verbAt } from "../names/name-verbs.js";
import type { Figure } from "./figure.js";
import { type Labelled, labelled } from "./labelled.js";

// What some or all of those who are named do, have or get.

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
const TAKEN = /^(?:以上|左右)?的((?:（[^（）]{1,6}）|[^，。；：、的和与及（）\d]){2,12}?)(?=[，。；：、和与及]|用于|$)/;
const TAKES =
  /^(.*?(?:拿出|覆盖|承载|贡献|吸纳|提供|解决|承担|建设|获得|拥有|集聚|汇聚|培养))了?(?:全[国省市县区州]|我[国省市县区])?$/;
/** What all of them did. */
const ALL_DID =
  /^(?:接入|就业|参保|脱贫|入学|帮扶|签约|上岗|达标|合格|覆盖|签订|纳入|落实|入住|交付|安置|持证)[^，。；：、\d]{0,10}(?=[，。；、]|$)/;

/** 乡村医生378人，具有医师资格的仅|117人: some of those who were counted right before. */
export function byHolding({ lead, gap, previous, all, index, slot, sameSentence, within }: Figure): Labelled | null {
  if (previous === null || !sameSentence || within || slot.quantity.unit !== "人" || gap !== `，${lead}`) return null;
  const those = HOLDING.exec(lead)?.[1];
  const before = all.slots[index - 1]!.quantity;
  const fewer =
    before.unit === "人" && all.changes[index - 1] === null && (slot.quantity.value ?? 0) < (before.value ?? 0);
  return those === undefined || !fewer || !bearerAtEnd(previous.label)
    ? null
    : labelled(`${those}${previous.label.slice(verbAt(previous.label).length)}`, "part");
}
const HOLDING = /^((?:具有|具备|持有|取得|获得|拥有)[^，；。：、的\d]{2,16}的)(?:仅|只|约|近|有|达|共)*$/;

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
const AMONG_THEM = /^([^，、中其]{2,10}(?<![高初集]))中(?:(?:已|共|累计)?有)?(?:约|近|超过?)?$/;
const DID = /^(?!的|以[上下])[^，；。、：]{2,14}/;

/** 乡村学校有|2873人|取得高级职称: what some of those who are named did. */
export function byHad({ slot, after, name, lead, all, clauses }: Figure): Labelled | null {
  // 甲市共有|25人|获大奖
  const ofArea = () => lead.endsWith("共有") && all.areaIn(`${name}……`) === name.length;
  // 累计有|860名|教师、医生取得职称
  const each = slot.quantity.unit === "人" && slot.tail.includes("、") ? (EACH_DID.exec(slot.tail)?.[0] ?? "") : "";
  if (each !== "" && (name === "" || lead.endsWith("有"))) return labelled(each, "noun");
  const event = slot.quantity.form === "count" && lead.endsWith("有") ? (EVENT.exec(name)?.[0] ?? "") : "";
  const came = event === "" ? "" : (CAME.exec(slot.tail)?.[0] ?? "");
  if (came !== "") return labelled(event.endsWith("期间") ? came : `${event}${came}`, "noun");
  // 在外出农民工中，|7739万人|跨省流动
  const led = lead === "" && clauses.length === 2 && clauses[0]!.startsWith("在") ? clauses[0]!.slice(1) : lead;
  const among = slot.quantity.unit === "人" ? didAmong(led, slot.tail) : "";
  if (among !== "") return labelled(among, "noun");
  // 王某等|6人|入选首席技师: they are told by name.
  const named = slot.quantity.unit === "人" && name.endsWith("等") && NAMED.test(name) ? predicateOf(slot.tail) : "";
  if (named !== "") return labelled(named, "noun");
  // 获奖选手、企业代表等|500余人|参加了闭幕式
  const attended = slot.quantity.unit === "人" && lead.endsWith("等") ? ATTENDED.exec(slot.tail) : null;
  if (attended !== null) return labelled(`${attended[1]}${attended[2]}`, "noun");
  if (name === "" || slot.quantity.form !== "count" || !(HAD.test(lead) || ofArea())) return null;
  const worked = slot.quantity.unit === "人" ? (WORKED.exec(slot.tail)?.[0] ?? "") : "";
  const did = after.noun === "" ? predicateOf(slot.tail) || worked : after.noun === worked ? worked : "";
  return did === "" ? null : labelled(`${name}${did}`, "noun");
}
const EACH_DID =
  /^[^，；。：、的\d]{2,6}(?:[、和][^，；。：、的\d]{2,8}){1,3}(?:取得|获得|获评|享受|参加|通过|领取)(?:“[^“”]{2,14}”)?[^，；。、\d]{2,24}(?=[，；。])/;
const NAMED = /^(?:[^，、]{2,4}、){0,3}[^，、]{2,4}(?<![员师生人才者工家])等$/;
const ATTENDED = /^(参加|出席|参与|观看|观摩|见证|聆听)了?([^，。；：、\d了]{2,14})(?=[，。；]|$)/;
/** 本届大赛共有|410人|获奖, 比赛期间有|6万人次|现场观赛: what they did at it. */
const EVENT = /^[^，、的]{0,10}(?:大赛|[比竞决初复]赛|大会|招聘会|期间|活动|当[天日]|现场)$/;
const CAME =
  /^(?:[进入到]场(?:求职|应聘|观[看赛])?|(?:获|参|报名|现场|入围|入选|晋级|到场|达成|签约)[^，；。：、的\d]{1,10}|在线观[看赛])(?=[，。；、]|$)/;
/** 农村劳动力有|25万人|外出务工. */
const WORKED =
  /^(?:外出|返乡|转移(?:到[^，；。、\d]{2,8})?|[到在赴][^，；。、\d]{2,10}|留[^，；。、\d]{1,2})?(?:务工|就业|创业)(?=[，。；]|$)/;
const HAD = /[^现拥设建配共已具享没]有(?:约|近)?$/;

/** 集体收入|20万元|以上的村达到60%: what share of them has so much. */
export function ofThoseAbove({ gap, previous, all, index, slot, done }: Figure): Labelled | null {
  if (index === 0 || slot.quantity.form !== "percent" || !all.parameters[index - 1]! || previous === null) return null;
  const those = ABOVE.exec(slot.gap)?.[1] ?? ABOVE.exec(gap)?.[1];
  return those === undefined
    ? null
    : labelled(`${done[index - 1]!.label}${all.slots[index - 1]!.written}${those}占比`, "before");
}
const ABOVE =
  /^(及?以[上下]的(?:行政|建制)?(?:村|乡镇|县|企业|合作社|农户|家庭))(?:占比)?(?:提[高升]到|增加到|上升到|达到?|超过|突破)(?:约|近)?$/;

/** 月薪|6000—8000元|的占54%: the share of those of a size. */
export function ofSize(figure: Figure): Labelled | null {
  const { gap, previous, all, index, slot, done } = figure;
  const over = index > 0 && all.parameters[index - 1]! ? slot.gap || all.slots[index - 1]!.tail : "";
  const other = slot.quantity.form === "count" ? ofOtherSize(figure) : null;
  if (other !== null) return other;
  if (slot.quantity.form === "count" && OVER_SIZE.has(over)) {
    const next = ofNextSize(figure, over) ?? ofThoseSized(figure, over);
    if (next !== null) return next;
  }
  if (previous === null || !all.parameters[index - 1]! || !/^(?:及?以[上下内])?的(?:占|有|共|达)?$/.test(gap))
    return null;
  if (!gap.endsWith("占")) {
    // 孵化企业320家，其中年营收过|亿元|的11家
    const beyond = EARNS.exec(all.slots[index - 1]!.gap)?.[0];
    const among = index > 1 ? AMONG_SIZED.exec(all.slots[index - 1]!.gap) : null;
    if (among !== null && gap === "的有" && all.slots[index - 2]!.quantity.unit === slot.quantity.unit)
      return labelled(`${among[1]}${all.slots[index - 1]!.written}的${done[index - 2]!.label}`, "part");
    const whole = index > 1 && all.slots[index - 2]!.quantity.unit === slot.quantity.unit ? done[index - 2]!.label : "";
    if (beyond === undefined && slot.quantity.form === "count" && gap.endsWith("的"))
      return ofNextSize(figure, gap) ?? ofThoseOver(figure, gap);
    if (beyond === undefined || whole === "" || slot.quantity.form !== "count") return null;
    const verb = all.slots[index - 1]!.gap.startsWith("，其中") ? verbAt(whole) : "";
    return labelled(
      `${verb}${beyond}${all.slots[index - 1]!.written}${gap.replace(/[有共达]$/, "")}${whole.slice(verbAt(whole).length)}`,
      "part",
    );
  }
  return labelled(`${previous.label}${all.slots[index - 1]!.written}${gap}`, "before");
}

/** 年产值过亿元的茶企3家，5000万元|以上的11家|: those of another size. */
function ofNextSize(figure: Figure, gap: string): Labelled | null {
  const { all, index, done } = figure;
  const like = figure.lastInUnit();
  const things = like === null || all.parameters[like]! ? "" : done[like]!.label;
  return SIZED.test(things) ? labelled(things.replace(SIZED, `${all.slots[index - 1]!.written}${gap}`), "list") : null;
}
/** 常住人口超过500万人的市有2个，在|300万人至500万人|之间的市有5个: others of them, of another size. */
function ofOtherSize({ all: { slots, parameters }, index, done, slot }: Figure): Labelled | null {
  const size = slots[index - 1]!;
  const [, between, things] = parameters[index - 1]! && index > 2 ? (OF_SIZE.exec(slot.gap) ?? []) : [];
  const bound = things === undefined ? undefined : BOUND.exec(size.gap)?.[1];
  const first = bound === undefined ? undefined : SET_OF_SIZE.exec(done[index - 2]!.label);
  return first == null || (things !== "的" && first[2] !== things)
    ? null
    : labelled(`${first[1]}${bound}${size.written}${between}${first[2]}`, "list");
}
const OF_SIZE = /^((?:之间|及?以[上下])?)(的[^，；。、的\d]{0,6}?)(?:共?有)?$/;
const BOUND = /^[，；、](在|介于|少于|不足|低于|小于|超过|高于|多于|大于|达到|)$/;
const SET_OF_SIZE =
  /^(.{2,}?)(?:(?:在|介于)(?=\d)|少于|不足|低于|小于|超过|高于|多于|大于|达到)[^，]*?\d[^，]*?(的[^的]{1,10})$/;

/** 行政村收入全部超过10万元，其中|50万元|以上的23个: with what has it. */
function ofThoseOver({ all, index, slot, done }: Figure, gap: string): Labelled | null {
  const things = index > 2 && all.slots[index - 3]!.quantity.unit === slot.quantity.unit ? done[index - 3]!.label : "";
  const size = all.slots[index - 1]!;
  // 改建卫生室43所，面积均在60平方米以上，其中|120平方米|以上的8所
  const measured = size.quantity.form === "measure" && size.gap.endsWith("其中");
  if (things === "" || verbAt(things) !== "")
    return measured
      ? labelled(
          `${done[index - 1]!.label}${size.written}${gap}${things.slice(verbAt(things).length)}`.replace(/的$/, ""),
          "part",
        )
      : null;
  return labelled(`${size.written}${gap}${things}`, "part");
}

/** 实施项目80个，其中|5亿元|以上12个: those of a size. */
function ofThoseSized(figure: Figure, over: string): Labelled | null {
  const { all, index, done } = figure;
  const size = all.slots[index - 1]!;
  const like = size.quantity.form === "money" && size.gap === "，其中" ? figure.lastInUnit() : null;
  if (like === null || all.parameters[like]! || all.changes[like] !== null) return null;
  const things = done[like]!.label;
  const verb = verbAt(things);
  return things.length > verb.length
    ? labelled(`${verb}${size.written}${over}${things.slice(verb.length)}`, "part")
    : null;
}

/** 22个|乡镇中，人口超过|5万人的有2个. */
const AMONG_SIZED = /^[^，；。]{0,10}中，([^，；。\d]{2,8}(?:超过|少于|不足|在|达到|低于|高于))$/;
const OVER_SIZE = new Set(["以上", "及以上"]);
const SIZED = /(?:[超达]过?|过|突破|达到|在)?[\d.一二三四五六七八九十百千万亿]+元(?:及?以[上下])?的?/;

const EARNS =
  /(?<=^，其中)[^，；。：、]{2,10}$|(?<=^，)年?(?:产值|营收|营业收入|销售(?:收入|额)?|纳税|税收)[^，；。：、]{1,4}$/;

/** 62项测评点|中有|22项: some of what was counted. */
export function amongst({ lead, previous, slot, after, all, index }: Figure): Labelled | null {
  const beside =
    lead === "有" &&
    after.noun === "" &&
    previous?.rule === "noun" &&
    slot.quantity.unit === all.slots[index - 1]!.quantity.unit &&
    !all.slots[index - 1]!.gap.endsWith("有");
  if (previous === null || !(beside || (lead.length <= 3 && /^(?:[之当]?中|中的|中[已现仅只共]?有)$/.test(lead))))
    return null;
  const did =
    predicateOf(slot.tail) ||
    (WORKED.exec(slot.tail)?.[0] ??
      /^(?:已|均|全部)*(?:达到|完成|实现|位居|处于|居|增长|下降|建有|建成|设有|设立|开设|配备|具备|具有)[^，。；：、\d]{2,12}(?=[，。；、]|$)/.exec(
        slot.tail,
      )?.[0] ??
      (lead.endsWith("有") && lead.length > 1 ? moreOf(previous.label, slot.tail) : ""));
  return lead === "中" && did === "" ? null : labelled(`${previous.label}${did}`, "part");
}

/** 38个行业大类|中有|21个|行业增加值实现增长: what is said of them, without their own name. */
function moreOf(things: string, tail: string): string {
  const said = SAID.exec(tail)?.[0] ?? "";
  return things.startsWith(said.slice(0, 2)) || things.endsWith(said.slice(0, 2)) ? said.slice(2) : said;
}
const SAID =
  /^[^，；。：、\d的]{2,8}?(?:实现|保持|同比|均|呈)?(?:正?增长|增加|上升|上涨|下降|回升|回落|减少|盈利|亏损)(?=[，。；、]|$)/;

const HUMAN = words("human");
