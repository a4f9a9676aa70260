import { CodeSet } from "../../vocabulary/code-set.js";
import type { Change } from "../changes/change.js";
import { afterLast } from "../clauses.js";
import { isYearly } from "../kinds/accumulated.js";
import type { ListedKind } from "../kinds/kind-line.js";
import type { Labelled } from "../labels/labelled.js";
import { isVerb, verbAt } from "../names/name-verbs.js";
import type { Place } from "../places/place.js";
import { TARGETS } from "../places/status.js";
import type { StatusRule } from "../rules.js";
import type { Slot } from "../slots.js";
import { type Period, periodOf } from "./period.js";
import { lastYear } from "./period-parts.js";
import { SPAN } from "./time-hold.js";
import type { Times } from "./times.js";
import type { Years } from "./years.js";

/** What the period of a figure hangs on. */
export interface Datable {
  readonly slot: Slot;
  /** The words that lead to it, or to the list of values that it stands in. */
  readonly leading: string;
  readonly change: Change;
  readonly labelled: Labelled;
  readonly kind: ListedKind;
  readonly statusRule: StatusRule;
  /** It is what another grew from. */
  readonly origin: boolean;
  readonly times: Times;
  readonly place: Place;
}

/**
 * Follows the periods of the figures of a sentence: what has none of its own may be of the time of what it belongs to.
 *
 *     2022年末，规上企业320家，比上年增加26家；教师3.4万人，“双师型”占44%
 *     ~~~~~~~ 320家       of its level: ~~~~ of those who stand: ~~~
 */
export class PeriodLine {
  private periods: Period[] = [];
  /** The last time of what stands, in this part of the sentence. */
  private stood: Period | null = null;
  private afterOrigin = false;
  /** The time of what a sentence that begins with 其中 is of: 教师92万人。其中，幼儿园教师增加|5%|. */
  private whole: Period | null = null;

  /** @param dated the document states its year */
  constructor(
    private readonly years: Years,
    private readonly dated: boolean,
  ) {}

  /** @param goesOn it begins with 其中: of what the sentence before tells */
  sentence(goesOn: boolean): void {
    this.whole = goesOn ? (this.periods.findLast(({ period }) => period !== null) ?? null) : null;
    this.periods = [];
    this.stood = null;
    this.afterOrigin = false;
  }

  /** The period of the next figure, in order. */
  figure(figure: Datable): Period {
    const { slot, change, labelled, kind, statusRule, origin } = figure;
    if (slot.gap.includes("；")) this.stood = null;
    const own = this.own(figure);
    const ofThose = kind.kind === "rate" || (kind.kind === "flow" && ENTERS.test(labelled.label));
    const share = ofThose && change === null && !TARGETS.has(statusRule) && !origin ? this.stood : null;
    const level = change === null || labelled.of === null ? undefined : this.periods[labelled.of];
    // 截至9月底，收入4万亿元，同比增长|6%: as far as its level.
    const soFar = own.period !== null && level?.period?.replace(SINCE_JANUARY, "-$1") === own.period ? level : null;
    const known =
      own.period !== null ? (soFar ?? own) : (share ?? level ?? (change === null ? own : (this.whole ?? own)));
    if (kind.kind === "stock" && known.rule === "document") this.stood = known;
    this.periods.push(known);
    this.afterOrigin = origin;
    return known;
  }

  /** What the words around it, its place and its document tell. */
  private own(figure: Datable): Period {
    const { kind, statusRule, origin, place } = figure;
    const isOfNone = this.isOffered(figure) || this.isOfEveryYear(figure);
    const times = isOfNone ? { ...figure.times, carried: null } : figure.times;
    // A review tells what had been aimed at in its own year.
    const ahead = TARGETS.has(statusRule) && (statusRule !== "task" || place.planned);
    const told = periodOf(times, ahead, kind.kind, place, this.years, this.dated, origin, () => this.isOfEnd(figure));
    // 交流轮岗占23%，较去年提高3个百分点: of the year after
    const now = told.period === null && !ahead && OVER_LAST.test(figure.slot.tail) ? this.years.now : null;
    return now === null ? fitted(told, figure) : { ...told, period: String(now) };
  }

  /** 2023年兑现资金2亿元。对引进的团队，最高给予|1000万元|资助: an offer is of no year that is past. */
  private isOffered({ labelled, times: { stated, carried } }: Datable): boolean {
    return (
      labelled.rule === "award" &&
      !/^[人户月年]均/.test(labelled.label) &&
      stated === null &&
      carried !== null &&
      lastYear(carried) < (this.years.now ?? 0)
    );
  }

  /** 去年拨付补助260万元。县财政每年安排|40万元|: of no one year. */
  private isOfEveryYear({ slot: { gap }, times: { stated, carried } }: Datable): boolean {
    const isPast = carried?.length === 4 && Number(carried) < (this.years.now ?? 0);
    return stated === null && isPast && gap.includes("每年") && EVERY_YEAR.test(gap);
  }

  /** Told of a span of years, it is of the last one: a stock, a rate, a yearly flow that reached a value. */
  private isOfEnd({ slot, leading, change, labelled, kind, origin }: Datable): boolean {
    // 三年来培训21万人次，完成任务的|115%|: of all three years
    if (kind.averaged || isSum(slot, labelled.label) || (kind.kind === "rate" && DONE.test(labelled.label)))
      return false;
    if (kind.kind === "stock" || kind.kind === "rate" || (this.afterOrigin && !origin)) return true;
    return change === null
      ? isYearly(labelled.label, leading, slot.tail)
      : AGAINST.test(leading) && isOfYear(this.periods[labelled.of ?? -1]?.period);
  }
}

/** 在校学生5万人，一年级招生|8564人|: in the year of those who are there. */
const ENTERS = /(?:招生|毕业生?|入园|转[入出])(?:人?数)?$/;
const DONE = /完成[^，、]{0,8}(?:任务|目标|计划)$/;
const EVERY_YEAR = /每年[^，；。]*$/;
const OVER_LAST = /^，?[比较]去年(?!同期|底|末)/;
const SINCE_JANUARY = /-01\/(\d\d)$/;

/** Compared with another area, no earlier time, a change is of the time of its level. */
const AGAINST = /[比较高低快慢过]于?(?:全[国省市区县州]|(?:19|20)\d\d年)/;
const isOfYear = (period: string | null | undefined): boolean => period != null && !period.includes("/");

/** A sum or an average over years is of all of them. */
const isSum = ({ quantity, gap }: Slot, label: string): boolean =>
  (quantity.form === "multiple" && !OF_A_YEAR.test(gap)) ||
  /年均|年平均增|平均年增|累计|每年/.test(label) ||
  /累计|年均|平均每年/.test(gap) ||
  (gap.includes("财政") && FOR_YEARS.test(gap));

/** 五年全市财政用于教育的支出达到|160亿元|. */
const FOR_YEARS = /(?:^|[，；。])[三四五]年[^，；。\d]{0,4}财政[^，；。]*$/;
/** 收入673亿元，是2006年的|3倍|. */
const OF_A_YEAR = /[是为](?:(?:19|20)\d\d年|“(?:十[一二三四]?五|九五)”期?末)的$/;

/** The time that was told, as long as what is told of it takes. */
function fitted(
  told: Period,
  { slot: { gap }, change, labelled: { label }, kind, statusRule, times, place }: Datable,
): Period {
  const { period } = told;
  if (period === null) return told;
  // 五年来，…。收入9亿元，同比增长|6%: over the last of them.
  if (change !== null && times.stated === null && SPAN.test(period) && gap.includes("比") && OVER_YEAR.test(gap))
    return { ...told, period: period.slice(5) };
  const planned = TARGETS.has(statusRule);
  // 到2030年，生产总值年均增长|6%: over the years of the plan.
  if (planned && times.stated !== null && kind.kind !== "stock" && PLAN_ENDS.test(period) && OVER_YEARS.test(gap))
    return { ...told, period: `${Number(period) - 4}/${period}` };
  // A quarter's release says how much of the year's target is reached: 完成年度目标|23万人|的29.7%.
  // 截至8月底，新增就业59万人，超额完成|55万人|的任务: of the plan's years
  const ofPlan = statusRule === "task" && period[4] === "-" ? (spanOf(times.carried) ?? spanOf(place.reviewed)) : null;
  if (ofPlan !== null) return { ...told, period: ofPlan };
  const ofYear = statusRule === "task" ? OF_YEAR.test(gap) : change === null && YEAR_PLAN.test(gap);
  if (period[4] === "-" && ofYear) return { ...told, period: period.slice(0, 4) };
  // 截至8月底，新增就业|3.2万人: since the year began.
  const dated = times.atDate || (times.stated === null && times.carriedDate);
  const soFar =
    kind.kind === "flow" &&
    !planned &&
    dated &&
    addsUp(label.replace(/人数$/, "")) &&
    !REACHES.test(afterLast(MARKS, gap));
  const month = soFar && !gap.includes("当月") ? MONTH.exec(period) : null;
  if (month === null) return told;
  // 截至11月底，新增就业|59万人| in the news of a plan: since that began.
  const span = gap.includes("年") ? null : spanOf(place.reviewed);
  return { ...told, period: span?.endsWith(month[1]!) ? span : `${month[1]}-01/${month[2]}` };
}

const OVER_YEAR = /(?:同比|[比较]上年)[^，；。均]*$/;

const spanOf = (period: string | null): string | null => (period !== null && SPAN.test(period) ? period : null);

/** Five-year plans end in such years. */
const PLAN_ENDS = /^\d{3}[05]$/;
const OVER_YEARS = /(?:年均|累计)[^，；。]*$/;
const OF_YEAR = /(?:年度|全年|年初|年(?=目标|任务|计划))[^，；。]*$/;
/** 1—6月完成投资24亿元；在建项目年度计划投资|32亿元|. */
const YEAR_PLAN =
  /(?:年度?|当年|全年)(?:计划(?:完成)?投资|投资计划|计划投资额)为?$|全年(?:目标|任务)[是为][^，；。]{0,12}$/;
const MARKS = new CodeSet("，：；。");
const MONTH = /^(\d{4})-(0[2-9]|1[01])$/;
const REACHES = /任务|目标|计划|达(?!成)|突破|超/;
const YIELDS = /(?:收入|支出|产值|增加值|零售额|成交额|销售额|进出口总?额|完成(?:总|建设)?投资)$/;
const addsUp = (label: string): boolean =>
  verbAt(label) !== "" || isVerb(label) || label.includes("新增") || label.startsWith("参会") || YIELDS.test(label);
