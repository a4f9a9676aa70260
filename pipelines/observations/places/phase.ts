import type { Section } from "../../text/sentence.js";
import { fiveYearPlan } from "../../vocabulary/five-year-plan.js";
import { isYear, lastYear, monthsIn, yearOf } from "../times/period-parts.js";
import { timeExpressions } from "../times/time-expression.js";
import type { Years } from "../times/years.js";

export interface Phase {
  readonly planned: boolean;
  readonly period: string | null;
}

export const REVIEW: Phase = { planned: false, period: null };

/** What comes after a look back, where its title does not say. */
export const aheadOf = ({ planned, plan }: Years): Phase => ({
  planned: true,
  period: plan ?? (planned === null ? null : String(planned)),
});

const REVIEWED =
  /(?:发展|现实|规划|编制|工作)(?:基础|背景)|现状|形势|存在的?问题|(?:问题|不足|困难|短板)[和与及、]|回顾|成效|亮点|(?<!政)成绩(?!单)|进展|完成情况|执行情况|所做工作|已开展|成就|工作总结|主要做法|基本情况/;

/** 1.产业升级成效显著: one point of a look back, and not all of it. */
export const CLAIMS = /(?:成效|成果|成绩|进展)[^，。]{0,2}(?:显著|明显|突出|初显|凸显|斐然|丰硕|顺利|良好|积极)$/;

/** In a letter these head what was done as well. */
const WORK = /重点工作|主要工作|重点任务|主要任务/;

const PLANNED =
  /下一步|下步|今后|打算|(?<!资金|经费|岗位|人员|就业|任务)安排(?![^，]{0,2}(?:着重|突出|情况|资金|就业|残疾)|[^，]{0,10}\d)|工作计划|总体要求|主要目标|目标任务|思路|展望|奋斗目标|预期目标|总体目标|发展目标|工作目标|政策取向/;

/**
 * A title that says what its section is decides, for the sections within too: 加快释放改革成效 among next year's tasks is a task. Only a title
 * that says it outright (工作回顾, 下一步) turns them. Null where none says.
 */
export function phaseOf(section: Section, years: Years, known: Map<Section, Phase | null>): Phase | null {
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

export function titlePhase(title: string, years: Years): Phase | null {
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
export const isMixed = (title: string): boolean =>
  REVIEWED.test(title) && (PLANNED.test(title) || WORK.test(title) || title.endsWith("目标"));

/** ——2026年1月27日在…会议上: when and where a report was given. */
const DELIVERED = /月[\d一二三四五六七八九十]{1,3}日|会议上?$/;
