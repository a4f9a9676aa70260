import { CodeSet } from "../vocabulary/code-set.js";
import { isMean, meanSpan } from "./mean-span.js";
import { headOf, lastYear, type Place } from "./place.js";
import { isCompared, isListMark } from "./slots.js";
import { isYear, monthsIn, type TimeExpression, timeExpressions, yearOf } from "./time-expression.js";
import { isEndOf, isInBracket, isOwn, joined, leadsTo, ofChapter, SPAN } from "./time-hold.js";
import { unnamed } from "./year-in-name.js";
import type { Years } from "./years.js";

/** The times that hold at a figure. */
export interface Times {
  /** Named for this value alone: 由2020年的7家. */
  readonly base: string | null;
  /** When its sentence says that values started: 与2010年相比，由|5人|增至9人; 从2015年到2019年; 甲由2015年的7家增至9家，乙由|5人|增至9人; or null. */
  readonly began: string | null;
  /** Named before it in its sentence, or right after it (将于明年交付). */
  readonly stated: string | null;
  /** What is `stated` is a date (截至5月底, 目前), no stretch of time. */
  readonly atDate: boolean;
  /** Named earlier in its paragraph. */
  readonly carried: string | null;
  /** What is `carried` is a date. */
  readonly carriedDate: boolean;
  /** The words before it. */
  readonly words: string;
}

/**
 * Follows the times named in a sentence, gap by gap, and in a paragraph, sentence by sentence. A time named at the head of a
 * clause holds for the clauses after it; what a value only started from, or is only measured against, does not.
 */
export class TimeLine {
  private stated: string | null = null;
  private atDate = false;
  private carried: string | null = null;
  private carriedDate = false;
  /** The sentence gives figures; and the one that `carried` is of does. */
  private counts = false;
  /** 累计 has told of more than what is carried. */
  private inAll = false;
  private carriedCounts = false;
  /** What was stated before 其中2020年…: a time of its own is of no other sentence, and of nothing after a semicolon. */
  private whole: { readonly stated: string | null; readonly atDate: boolean } | null = null;
  /** The year at whose end a review of several tells what they came to: 2021年，产值90亿元，年均增长5%；投资|7亿元|，年均增长6%. */
  private ended: string | null = null;
  /** What is stated is what a paper aims at. */
  private aimed = false;
  /** What was stated before a bracket named a time: 面积6万亩（含2022年新增|1万亩|），占…. */
  private outside: { readonly stated: string | null; readonly atDate: boolean } | null = null;
  /** The sentence before began with its topic: 在培训方面，…. */
  private topic = false;
  /** The paragraph has come to a point of a list: 一是…. */
  private inPoint = false;
  /** When the sentence before, without a figure, began something. */
  private launched: string | null = null;
  private base: string | null = null;
  /** The last time that a value of this sentence started from, or was compared with. */
  private since: string | null = null;
  /** When the values of the sentence started. */
  private began: string | null = null;
  /** The years that a list of averages is over. */
  private averaged: string | null = null;
  private told: number | null = null;
  private paragraph = -1;

  constructor(private readonly years: Years) {}

  /** Begins a sentence. A report's figures are of the year it reports on, so its times do not carry over. */
  sentence(paragraph: number, normal: string): void {
    const head = HEADS.has(normal.charCodeAt(0)) ? headOf(normal) : "";
    const own = { stated: this.stated, atDate: this.atDate };
    const { stated, atDate } = head.startsWith("其中") ? own : (this.whole ?? own);
    if (paragraph !== this.paragraph) {
      this.carried = null;
      this.launched = null;
      this.inPoint = false;
    } else if (stated !== null && !this.aimed && (this.years.reported === null || head.startsWith("其中"))) {
      this.carried = stated;
      this.carriedDate = atDate;
      this.carriedCounts = this.counts;
    } else if (this.years.reported !== null) this.carried = null;
    if (this.carried !== null && POINT.test(head) && this.isOfPoint(this.carried)) this.carried = null;
    const ofTopic = head.startsWith("在") ? TOPIC.exec(head)?.[0] : undefined;
    if (ofTopic !== undefined && this.topic) this.carried = null;
    this.topic = ofTopic !== undefined && this.years.reported === null;
    this.inPoint ||= FIRST_POINT.test(head) || POINT.test(head);
    // 甲由2019年的7家增至9家。乙由|5人|增至9人，年均增长…
    if (paragraph !== this.paragraph) this.began = null;
    this.since = this.carried === null ? null : this.began;
    this.whole = null;
    this.outside = null;
    this.aimed = false;
    this.counts = false;
    this.paragraph = paragraph;
    this.stated = null;
    this.ended = null;
    this.atDate = false;
    this.averaged = null;
    this.inAll = false;
  }

  /** A span of years, and what one point plans, is of that point alone. */
  private isOfPoint(carried: string): boolean {
    const now = this.years.now ?? 0;
    return lastYear(carried) > now ? this.inPoint : carried.includes("/");
  }

  /**
   * Takes in a sentence without figures: the years that it begins with hold for the next one (2022年，出台意见。引进人才5万人。), and so does
   * 当前 of what is amiss (当前还存在一些困难。制造业仅占13.5%。).
   */
  words(normal: string): void {
    if (this.years.reported !== null || !(normal.includes("年") || PRESENT.has(normal.charCodeAt(0)))) return;
    const head = headOf(normal).slice(0, HEAD);
    const dated = DATED.test(head);
    if (!head.includes("年") && !dated && !PLAN.test(head) && !AMISS.test(head)) return;
    const [first] = timeExpressions(head, this.years);
    if (first === undefined || first.use !== "topic" || first.start > (dated ? UP_TO : 0)) return;
    // 2017年出台“人才新政”，2022年升级。发放补贴…: of neither year
    if (ANOTHER.test(normal.slice(first.end))) this.carried = null;
    else if (/^\d{4}(?:\/\d{4})?$/.test(first.period ?? "") || (dated && first.period !== null))
      this.hear(head.slice(0, first.end), null);
    // 2013年创建…。2019年5月，召开…。串联|4个|村庄: not of 2013.
    else if (first.period !== null && yearOf(first.period) !== yearOf(this.carried ?? "")) {
      this.carried = null;
      this.launched = first.period;
    }
  }

  /**
   * Takes in the words before a figure and the clause after it.
   * @param planned they plan
   */
  figure(gap: string, tail: string, place: Place, planned: boolean): Times {
    if (this.whole !== null && gap.includes("；") && !gap.includes("；其中")) {
      ({ stated: this.stated, atDate: this.atDate } = this.whole);
      this.whole = null;
    }
    if (this.outside !== null && gap.includes("）")) {
      ({ stated: this.stated, atDate: this.atDate } = this.outside);
      this.outside = null;
    }
    if (this.stated === null && this.years.reported === null && IN_FORCE.test(gap)) this.stated = this.sinceLaunch();
    const told = this.stated;
    if (this.stated === null && this.ended !== null && OF_END.test(tail)) this.stated = this.ended;
    if (place.reviewed?.includes("/") && (gap.includes("累计") || gap.includes("年均"))) {
      if (told !== null && isYear(told)) this.ended = told;
      this.stated = null;
    }
    const around = this.carried ?? (place.planned ? place.plannedPeriod : null);
    const ahead = (planned || place.planned) && this.years.reported === null ? this.years.now : null;
    const reviewed =
      planned || place.planned || place.reviewed?.includes("/")
        ? null
        : (this.years.reported ?? (isYear(place.reviewed ?? "") ? Number(place.reviewed) : null));
    const whole = around !== null && isYear(around) ? Math.max(Number(around), ahead ?? 0) : (ahead ?? reviewed);
    const year = this.stated !== null ? yearOf(this.stated) : isOver(gap, around, this.years) ? this.years.now : whole;
    if (gap.startsWith("以来") && this.stated !== null && isYear(this.stated))
      this.stated = upTo(this.stated, this.years);
    const base =
      this.hear(
        gap,
        year,
        planned || place.planned,
        (tail.startsWith("的") && OF_AIM.test(tail)) || isCompared({ gap, tail }) || tail.startsWith("的基础上"),
      ) ??
      (gap.includes("上月") && LAST_MONTH.test(gap)
        ? monthBefore(this.stated ?? this.carried ?? place.reviewed ?? "")
        : isListMark(gap) || (gap.startsWith("、年均") && SPAN.test(this.base ?? ""))
          ? this.base
          : null);
    this.base = base;
    this.since = base ?? this.since;
    if (base !== null && STARTS.test(gap)) this.began = base;
    const begins = !this.counts || gap.includes("；");
    this.counts = true;
    const addsUp =
      begins &&
      !planned &&
      !place.planned &&
      this.carriedCounts &&
      this.stated === null &&
      this.years.reported === null &&
      !this.carriedDate &&
      (isYear(this.carried ?? "") ? IN_ALL : IN_ALL_BY_NOW).test(gap) &&
      this.carried !== null &&
      yearOf(this.carried) !== null;
    // 累计发布榜单四批|120项: what goes on with it is no more of that year.
    this.inAll = addsUp || (this.inAll && !gap.includes("；") && !gap.startsWith("，占") && this.stated === null);
    const within = tail.startsWith("（") ? IN_BRACKET.exec(tail)?.[1] : undefined;
    const after = AT.among(tail, 6) ? LATER.exec(tail)?.[1] : undefined;
    const later = after === undefined ? undefined : timeExpressions(after, this.years).find(({ start }) => start === 0);
    return {
      base,
      began: this.began,
      stated:
        within ??
        later?.period ??
        this.average(
          gap,
          place.reviewed?.includes("/") ? (yearOf(told ?? "") ?? lastYear(place.reviewed)) : (whole ?? this.years.now),
          planned || place.planned || place.reviewed?.includes("/") === true,
        ) ??
        ofChapter(this.stated, this.years.reported === null ? place.reviewed : null),
      atDate: this.atDate,
      // 2022年引进专家120人。累计引进|480人: more than that year.
      carried: this.inAll ? null : this.carried,
      carriedDate: this.carriedDate,
      words: gap,
    };
  }

  /** 2022年8月，出台新政。政策实施以来，引进人才|4万人: from then to now. */
  private sinceLaunch(): string | null {
    const from = yearOf(this.carried ?? this.launched ?? "");
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

  /** 今年1—6月引才700人，上年同期|500人: the same months of the year before. */
  private partOf(year: string | null, after: string): string | null {
    const part = /^\d{4}-/.test(this.stated ?? "") ? this.stated!.slice(4) : "";
    return year !== null && isYear(year) && after.startsWith("同期") ? `${year}${part}` : year;
  }

  /**
   * Takes in the times that words name.
   * @param ofIt one right before the value is its own, and holds for no other
   * @returns the time of the value that the words lead to alone, or null */
  private hear(words: string, year: number | null, planned = true, ofIt = false): string | null {
    let base: string | null = null;
    if (words.endsWith("年的")) this.since = TIMES.exec(words)?.[1] ?? this.since;
    let last: TimeExpression | null = null;
    for (const time of timeExpressions(
      unnamed(words.startsWith("（") ? words.replace(IN_BRACKET, "") : words),
      this.years,
      year,
      this.told,
    )) {
      if (time.isLength && (planned || SPAN.test(this.stated ?? ""))) continue;
      if ((time.use === "base" && leadsTo(words, time)) || (ofIt && !/[，；。]/.test(words.slice(time.end)))) {
        base = this.partOf(time.period, words.slice(time.end));
        continue;
      }
      if (time.use === "compared" && time.period !== null && isYear(time.period)) {
        this.since = time.period;
        if (BESIDE.test(words.slice(time.end))) this.began = time.period;
      }
      if (time.use !== "topic" || (time.ahead && !planned)) continue;
      // 2025届高校毕业生|32.8万人 in a release on nine months: of the class, and of nothing else.
      if (time.isClass && this.years.part != null && this.stated === null) base = time.period;
      if (time.isClass && (this.stated ?? this.carried ?? this.years.reported) !== null) continue;
      if (time.period !== null && isYear(time.period) && !(time.isDate && Number(time.period) === this.years.now))
        this.told = Number(time.period);
      if (time.isDate && time.period !== null && isEndOf(this.stated, time.period)) continue;
      // 四季度，确保全年|70万人|；组织招聘600场: all of a year is of its own clause.
      const isAll = words.startsWith("全年", time.start) && (this.stated ?? "").startsWith(`${time.period}-`);
      if (this.outside === null && isInBracket(words, time.start))
        this.outside = { stated: this.stated, atDate: this.atDate };
      if (isAll || (time.isLength && this.stated !== null) || isOwn(words, time))
        this.whole ??= { stated: this.stated, atDate: this.atDate };
      else this.whole = null;
      if (!this.counts) {
        this.since = null;
        this.began = null;
      }
      if (SPAN.test(time.period ?? "") && FROM_TO.test(words.slice(time.start, time.end)))
        this.began = time.period!.slice(0, 4);
      this.aimed = SAID.test(words.slice(Math.max(0, time.start - 4), time.start));
      this.stated = joined(last, time, words, this.stated ?? "") ?? time.period ?? this.stated;
      last = time;
      this.atDate = time.isDate;
    }
    return base;
  }
}

const IN_FORCE =
  /^(?:政策|新政|行动|计划|措施|活动|工程|方案|办法|意见|制度|试点)(?:实施|出台|启动|开展|推行|施行|印发)以来，/;

/** 投资74亿元|，年均增长15%; 收入7亿元|，是“十五”末的2倍. */
const OF_END =
  /^(?:左右|以上)?[，、](?:年均|同比|[比较](?:上年|去年)|[是为比较](?:19|20)\d\d年|[是为比较]“?十[一二三四]?五)/;

/** 猪肉价格由|上月|上涨5%转为下降2%. */
const LAST_MONTH = /[由从]上月的?[^，；。]{0,8}$/;

/** 2024-11 before 2024-12; null for what is no month. */
function monthBefore(period: string): string | null {
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(period) ?? [];
  if (year === undefined) return null;
  return month === "01" ? `${Number(year) - 1}-12` : `${year}-${String(Number(month) - 1).padStart(2, "0")}`;
}

/** 由2015年的|7家|增至9家. */
const STARTS = /[由从][^，；。]{4,8}的$/;
/** 从|2015年到2019年底|，A由5人增至9人; what 2016—2020年 began with may be of the year before. */
const FROM_TO = /^\d{4}年[底末]?[到至]/;
/** 与|2010年|相比，A由5人增至9人. */
const BESIDE = /^[^，；。]{0,12}相比，/;

/** 是2018年的|2.1倍|，年均增长. */
const TIMES = /[是为]((?:19|20)\d\d)年的$/;
/** 意见提出，到|2015年|比例达到65%: by when a paper aims at it, and no time of the next sentence. */
const SAID = /(?:提出|明确)，?到$/;

/** What a point or 其中 begins with. */
const HEADS = new CodeSet("（(一二三四五六七八九十123456789其在");
/** 在培训方面，去年…。在住房方面: what is said of one topic is of no other. */
const TOPIC = /^在[^，；。]{2,12}(?:方面|上)，/;
/** 二、开展培训…: what was said of the years of the point before is of that point. */
const FIRST_POINT = /^(?:[（(]?[一1][）)、.．]|一是)/;
const POINT = /^(?:[（(]?[二三四五六七八九十2-9]{1,2}[）)、.．]|[二三四五六七八九十]是)/;

/** 2023年引才12万人。上半年，…: of a letter of August 2024, the months that are over since. */
function isOver(gap: string, carried: string | null, years: Years): boolean {
  const { now, month, reported } = years;
  if (reported !== null || now === null || month == null || carried !== String(now - 1)) return false;
  const [time] = timeExpressions(gap, years, now);
  if (time === undefined || OWN_YEAR.test(gap.slice(time.start, time.end))) return false;
  const last = monthsIn(time.period ?? "")?.[1] ?? 0;
  return last > 0 && last < month;
}
const OWN_YEAR = /\d年|[今去上前明当本]年/;

/** 2019年出台新政20条|以来. */
const upTo = (year: string, { now }: Years): string => (now !== null && Number(year) < now ? `${year}/${now}` : year);

const IN_ALL = /累计[^，；。]{0,20}$/;
/** 今年1—5月…。已累计发放|300万元: more than those months. */
const IN_ALL_BY_NOW = /已累计[^，；。]{0,20}$/;

/** 达到国家2025年|3.93名|的目标: when it is aimed at, and that value alone. */
const OF_AIM = /^的(?:目标|任务|要求)/;

/** 引进人才|6.2万人|（2022年）、7.1万人（2023年）: of that value alone. */
const IN_BRACKET = /^（((?:19|20)\d\d)年(?:[底末]|全年|数据)?）/;

/** 将于|明年交付; 增幅高于去年 is measured against. */
const LATER = /^[^，。；：]{0,4}(?:将|拟)?(?<![高低快优好多少大小])[于在]([^，。；]{2,12})/;
const AT = new CodeSet("于在");

const PRESENT = new CodeSet("当目截“十");
const ANOTHER = /[，；](?:19|20)\d\d年/;
/** “十三五”期间，实施培育工程。培训4万人。 */
const PLAN = /^“?十[一二三四五]五”?(?:期间|时期)/;
/** 截止6月29日，目标任务全部完成。新增就业2万人…: the date holds for what follows. */
const DATED = /^截[至止]到?(?!目前)/;
const UP_TO = 3;
const AMISS = /^[当目]前，?[^，。；]{0,8}(?:[还仍]|存在|面临|问题|困难|不足|短板)/;

/** No time at the head of a sentence is longer. */
const HEAD = 24;
