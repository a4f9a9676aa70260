import { DONE_IN } from "../quantities/refuse-name.js";
import { censusYear } from "../vocabulary/census-year.js";
import { CodeSet } from "../vocabulary/code-set.js";
import { fiveYearPlan } from "../vocabulary/five-year-plan.js";
import { monthsIn, monthsOf, pad, yearOf } from "./period-parts.js";
import { SHORT, type TimeUse, useOf } from "./time-use.js";
import { isBeyond, type Years } from "./years.js";

/** A time named in prose, resolved; indices count in the words it was found in. */
export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  /** As in `Observation.period`; null where the document's own year is not known. */
  readonly period: string | null;
  readonly use: TimeUse;
  /** 三年内, 用三年时间: ahead where something is planned, and nothing said where not. */
  readonly ahead: boolean;
  /** 2024届毕业生: of what year a class is, where nothing else says when. */
  readonly isClass: boolean;
  /** 三年|累计, 五年|年均: so many years and no more, which say nothing new after a span (2019年至2021年三年累计). */
  readonly isLength: boolean;
  /** A point of time (截至2022年, 5月底, 目前), no stretch of it. */
  readonly isDate: boolean;
}

/**
 * Finds the times that words name, in order.
 *
 *     截至去年底 | 2019年以来 | 2021、2022年 | 今年1—8月 | 前三季度 | “十四五”时期 | 到2027年 | 五年来 | 今后三年
 *
 * @param words text without fillers
 * @param years what 今年, 五年来 and the like stand on
 * @param year the year that a month or quarter without one is of (2023年，…；上半年…), or null for the document's
 * @param told the last year that the document has spoken of, which 全年 is of where its own clause names none; or null
 */
export function timeExpressions(
  words: string,
  years: Years,
  year: number | null = null,
  told: number | null = null,
): readonly TimeExpression[] {
  if (TIME_MARKS.find(words) < 0) return [];
  const found: TimeExpression[] = [];
  let current = year;
  for (let at = BEGINS.find(words); at >= 0; at = BEGINS.find(words, at)) {
    EXPRESSION.lastIndex = at;
    const match = EXPRESSION.exec(words);
    at = match === null ? at + 1 : EXPRESSION.lastIndex;
    if (match === null) continue;
    const start = match.index;
    const end = start + match[0].length;
    const before = words.slice(Math.max(0, start - 4), start);
    const last = found.at(-1);
    // 较“十五”末的|2004年|增加3万人: the same time, told again.
    const again = last?.use === "compared" && last.end === start - 1 && before.endsWith("的");
    const use = again ? last.use : useOf(before, match[0], words.slice(end, end + 4));
    const read = resolve(match.groups!, use === "topic" ? spoken(years) : years, current, told);
    // 2000年底|前建成的|小区: what is spoken of, in its own age.
    if (BUILT.test(words.slice(end, end + 6)) && years.now !== null && Number(read?.slice(0, 4)) < years.now - 2)
      continue;
    if (read === undefined || (match[0] === "全年" && AIM.test(words.slice(end, end + 3)))) continue;
    // Up to December is all of a year.
    const period = read?.endsWith("-12") && UP_TO.test(before) ? read.slice(0, 4) : read;
    const ahead = (match.groups!.m2 ?? match.groups!.m3) !== undefined;
    const { n4, n5, n6, n8 } = match.groups!;
    const isLength = (n4 ?? n5 ?? n6 ?? n8) !== undefined;
    const isClass = match[0].endsWith("届");
    found.push({ start, end, period, use, ahead, isLength, isClass, isDate: isDate(before, match[0]) });
    if (use === "topic" && read !== null) current = yearOf(read) ?? current;
  }
  return found;
}

const BUILT = /^(?:之|以)?前(?:建成|竣工|建造|修建|投用|出生|参加)的/;

/** What 去年 and 今年 stand on: the news of a release on a year speaks in the year after. */
const spoken = (years: Years): Years =>
  years.issued != null && years.issued - 1 === years.reported ? { ...years, now: years.issued } : years;

/** 完成全年|任务: what was aimed at, and no time. */
const AIM = /^总?(?:任务|目标|计划|指标)/;

/** An expression has one of them: 年, 月, 届, 季度, 十四五, 春节, 目前, 如今, 现有, 至今, 当前, 党的二十大以来. */
const TIME_MARKS = new CodeSet("年月届季五春目如现至当党普");

const YEAR = "(?:19|20)\\d\\d|[一二]〇[〇一二三四五六七八九]{2}";
const COUNT = "[二三四五六七]?十[一二三四五六七八九]?|[一二两三四五六七八九]|\\d{1,2}";
/** So many years as are told in passing, and what they brought: 财政收入3年|增长31%; 连续3年增长 is no length. */
const ROSE = `(?<=[^连续每满为期达用约近去的工\\d](?:${SHORT})年)(?:新增|净增|(?:增[长加]|提高|下降|减少)(?![到至为]))`;
/** 三年|安排200亿元. */
const PAID_IN = "新?(?:安排|培训|培育|培养|招聘|引进|认定|带动|下达|发放|筹[建集])[^，；。：、的任目计]{0,10}$";
/** “十四五”|计划新增学位1.2万个|; 规划项目 is a name. */
const PLANNED =
  "(?:计划|拟|将)[再新]?(?:[建增筹培引招改扩]|开工|实施|完成|投[资入]|安排|打造|认定|创建)|规划[再新]?(?:建设|新建|布局)(?![的目任方])";
const PART = [
  "(?:起|开始|至今)(?![步点草源底伏航飞止])",
  "全年",
  "上半年",
  "下半年",
  "前三季度",
  "第?[一二三四]季度",
  "前(?:[一二三四五六七八九十]|\\d{1,2})个月",
  "\\d{1,2}月?[-—~至到]+\\d{1,2}月(?:份|底|末)?",
  "\\d{1,2}月[^，。；\\d]{1,16}?以来",
  "\\d{1,2}月(?:[^，。；\\d]{0,10}?(?:开园|成立|运营|建成|开业|启动|实施))?至今",
  "\\d{1,2}月(?:份|底|末|初|中旬|上旬|下旬|\\d{1,2}日)?(?:以来|(?:起|开始)(?![步点草源底伏航飞止]))?",
  "度?(?:底|末|初(?!步))",
  "(?:[^，。；\\d]|1号文件){0,22}?(?:以来|启动至今|实施至今)",
  "(?:启动|实施|设立|成立|开展|推行|开办|建立|创办)[^，。；\\d]{2,20}?至今",
].join("|");

const EXPRESSION = new RegExp(
  [
    `(?<![\\d])(?<from>${YEAR})年?(?:\\d{1,2}月[底末份初]?)?(?:[-—~至到]|--|——)(?<to>${YEAR})(?:(?<school>学年度?)|年(?:\\d{1,2}月[底末份]?)?)`,
    `(?<![\\d])(?<listed>${YEAR})(?=(?:[、和及与](?:${YEAR})){1,6}年)`,
    `(?<![\\d])(?<year>${YEAR})(?:(?=全年)|学年度?(?!制)|年(?!远景|为100(?!\\d))(?<part>${PART})?|届(?=[^，。；]{0,8}毕业|的?$))`,
    `(?<relative>(?<=^|[比较由从于，（。；])[前上]一年(?!度?[内中来间])|今年|本年度?|当年|去年|上年度?(?!=|为100(?!\\d)|同[期月]=|结[余转])|前年|明年|(?<![\\d一两二三四五六七八九十半])年内|全年)(?:的(?=\\d{1,2}月[底末份]))?(?<part2>${PART})?`,
    `(?<=截至|截止|截至了|^|，|；|。|：|其中|（|[府局委院校司会厅]于|月、|力争|争取|确保|计划|单(?=\\d{1,2}月[，份])|[由从](?=\\d+月[底末初])|[升高加长]到?至?(?=\\d+月[底末]的))(?<bare>(?:\\d{1,2}月(?:底|末|份|当月|[上中下]旬(?<=截[至止]\\d{1,2}月.旬)|\\d{1,2}日(?:(?<=截[至止]\\d{1,2}月\\d{1,2}日)|(?<=(?:^|[。；，])\\d{1,2}月\\d{1,2}日)(?=，(?![^，。；]{0,12}(?:记者|获悉|了解到|发布|公布|通报))))|(?=[，、\\u4e00-\\u9fff])(?![至到以初上中下间内前后起]))))|(?<bare5>\\d{1,2}月(?:底|末|初)?(?:之|以)?前)(?<=(?:^|，|；|。|在|于|确保|力争)\\d{1,2}月(?:底|末|初)?(?:之|以)?前)|(?<bare3>\\d{1,2}月)(?<=截[至止]\\d{1,2}月)(?![\\d底末份初上中下])`,
    `(?<![\\d年至到—~-])(?<bare4>\\d{1,2}月(?:份|(?=[为是](?:约|近)?$)))(?!以来|[-—~至到])`,
    "(?<![至到十第])(?<bare6>(?:十[一二]?|[一二三四五六七八九])月份)",
    `(?<![\\d年第一二三四])(?<bare2>[上下]半年|前三季度|第?[一二三四]季度(?:当季)?|(?<!提)前(?:${COUNT})个月|\\d{1,2}月?[-—~至到]+\\d{1,2}月(?:份)?)`,
    `“?(?<plan>十[一二三四五]五|(?<=“)(?:十五|[七八九]五)(?=”))”?(?<planPart>时期|期间|以来|规划期|前[三四34]年|五年|末|期末|(?=，|${PLANNED}))`,
    `(?<past>(?:近|过去|这|最近)(?:的)?(?<n>${COUNT})年(?:来|间|多来)?|(?<n2>${COUNT})年(?:多)?[来里]|经过(?<n3>${COUNT})年|(?<=(?:以来|任期)的)(?<n7>${COUNT})年|(?<n4>五)年(?=累计|(?:城镇)?新增|净增|(?:增[长加]|提高|下降|减少)(?![到至为])|共|间|投入)|(?<=^|[，；。：、])(?<n8>[三四五345])年(?=${DONE_IN}|${PAID_IN})|(?<n5>[两三四六七八九]|(?<!\\d)[2-9])年(?=累计|分别)|(?<n6>${SHORT})年(?=年均|平均(?:分别)?增|${ROSE}))`,
    `(?<ago>${COUNT})年前(?<=[由从比较](?:${COUNT})年前)`,
    `(?<future>(?:今后|未来)(?:的)?(?<m>${COUNT})年|(?<m2>${COUNT})年内(?<!(?:毕业|成立|入职|离校|注册|创办|设立|退役|出站|引进|落户|取得|获得)(?:${COUNT})年内)(?!的|流失|离职|留存|返贫|转岗|复发)|(?<m3>[两三四五]|[2-5])年(?:左右)?(?:的)?时间)`,
    "(?<both>今明两年)",
    `(?<recent>春节(?:前|后|期间|以来)|年初以来|(?<![\\d去今上前明每])年底(?:之|以)?前(?![^，；。]{0,4}[已的]))`,
    "(?<!年)(?<census>第[五六七]次(?:全国)?人口普查)(?![^，；。]{0,4}(?:工作|登记|经费|员))",
    "党的(?<congress>十八|十九|二十)大以来",
    "(?<term>本届(?:政府|政协|人大|党委)?(?:成立)?以来)",
    "(?<now>截至目前|[目当]前|如今|(?:现有|(?<=[，。；]|^)现(?=已|共|拥有|覆盖|入驻|设|辖|在[校职岗册]))(?=[^，；。、]{0,14}$|，)|至今(?!年))",
  ].join("|"),
  "y",
);

/** The characters that an expression may begin with: it is looked for at these alone. */
export const TIME_BEGINS = "0123456789一二两三四五六七八九十“今当去上前明年全下第近过这最经未春本截目如现至党";

const BEGINS = new CodeSet(TIME_BEGINS);

/** Matches an expression, for those who only want it out of the way. */
export const TIME_PATTERN = EXPRESSION.source.replace(/\(\?<[a-z]\w*>/gi, "(?:");

type Groups = Readonly<Record<string, string | undefined>>;

/** The period of an expression; null where it stands on a year that is not known, undefined where it is none. */
function resolve(groups: Groups, years: Years, current: number | null, told: number | null): string | null | undefined {
  const { now, reported } = years;
  const latest = reported ?? now;
  const part = (year: number, written: string) => partOf(year, written, latest);
  // 2022—2023学年 begins in the first of them
  if (groups.school !== undefined) return arabic(groups.from!);
  if (groups.from !== undefined) return `${arabic(groups.from)}/${arabic(groups.to!)}`;
  if (groups.listed !== undefined) return arabic(groups.listed);
  if (groups.year !== undefined) return part(Number(arabic(groups.year)), groups.part ?? "");
  if (groups.relative !== undefined) {
    const year = relativeYear(
      groups.relative,
      years,
      groups.relative === "全年" ? wholeYear(years, current, told) : current,
    );
    if (year === undefined) return undefined;
    return year === null ? null : part(year, groups.part2 ?? "");
  }
  const bare =
    groups.bare ??
    groups.bare2 ??
    groups.bare3 ??
    groups.bare4 ??
    groups.bare5 ??
    (groups.bare6 === undefined ? undefined : inArabic(groups.bare6));
  if (bare !== undefined) {
    const year = current ?? latest;
    return year === null ? null : over(part(year, bare), groups.bare2 === undefined || current !== null ? null : years);
  }
  if (groups.plan !== undefined) return ofFiveYears(groups.plan, groups.planPart ?? "", latest);
  if (groups.past !== undefined) {
    const count = numeral(
      groups.n ?? groups.n2 ?? groups.n3 ?? groups.n4 ?? groups.n5 ?? groups.n6 ?? groups.n7 ?? groups.n8 ?? "",
    );
    // 2023年…，五年年均增长6%; 2023年，三年累计扩招: up to the year that is spoken of.
    const upToTold = groups.n6 !== undefined || (groups.n5 !== undefined && latest !== null && current === latest - 1);
    // 到2027年，…，五年新增5万人: the five that end then.
    const isAhead = (groups.n4 ?? groups.n5 ?? groups.n8) !== undefined && current !== null && isBeyond(current, years);
    const upTo = upToTold && current !== null && latest !== null ? Math.min(current, latest) : latest;
    const last = isAhead ? current : upTo;
    return last === null ? null : count < 2 ? String(last) : `${last - count + 1}/${last}`;
  }
  if (groups.ago !== undefined) return latest === null ? null : String(latest - numeral(groups.ago));
  if (groups.future !== undefined) {
    const count = numeral(groups.m ?? groups.m2 ?? groups.m3 ?? "");
    // 今后五年 in a report of November: from the year ahead.
    const from = reported !== null && years.issued === undefined ? (years.planned ?? now) : now;
    return from === null ? null : count < 2 ? String(from) : `${from}/${from + count - 1}`;
  }
  if (groups.both !== undefined) return now === null ? null : `${now}/${now + 1}`;
  if (groups.recent !== undefined) {
    const year = current !== null && now !== null && current < now ? current : now;
    return reported !== null ? undefined : year === null ? null : String(year);
  }
  if (groups.term !== undefined) return sinceYear(years.termSince ?? null, latest);
  if (groups.congress !== undefined) return sinceYear(CONGRESSES[groups.congress]!, latest);
  if (groups.census !== undefined) return `${censusYear(groups.census)}`;
  if (groups.now !== undefined) return latest === null ? null : String(latest);
  return undefined;
}

/** 1—12月 in a letter of January: of the year before, as those months are over. */
function over(period: string, years: Years | null): string {
  if (years?.month == null || years.now === null || years.reported !== null || years.now !== yearOf(period))
    return period;
  const [from, to] = period.length === 4 ? [1, 12] : (monthsIn(period) ?? [0, 0]);
  return from === 1 && to > 6 && to > years.month ? `${years.now - 1}${period.slice(4)}` : period;
}

/** 2022年，…。目前，…，全年发证2万本 in a letter of February 2023: no year of which two months are over. */
const wholeYear = ({ now, month }: Years, current: number | null, told: number | null): number | null =>
  current === now && told !== null && told === (now ?? 0) - 1 && month != null && month <= FEW_MONTHS
    ? told
    : (current ?? told);
const FEW_MONTHS = 3;

/** The years in which a congress was held: 党的十八大以来. */
const CONGRESSES: Readonly<Record<string, number>> = { 十八: 2012, 十九: 2017, 二十: 2022 };

const sinceYear = (since: number | null, latest: number | null): string | null =>
  since === null || latest === null ? null : since < latest ? `${since}/${latest}` : String(latest);

function relativeYear(word: string, { now, reported, part }: Years, current: number | null): number | null | undefined {
  // In a release on a part of a year the whole of it is another time.
  const isYearOwn = reported !== null && part == null;
  if (word === "全年") return isYearOwn ? (current === reported ? reported : undefined) : (current ?? now);
  if (word === "年内") return isYearOwn ? undefined : now;
  const before = word.startsWith("上") || word === "前一年";
  if (before && current !== null) return current - 1;
  if (now === null) return null;
  if (before) return now - 1;
  if (word === "明年") return now + 1;
  if (word.startsWith("去")) return now - 1;
  if (word.startsWith("前")) return now - 2;
  if (word === "当年") return current ?? reported ?? now;
  return now;
}

/** A part of a year: 2023 with 1—8月 is 2023-01/08; with 以来 it is a span up to the latest year that the document can know of. */
function partOf(year: number, part: string, latest: number | null): string {
  if (part === "" || /[底末初]$/.test(part) === true) {
    const month = /^(\d{1,2})月/.exec(part);
    if (month === null) return String(year);
  }
  if (/(?:以来|起|开始|至今)$/.test(part))
    return latest === null || latest <= year ? String(year) : `${year}/${latest}`;
  if (part.startsWith("上半年")) return `${year}-H1`;
  if (part.startsWith("下半年")) return `${year}-H2`;
  if (part.startsWith("前三季度")) return `${year}-Q1/Q3`;
  const quarter = /^第?([一二三四])季度/.exec(part);
  if (quarter !== null) return `${year}-Q${numeral(quarter[1]!)}`;
  const months = /^前([^个]+)个月/.exec(part);
  if (months !== null) return monthsOf(year, 1, numeral(months[1]!));
  const between = /^(\d{1,2})月?[-—~至到]+(\d{1,2})月/.exec(part);
  if (between !== null) return monthsOf(year, Number(between[1]), Number(between[2]));
  const month = /^(\d{1,2})月/.exec(part);
  if (month !== null && Number(month[1]) <= 12) return `${year}-${pad(Number(month[1]))}`;
  return String(year);
}

/** A plan's period up to the latest year that the document can know of it; 十四五末 is its last year. */
function ofFiveYears(name: string, part: string, latest: number | null): string | undefined {
  const span = fiveYearPlan(name);
  if (span === null) return undefined;
  const [from, to] = span;
  if (part.endsWith("末")) return String(to);
  const ahead = /^前([三四34])年/.exec(part);
  if (ahead !== null) return `${from}/${from + numeral(ahead[1]!) - 1}`;
  return part === "以来" && latest !== null && latest > from ? `${from}/${latest}` : `${from}/${to}`;
}

/** 12月份 for 十二月份. */
const inArabic = (month: string): string =>
  month.replace(/^[^月]+/, (word) =>
    String(word[0] === "十" ? 10 + Math.max(0, DIGITS.indexOf(word[1] ?? "")) : DIGITS.indexOf(word)),
  );
const DIGITS = "〇一二三四五六七八九十";
const numeral = (word: string): number => {
  if (/^\d+$/.test(word)) return Number(word);
  if (word === "两") return 2;
  const ten = word.indexOf("十");
  const digit = (mark: string) => Math.max(0, DIGITS.indexOf(mark));
  return ten < 0 ? digit(word) : (ten === 0 ? 1 : digit(word[0]!)) * 10 + digit(word[ten + 1] ?? "〇");
};

const arabic = (year: string): string =>
  /^\d/.test(year) ? year : [...year].map((digit) => DIGITS.indexOf(digit)).join("");

/** Up to a date everything since it began may be counted; up to now only what is. */
const isDate = (before: string, expression: string): boolean =>
  UP_TO.test(before) || /(?:[底末]|[目当]前|如今|现有|^至今|^现)$/.test(expression);

const UP_TO = /截[至止]到?$/;
