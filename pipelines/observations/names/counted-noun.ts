import { CodeSet } from "../../vocabulary/code-set.js";
import { words } from "../meaning-words.js";
import { isAttribute, isEarning, isTime, type Slot } from "../slots.js";
import type { NounAfter } from "./noun.js";
import { nounAfter } from "./noun-after.js";

// Which noun a number counts, where it stands before it.

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
    after.noun.length + after.predicate.length > 4 &&
    HOSTED_ENDS.has(tail.charCodeAt(tail.length - 1)) &&
    tail.length <= LONGEST_HOSTED &&
    VERB.find(gap.slice(-HOSTED)) < 0
      ? (HOSTS.exec(tail) ?? MEASURED_OF.exec(tail))?.[0]
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
const HOSTED_ENDS = new CodeSet("口量数生工师员位才业队目体约近达到超过破为共已有率例重度足于在了");
const HOSTED = 8;
const LONGEST_HOSTED = 24;
const HOST_NOUNS =
  "(?:孵化|创业|实训)基地|企业|单位|医院|卫生院|高校|院校|学校|技校|大学|中学|小学|幼儿园|机构|园区|开发区|县区|区县|县市|县|街道|乡镇|村|社区|产业链|行业|公司|合作社|年级";
const HOSTS = new RegExp(
  `^[^，、的有入获被]{0,6}?(?:${HOST_NOUNS})(?=[^，、的]{0,6}(?:缺口|总量|总数|人数|(?:在孵|入驻)(?:企业|团队|项目|实体)|在校生|在校学生|毕业生|集体(?:经济)?(?:经营性)?收入|职工|教职工|教师|员工|从业人员|床位|学生|人才|人口)(?:全部|均|都|约|近|达到?|超过?|突破|为|共|已|有)*$)`,
);
/** 8个|城市|的达标天数比例为100%, 12个|县|的地区生产总值超过200亿元: what is measured of them is of the next number. */
const MEASURED_OF = new RegExp(
  `^[^，、的有入获被]{0,6}?(?:${HOST_NOUNS}|城市|设区市|省市|省份|市州|州市|地市|市|断面|站点|点位)(?=的[^，、的]{2,16}$|平均[^，、的]{2,10}(?:天数|浓度|工资|收入)(?:为|达到?)$|在[^，、]{2,12}中的?(?:占比|比重|比例)|平均[^，、的]{2,6}率$)`,
);

function nounAfterNumber({ quantity, written, gap, tail }: Slot): NounAfter {
  if (quantity.form === "count" && IN_PLACES.test(gap.slice(-PLACES_REACH))) return placeOf(nounAfter(tail));
  if (tail.startsWith("内") && isTime(quantity)) {
    const done = nounAfter(tail.slice(1));
    return { ...done, length: done.length === 0 ? 0 : done.length + 1 };
  }
  // 近14亿人|口的大国, 14亿多人|民享有…
  if (tail.startsWith("口的") && written.endsWith("人")) return { noun: "人口", predicate: "", length: 1 };
  if (!PEOPLE.has(tail.charCodeAt(0)) || !written.endsWith("人")) return beforeBase(nounAfter(tail));
  const after = nounAfter(`人${tail}`);
  return { ...after, length: Math.max(0, after.length - 1) };
}

/** 建设8个|（国家级2个、省级6个）|培训基地: the noun past the bracket that tells the parts, and which slot closes it; null where none stands there. */
export function nounPastBracket(slots: readonly Slot[], index: number): { after: NounAfter; closing: number } | null {
  const { quantity, gap, tail } = slots[index]!;
  if (quantity.form !== "count" || !tail.startsWith("（")) return null;
  if (!OPEN_TO_NOUN.has(gap.charCodeAt(gap.length - 1)) && DEED.end(gap.replace(/了$/, "")) === "") return null;
  for (let at = index + 1; at < slots.length && at - index <= PARTS_IN_BRACKET; at++) {
    const closed = slots[at]!.tail.indexOf("）");
    if (closed > 0 || (closed < 0 && slots[at]!.tail.includes("。"))) return null;
    if (closed < 0) continue;
    const after = nounAfter(slots[at]!.tail.slice(1));
    return after.noun === "" ? null : { after, closing: at };
  }
  return null;
}
const OPEN_TO_NOUN = new CodeSet("有、和及与");
const DEED = words("flow", "affect");
const PARTS_IN_BRACKET = 6;

/** The other half of 人口 and 人民. */
const PEOPLE = new CodeSet("口民");

/** 12个|县|每千人口拥有医师数达到3人: what is counted per so many is of the next figure. 培训1500名|毕业生|的目标: what it is set as is no thing. */
function beforeBase(after: NounAfter): NounAfter {
  const aimed = after.predicate === "" ? AIMED.exec(after.noun)?.[0] : undefined;
  if (aimed !== undefined) return { ...after, noun: aimed };
  const at = after.noun.indexOf("每");
  return at <= 0 || !/^每(?:[百千万]|[日天]?[^，、]{0,6}(?:时间|时长)$)/.test(after.noun.slice(at))
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
const AIMED = /^[^的]{2,}(?=的(?:总体|年度|工作)?(?:目标|任务)$)/;
const IN_PLACES = /(?:(?:^|[^所现存旨])在|赴|前往|奔赴|走进)[^，。；]*$/;
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
  // 四个|年产|15万吨|以上矿井
  if (next?.quantity.form === "measure" && slot.quantity.form === "count" && CAPACITY.test(slot.tail))
    return { ...nounAfter(next.tail), length: slot.tail.length };
  // 24名|平均年龄33岁的|青年企业家, 75万名|年满60周岁的|老人, 80万名|的35岁以下|大学生
  const aged =
    next?.quantity.unit?.endsWith("岁") === true && next.gap === slot.tail && AGED.has(slot.tail)
      ? nounAfter(`○${next.tail}`)
      : null;
  if (aged !== null && aged.noun.length > 2)
    return slot.tail === "的"
      ? { noun: `${next!.written}${aged.noun.slice(1)}${aged.predicate}`, predicate: "", length: 1 }
      : { noun: aged.noun.slice(1).replace(/^的/, ""), predicate: aged.predicate, length: 0 };
  if (next === undefined || (slot.tail !== "" && !(BATCHES.test(slot.written) && BESIDE.test(slot.tail)))) return null;
  // 选派|两批|45名|专家; 让|2万户|7万|群众搬进新居
  if (BATCHES.test(slot.written) && next.quantity.form === "count") {
    const after = nounOf(next);
    const did = after.noun === "" ? (JOINS.exec(next.tail)?.[0] ?? "") : "";
    return did === "" ? { ...after, length: 0 } : { noun: did, predicate: "", length: 0 };
  }
  // 实施|28条|208公里|连接线, 整治|15公里|8条|河道
  const lengthOf = slot.quantity.unit === "公里" && next.quantity.form === "count";
  if (next.gap === "" && (lengthOf || (slot.quantity.unit === "条" && next.quantity.unit === "公里")))
    return { ...nounOf(next), length: 0 };
  if (!next.quantity.unit?.endsWith("岁") && !isAttribute(next, slot)) return null;
  const after = nounAfter(`○${next.tail}`);
  const noun = `${next.written}${after.noun.slice(1)}${after.predicate}`;
  return { noun, predicate: "", length: 0 };
}

const AGED = new Set(["平均年龄", "年满", "已满", "的"]);
const CAPACITY = /^(?:年产|日产|年处理|日处理|日供水|库容|装机)(?:量|能力)?$/;
const BATCHES = /(?:批次?|期|轮|户|组)$/;

/** 组织|800万人|参加技能鉴定, |600人|前往江苏、浙江等地务工. */
export const JOINS =
  /^(?:(?:参加|参与|从事|实现|进场|入场|到场)[^，。；：、的\d]{2,12}(?=[，。；、]|$)|(?:前往|赴)[^，。；：\d]{2,20}(?=[，。；]|$)|到[^，。；：\d]{2,14}(?:进修|培训|研修|学习|挂职|锻炼)(?=\d|[，。；一二两三半]|$))/;

const VERB = words("flow");

/** 惠及80个|乡镇近|300万|群众: what was done is of both. */
export const BESIDE = /^(?:约|近|超过?|逾)?$/;
