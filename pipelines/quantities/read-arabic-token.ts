import { CodeSet } from "../vocabulary/code-set.js";
import { isDigit, isLetter } from "./characters.js";
import type { Measured } from "./measured.js";
import type { RefusalReason } from "./quantity.js";
import type { QuantityWords } from "./quantity-words.js";
import { readDigits } from "./read-arabic.js";
import { readMeasured } from "./read-measured.js";
import { isMedals } from "./read-medals.js";
import { readRange } from "./read-range.js";
import { readRatio } from "./read-ratio.js";
import { refuseDate } from "./refuse-date.js";
import { isInName, refusedByWords } from "./refuse-name.js";
import { refuseNumber } from "./refuse-number.js";
import type { Token } from "./share-units.js";

/** Reads the number with Arabic digits at `at`: refused, measured, or open where nothing says what it counts. */
export function readArabicToken(normal: string, at: number, words: QuantityWords): Token {
  const digits = readDigits(normal, at);
  const refused = (end: number, reason: RefusalReason): Token => ({ type: "refused", start: at, end, reason });
  const version = versionEnd(normal, digits.end);
  if (version > digits.end) return refused(version, "name");
  const number = refuseNumber(normal, at, digits.end);
  if (number !== null) return refused(number.end, number.reason);
  const date = refuseDate(normal, at, plainEnd(normal, at));
  if (date !== null) return refused(date.end, date.reason);
  if (isInName(normal, at)) return refused(digits.end, "name");
  // 2018百所高校…行: a year, and a name.
  if (isYear(digits.mantissa) && HUNDREDS.test(normal[digits.end] ?? "")) return refused(digits.end + 1, "name");

  const ratio = readRatio(normal, at);
  if (ratio !== null) return { type: "measured", measured: ratio };
  const { measured: first, unit, after } = readMeasured(normal, at, words.units)!;
  // 2024届毕业生: the year of a class.
  if (unit?.unit === "届" && isYear(digits.mantissa)) return refused(first.end, "year");
  const measured = signed(normal, readRange(normal, first, words.units) ?? first);
  if (unit !== null || measured.unit !== null) {
    const reason = refusedByWords(normal, measured, measured.unit);
    return reason === null ? { type: "measured", measured } : refused(measured.end, reason);
  }
  // 平均住院日为7.4日: no date has decimals.
  if (digits.decimals > 0 && normal[first.end] === "日")
    return { type: "measured", measured: { ...first, end: first.end + 1, unit: "日", form: "measure" } };
  // 参保人数突破300万|大关.
  if (after?.type === "refused" && !(first.power > 0 && after.reason === "idea-count"))
    return refused(first.end, after.reason);
  const reason = refusedByWords(normal, first, null);
  if (reason !== null) return refused(first.end, reason);
  if (first.power > 0 || (first.vague && first.value >= 10) || measured.upper !== null)
    return { type: "measured", measured };
  if (isLetter(normal.charCodeAt(first.end))) return refused(first.end, "name");
  if (isYear(digits.mantissa)) return refused(first.end, "year");
  if (
    isValueOf(normal, at) ||
    isHeadcount(normal, at, first.end) ||
    isOfPeople(normal, first) ||
    isTaskMet(normal, at, first.end) ||
    isMedals(normal, at, first.end)
  )
    return { type: "measured", measured };
  return { type: "open", measured };
}

const isYear = (mantissa: string): boolean => /^(?:19|20)\d\d$/.test(mantissa);

const HUNDREDS = /[百千]/;

/** Where the digits without point or comma end. */
function plainEnd(normal: string, at: number): number {
  let i = at;
  while (isDigit(normal.charCodeAt(i))) i++;
  return i;
}

/** 1.2.3 and 2023.5.1: no number of any use. */
function versionEnd(normal: string, end: number): number {
  if (normal[end] !== "." || normal[end + 5] === "年") return end;
  VERSION.lastIndex = end;
  return VERSION.test(normal) ? VERSION.lastIndex : end;
}

const VERSION = /(?:\.\d+)+(?![\d%‰]|个?百分点)/y;

/** 指数为1.05, 求人倍率约2.1: what stands before names a value that has no unit. */
function isValueOf(normal: string, at: number): boolean {
  const led = normal.slice(Math.max(0, at - NEAR), at).replaceAll(" ", "");
  // 岗位空缺与求职人数的比率[3]约为|1.09|
  const near = led.includes("]") ? led.replace(/\[\d{1,2}\]/g, "") : led;
  // 性别比由2010年的|107.26|下降到106.05
  const timed = OF_TIME.has(near.charCodeAt(near.length - 1)) ? near.replace(OF_YEAR, "") : near;
  // 每千人口床位数从2015年的5.1提高到2020年的|6.2|
  const before = timed === near ? near : timed.replace(FROM, "");
  return VALUE_OF.test(before.includes("）") ? before.replace(/（[^（）]*）/g, "") : before);
}
/** 常住人口|766579，: people, and nothing more is said of how they are counted. */
const isHeadcount = (normal: string, at: number, end: number): boolean =>
  /[，。；、（]|^$/.test(normal[end] ?? "") && PEOPLE.test(normal.slice(Math.max(0, at - 6), at));
/** 培训926人，完成年任务|898|的103%: in the unit of what was done. */
const isTaskMet = (normal: string, at: number, end: number): boolean =>
  normal[end] === "的" &&
  isDigit(normal.charCodeAt(end + 1)) &&
  /(?:任务|目标|计划|指标)数?$/.test(normal.slice(Math.max(0, at - 4), at));
/** 带动|5000|贫困户, |3000|农民画家: those who are counted stand right after it. */
function isOfPeople(normal: string, { end, value }: Measured): boolean {
  THOSE.lastIndex = end;
  return value >= A_HUNDRED && value < A_MILLION && !CALLED.test(String(value)) && THOSE.test(normal);
}
/** 120急救人员, 985毕业生: services and schools that are called by a number. */
const CALLED = /^(?:11[09]|12[02]|123\d\d|96\d{3}|985|211)$/;
const THOSE =
  /(?:(?:建档立卡)?(?:贫困|困难|脱贫|低保|种植|养殖|移民)?(?:农|牧|渔)?户(?!籍|外|型|口|主|均)|(?:贫困|困难|脱贫)?(?:农民工?|群众|学生|村民|居民|牧民|渔民|移民|人口)(?!热线|公寓|宿舍|食堂|小区|新村|新区|安置|文化|体育|画报|日报|丰收|代表大会)|(?:高校)?毕业生|(?:企业|下岗)?职工(?!医院|之家|大学|食堂)|员工|师生|党员(?!先锋)|[^，；。：、\d]{2,3}[师工匠嫂娘](?=[、，；。]|$)|[^，；。：、\d]{2,4}员(?=[、，；。中]|$))/y;
const A_HUNDRED = 100;
const A_MILLION = 1e6;

const PEOPLE = /(?:人口|在校生|毕业生|招生|学生|教师|职工|医师|护士)(?:为|达到?|共)?$/;

const NEAR = 48;
const OF_TIME = new CodeSet("年的查");
/** …2010年人口普查的. */
const OF_YEAR = /(?:19|20)\d\d年(?:第?[一二三四五六七八九十]?次?(?:全国)?人口普查时?)?的?$/;
const VALUE_OF =
  /(?:指数|系数|PUE值?|融合(?:发展)?水平|倍率|死亡率|收入比|性别比|之比|比[值例率]|[师生休养]比|倍差|得分|评分|均分|满意度|总数|数量|人数|户数|家数|个数|总量|每[百千万]+人口[^，。；：、\d的]{2,10}数)[^，。；：、\d]{0,8}$/;
const FROM = /[从由](?:(?:19|20)\d\d年的?)?\d+\.\d+[^，。；：、\d]{2,5}$/;

/** 增长-0.7%: a minus right after a word. */
function signed(normal: string, measured: Measured): Measured {
  const { start, value, upper } = measured;
  if (
    normal[start - 1] !== "-" ||
    upper !== null ||
    !(
      /[为是达至到长降低约比率温，：（、和与及]/.test(normal[start - 2] ?? "，") ||
      (normal[measured.end - 1] === "%" && /[\u4e00-\u9fff]/.test(normal[start - 2]!))
    )
  )
    return measured;
  return { ...measured, start: start - 1, value: -value };
}
