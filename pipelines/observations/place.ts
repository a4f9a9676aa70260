import { FILLER } from "../text/normalise.js";
import type { Section, Sentence } from "../text/sentence.js";
import { CodeSet } from "../vocabulary/code-set.js";
import { fiveYearPlan } from "../vocabulary/five-year-plan.js";
import { isYear, monthsIn, TIME_BEGINS, timeExpressions, yearOf } from "./time-expression.js";
import type { Years } from "./years.js";

/** What a sentence's place in its document says of everything in it. */
export interface Place {
  /** It speaks of what is to come. */
  readonly planned: boolean;
  /** A title says that it looks back. */
  readonly reviewing: boolean;
  /** It plans nothing, in a document that reports on a year. */
  readonly reporting: boolean;
  /** The period that the place plans for, or null. */
  readonly plannedPeriod: string | null;
  /** The period that the place reports on: a year, or a span of years after 五年来; null where it reports on none. */
  readonly reviewed: string | null;
  /** It is of a statistical release, which tells barely what there is. */
  readonly released: boolean;
}

/**
 * Walks down a document's sentences and knows of each whether it stands in the review or in the plan, and of what period.
 * A section on next steps, on the year to come or on the aims of a five-year plan is a plan, and in a work report so is what
 * comes after it, and a chapter that says nothing after one that looks back; a sentence that begins with 五年来 opens a review of five years, which holds until one begins with a year.
 * 下一步，我们将…： opens a plan that holds for the points below it; inside a paragraph, for the rest of it.
 */
export function createPlaces(years: Years): (sentence: Sentence) => Place {
  const report = years.reported !== null;
  const plan: Phase = years.plan == null ? REVIEW : { planned: true, period: years.plan };
  const ofSection = new Map<Section, Phase | null>();
  let chapter: Section | null = null;
  let phase: Phase = REVIEW;
  let span: string | null = null;
  let paragraph = -1;
  let steps: Section | null = null;
  let stepsBelow = false;
  let aims = false;
  let looksBack = false;
  let announced: Section | null = null;
  let opened: { readonly section: Section; readonly phase: Phase } | null = null;
  return (sentence) => {
    const { section, normal } = sentence;
    const top = outermost(section);
    if (top !== chapter) {
      looksBack ||=
        chapter !== null && !CLAIMS.test(chapter.title) && titlePhase(chapter.title, years)?.planned === false;
      chapter = top;
      // ——兑现承诺: a point, where no chapter has a title.
      if (!isPoint(sentence)) span = null;
    }
    const own = phaseOf(section, years, ofSection);
    if (own !== null) phase = own;
    else if (!report) phase = plan;
    else if (looksBack && top.title !== "" && years.turns) phase = aheadOf(years);
    const head = headOf(normal);
    const first = paragraph !== sentence.paragraph;
    if (first) {
      paragraph = sentence.paragraph;
      if (steps !== null && !isWithin(section, steps)) steps = null;
      if (isNext(head)) steps = section;
      stepsBelow = WILL.test(head) || isLaterPart(head, years) || (report && isYearAhead(head, years));
    } else if (isNext(head) || isLaterPart(head, years)) stepsBelow = true;
    if (first)
      aims =
        isAims(head) || opensPoints(normal) || (report && opensDeeds(normal, years)) || (aims && POINTS.test(head));
    else if (opensPoints(normal)) aims = true;
    if (report) span = spanAfter(head, first, span, years);
    if (report && first && (looksBack || isMixed(section.title))) {
      const ahead = spanAhead(head, years);
      if (ahead !== null) opened = { section, phase: { planned: true, period: ahead } };
    }
    if (report && first) {
      const spans = (phase.planned && phase.period?.includes("/")) || opened?.phase.period?.includes("/");
      if ((spans && isOfYear(head, years)) || isAimOfYear(head, years)) opened = { section, phase: aheadOf(years) };
    }
    if (opened !== null && isWithin(section, opened.section)) ({ phase } = opened);
    if (report && first && announces(normal, years)) announced = section;
    if (announced !== null && own === null && isWithin(section, announced)) phase = aheadOf(years);
    const planned = (phase.planned && (span === null || own !== null)) || steps !== null || stepsBelow || aims;
    return {
      planned,
      reviewing: !planned && !phase.planned && (own?.planned === false || (report && years.now === years.reported)),
      reporting: report && !planned,
      released: years.issued !== undefined,
      plannedPeriod: phase.planned ? phase.period : aims ? aheadOf(years).period : null,
      reviewed:
        span ??
        (years.also != null && phase.period === years.also ? years.also : null) ??
        years.part ??
        (report ? String(years.reported) : planned ? null : (phase.period ?? years.about ?? null)),
    };
  };
}

/** The first words of a sentence, without line breaks in them. */
export function headOf(normal: string): string {
  const head = normal.length > 60 ? normal.slice(0, 60) : normal;
  return head.includes(FILLER) ? head.replaceAll(FILLER, "") : head;
}

const isPoint = ({ section, normal }: Sentence): boolean =>
  section.level === 1 && /^(?:——|（[一二三四五六七八九十])/.test(normal);

interface Phase {
  readonly planned: boolean;
  readonly period: string | null;
}

/** 下一步, 接下来, 今后. */
const isNext = (head: string): boolean =>
  (NEXT.has(head.charCodeAt(0)) && STEPS.test(head)) ||
  (head.includes("将") && head.includes("步") && WE_WILL.test(head));
/** 对照建议，下一步我们将：（1）…; in one sentence with its points. */
const WE_WILL = /^[^，。；：\d]{0,14}，下一?步，?[^，。；：]{0,6}将[^，。；：]{0,14}：/;
const NEXT = new CodeSet("下接今");
const STEPS = /^(?:下一步|下步|接下来|今后|下一阶段)/;

/** 四季度，培训4万人 in a release on three quarters, or in a letter of August: that part of the year is still to come. */
function isLaterPart(head: string, years: Years): boolean {
  const told = years.part == null ? (years.month ?? 0) : (monthsIn(years.part)?.[1] ?? 0);
  if (told === 0 || !PARTS.has(head.charCodeAt(0)) || !PART.test(head)) return false;
  const [time] = timeExpressions(head.slice(0, 8), years);
  const months = time?.start === 0 ? monthsIn(time.period ?? "") : null;
  return months !== null && yearOf(time!.period!) === years.now && months[0] > told;
}
const PARTS = new CodeSet("下第二三四");
const PART = /^(?:下半年|第?[二三四]季度)(?:，|我|全)/;

/** 2026年，安排国债…. 下达投资…: all of a paragraph on the year ahead. */
const isYearAhead = (head: string, { planned, reported }: Years): boolean =>
  planned !== null && planned !== reported && head.startsWith(`${planned}年，`);

/** 今年，我市将继续…: opens a plan for the rest of its paragraph. */
const WILL = /^今年，?[^，。；]{0,10}(?:将(?=继续|进一步|重点|安排|加大|深入|大力|加快|全面|着力)|(?:要|将)?重点做好)/;

/** 2025年主要预期目标是：…, and the points below it. */
const isAims = (head: string): boolean => head.endsWith("：") && AIMS.test(head.slice(-14));
const AIMS = /(?:目标|任务|打算|安排)(?:主要)?(?:是|为|有|如下)?：$/;
/** 编制空缺率为12%。为此，我们将：, and the points below it. */
const opensPoints = (normal: string): boolean =>
  normal.includes("：", normal.length - 4) && WILL_DO.test(normal.slice(-48).replaceAll(FILLER, ""));
const WILL_DO = /(?:[们局委厅府市县区省会]|下一步，?)将[^，。；：]{0,14}：$/;
/** 今年，我市将办好“十件实事”。 2026年，为民兴办10件实事： and the points below it. */
function opensDeeds(normal: string, { now, reported, planned }: Years): boolean {
  if (normal.length > LONGEST_OPENING || !normal.includes("事")) return false;
  const words = normal.replaceAll(FILLER, "");
  const ahead = words.includes("今年") ? now !== reported : planned !== null && words.includes(`${planned}年`);
  return ahead && DEEDS.test(words);
}
const DEEDS = /(?:将|办好|兴办|实施|抓好)[^。；]{0,24}实事”?[：。]?$/;
const LONGEST_OPENING = 90;

/** 今年工作安排 on a line of its own that heads no section; 2026年，我们将重点抓好以下工作。: what comes after it is a plan. */
function announces(normal: string, years: Years): boolean {
  if (normal.length > LONGEST_OPENING || !normal.includes("年")) return false;
  const words = normal.replaceAll(FILLER, "").trim();
  const ahead = words.includes("今年") ? years.now !== years.reported : words.includes(`${years.planned}年`);
  return ahead && years.planned !== years.reported && ANNOUNCES.test(words);
}
const ANNOUNCES =
  /^[^，。；：]{0,12}年[^，。；：]{0,8}(?:工作|任务|目标)(?:安排|清单|任务|要点|打算|计划|部署)?$|(?:抓好|做好|办好|推进|实施|完成)(?:以下|下列|如下)[^，。；]{0,10}(?:工作|任务|实事|事)[：。]?$/;
const POINTS = /^(?:—|[（(]?[一二三四五六七八九十\d]+[）)、.．]|[一二三四五六七八九十]是|[①-⑩])/;

/** What comes after a look back, where its title does not say. */
const aheadOf = ({ planned, plan }: Years): Phase => ({
  planned: true,
  period: plan ?? (planned === null ? null : String(planned)),
});

const REVIEW: Phase = { planned: false, period: null };
const REVIEWED =
  /发展基础|现实基础|现状|形势|存在的?问题|(?:问题|不足|困难|短板)[和与及、]|回顾|成效|亮点|(?<!政)成绩(?!单)|进展|完成情况|执行情况|所做工作|已开展|成就|工作总结|主要做法|基本情况/;
/** 1.产业升级成效显著: one point of a look back, and not all of it. */
const CLAIMS = /(?:成效|成果|成绩|进展)[^，。]{0,2}(?:显著|明显|突出|初显|凸显|斐然|丰硕|顺利|良好|积极)$/;
/** In a letter these head what was done as well. */
const WORK = /重点工作|主要工作|重点任务|主要任务/;
const PLANNED =
  /下一步|下步|今后|打算|(?<!资金|经费|岗位|人员|就业|任务)安排(?![^，]{0,2}(?:着重|突出|情况|资金|就业|残疾)|[^，]{0,10}\d)|工作计划|总体要求|主要目标|目标任务|思路|展望|奋斗目标|预期目标|总体目标|发展目标|工作目标|政策取向/;

/**
 * A title that says what its section is decides, for the sections within too: 加快释放改革成效 among next year's tasks is a task. Only a title
 * that says it outright (工作回顾, 下一步) turns them. Null where none says.
 */
function phaseOf(section: Section, years: Years, known: Map<Section, Phase | null>): Phase | null {
  const cached = known.get(section);
  if (cached !== undefined) return cached;
  const around = section.parent === null ? null : phaseOf(section.parent, years, known);
  const own = titlePhase(section.title, years);
  const turns = own !== null && (around === null || around.planned === own.planned || OUTRIGHT.test(section.title));
  const phase = turns ? own : around;
  known.set(section, phase);
  return phase;
}

const OUTRIGHT =
  /“?十[一二三四]五”?(?:时期)?(?:发展|主要)?(?:成就|成效)(?!和|与|及)|回顾|完成情况|工作总结|下一步|下步|今后|打算/;

function titlePhase(title: string, years: Years): Phase | null {
  if (title === "" || DELIVERED.test(title)) return null;
  const time = timeExpressions(title, years.also == null ? years : { ...years, reported: null }).find(
    ({ use }) => use === "topic",
  );
  // 二、2025年上半年预算执行情况, in a report on 2024, too
  if (years.also != null && time?.period && yearOf(time.period) === years.now && !isAhead(title, time.period))
    return { planned: false, period: years.also };
  if (REVIEWED.test(title)) {
    // “十三五”成就: what it looks back on.
    const plan = /十[一二三四五六七]五/.exec(title)?.[0];
    const span = plan === undefined ? null : fiveYearPlan(plan);
    if (span !== null && years.now !== null && span[1] < years.now) return { planned: false, period: span.join("/") };
    // 一、2023年工作成效 in a speech of 2024
    const year = years.reported === null && time?.period && isYear(time.period) ? time.period : null;
    return year !== null && Number(year) < (years.now ?? 0) ? { planned: false, period: year } : REVIEW;
  }
  // （三）2021至2025年，…: the sentence's time, and no title.
  if (time !== undefined && years.reported === null && title.length - (time.end - time.start) <= 1) return null;
  const stated = time?.period ?? null;
  const latest = years.reported ?? years.now;
  const ahead = stated !== null && latest !== null && (lastYear(stated) > latest || isLater(stated, years));
  if (ahead) return { planned: true, period: stated };
  // 一、2022年工作情况 in a letter of 2023
  if (stated !== null && latest !== null && lastYear(stated) < latest)
    return years.reported === null && isYear(stated) ? { planned: false, period: stated } : REVIEW;
  // 一、2024年主要工作 in a report on 2024
  if (stated !== null && stated === String(years.reported) && !PLANNED.test(title)) return REVIEW;
  // 二、2023年工作安排 in a letter of 2023
  if (stated !== null && years.reported === null && PLANNED.test(title)) return { planned: true, period: stated };
  return PLANNED.test(title) || (years.reported !== null && WORK.test(title)) ? aheadOf(years) : null;
}

const isAhead = (title: string, period: string): boolean =>
  PLANNED.test(title) || /^\d{4}-(?:H2|0[789]|Q[34])/.test(period);

/** 下半年 in a report on the first half of its year. */
function isLater(period: string, { part, now }: Years): boolean {
  const [, told] = monthsIn(part ?? "") ?? [];
  const [from] = yearOf(period) === now ? (monthsIn(period) ?? []) : [];
  return told !== undefined && from !== undefined && from > told;
}

/** “十四五”成就和“十五五”目标 in one chapter: it looks back until a paragraph begins with the years ahead. */
const isMixed = (title: string): boolean =>
  REVIEWED.test(title) && (PLANNED.test(title) || WORK.test(title) || title.endsWith("目标"));

/** The span of years ahead that a paragraph begins with, “十五五”时期, 今后五年, or whose plan it is on: 编制了“十五五”规划纲要（草案）. */
function spanAhead(head: string, years: Years): string | null {
  if (!isTimed(head)) return null;
  const drafted = head.includes("规划") ? DRAFTED.exec(head)?.slice(1).find(Boolean) : undefined;
  const span = drafted === undefined ? null : fiveYearPlan(`${drafted.slice(0, 2)}五`);
  if (span !== null && years.reported !== null && span[1] > years.reported) return span.join("/");
  const [time] = timeExpressions(head.slice(0, 16), years);
  if (!time?.period?.includes("/") || time.start > 2 || time.use !== "topic" || years.reported === null) return null;
  return lastYear(time.period) > years.reported && /^\d{4}\/\d{4}$/.test(time.period) ? time.period : null;
}

const DRAFTED = /(?:编制|制定)[^，；。]{0,30}(?:“(十[一二三四五]五)”|第(十[一二三四五])个五年)规划/;

/** In a chapter on years ahead, a paragraph on the first of them: 今年是“十五五”开局之年. */
const isOfYear = (head: string, { planned }: Years): boolean =>
  /^(?:今年|新的一年)/.test(head) || (planned !== null && head.startsWith(`${planned}年`));

/** Under no title of its own: 2026年经济社会发展的主要预期目标是：…. */
const isAimOfYear = (head: string, years: Years): boolean => isOfYear(head, years) && AIM_OF_YEAR.test(head);
const AIM_OF_YEAR =
  /^[^；。]{0,28}?(?:(?:预期|发展|工作|奋斗)目标(?:是|为|：)|(?:指标|目标)(?:体系)?安排(?:，?具体)?(?:是|为|如下)?：)/;

/** ——2026年1月27日在…会议上: when and where a report was given. */
const DELIVERED = /月[\d一二三四五六七八九十]{1,3}日|会议上?$/;

/** The last year of a period: 2026 of 2026-Q1, 2030 of 2026/2030. */
export function lastYear(period: string): number {
  const years = period.match(/(?:19|20)\d\d/g);
  return Number(years?.at(-1) ?? Number.NaN);
}

/** No time is named without one of these. */
const isTimed = (head: string): boolean =>
  TIMED.find(head) >= 0 || (head.includes("五") && /十[一二三四五]五/.test(head));
const TIMED = new CodeSet("年后未望届");

const TERM = /^(?:本|第?[一二三四五六七八九十]{1,3})届[^，。；]{0,4}政府[^，。；]{0,8}(?:回顾|成就|成绩|成效)/;

/** What may begin a sentence that opens a span of years or ends it. */
const OPENS = new CodeSet(`${TIME_BEGINS}回刚展`);

function spanAfter(head: string, first: boolean, span: string | null, years: Years): string | null {
  if (!OPENS.among(head, 8) && !head.startsWith("各位")) return span;
  if (!isTimed(head.slice(0, 36))) return span;
  const opening = head
    .replace(
      /^(?:—+|各位代表[！，]|[^，。；]{2,5}(?:介绍|表示|指出)，|(?:特别|尤其)是(?=刚刚过去的)|[（(]?[一二三四五六七八九十\d]+[）)、.]|[一二三四五六七八九十]是)+/,
      "",
    )
    .slice(0, 24);
  // 脱贫任务完成。经过八年努力，…: how long it took opens nothing within a review of five years.
  if (!OPENS.among(opening, 3) || (span !== null && opening.startsWith("经过"))) return span;
  if (/^(?:一年来|过去一年|今年|去年|今后|未来|展望)/.test(opening)) return null;
  // 十七届人民政府工作回顾: a term has five years.
  if (years.reported !== null && TERM.test(opening)) return `${years.reported - 4}/${years.reported}`;
  const [time] = timeExpressions(opening, years);
  if (time?.period && years.reported !== null && time.start <= 2 && lastYear(time.period) > years.reported) return null;
  if (time === undefined || time.use !== "topic" || time.period === null) return span;
  if (time.start > 2 && !/^(?:回顾|回首|刚刚过去的)/.test(opening)) return span;
  if (/^\d{4}$/.test(time.period)) {
    const ofYear =
      (first || head.startsWith("特别是") || head.startsWith("尤其是")) &&
      /^(?:，|是|我|全[市省区国年]|(?:工作|主要)?成[绩效][：:])/.test(opening.slice(time.end));
    return ofYear && Number(time.period) === years.reported ? null : span;
  }
  const [from, to] = time.period.split("/");
  return to !== undefined && /^\d{4}$/.test(to) && Number(to) === years.reported && Number(to) - Number(from) >= 3
    ? time.period
    : span;
}

function outermost(section: Section): Section {
  let at = section;
  while (at.parent !== null && at.parent.level > 0) at = at.parent;
  return at;
}

function isWithin(section: Section, outer: Section): boolean {
  for (let at: Section | null = section; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}
