import type { Place } from "../places/place.js";
import { isCompared, isListMark } from "../slots.js";
import { isMean, meanSpan } from "./mean-span.js";
import { isInForce, isOverYears, isSinceStart, tellsMore } from "./more-than-told.js";
import { isYear, lastYear, monthBefore, yearOf } from "./period-parts.js";
import { type TimeExpression, timeExpressions } from "./time-expression.js";
import {
  IN_BRACKET,
  isAimed,
  isAsLong,
  isByThen,
  isEndOf,
  isInBracket,
  isOfKnown,
  isOpening,
  isOver,
  isOwn,
  isReachedIn,
  joined,
  leadsTo,
  ofChapter,
  SPAN,
  samePart,
  timeAfter,
  upTo,
} from "./time-hold.js";
import type { Times, TimesBefore } from "./times.js";
import { unnamed } from "./year-in-name.js";
import { isBeyond, type Years } from "./years.js";

/**
 * Follows the times named in a sentence, gap by gap. A time named at the head of a clause holds for the clauses after it; what a value only
 * started from, or is only measured against, does not.
 */
export class SentenceTimes {
  stated: string | null = null;
  atDate = false;
  /** What was stated before 其中2020年…: a time of its own is of no other sentence, and of nothing after a semicolon. */
  whole: { readonly stated: string | null; readonly atDate: boolean } | null = null;
  /** What is stated holds for no other sentence: what a paper aims at, years handed to values one each (2022、2023年分别培训26人、31人). */
  ofItsOwn = false;
  /** The sentence gives figures. */
  counts = false;
  /** Only after figures of no stated time it names part of a year, or a span: 拥有工作站214家，今年上半年|新进站96名|. It holds for no other sentence. */
  late = false;
  /** When the values of the sentence started. */
  began: string | null;
  told: number | null;
  /** 累计 has told of more than what is carried. */
  private inAll = false;
  /** The year at whose end a review of several tells what they came to: 2021年，产值90亿元，年均增长5%；投资|7亿元|，年均增长6%. */
  private ended: string | null = null;
  /** What was stated before a bracket named a time: 面积6万亩（含2022年新增|1万亩|），占…. */
  private outside: { readonly stated: string | null; readonly atDate: boolean } | null = null;
  private base: string | null = null;
  /** The last time that a value of this sentence started from, or was compared with. */
  private since: string | null;
  /** The years that a list of averages is over. */
  private averaged: string | null = null;

  constructor(
    private readonly years: Years,
    private readonly before: TimesBefore,
  ) {
    this.told = before.told;
    this.began = before.began;
    this.since = before.carried === null ? null : before.began;
  }

  /**
   * Takes in the words before a figure and the clause after it.
   * @param planned they plan
   */
  figure(gap: string, tail: string, place: Place, planned: boolean): Times {
    this.close(gap);
    const ofSpan = place.reviewed?.includes("/") === true;
    const ahead = planned || place.planned;
    const told = this.opened(gap, tail, ofSpan);
    const around = this.yearAround(place, ahead);
    const isLater = this.stated === null && isOver(gap, this.around(place), this.years);
    const year = this.stated !== null ? yearOf(this.stated) : isLater ? this.years.now : around;
    if (gap.startsWith("以来") && this.stated !== null && isYear(this.stated))
      this.stated = upTo(this.stated, this.years);
    const isAim = tail.startsWith("的") && OF_AIM.test(tail);
    const ofIt = isAim || isCompared({ gap, tail }) || tail.startsWith("的基础上");
    this.base = this.hear(gap, year, ahead, ofIt) ?? this.baseBefore(gap, place);
    const someYears = isOverYears(gap);
    if (someYears && this.stated !== null && isYear(this.stated)) this.stated = upTo(this.stated, this.years);
    const open = this.stated === null && (someYears || isSinceStart(gap));
    this.since = this.base ?? this.since;
    if (this.base !== null && STARTS.test(gap)) this.began = this.base;
    // 累计发布榜单四批|120项: what goes on with it is no more of that year.
    const goesOn = this.inAll && !gap.includes("；") && !gap.startsWith("，占") && this.stated === null;
    this.inAll = (!ahead && this.isMore(gap) && tellsMore(gap, tail, this.before)) || goesOn || open;
    this.counts = true;
    const spoken = ofSpan ? (yearOf(told ?? "") ?? lastYear(place.reviewed!)) : (around ?? this.years.now);
    return {
      base: this.base,
      began: this.began,
      stated:
        timeAfter(tail, this.years) ??
        this.average(gap, spoken, ahead || ofSpan) ??
        ofChapter(this.stated, this.years.reported === null ? place.reviewed : null),
      atDate: this.atDate,
      // 2022年引进专家120人。累计引进|480人: more than that year.
      carried: this.inAll ? null : this.before.carried,
      carriedDate: this.before.carriedDate,
      words: gap,
    };
  }

  /** A time of a part holds up to a semicolon, one in a bracket up to its end. */
  private close(gap: string): void {
    if (this.whole !== null && ((gap.includes("；") && !gap.includes("；其中")) || OF_ALL.test(gap))) {
      ({ stated: this.stated, atDate: this.atDate } = this.whole);
      this.whole = null;
    }
    if (this.outside !== null && gap.includes("）")) {
      ({ stated: this.stated, atDate: this.atDate } = this.outside);
      this.outside = null;
    }
  }

  /** Sets the time that holds where the words begin, and tells it; a sum or a mean in a chapter on several years is over those. */
  private opened(gap: string, tail: string, ofSpan: boolean): string | null {
    if (this.stated === null && this.years.reported === null && isInForce(gap)) this.stated = this.sinceLaunch();
    const told = this.stated;
    if (this.stated === null && this.ended !== null && OF_END.test(tail)) this.stated = this.ended;
    if (ofSpan && (gap.includes("累计") || gap.includes("年均"))) {
      if (told !== null && isYear(told)) this.ended = told;
      this.stated = null;
    }
    return told;
  }

  private around(place: Place): string | null {
    return this.before.carried ?? (place.planned ? place.plannedPeriod : null);
  }

  /** The year that is spoken of where the sentence states none. */
  private yearAround(place: Place, ahead: boolean): number | null {
    // 二、2025年上半年预算执行情况, in a report on 2024, too
    if (place.reviewed !== null && place.reviewed === this.years.also) return this.years.now;
    const around = this.around(place);
    const now = ahead && this.years.reported === null ? this.years.now : null;
    if (around !== null && isYear(around)) return Math.max(Number(around), now ?? 0);
    if (now !== null || ahead || place.reviewed?.includes("/")) return now;
    return this.years.reported ?? (isYear(place.reviewed ?? "") ? Number(place.reviewed) : null);
  }

  /** 上月; or in a list what its first value started from. */
  private baseBefore(gap: string, place: Place): string | null {
    if (gap.includes("上月") && LAST_MONTH.test(gap))
      return monthBefore(this.stated ?? this.before.carried ?? place.reviewed ?? "");
    const isSpan = () => SPAN.test(this.base ?? "");
    return isListMark(gap) || (gap.startsWith("、") && NEXT_OF.test(gap) && isSpan()) ? this.base : null;
  }

  /** A clause that may tell of more than what was told last. */
  private isMore(gap: string): boolean {
    return (!this.counts || gap.includes("；")) && this.stated === null && this.years.reported === null;
  }

  /** 2022年8月，出台新政。政策实施以来，引进人才|4万人: from then to now. */
  private sinceLaunch(): string | null {
    const from = yearOf(this.before.carried ?? this.before.launched ?? "");
    return from === null || from >= (this.years.now ?? 0) ? null : `${from}/${this.years.now}`;
  }

  /** The years that a mean is over; those of a list are of its first. */
  private average(gap: string, told: number | null, ofPlace: boolean): string | null {
    if (isListMark(gap)) return this.averaged;
    const { since, stated } = this;
    this.averaged = null;
    if (!isMean(gap, since)) return null;
    this.averaged = meanSpan(gap, { since, stated, told, ofPlace }, this.years);
    // 比上年增长12%；投资年均增长|17%|: no span.
    if (since !== null && Number(stated ?? told ?? Number.NaN) - Number(since) === 1) this.since = null;
    return this.averaged;
  }

  /**
   * Takes in the times that words name.
   * @param ofIt one right before the value is its own, and holds for no other
   * @returns the time of the value that the words lead to alone, or null */
  hear(words: string, year: number | null, planned = true, ofIt = false): string | null {
    let base: string | null = null;
    if (words.endsWith("年的")) this.since = TIMES.exec(words)?.[1] ?? this.since;
    let last: TimeExpression | null = null;
    for (const time of timeExpressions(
      unnamed(words.startsWith("（") ? words.replace(IN_BRACKET, "") : words),
      this.years,
      year,
      planned ? null : this.told,
    )) {
      // “十三五”期间，力争用5年时间; 2017年—2019年，该校近三年的升学率: as long as those years
      if ((time.ahead || words[time.start] === "近") && isAsLong(time.period, this.stated)) continue;
      if (time.isLength && ((planned && !this.isAhead(time)) || SPAN.test(this.stated ?? ""))) continue;
      if ((time.use === "base" && leadsTo(words, time)) || (ofIt && !/[，；。]/.test(words.slice(time.end)))) {
        base = samePart(time.period, this.stated ?? this.years.part ?? this.years.about, words.slice(time.end));
        continue;
      }
      // “十三五”期间，基金从2015年的7亿元增长到|2020年|的12亿元，发放贷款…: of that value alone
      if (SPAN.test(this.stated ?? "") && isYear(time.period ?? "") && isReachedIn(words, time)) {
        base = time.period;
        continue;
      }
      if (time.use === "compared" && time.period !== null && isYear(time.period)) {
        this.since = time.period;
        if (BESIDE.test(words.slice(time.end))) this.began = time.period;
      }
      if (time.use !== "topic" || (time.ahead && !planned) || DUE.test(words.slice(time.end))) continue;
      if (isOpening(words, time)) {
        this.whole ??= { stated: this.stated, atDate: this.atDate };
        this.stated = upTo(time.period!.slice(0, 4), this.years);
        continue;
      }
      // 2025届高校毕业生|32.8万人 in a release on nine months: of the class, and of nothing else.
      if (time.isClass && this.years.part != null && this.stated === null) base = time.period;
      const { carried } = this.before;
      // 6月11日发布的报告显示，|2017届|毕业生就业率为92%: when that was tells nothing of them
      const held = carried === this.years.event ? null : carried;
      const known = this.years.reported === null ? (this.stated ?? held) : "";
      if (time.isClass && known !== null && isOfKnown(known, time)) continue;
      if (this.take(time, last, words)) last = time;
    }
    return base;
  }

  /** 2018年以来引进5.2万人，其中2022年1.3万人，|2023年上半年|7905人: one more part of those years. */
  private isOfWhole(period: string | null): boolean {
    const [from, to] = SPAN.test(this.whole?.stated ?? "") ? this.whole!.stated!.split("/") : [];
    const year = period === null || SPAN.test(period) ? null : yearOf(period);
    return year !== null && to !== undefined && year >= Number(from) && year <= Number(to);
  }

  /** 到2027年，…；|五年|累计引进30万人: it ends in a year that is still to come. */
  private isAhead({ period }: TimeExpression): boolean {
    return period !== null && isBeyond(lastYear(period), this.years);
  }

  /** The sentence states this time from here on; false for a date that only ends the span it states. */
  private take(time: TimeExpression, last: TimeExpression | null, words: string): boolean {
    const { period, start, end, isDate } = time;
    if (period !== null && isYear(period) && !(isDate && Number(period) === this.years.now)) this.told = Number(period);
    if (isDate && period !== null && isEndOf(this.stated, period)) return false;
    if (this.counts && this.stated === null) this.late = PART.test(period ?? "") && !isDate;
    // 四季度，确保全年|70万人|；组织招聘600场: all of a year is of its own clause.
    const isAll =
      words.startsWith("全年", start) && (this.stated ?? this.before.carried ?? "").startsWith(`${period}-`);
    if (this.outside === null && isInBracket(words, start)) this.outside = { stated: this.stated, atDate: this.atDate };
    const goesOn =
      this.whole !== null &&
      (words.startsWith("、") || (QUARTER.test(period ?? "") && QUARTER.test(this.stated ?? "")));
    const isDue = this.counts && this.isAhead(time) && isByThen(words.slice(0, start));
    if (isAll || (time.isLength && this.stated !== null) || isOwn(words, time, this.counts) || goesOn || isDue)
      this.whole ??= { stated: this.stated, atDate: this.atDate };
    else if (!this.isOfWhole(period)) this.whole = null;
    if (!this.counts) {
      this.since = null;
      this.began = null;
    }
    if (SPAN.test(period ?? "") && FROM_TO.test(words.slice(start, end))) this.began = period!.slice(0, 4);
    const listed = joined(last, time, words, this.stated ?? "");
    this.ofItsOwn = isAimed(words, time) || (listed !== null && words.includes("分别", end));
    this.stated = listed ?? period ?? this.stated;
    this.atDate = isDate;
    return true;
  }
}

/** 分季度看，一季度增长12%，|二季度|增长10%: one after the other. */
const QUARTER = /^\d{4}-Q\d$/;

/** 新建住房2000套，其中2024年800套、2025年1200套，|总投资|9亿元: of all of them. */
const OF_ALL = /^，(?:总(?:投资|面积|金额|建筑面积|规模|产值|里程)|(?:共|累计|合计|共计)(?!同比)[^，；。]{2,12}$)/;

/** 投资74亿元|，年均增长15%; 收入7亿元|，是“十五”末的2倍. */
const OF_END =
  /^(?:左右|以上)?[，、](?:年均|同比|[比较](?:上年|去年)|[是为比较](?:19|20)\d\d年|[是为比较]“?十[一二三四]?五)/;
/** 五年新增博士3200人、|硕士|1.8万人; 增至9人、|年均增长|4%. */
const NEXT_OF = /^、(?:年均|[^，；。：、年月]{1,6}$)/;
const PART = /^\d{4}[-/]/;
/** 新建公寓200套，力争明年6月|底前投入使用；…: by when that is due, and nothing after it. */
const DUE = /^[底末初]?(?:之|以)?前[^，；。]{2,12}；/;
/** 猪肉价格由|上月|上涨5%转为下降2%. */
const LAST_MONTH = /[由从]上月的?[^，；。]{0,8}$/;
/** 由2015年的|7家|增至9家. */
const STARTS = /[由从][^，；。]{4,8}的$/;
/** 从|2015年到2019年底|，A由5人增至9人; what 2016—2020年 began with may be of the year before. */
const FROM_TO = /^\d{4}年[底末]?[到至]/;
/** 与|2010年|相比，A由5人增至9人. */
const BESIDE = /^[^，；。]{0,12}相比，/;

/** 是2018年的|2.1倍|，年均增长. */
const TIMES = /[是为]((?:19|20)\d\d)年的$/;

/** 达到国家2025年|3.93名|的目标: when it is aimed at, and that value alone. */
const OF_AIM = /^的(?:目标|任务|要求)/;
