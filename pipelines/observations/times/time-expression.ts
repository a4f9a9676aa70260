import { CodeSet } from "../../vocabulary/code-set.js";
import { yearOf } from "./period-parts.js";
import { TIME_BEGINS, TIME_EXPRESSION } from "./time-pattern.js";
import { periodOf } from "./time-period.js";
import { type TimeUse, useOf } from "./time-use.js";
import type { Years } from "./years.js";

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
  if (TIME_MARKS.find(words) < 0 && !(words.endsWith("的") && BARE_YEAR.test(words))) return [];
  const found: TimeExpression[] = [];
  let current = year;
  for (let at = BEGINS.find(words); at >= 0; at = BEGINS.find(words, at)) {
    TIME_EXPRESSION.lastIndex = at;
    const match = TIME_EXPRESSION.exec(words);
    at = match === null ? at + 1 : TIME_EXPRESSION.lastIndex;
    if (match === null) continue;
    const start = match.index;
    const end = start + match[0].length;
    const before = words.slice(Math.max(0, start - 4), start);
    const last = found.at(-1);
    // 较“十五”末的|2004年|增加3万人: the same time, told again.
    const again = last?.use === "compared" && last.end === start - 1 && before.endsWith("的");
    const use = again ? last.use : useOf(before, match[0], words.slice(end, end + 8));
    const read = periodOf(match.groups!, use === "topic" ? spoken(years) : years, current, told);
    // 2000年底|前建成的|小区: what is spoken of, in its own age.
    if (BUILT.test(words.slice(end, end + 6)) && years.now !== null && Number(read?.slice(0, 4)) < years.now - 2)
      continue;
    if (read === undefined || (match[0] === "全年" && AIM.test(words.slice(end, end + 6)))) continue;
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

/** 完成全年|任务: what was aimed at, and no time; 全年|计划培训1.2万人 is one. */
const AIM =
  /^总?(?:任务|目标|计划(?!(?:培训|培养|培育|新增|新建|引进|招聘|招录|组织|开展|举办|发放|改造|认定|选派|筹集)(?!任务|目标))|指标)/;

/** An expression has one of them: 年, 月, 届, 季度, 十四五, 春节, 目前, 如今, 现有, 至今, 当前, 党的二十大以来. */
/** 由2005年的5亿元增加到|2010|的13亿元. */
const BARE_YEAR = /(?:19|20)\d\d的$/;
const TIME_MARKS = new CodeSet("年月届季五春目如现至当党普");

const BEGINS = new CodeSet(TIME_BEGINS);

/** Up to a date everything since it began may be counted; up to now only what is. */
const isDate = (before: string, expression: string): boolean =>
  UP_TO.test(before) || /(?:[底末]|[目当]前|如今|现有|^至今|^现)$/.test(expression);

const UP_TO = /截[至止]到?$/;
