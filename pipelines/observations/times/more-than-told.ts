import { isYear, yearOf } from "./period-parts.js";
import type { TimesBefore } from "./times.js";

// What a clause tells of more than the time that was told last.

/** 2022年引进专家120人。累计引进|480人|: more than that year. */
export const tellsMore = (gap: string, tail: string, { carried, carriedCounts, carriedDate }: TimesBefore): boolean =>
  carriedCounts &&
  !carriedDate &&
  carried !== null &&
  (isYear(carried) ? IN_ALL : IN_ALL_BY_NOW).test(gap) &&
  yearOf(carried) !== null &&
  !(tail.startsWith("，") && OF_YEAR_AIM.test(tail));

const IN_ALL = /累计[^，；。]{0,20}$/;
/** 今年1—5月…。已累计发放|300万元: more than those months. */
const IN_ALL_BY_NOW = /已累计[^，；。]{0,20}$/;
/** 累计招生|7.9万人|，完成年度目标的112%: what a year's aim is met with is of that year. */
const OF_YEAR_AIM = /^，(?:已|超额|提前|占)*(?:完成)?(?:全年|年度|当年|年)(?:目标|任务|计划)/;

/** 2010年启动培训计划，10余年来培训|1700人次. */
export const isOverYears = (gap: string): boolean => gap.includes("年来") && SOME_YEARS.test(gap);
const SOME_YEARS = /(?:^|[，；。])(?:\d{1,2}|[二三四五六七八九]?十)[余多]年来，[^，；。]*$/;

/** 2021年教师1.8万人。“国培计划”实施以来，培训|1800人次|: since no year that is told. */
export const isSinceStart = (gap: string): boolean => gap.includes("以来，") && SINCE_START.test(gap);
const SINCE_START =
  /^(?:“[^”]{2,14}”|[^，；。\d]{2,14}(?:工程|计划|行动|项目|制度))(?:实施|启动|开展|成立|设立|建立|推行)以来，/;

/** 2022年8月，出台新政。|政策实施以来|，引进人才4万人. */
export const isInForce = (gap: string): boolean => IN_FORCE.test(gap);
const IN_FORCE =
  /^(?:政策|新政|行动|计划|措施|活动|工程|方案|办法|意见|制度|试点)(?:实施|出台|启动|开展|推行|施行|印发)以来，/;
