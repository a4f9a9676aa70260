import type { Document } from "../../documents/document.js";
import { censusYear } from "../../vocabulary/census-year.js";
import { fiveYearPlan, plannedYears } from "../../vocabulary/five-year-plan.js";
import { termStart } from "../../vocabulary/session-year.js";
import { eventTime, openingOf } from "./event.js";
import { yearOf } from "./period-parts.js";
import { timeExpressions } from "./time-expression.js";
import { type Years, yearsOf } from "./years.js";

/**
 * A work report of January 2026 says 今年 of 2026, reports on 2025 and plans for 2026; one of August 2025 does all three of 2025; a release reports on its year; a letter
 * says 今年 of its own year and reports on no one year. A document that does not state its year is taken to be of the year
 * after the latest year whose figures it gives (2022年引进人才…), which is when such a letter is written.
 */
export function documentYears(document: Document): Years {
  const { kind, published, referenceYear } = document.facts;
  const year = referenceYear ?? inferredYear(document.text);
  if (year === null) return yearsOf({});
  const termSince = termStart(document.facts.area, year);
  const month = published?.startsWith(`${year}-`) ? Number(published.slice(5, 7)) || null : null;
  if (kind === "work-report") {
    const title = document.facts.title ?? "";
    // 关于今年以来预算执行情况的报告: how much of it, its first words say.
    const soFar = month !== null && title.includes("今年以来") ? openingOf(document.text) : "";
    const part = partIn(title, year) ?? partIn(soFar, year, true);
    const since = part === null ? null : yearOf(part);
    // 关于2024年决算和2025年上半年预算执行情况的报告
    if (since !== null && ACCOUNTS.exec(title)?.[1] === String(since - 1))
      return yearsOf({ now: since, reported: since - 1, planned: since, also: part, termSince });
    // A bureau's summary, and a report given in the year that it is on, call that year 今年.
    const ofOwnYear = part !== null || month !== null || title.includes("总结");
    // What is to come is the rest of that year, or from November the next.
    const rest = part !== null || (month !== null && month < 11);
    return yearsOf({
      ...{ now: ofOwnYear ? year : year + 1, reported: year, planned: rest ? year : year + 1 },
      ...{ part, termSince, turns: !ON_COURSE.test(title) },
    });
  }
  if (kind === "statistical-release" || kind === "yearbook-table") {
    const issued = Number(published?.slice(0, 4)) || null;
    const titled = partIn(document.facts.title ?? "", year);
    const opening = issued === year ? partIn(openingOf(document.text), year, true) : null;
    // …运行简况（2024年3月）: 1—3月，….
    const isUpTo = titled?.length === MONTH && opening?.endsWith(`/${titled.slice(-2)}`);
    const part = isUpTo ? opening : (titled ?? opening);
    const planned = part === null ? year + 1 : year;
    return yearsOf({ now: year, reported: year, planned, part, termSince, release: true, issued });
  }
  const years = kind === "plan" ? plannedYears(document.facts.title ?? "") : null;
  const plan = years === null ? null : years[0] === years[1] ? String(years[0]) : years.join("/");
  const about =
    kind === "news" || kind === "other"
      ? (titledTime(document.facts.title ?? "", year) ??
        titledYear(headingOf(document.text), year) ??
        reportedAt(document, year) ??
        releasedIn(document.text, year) ??
        openedYear(document.text, year, month) ??
        soFarIn(document.text, year))
      : null;
  const event = about === null ? eventTime(document, year) : null;
  return yearsOf({ now: year, month, plan, about, event, termSince, plans: kind === "plan" });
}

/** 2012年社会事业发展情况: what a text is headed, where its first line is no sentence; or "". */
function headingOf(text: string): string {
  const line = /^\s*(\S[^\n]{0,39})\n/.exec(text)?.[1] ?? "";
  return HEADED.test(line) ? line : "";
}
const HEADED = /^[^，。；,;：:]+(?:情况|工作|总结|成效|进展|概况|综述)\s*$/;

const ACCOUNTS = /((?:19|20)\d\d)年[^年]{0,12}决算/;

/** What the title of news says that it is on: the year before, that of a census, or a part of its own (前11个月全省外贸增长7%). */
const titledTime = (title: string, now: number): string | null =>
  titledYear(title, now) ??
  censusTime(title, now) ??
  titledPlan(title, now) ??
  (NEWS_OF_PART.test(title) && !CONFERENCE.test(title) ? partIn(title, now) : null);

/** “十四五”以来新增就业59万人, 决胜“十四五”新闻发布会: the years of a plan, up to now. */
function titledPlan(title: string, now: number): string | null {
  const [, before, after] = PLAN_REVIEWED.exec(title) ?? [];
  const span = fiveYearPlan(before ?? after ?? "");
  return span === null || span[0] >= now ? null : `${span[0]}/${Math.min(span[1], now)}`;
}
const PLAN_REVIEWED =
  /(十[一二三四]?五)[”’]?(?:以来|期间|时期(?!.{0,8}(?:规划|目标|任务))|这五年|[^，。]{0,6}(?:成就|成绩单|答卷|收官))|(?:完成|决胜|回眸|回望|盘点)[“‘]?(十[一二三四]?五)/;

/** 第七次全国人口普查数据发布, in the news of 2021. */
function censusTime(title: string, now: number): string | null {
  const year = censusYear(title);
  return year === null || year >= now ? null : String(year);
}
const NEWS_OF_PART =
  /^[^，：]{0,10}?(?:前(?:[\d一二三四五六七八九十]+个月|三季度)|1[-—–~～至到]\d{1,2}月|[上下]半年|第[一二三四]季|[一二三四]季度)/;

/** 省人社厅召开新闻发布会，通报|前三季度|工作情况: what a conference is on, as the news of it opens; or null. */
function reportedAt({ facts: { title }, text }: Document, now: number): string | null {
  if (!CONFERENCE.test(title ?? "")) return null;
  const told = REPORTS.exec(openingOf(text))?.[1];
  return told === undefined ? null : partIn(told, now);
}

/** 日前，开展了|2015年度|人才资源统计: the year before that the first words of news tell a release on; or null. */
function releasedIn(text: string, now: number): string | null {
  const lead = text.slice(0, LEAD).replaceAll("\u200b", "");
  const year = (SHOWN.exec(lead) ?? RELEASED.exec(lead))?.[1];
  return year !== undefined && Number(year) < now ? year : null;
}
/** How far news tells what it is on. */
const LEAD = 800;
const RELEASED =
  /(?<![\d—-])((?:19|20)\d\d) ?(?:年度?|届)(?!以来)[^，。；：\d]{2,28}?(?:统计公报|发展公报|监测调查报告|监测报告|统计(?:快报|工作|调查)|质量(?:年度)?报告|蓝皮书|白皮书)/;

/** 报告分为两篇，向社会|展示2021年|职业教育发展的新变化. */
const SHOWN =
  /(?:报告|白皮书|蓝皮书|公报)[^。\d]{2,60}(?:展示|反映|呈现|展现|披露)了?((?:19|20)\d\d)年度?(?!以来|起|[—-])/;

const CONFERENCE = /发布会|通气会|通报会/;
const REPORTS =
  /(?:通报|介绍|发布)了?((?:今年|(?:19|20)\d\d年)?(?:前|上半|下半|第?[一二三]季|1[-—–~至]|1月)[^，。；]{1,8})/;

/** 近年来，…。|2021年|，转移就业9万人。 in the news of February 2022: the year that it opens with, which is over; or null. */
function openedYear(text: string, now: number, month: number | null): string | null {
  if (month === null || month > EARLY) return null;
  const [first] = [...openingOf(text).matchAll(OPENED)];
  return first?.[1] === undefined || Number(first[1]) !== now - 1 ? null : first[1];
}
/** …形势严峻。|今年以来|，各地挖掘岗位。, and nothing of a day: what is told below is of the year so far; or null. */
const soFarIn = (text: string, now: number): string | null =>
  SO_FAR.test(openingOf(text).replaceAll("\u200b", "")) ? String(now) : null;
const SO_FAR =
  /^(?:(?!日(?!电|消息|讯)|今天|昨天|周[一二三四五六日])[\s\S])*?(?:^|[。\n]|讯|（[^（）\n]{1,24}）)\s*今年以来[，,]/;
const EARLY = 3;
const OPENED = /(?:^|[。\n])\s*(?:((?:19|20)\d\d)年(?:[，,]|全[市县区省州])|今年|\d{1,2}月\d{1,2}日)/g;

/** 2021年农民工监测调查报告发布, in the news of 2022: the year before that it is on; null where its title names none, or more. */
function titledYear(title: string, now: number): string | null {
  const years = [...title.matchAll(/(?<!\d)((?:19|20)\d\d)年(?![—–-]|以来|起)/g)].map((found) => Number(found[1]));
  // 2022届毕业生就业质量报告
  const leavers = years.length === 0 ? (LEAVERS.exec(title)?.[1] ?? REPORT.exec(title)?.[1]) : undefined;
  if (leavers !== undefined && Number(leavers) <= now) return leavers;
  return years.length === 1 && years[0]! < now ? String(years[0]) : null;
}

const LEAVERS = /(?<!\d)((?:19|20)\d\d)届.*毕业生.*报告/;

/** 多高校发布|2022|就业报告. */
const REPORT = /(?<![\d—-])((?:19|20)\d\d)(?=[^\d年届，。—-]{1,8}(?:报告|公报|蓝皮书|白皮书))/;

/** 2024-03. */
const MONTH = 7;

/** It tells how things stand, or what was done, chapter by chapter, and plans in none that does not say so. */
const ON_COURSE = /(?:进展|推进)情况|经济(?:运行|形势)|总结|汇报|亮点|成效/;

/**
 * 上半年, 前三季度, 1—9月 in a title: the part of the year that it names, or null.
 * @param prose these are the first words of the text, where only one that leads its clause says what the text is on
 */
function partIn(named: string, year: number, prose = false): string | null {
  const years = yearsOf({ now: year, reported: year });
  // 2012年第一季供求情况
  const words = prose ? named : named.replace(/(第[一二三四]季)(?!度)/, "$1度");
  const found = timeExpressions(words, years).find(
    ({ period, start }) =>
      period !== null &&
      /^\d{4}-/.test(period) &&
      (!prose || /[，,：:。\s]|^$/.test(words.slice(Math.max(0, start - 1), start))),
  );
  return found?.period ?? null;
}

/** The year after the latest that a clause begins with as past (2022年全市…), or one of which it tells a part (2024年上半年…); or null. */
function inferredYear(text: string): number | null {
  let latest: number | null = null;
  for (const [, written, part] of text
    .replaceAll("\u200b", "")
    .matchAll(
      /[，,；;。\n]\s{0,8}((?:19|20|１９|２０)[\d０-９]{2})年(?!底|末|[—–-])([上下]半年|[一1前第][—\-至到\d一二三]{0,4}(?:月|季度)|以来)?/g,
    )) {
    const year = Number(written!.normalize("NFKC")) + (part === undefined ? 1 : 0);
    if (latest === null || year > latest) latest = year;
  }
  return latest;
}
