import { gradeIn, ofGrade } from "../names/grade.js";
import { afterBearer, bearerOf } from "../names/name-parts.js";
import { isVerbAlone, verbAt } from "../names/name-verbs.js";
import { NO_NOUN, type NounAfter } from "../names/noun.js";
import { isListMark, isMeasure, type Slot } from "../slots.js";
import type { Figures } from "./figure.js";
import type { Labelled } from "./labelled.js";
import { REACHES } from "./nameless.js";

// What the labels of a sentence take from those after them, once each has its own.

/** The labels of a sentence, each with what the others say of it. */
export function together(all: Figures, nouns: readonly NounAfter[], done: readonly Labelled[]): readonly Labelled[] {
  const { slots, changes } = all;
  const named = withHeads(slots, withObjects(slots, graded(slots, nouns, done)));
  const labels = households(slots, nouns, counted(slots, changes, spread(slots, nouns, named)));
  return ofLevels(all, withLevelsAfter(slots, changes, townAndCountry(slots, labels)));
}

/** 打造|5个|国内知名、10个省内领先的劳务品牌: the noun that the last of them carries for all. */
const withHeads = (slots: readonly Slot[], labels: readonly Labelled[]): readonly Labelled[] =>
  labels.map((one, index) => {
    const next = labels[index + 1];
    const { tail, quantity } = slots[index]!;
    if (next === undefined || one.rule !== "noun" || !tail.endsWith("、") || slots[index + 1]!.gap !== tail) return one;
    if (
      quantity.unit !== slots[index + 1]!.quantity.unit ||
      !FAMED.test(tail) ||
      !one.label.endsWith(tail.slice(0, -1))
    )
      return one;
    const head = /的[^，、的]{2,12}$/.exec(next.label)?.[0];
    return head === undefined ? one : { ...one, label: `${one.label}${head}` };
  });
const FAMED = /^[^，、的]{2,6}(?:一流|领先|知名|先进|著名|闻名)、$/;

/** |90户|、260人稳定脱贫: households beside people, whom the same is said of. */
const households = (
  slots: readonly Slot[],
  nouns: readonly NounAfter[],
  labels: readonly Labelled[],
): readonly Labelled[] =>
  labels.map((one, index) => {
    const { quantity, gap, tail } = slots[index]!;
    const homes = quantity.unit === "人" && gap === "、" && tail.startsWith(one.label) ? labels[index - 1] : undefined;
    // 小组的居民376户、|1667人|饮用: who they are.
    if (
      homes !== undefined &&
      WHO.test(homes.label) &&
      slots[index - 1]!.quantity.unit === "户" &&
      one.label.length <= LONGEST_DEED
    )
      return { ...one, label: homes.label };
    const isBare = quantity.unit === "户" && (tail === "、" || tail === "") && BARE.test(gap);
    const next = isBare && slots[index + 1]?.quantity.unit === "人" ? nouns[index + 1]! : NO_NOUN;
    return next.noun === "" ? one : { ...one, label: labels[index + 1]!.label, of: null };
  });
const WHO = /(?:[居村农市牧渔]民|群众|[住农牧]户|家庭|人口)$/;
const LONGEST_DEED = 4;
const BARE = /(?:^|[，；。、])(?:共有?|有|约|近|实现)?$/;

/** 59万名毕业生去向落实率94%: who is counted is not what is measured of them. */
function counted(
  slots: readonly Slot[],
  changes: Figures["changes"],
  labels: readonly Labelled[],
): readonly Labelled[] {
  return labels.map((one, index) => {
    // 62个|湖泊|蓄水总量|增加47亿立方米: how many there are did not grow.
    if (one.of === index - 1 && changes[index] !== null && bearerIn(labels[index - 1]!, one, slots, index - 1) !== "")
      return { ...one, of: null };
    const next = labels[index + 1];
    const whole = next === undefined ? "" : wholeOfShare(slots, index, one, next);
    if (whole !== "") return { ...one, label: whole, of: null };
    const bearer = next === undefined ? "" : bearerIn(one, next, slots, index);
    return bearer === "" ? one : { ...one, label: bearer };
  });
}

/** 专技人才1990人，占全区人才总数|5132人|的39%: all of whom the share is; "" where none follows. */
function wholeOfShare(slots: readonly Slot[], index: number, one: Labelled, next: Labelled): string {
  const isWhole =
    slots[index]!.tail === "的" &&
    slots[index]!.quantity.form === "count" &&
    slots[index + 1]!.quantity.form === "percent" &&
    one.label === next.label;
  return isWhole ? (WHOLE.exec(one.label)?.[1] ?? "") : "";
}
const WHOLE = /占(?:全[国省市区县州])?([^占]{3,})$/;

/** 36个|社区网格|覆盖率98%. */
const RATED = /^([^，、]{2,10}?)[^，、的]{2}率$/;

/** Who is counted, where the figure after it is of a measure of them; "" where it is not. */
function bearerIn(one: Labelled, next: Labelled, slots: readonly Slot[], index: number): string {
  const measured = slots[index + 1]!;
  const { form } = slots[index]!.quantity;
  const lent = form === "money" && one.rule === "noun" ? LENT.exec(one.label)?.[0] : undefined;
  if (lent !== undefined && measured.quantity.form === "money" && one.label === next.label) return lent;
  const isCount = one.rule === "noun" && !/^[为向给]/.test(one.label) && form === "count";
  const isMeasured = isMeasure(measured) || measured.quantity.form === "measure" || measured.quantity.unit === null;
  if (!isCount || !isMeasured || !one.label.endsWith(next.label) || GAINED.test(next.label)) return "";
  const rated = measured.quantity.form === "percent" ? (RATED.exec(one.label)?.[1] ?? "") : "";
  const site = slots[index]!.quantity.unit === "人" ? "" : (SITES.exec(one.label)?.[0] ?? "");
  return site || bearerOf(one.label) || (ACTORS.exec(one.label)?.[0] ?? "") || rated;
}

/** 帮助119家|企业获得贷款|0.9亿元: what they got is no measure of them. */
const GAINED = /^(?:获得|取得|争取|申请)/;
/** 18亿元|以旧换新补贴|拉动消费190亿元. */
const LENT =
  /^[^，、]{0,14}?(?:补[贴助]|资金|基金|贷款|债券?|消费券|奖补|奖励|红包)(?=(?:共|累计|直接|有效)?(?:带动|拉动|撬动|吸引|引导))/;
/** 120个|村卫生室|乡村医生参保率98%: what is counted is where they are. */
const SITES = /^[^，、]{0,6}?(?:卫生室|卫生院|学校|医院|行政村)(?=.{2,}率$)/;
/** 18家|帮扶单位|捐赠资金9亿元. */
const ACTORS =
  /^[^，]{0,12}?(?:城市|省份|地市|区县|县|设区市|水库|湖泊|断面|水源地)(?=的?.{2,}(?:率|指数|比例|比重|浓度|总量|零售总?额|零售额总额|销售额|产值)$)|^[^，、]{0,8}?断面(?=.{4,}$)|^[^，、]{0,8}(?:单位|企业|公司|机构|院校|高校|部门|合作社|基金)(?=捐赠|带动|拉动|撬动|吸纳|实现|投入|完成|投资|缴纳)/;

/** 城乡居民收入58794元和23184元: two values of one name are those of 城镇 and of 农村. */
function townAndCountry(slots: readonly Slot[], labels: readonly Labelled[]): readonly Labelled[] {
  if (!labels.some(({ label }) => label.startsWith("城乡"))) return labels;
  return labels.map((one, index) => {
    const { label } = one;
    if (!label.startsWith("城乡")) return one;
    const isPair = (first: number) =>
      labels[first]?.label === label &&
      labels[first + 1]?.label === label &&
      slots[first]!.quantity.unit === slots[first + 1]!.quantity.unit &&
      isListMark(slots[first + 1]!.gap);
    if (isPair(index)) return { ...one, label: `城镇${label.slice(2)}` };
    return isPair(index - 1) ? { ...one, label: `农村${label.slice(2)}` } : one;
  });
}

/** 翻番、达2734亿元; 增长8%，达到1.2万亿元: the level that a change belongs to may stand right after it. */
function withLevelsAfter(
  slots: readonly Slot[],
  changes: Figures["changes"],
  labels: readonly Labelled[],
): readonly Labelled[] {
  return labels.map((one, index) => {
    if (changes[index] === null || one.of !== null) return one;
    const listed = one.rule === "respectively";
    const end = Math.min(slots.length, index + LONGEST_LIST);
    let next = index + 1;
    while (listed && next < end && changes[next] !== null && isListMark(slots[next]!.gap)) next++;
    if (next >= slots.length || changes[next] !== null || !REACHES.test(slots[next]!.gap)) return one;
    // 甲、乙分别增长5%、6%，分别达到|12元、|9元
    while (listed && next < end && labels[next]!.label !== one.label && isListMark(slots[next + 1]?.gap ?? "")) next++;
    // 上市公司增加26家、总数达|88家
    const reached = labels[next]!.label;
    const whole = reached.endsWith("总数") || reached.endsWith("总量") ? reached.slice(0, -2) : reached;
    return reached === one.label || whole === one.label ? { ...one, of: next } : one;
  });
}

/** No list of changes and their levels is longer: what a sentence of any length costs is linear. */
const LONGEST_LIST = 40;

/**
 * A change is of a level, never of an age or a standard that stands in its place, and one in points of no count: 为3万人|降低费率|1个百分点. 招收803人，
 * 首次突破|800人|，增长16%: of what was reached, and of no mark that it passed.
 */
const ofLevels = ({ slots, changes, parameters }: Figures, labels: readonly Labelled[]): readonly Labelled[] =>
  labels.map((one, index) => {
    const { of } = one;
    if (of === null) return one;
    const isOther =
      parameters[of]! ||
      changes[of] !== null ||
      (slots[index]!.quantity.form === "points" && slots[of]!.quantity.form === "count");
    if (isOther) return { ...one, of: null };
    const reached = of > 0 && slots[of]!.gap.includes("突破") && MARK.test(slots[of]!.gap) ? of - 1 : of;
    return reached !== of && changes[reached] === null && labels[reached]!.label === labels[of]!.label
      ? { ...one, of: reached }
      : one;
  });
const MARK = /^，(?:首次|历史性|成功|一举)*突破$/;

/** 新建6个国家级、20个省级重点专科: the noun after the last grade is that of all. */
function graded(slots: readonly Slot[], nouns: readonly NounAfter[], done: readonly Labelled[]): readonly Labelled[] {
  const labels = [...done];
  for (let at = slots.length - 2; at >= 0; at--) {
    const grade = gradeIn(nouns[at]!.noun);
    const { label, head } = labels[at + 1]!;
    if (grade === "" || ofGrade(label, grade) === label || !isListMark(slots[at]!.tail.slice(nouns[at]!.length)))
      continue;
    if (done[at]!.label === `${done[at]!.head}${grade}`)
      labels[at] = { ...done[at]!, label: `${done[at]!.head}${ofGrade(label.slice(head.length), grade)}` };
  }
  return labels;
}

/** 创建12个、认定|7个|产业园; 首批8项及第二批|11项|政策: what a bare verb or a batch is of stands after the next number. */
function withObjects(slots: readonly Slot[], done: readonly Labelled[]): readonly Labelled[] {
  const labels = [...done];
  for (let at = slots.length - 2; at >= 0; at--) {
    const { quantity, tail } = slots[at]!;
    const { label } = labels[at]!;
    const next = labels[at + 1]!;
    const isOpen =
      quantity.form === "count" &&
      quantity.unit === slots[at + 1]!.quantity.unit &&
      slots[at + 1]!.gap === tail &&
      next.rule === "noun" &&
      OPEN.test(tail);
    const deed = isOpen ? label.replace(FIRST_BATCH, "") : "";
    const object = next.label.slice(verbAt(next.label).length || next.head.length);
    if (isOpen && (deed === "" || isVerbAlone(deed.replace(/^(?:批准|获批)/, ""))) && object !== "")
      labels[at] = { ...labels[at]!, label: `${deed}${object}`, rule: "noun", head: deed };
  }
  return labels;
}
const OPEN = /^[、和及与](?:第[二三]批|[^，；。：、]{2,4})$/;
const FIRST_BATCH = /(?:首|第一)批$/;

/** 10所学校、12个专业群入选…: the predicate of the last noun is that of all. */
function spread(slots: readonly Slot[], nouns: readonly NounAfter[], done: readonly Labelled[]): readonly Labelled[] {
  const labels = [...done];
  for (let last = slots.length - 1; last >= 0; last--) {
    const after = nouns[last]!;
    if (done[last]!.label !== `${done[last]!.head}${after.noun}`) continue;
    // 完成|800万千瓦|机组、90台锅炉节能改造
    const part = after.predicate === "" && last > 0 ? (ANY_WORK.exec(after.noun)?.[0] ?? "") : "";
    if (after.predicate === "" && part === "") continue;
    let first = last;
    while (first > 0 && isPlainNoun(slots[first - 1]!, nouns[first - 1]!, done[first - 1]!)) first--;
    // 推进|36个|老旧小区、12公里背街小巷改造
    const work = WORK.exec(after.noun)?.[0] ?? (FURTHERS.test(slots[first]!.gap) ? part : "");
    for (let at = first; at < last; at++)
      labels[at] = { ...labels[at]!, label: `${labels[at]!.label}${after.predicate || work}` };
    labels[last] = {
      ...labels[last]!,
      label: `${labels[last]!.label}${after.predicate}${gainedBy(slots, nouns, last)}`,
    };
  }
  return labels;
}

/** 320名|学员取得|5类|证书: what they gained is counted next; "" for any other. */
function gainedBy(slots: readonly Slot[], nouns: readonly NounAfter[], at: number): string {
  const next = slots[at + 1];
  const noun = nouns[at + 1]?.noun ?? "";
  return GAINS.has(nouns[at]!.predicate) && next?.gap === slots[at]!.tail && !next.tail.startsWith(`${noun}的`)
    ? noun
    : "";
}
const GAINS = new Set(["获得", "取得", "考取", "持有"]);

const WORK = /(?<=.{2})(?:超低排放|节能降碳|节能|灵活性|智能化|数字化|安全|适老化|抗震)(?:改造|治理)$/;

const ANY_WORK =
  /(?<=.{2})(?:改造提升|提升改造|综合整治|除险加固|改造|改扩建|整治|治理|修缮|维修|建设|(?:超低排放|节能降碳|节能|灵活性|智能化|数字化|安全|适老化|抗震)(?:改造|治理))$/;
const FURTHERS = /(?:推进|完成|实施|启动|加快|推动|开展|抓好)$/;

/** 青年、近|3000名|退役军人: a list mark, and about how many come next. */
const NEXT = /^(?:[、和及与]|以及)?(?:约|近|逾|超过?)?$/;

/** 312人|签订就业协议|、97个项目落地: what they did, and no noun. */
const DID = /^(?:签订|签署|签约|达成|获得|考取|取得|晋升|通过)/;

/** A counted noun with nothing but a list mark before the next number. */
function isPlainNoun({ quantity, tail }: Slot, after: NounAfter, { label }: Labelled): boolean {
  const rest = tail.slice(after.length);
  return (
    after.noun !== "" &&
    after.predicate === "" &&
    NEXT.test(rest) &&
    label.endsWith(after.noun) &&
    !DID.test(after.noun) &&
    !(quantity.unit === "人" && isClause(after.noun)) &&
    !tail.slice(0, after.length).endsWith("中")
  );
}

/** 失业人员|提升学历: people, and what they do. */
const isClause = (noun: string): boolean => {
  const end = afterBearer(noun);
  return end > 0 && noun.length - end >= 4;
};
