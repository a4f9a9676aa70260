import { FILLER } from "../../text/normalise.js";
import { CodeSet } from "../../vocabulary/code-set.js";
import { fiveYearPlan } from "../../vocabulary/five-year-plan.js";
import { lastYear, monthsIn, yearOf } from "../times/period-parts.js";
import { timeExpressions } from "../times/time-expression.js";
import type { Years } from "../times/years.js";

// How a sentence opens a plan: for its section, for the rest of its paragraph, for the points below it.

/** 下一步, 接下来, 今后. */
export const isNext = (head: string): boolean =>
  (NEXT.has(head.charCodeAt(0)) && STEPS.test(head)) ||
  (head.includes("将") && head.includes("步") && WE_WILL.test(head));

/** 对照建议，下一步我们将：（1）…; in one sentence with its points. */
const WE_WILL = /^[^，。；：\d]{0,14}，下一?步，?[^，。；：]{0,6}将[^，。；：]{0,14}：/;

const NEXT = new CodeSet("下接今");

const STEPS = /^(?:下一步|下步|接下来|今后|下一阶段)/;

/** 四季度，培训4万人 in a release on three quarters, or in a letter of August: that part of the year is still to come. */
export function isLaterPart(head: string, years: Years): boolean {
  const told = years.part == null ? (years.month ?? 0) : (monthsIn(years.part)?.[1] ?? 0);
  if (told === 0 || !PARTS.has(head.charCodeAt(0)) || !PART.test(head)) return false;
  const [time] = timeExpressions(head.slice(0, 8), years);
  const months = time?.start === 0 ? monthsIn(time.period ?? "") : null;
  return months !== null && yearOf(time!.period!) === years.now && months[0] > told;
}

const PARTS = new CodeSet("下第二三四");

const PART = /^(?:下半年|第?[二三四]季度)(?:，|我|全)/;

/** 2026年，安排国债…. 下达投资…: all of a paragraph on the year ahead. */
export const isYearAhead = (head: string, { planned, reported }: Years): boolean =>
  planned !== null && planned !== reported && head.startsWith(`${planned}年，`);

/** 今年，我市将继续…: opens a plan for the rest of its paragraph. */
export const isForRest = (head: string): boolean => WILL.test(head);

const WILL =
  /^在[^，。；\d]{2,24}(?:方面|上)，[^，。；：\d]{0,8}今年[^，。；\d]{0,6}(?:计划|将(?!近))|^(?:据(?:介绍|了解|悉)，)?[^，。；：\d]{0,8}今年，?[^，。；]{0,10}(?:(?<![名大干即])将(?=继续|进一步|重点|安排|加大|深入|大力|加快|全面|着力|完善|健全|聚焦|围绕|实施|推[动进]|优化|强化|深化|持续|抓好|启动|出台|坚持|办好|做好|抓好|着重|争取|力争)|(?:要|将)?重点做好)/;

/** 2025年主要预期目标是：…, and the points below it. */
export const isAims = (head: string): boolean => head.endsWith("：") && AIMS.test(head.slice(-14));

const AIMS = /(?:目标|任务|打算|安排)(?:主要)?(?:是|为|有|如下)?：$/;

/** 编制空缺率为12%。为此，我们将：, and the points below it. */
export const opensPoints = (normal: string): boolean =>
  normal.includes("：", normal.length - 4) && WILL_DO.test(normal.slice(-48).replaceAll(FILLER, ""));

const WILL_DO = /(?:[们局委厅府市县区省会]|下一步，?)将[^，。；：]{0,14}：$/;

/** 今年，我市将办好“十件实事”。 2026年，为民兴办10件实事： and the points below it. */
export function opensDeeds(normal: string, { now, reported, planned }: Years): boolean {
  if (normal.length > LONGEST_OPENING || !normal.includes("事")) return false;
  const words = normal.replaceAll(FILLER, "");
  const ahead = words.includes("今年") ? now !== reported : planned !== null && words.includes(`${planned}年`);
  return ahead && DEEDS.test(words);
}

const DEEDS = /(?:将|办好|兴办|实施|抓好)[^。；]{0,24}实事”?[：。]?$/;

const LONGEST_OPENING = 90;

/** 今年工作安排 on a line of its own that heads no section; 2026年，我们将重点抓好以下工作。: what comes after it is a plan. */
export function announces(normal: string, years: Years): boolean {
  if (normal.length > LONGEST_OPENING || !normal.includes("年")) return false;
  const words = normal.replaceAll(FILLER, "").trim();
  const ahead = words.includes("今年") ? years.now !== years.reported : words.includes(`${years.planned}年`);
  return ahead && years.planned !== years.reported && ANNOUNCES.test(words);
}

const ANNOUNCES =
  /^[^，。；：]{0,12}年[^，。；：]{0,8}(?:工作|任务|目标)(?:安排|清单|任务|要点|打算|计划|部署)?$|(?:抓好|做好|办好|推进|实施|完成)(?:以下|下列|如下)[^，。；]{0,10}(?:工作|任务|实事|事)[：。]?$|年，[^，。；]{0,12}将(?:有|迎来|发生)哪些[^，。；]{0,6}(?:变化|实事|福利|礼包)？$/;

export const POINTS = /^(?:—|[（(]?[一二三四五六七八九十\d]+[）)、.．]|[一二三四五六七八九十]是|[①-⑩])/;

/** The span of years ahead that a paragraph begins with, “十五五”时期, 今后五年, or whose plan it is on: 编制了“十五五”规划纲要（草案）. */
export function spanAhead(head: string, years: Years): string | null {
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
export const isOfYear = (head: string, { planned }: Years): boolean =>
  /^(?:今年|新的一年)/.test(head) || (planned !== null && head.startsWith(`${planned}年`));

/** Under no title of its own: 2026年经济社会发展的主要预期目标是：…. */
export const isAimOfYear = (head: string, years: Years): boolean => isOfYear(head, years) && AIM_OF_YEAR.test(head);

const AIM_OF_YEAR =
  /^[^；。]{0,28}?(?:(?:预期|发展|工作|奋斗)目标(?:是|为|：)|(?:指标|目标)(?:体系)?安排(?:，?具体)?(?:是|为|如下)?：)/;

/** No time is named without one of these. */
export const isTimed = (head: string): boolean =>
  TIMED.find(head) >= 0 || (head.includes("五") && /十[一二三四五]五/.test(head));

const TIMED = new CodeSet("年后未望届");
