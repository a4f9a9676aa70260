import { CodeSet } from "../../vocabulary/code-set.js";
import { isYear, lastYear, monthsIn } from "./period-parts.js";
import { type TimeExpression, timeExpressions } from "./time-expression.js";
import type { Years } from "./years.js";

// How far a time that words name holds.

/** 2021年、|2022年|招聘教师2200名: both of them, from the first on; null for a time of its own. */
export function joined(
  last: TimeExpression | null,
  { start, period, isDate }: TimeExpression,
  words: string,
  stated: string,
): string | null {
  const before = last?.period ?? "";
  if (period === null || isDate || !isYear(before) || Number(period) !== Number(before) + 1) return null;
  const from = SPAN.test(stated) && stated.endsWith(before) ? stated.slice(0, 4) : before;
  return AND.test(words.slice(last!.end, start)) ? `${from}/${period}` : null;
}
const AND = /^年?[、和及与]$/;

/** A time that holds for no other sentence: 其中|2020年|, 自|2017年起|举办. */
export const isOwn = (words: string, { start, end, period }: TimeExpression, counts: boolean): boolean =>
  OF_PART.test(words.slice(Math.max(0, start - 8), start)) ||
  HELD.test(words.slice(end, end + 4)) ||
  (counts && words[start - 1] === "，" && period?.length === YEAR && ANEW.test(words.slice(end, end + 4))) ||
  (period?.length === MONTH && DONE_THEN.test(words.slice(end, end + 12))) ||
  (SPAN.test(period ?? "") &&
    (SINCE.test(words.slice(end - 2, end + 1)) || TOLD_SINCE.test(words.slice(Math.max(0, start - 2), end + 4))));
const YEAR = 4;
/** 建成研发机构68家，2023年|新增|12家；组织活动5场: what came anew of those. */
const ANEW = /^(?:共|又|再)*(?:新[增建招聘获认]|补充)/;
/** 在2017年10月|举行的|大赛上: when that was. */
const HELD = /^(?:举[行办]|召开|印发|出台|发布|公布|下发)的/;
/** 该馆于2022年6月|开馆，…: when one thing was done. */
const EVENT =
  "(?:[底末初]|\\d{1,2}日)?(?:正式|全面|全线|顺利|建成|投入)*(?:开[馆业园诊放工通]|使用|投[用运产]|启[用动]|运营|挂牌|成立|通车|竣工|完工|建成|上线)(?:运营|运行|以来|使用|建设|试运行)?";
const DONE_THEN = new RegExp(`^${EVENT}[，；。]`);
const MONTH = 7;
/** 于2022年6月|开馆，已接待4万人次: all that came since. */
export const isOpening = (words: string, { end, period }: TimeExpression): boolean =>
  period !== null && period.length <= MONTH && COME_SINCE.test(words.slice(end, end + 20));
const COME_SINCE = new RegExp(`^${EVENT}[，；](?:目前|现|已|累计|至今|截[至止])`);
const SINCE = /(?:.起|开始)[^，；。、]$/;
/** 开展大赛评选，|自1995年以来|共评选十五届. */
const TOLD_SINCE = /^[，；].*以来(?:已|共|累计|先后)/;
/** 其中2020年…; 分季度看，|一季度|增长11.9%. */
const OF_PART = /其中[^，；。]{0,6}$|[，；]其中，$|分(?:季度?|月份?)看，$/;

/** 新建公寓1200套，到|2027年底|供应5000套；发放绿卡500张: by then, up to the semicolon. @param before the words that lead to the time */
export const isByThen = (before: string): boolean => BY_THEN.test(before);
const BY_THEN = /^，[^；。]{0,4}到$/;

/** 面积6万亩（含|2022年|新增1万亩. */
export const isInBracket = (words: string, at: number): boolean =>
  words.includes("（") && words.lastIndexOf("（", at) > words.lastIndexOf("）", at) && !words.includes("）", at);

/** 五年里 in a chapter on “十三五” is its five years. */
export function ofChapter(stated: string | null, chapter: string | null): string | null {
  return isAsLong(stated, chapter) ? chapter : stated;
}

/** 2019/2023 and 2016/2020: spans of as many years. */
export const isAsLong = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && SPAN.test(one) && SPAN.test(other) && lengthOf(one) === lengthOf(other);
const lengthOf = (span: string): number => Number(span.slice(5)) - Number(span.slice(0, 4));

/** Years, from the first to the last. */
export const SPAN = /^\d{4}\/\d{4}$/;

/** 2020年以来，截至2023年6月: the date only says how far the span goes. */
export function isEndOf(span: string | null, date: string): boolean {
  const [from, to] = (span ?? "").split("/").map(Number);
  return to !== undefined && from! < to && to === Number(date.slice(0, 4));
}

/** Only the word 的 and a few more stand between it and the value; 五年|新增高技能人才|: a name of some length, too. */
export function leadsTo(gap: string, { end, isLength }: TimeExpression): boolean {
  const between = gap.slice(end);
  return LEADS.test(between) || (isLength && ADDED.test(between));
}
const ADDED = /^[新净]增[^，；。、]{0,14}$/;
const LEADS = /^(?:度|底|末|同期)?的?[^，；。、]{0,6}$/;

/** 2023年引才12万人。上半年，…: of a letter of August 2024, the months that are over since. */
export function isOver(gap: string, carried: string | null, years: Years): boolean {
  const { now, month, reported } = years;
  if (reported !== null || now === null || month == null || carried !== String(now - 1)) return false;
  const [time] = timeExpressions(gap, years, now);
  if (time === undefined || OWN_YEAR.test(gap.slice(time.start, time.end))) return false;
  const last = monthsIn(time.period ?? "")?.[1] ?? 0;
  return last > 0 && last < month;
}
const OWN_YEAR = /\d年|[今去上前明当本]年/;

/** 2019年出台新政20条|以来. */
export const upTo = (year: string, { now }: Years): string =>
  now !== null && Number(year) < now ? `${year}/${now}` : year;

/** 今年1—6月引才700人，上年同期|500人: the same months of the year before. */
export function samePart(year: string | null, stated: string | null, after: string): string | null {
  const part = /^\d{4}-/.test(stated ?? "") ? stated!.slice(4) : "";
  return year !== null && isYear(year) && after.startsWith("同期") ? `${year}${part}` : year;
}

/** A time right after a value, of it alone: （2022年）, 将于明年交付; null where there is none. */
export function timeAfter(tail: string, years: Years): string | null {
  const within = tail.startsWith("（") ? IN_BRACKET.exec(tail)?.[1] : undefined;
  if (within !== undefined) return within;
  const later = AT.among(tail, 6) ? LATER.exec(tail)?.[1] : undefined;
  return later === undefined ? null : (timeExpressions(later, years).find(({ start }) => start === 0)?.period ?? null);
}

/** 引进人才|6.2万人|（2022年）、7.1万人（2023年）: of that value alone. */
export const IN_BRACKET = /^（((?:19|20)\d\d)年(?:[底末]|全年|数据)?）/;

/** 将于|明年交付; 增幅高于去年 is measured against. */
const LATER = /^[^，。；：]{0,4}(?:将|拟)?(?<![高低快优好多少大小])[于在]([^，。；]{2,12})/;
const AT = new CodeSet("于在");

/** 意见提出，到|2015年|比例达到65%: by when a paper aims at it, and no time of the next sentence. */
export const isAimed = (words: string, { start }: TimeExpression): boolean =>
  SAID.test(words.slice(Math.max(0, start - 4), start));
const SAID = /(?:提出|明确)，?到$/;

/** 2024年招聘600人。|2025届|毕业生1.2万人: a class of no year that is known already. @param known the time that holds, or "" for that of a report */
export const isOfKnown = (known: string, { period }: TimeExpression): boolean =>
  known === "" || (known !== period && !SPAN.test(known) && (period === null || lastYear(period) <= lastYear(known)));

/** 增长到|2020年|的12亿元. */
export const isReachedIn = (words: string, { start, end }: TimeExpression): boolean =>
  words.startsWith("的", end) && !/[，；。]/.test(words.slice(end)) && GROWN_TO.test(words.slice(0, start));
const GROWN_TO = /(?:增|升|降|减|加|长|高|大|展|壮大|缩小)[到至]$/;
