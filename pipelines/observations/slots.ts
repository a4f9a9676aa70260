import { isListMark as joinsValues } from "../quantities/list-mark.js";
import type { Quantity } from "../quantities/quantity.js";
import type { Sentence } from "../text/sentence.js";
import { CodeSet } from "../vocabulary/code-set.js";
import { meaningWords } from "./meaning-words.js";

/** A quantity in its sentence, with the words between it and its neighbours. Indices count in `sentence.normal`. */
export interface Slot {
  readonly quantity: Quantity;
  readonly start: number;
  readonly end: number;
  /** The quantity as written, in the normalised text. */
  readonly written: string;
  /** Words from the quantity before (or the sentence's start) up to this one; with it, where it is a stretch of time or an age. */
  readonly gap: string;
  /** Words after it, up to the next quantity or the sentence's end. */
  readonly tail: string;
}

/** The quantities of a sentence, in order, with the words around each. Fillers of the normalised text are left out of the words. */
export function slotsOf(sentence: Sentence, quantities: readonly Quantity[]): readonly Slot[] {
  const { normal } = sentence;
  const words = sentence.clean ? (text: string) => text : withoutBlanks;
  let gapStart = 0;
  return quantities.map((quantity, index) => {
    const start = quantity.start - sentence.start;
    const end = quantity.end - sentence.start;
    const last = quantities[index - 1];
    if (
      last !== undefined &&
      !isAge(last) &&
      !(
        isSpan(last) &&
        isTerm(
          words(normal.slice(Math.max(0, last.start - sentence.start - 4), last.start - sentence.start)),
          words(normal.slice(last.end - sentence.start, start)),
        )
      ) &&
      !(isSpan(last) && LASTING_RATE.test(words(normal.slice(last.end - sentence.start, start))))
    )
      gapStart =
        (isSpan(last) && !isParted(normal, last.start - sentence.start, last.end - sentence.start, start)
          ? spanStart(last, sentence)
          : last.end) - sentence.start;
    const after = index + 1 < quantities.length ? quantities[index + 1]!.start - sentence.start : normal.length;
    const led = normal.slice(gapStart, start);
    const between = withoutRemark(
      words(last === undefined && !sentence.clean ? led.replaceAll("\u200b", "").replace(RUN_IN, "") : led),
    );
    const gap =
      last === undefined || !APPROXIMATES.has(between.charCodeAt(0)) ? between : between.replace(APPROXIMATED, "");
    return {
      quantity,
      start,
      end,
      written: words(normal.slice(start, end)),
      gap,
      tail: words(normal.slice(end, after)),
    };
  });
}

/**
 * Brackets without a figure, and what more is said of a time, lead to no number: 与2010年|（普查数据，下同）|的1.3亿人相比; 由2010年|第六次全国人口普查|的97上升为98;
 * 比2013年末|（2013年是普查年份）|增加3万个; 增长|（以下均为名义增长）|3.6%.
 */
function withoutRemark(written: string): string {
  // 低保对象8165人，（其中城镇962人
  const led = written.startsWith("，（") ? written.slice(1) : written;
  const words = DATELINES.test(led) ? led.replace(DATELINE, "") : led;
  const between = words.includes("年是") ? words.replace(IS_YEAR, "") : words;
  if (between.endsWith("）的")) return between.replace(/(?<=年)（[^（）\d]*）(?=的$)/, "");
  if (between.endsWith("）"))
    return between.replace(/(?<=增长|下降|上涨|增加|减少)（(?:[^（）\d]{4,}|同口径|可比价)）$/, "");
  return between.includes("普查")
    ? between.replace(AT_CENSUS, "与$1").replace(/(?<=年)(?:第[一-十]次)?(?:全国)?人口普查时?的?(?=相比|$)/, "的")
    : between;
}
/** 新华社上海10月10日电|全市技能人才总量, 中广网北京5月4日消息（记者陈某）|今年. */
const DATELINES = /日(?:[电讯]|消息)/;
const DATELINE = /^[^，。、]{0,20}月\d{1,2}日(?:电|消息|讯)(?:[（(][^（）()]{2,16}[）)])?(?=.{2})/;
/** 常住人口|同第五次全国人口普查2000年11月1日零时|的5.9万人相比, 同2000年第五次全国人口普查|相比. */
const AT_CENSUS =
  /(?<=^|[，。；、])同(?:第[一-十]次(?:全国)?人口普查)?的?((?:19|20)\d\d年)(?:\d{1,2}月\d{1,2}日零时)?(?=.{0,14}相比|的$)/;
const IS_YEAR = /（(?:19|20)\d\d年是[^（）]*）/g;

/** 发明专利五年|以上维持率: a stretch within the name of a rate. */
const LASTING_RATE = /^以[上下内][^，；。、]{2,8}率/;

/** 私营经济 |年末注册企业6561户: a heading on the line of its sentence. */
const RUN_IN = /^[\u4e00-\u9fff]{2,8} +(?=全年|年末|年内|全[国省市区县]|新增|为|引进|完成|实现)/;

/** 90%|以上、, 14万吨|新台阶、: it says more of the quantity before. */
const APPROXIMATES = new CodeSet("及以左上之不新台大关");
const APPROXIMATED =
  /^(?:不等|及?以[上下内]|左右|上下|之内|之上|(?:新|历史性)?(?:大?台阶|大关|关口))(?=[、，。；和及（]|$)/;

/** 新增3岁以下托位|5万个: an age is part of the name that it stands in. */
const isAge = ({ unit }: Quantity): boolean => unit === "岁" || unit === "周岁";

/** 从教满|30年|教师2万人: how long someone must have done it is part of the name, too. */
const isTerm = (before: string, after: string): boolean =>
  (before.endsWith("满") || before.endsWith("不足")) && TERMED.test(after);
const TERMED = /^(?:及?以上)?的?[\u4e00-\u9fff]{2}/;

/** 三年|内…: a stretch of time leads the words after it; 受教育年限由10.2年|提高到10.8年 is a measure. */
const isSpan = ({ unit, value }: Quantity): boolean =>
  (unit === "年" || unit === "个月") && (value === null || Number.isInteger(value));

/** 缴费年限由15年|提高到20年. */
const MOVES = /^(?:提高|延长|增加|缩短|压缩|[增升降减延缩])[^，；。]{0,2}[到至为]/;

/** 断面连续7年、|…: how long something lasted leads nothing past a mark, and 时隔12年 nothing at all. */
function isParted(normal: string, start: number, end: number, next: number): boolean {
  const between = normal.slice(end, next);
  if (MOVES.test(between)) return true;
  const lead = withoutBlanks(normal.slice(Math.max(0, start - 5), start));
  return lead.endsWith("时隔") || (lead.endsWith("连续") && PARTS.find(between) >= 0);
}
const PARTS = new CodeSet("，。；、");

/** A stretch of time or an age, of any length. */
export const isTime = ({ unit }: Quantity): boolean => unit !== null && meaningWords().time.includes(unit);

/** 毕业|三年|内…: with what it is counted from. */
function spanStart({ start }: Quantity, sentence: Sentence): number {
  const at = start - sentence.start;
  const before = sentence.normal.slice(Math.max(0, at - 5), at);
  const since = SINCE.exec(withoutBlanks(before));
  return since === null ? start : start - (before.length - before.lastIndexOf(since[0][0]!));
}
const SINCE = /(?:毕业|成立|入职|离校|注册|创办|设立|退役|出站|落户)$/;

/** Blanks and marks of footnotes say nothing: 地区生产总值[2]. */
const withoutBlanks = (text: string): string => text.replace(/[\u200b ]|\[(?:\d{1,2}|[①-⑳])\]|〔\d{1,2}〕/g, "");

/** Words that are nothing but a mark or a word that joins values or names of one list. */
export const isListMark = (gap: string): boolean => joinsValues(gap) || (gap.length <= 3 && JOINS_NEARLY.has(gap));
/** 分别增长50%|和近|90%. */
const JOINS_NEARLY = new Set([
  "，和",
  "和近",
  "和约",
  "和超",
  "和超过",
  "和逾",
  "、近",
  "、约",
  "、超",
  "、超过",
  "、逾",
]);

/** What such words begin with, where a name follows. */
export const LISTS = new CodeSet("、和及与");

/** 14个|750千伏变电站: a measure right after a count is of the counted things. */
export const isAttribute = ({ quantity, gap, tail }: Slot, before: Slot): boolean =>
  gap === "" &&
  quantity.form === "measure" &&
  before.quantity.form === "count" &&
  !(quantity.unit === "公里" && before.quantity.unit === "条") &&
  /^[^，。；：、）]/.test(tail);

/** 3家|销售超|百亿元企业: what things of a size make, have or cost. */
export const isEarning = (words: string): boolean => words.length <= EARNED && EARNING.test(words);
const EARNED = 9;
const EARNING =
  /^年?(?:销售(?:收入|额)?|产值|营收|营业收入|主营业务收入|总?投资|税收|纳税|市值|估值)(?:超过?|过|达到?|突破)$/;

/** The quantity is among the words that lead to the next one. */
export const isInNextGap = (quantity: Quantity): boolean => isAge(quantity) || isSpan(quantity);

/** 引进人才6.2万人，比2020年的|4.1万人|增加2.1万人: what a level is compared with, and changed from. */
export const isCompared = ({ gap, tail }: Pick<Slot, "gap" | "tail">): boolean =>
  gap.endsWith("的")
    ? (COMPARED.test(gap) &&
        (tail === "" || /^(?:约|再|又)?(?:[增提下减高低多少上扩缩翻]|压[减缩降]|精简)/.test(tail))) ||
      (tail.startsWith("相比") && /与[^，；。]{1,24}的$/.test(gap))
    : tail.startsWith("的") && PASSED.test(gap)
      ? OF_SIZE.test(tail)
      : BEFORE_ENDS.has(gap.charCodeAt(gap.length - 1)) && BEFORE.test(gap.slice(-9))
        ? /^）?(?:同比|相比)?[净]?[增提下减上]/.test(tail)
        : (BY.has(tail.charCodeAt(0)) && AIM.test(gap)) ||
          (gap.length <= 7
            ? gap.includes("年") && LAST_YEAR.test(gap)
            : MOVED.has(tail.charCodeAt(0)) && gap.includes("年") && COMPARED_WITH.test(gap));
/** 完成投资9亿元，较2020年|8亿元|增长12.5%. */
const BEFORE = /[比较与](?:[上去]年|[前上]一年|(?:19|20)\d\d年)(?:同期|[底末初])?（?$/;
const BEFORE_ENDS = new CodeSet("年期底末初（");
/** 失业率3.4%，比年目标任务|4%|低0.6个百分点. */
const AIM = /[比较](?:全年|年度?|年初)?(?:预期|控制)?(?:目标|任务|计划)+值?$/;
const BY = new CodeSet("低高少多");
/** 进出口7.5万亿元，已超去年全年|7.1万亿元|的规模. */
const PASSED = /，(?:已经?)?(?:超过?|超出)(?:去年|上年|(?:19|20)\d\d年)(?:全年|同期)?(?:约|近)?$/;
const OF_SIZE = /^的(?:规模|水平|总量|总额)/;
/** 引才700人，上年为|500人|，增长40%. */
const LAST_YEAR = /^，(?:上年|去年)(?:同期)?(?:为|是|仅)?$/;
/** 增长率为3%，比2000年到2010年的年均增长率|4%|下降1个百分点. */
const COMPARED_WITH =
  /[比较](?:[上去]年|(?:19|20)\d\d年)[^，；。]{0,12}的[^，；。]{2,10}(?<!提|增|上|下|减|降|[高低快慢多少])$/;
const MOVED = new CodeSet("增提下减高低多少上回扩");
const COMPARED = /(?<![占之对同环百])[比较](?![重例由从])[^，；。]{1,18}的$/;

/** How many values are listed from one on, the first one too. */
export function listLength(slots: readonly Slot[], first: number): number {
  let count = 1;
  const each = slots[first]!.gap.includes("分别");
  while (
    first + count < slots.length &&
    (isListMark(slots[first + count]!.gap) || (each && MOVES_TOO.test(slots[first + count]!.gap)))
  )
    count++;
  return count;
}
/** 分别下降1.3%|和增长|6.5%. */
const MOVES_TOO = /^[、和及](?:(?:同比)?(?:增长|下降|提高|上升|减少|增加|回落)|每[人户月年]{1,3}(?:每[月年])?)$/;

/** It says how much of something, and counts no thing. */
export const isRateOf = ({ quantity: { form, unit } }: Slot): boolean =>
  form === "percent" ||
  form === "fraction" ||
  form === "ratio" ||
  form === "multiple" ||
  form === "points" ||
  unit === "岁";

/** Money and shares are of a measure, and count no thing. */
export const isMeasure = ({ quantity: { form } }: Slot): boolean => form === "money" || form === "percent";

/** It goes on with the list of the figure before. */
export const isListed = (gap: string): boolean =>
  (LISTS.has(gap.charCodeAt(0)) || LISTS.has(gap.charCodeAt(gap.length - 1)) || gap.startsWith("以及")) &&
  PARTS_OFF.find(gap) < 0;
const PARTS_OFF = new CodeSet("，；。：");

/** A bracket that was opened before ends in these words. */
export const closes = (gap: string): boolean => gap.includes("）") && /^[^（]*）/.test(gap);
