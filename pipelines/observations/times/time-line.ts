import { FILLER } from "../../text/normalise.js";
import { CodeSet } from "../../vocabulary/code-set.js";
import { headOf, type Place } from "../places/place.js";
import { isOnEvent } from "./event.js";
import { lastYear, yearOf } from "./period-parts.js";
import { SentenceTimes } from "./sentence-times.js";
import { timeExpressions } from "./time-expression.js";
import { SPAN } from "./time-hold.js";
import type { Times, TimesBefore } from "./times.js";
import type { Years } from "./years.js";

const nothing = (told: number | null): TimesBefore => ({
  carried: null,
  carriedDate: false,
  carriedCounts: false,
  launched: null,
  began: null,
  told,
});

/** The same with another time carried. Written out: a spread costs as much as all else that is done for a sentence. */
const carrying = (
  { carriedDate, carriedCounts, launched, began, told }: TimesBefore,
  carried: string | null,
  since = launched,
): TimesBefore => ({ carried, carriedDate, carriedCounts, launched: since, began, told });

/** Follows the times named in a paragraph, sentence by sentence. */
export class TimeLine {
  private paragraph = -1;
  private before = nothing(null);
  private own: SentenceTimes;
  /** The sentence before began with its topic: 在培训方面，…. */
  private topic = false;
  /** The paragraph has come to a point of a list: 一是…. */
  private inPoint = false;

  private normal = "";

  /** The sentence before says that points follow it. */
  private listed = false;

  /** 近三年来，我们主要做了以下工作：, for the points below it. */
  private below: string | null = null;

  constructor(private readonly years: Years) {
    this.own = new SentenceTimes(years, this.before);
  }

  /** Begins a sentence. A report's figures are of the year it reports on, so its times do not carry over. */
  sentence(paragraph: number, normal: string): void {
    const head = HEADS.has(normal.charCodeAt(0)) ? headOf(normal) : "";
    const goesOn = paragraph === this.paragraph;
    if (!goesOn) this.inPoint = false;
    const ofTopic = head.startsWith("在") ? TOPIC.exec(head)?.[0] : undefined;
    const isPoint = head !== "" && POINT.test(head);
    // 截至2010年底，共有人才1990人，构成如下：⏎1.男性805人…
    if (!goesOn && this.listed && this.own.stated !== null) this.below = this.own.stated;
    this.listed = normal.includes("：", normal.length - COLON) && LISTED.test(normal.slice(-ENDING));
    const isBelow = !goesOn && this.below !== null && (isPoint || FIRST_POINT.test(head));
    if (!goesOn && !isBelow) this.below = null;
    const left =
      goesOn || this.isOfBefore(normal)
        ? this.left(head)
        : carrying(nothing(this.own.told), this.below ?? this.eventOf(normal));
    this.normal = normal;
    const isOther =
      (ofTopic !== undefined && this.topic) ||
      (isPoint && left.carried !== null && left.carried !== this.below && this.isOfPoint(left.carried));
    this.topic = ofTopic !== undefined && this.years.reported === null;
    this.inPoint ||= isPoint || (head !== "" && FIRST_POINT.test(head));
    this.paragraph = paragraph;
    const event = left.carried === null && goesOn ? this.eventOf(normal) : null;
    this.before = isOther ? carrying(left, null) : event === null ? left : carrying(left, event);
    this.own = new SentenceTimes(this.years, this.before);
  }

  /** 引进人才|196名|。据了解，196名人才中，…: a paragraph that goes on with those who were counted last. */
  private isOfBefore(normal: string): boolean {
    const those =
      this.years.reported === null && COUNTED.has(normal.charCodeAt(0)) ? THOSE.exec(headOf(normal))?.[1] : undefined;
    return those !== undefined && this.normal.replaceAll(FILLER, "").includes(those);
  }

  /** When the event was that the paragraph is on: the first that names it, and those that say so. */
  private eventOf(normal: string): string | null {
    const { event } = this.years;
    return event == null || !(this.paragraph < 0 || isOnEvent(headOf(normal))) ? null : event;
  }

  /** What the sentence that ends leaves for the next one of its paragraph. */
  private left(head: string): TimesBefore {
    const { before, own, years } = this;
    const isOfPart = head.startsWith("其中");
    const { stated, atDate } = isOfPart ? own : (own.whole ?? own);
    const late = own.late && !isOfPart;
    // 7月份…的公报：1—7月，进出口213亿元。民营企业占71%: so far, to the end of what is told of it.
    // 二季度…的工作：今年以来，新增就业6万人。新增工匠2万人
    const soFar =
      (years.part?.length === MONTH && (stated === null || FROM_JANUARY.test(stated))) ||
      (QUARTER.test(years.part ?? "") &&
        (stated === null || stated === String(years.now) || FROM_JANUARY.test(stated)));
    const takes = stated !== null && !own.ofItsOwn && !late && (years.reported === null || isOfPart || soFar);
    return {
      carried: takes ? stated : (years.reported === null || soFar) && !late ? before.carried : null,
      carriedDate: takes ? atDate : before.carriedDate,
      carriedCounts: takes ? own.counts : before.carriedCounts,
      launched: before.launched,
      began: own.began,
      told: own.told,
    };
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
    const opened = headOf(normal).replace(HEARD, "");
    const head = (opened.includes("：") ? opened.replace(LEARNED, "") : opened).slice(0, HEAD);
    const dated = DATED.test(head);
    if (!head.includes("年") && !dated && !PLAN.test(head) && !AMISS.test(head)) return;
    const [first] = timeExpressions(head, this.years);
    if (first === undefined || first.use !== "topic" || first.start > (dated ? UP_TO : 0)) return;
    if (SPAN.test(first.period ?? "") && normal.includes("：", normal.length - COLON)) this.below = first.period;
    // 2017年出台“人才新政”，2022年升级。发放补贴…: of neither year
    if (ANOTHER.test(normal.slice(first.end))) this.before = carrying(this.before, null);
    else if (SPENT.test(first.period ?? "") || (dated && first.period !== null))
      this.own.hear(head.slice(0, first.end), null);
    // 2013年创建…。2019年5月，召开…。串联|4个|村庄: not of 2013.
    else if (first.period !== null && yearOf(first.period) !== yearOf(this.before.carried ?? "")) {
      this.before = carrying(this.before, null, first.period);
    }
  }

  /** See `SentenceTimes.figure`. */
  figure(gap: string, tail: string, place: Place, planned: boolean): Times {
    return this.own.figure(gap, tail, place, planned);
  }
}

/** 2024, 2021/2024, 2024-H1, 2024-01/05: a stretch of time, and no month in which something was done. */
const SPENT = /^\d{4}(?:\/\d{4}|-[HQ].+|-\d\d\/\d\d)?$/;
const COUNTED = new CodeSet("据在这上123456789");
const THOSE = /^(?:据(?:了解|介绍|统计|悉)，)?(?:在?这|上述)?(\d[\d.]*万?余?[名人家个所项件户])[^，。；\d]{0,16}中，/;
const QUARTER = /-Q\d$/;
const LISTED = /如\u200b?下\u200b?：\u200b?$/;
const ENDING = 8;

/** 2024-07. */
const MONTH = 7;
const FROM_JANUARY = /-01\/\d\d$/;
/** A colon ends the sentence, but for what fills a line. */
const COLON = 4;
/** What a point or 其中 begins with. */
const HEADS = new CodeSet("（(一二三四五六七八九十123456789其在");
/** 在培训方面，去年…。在住房方面: what is said of one topic is of no other. */
const TOPIC = /^在[^，；。]{2,12}(?:方面|上)，/;
/** 二、开展培训…: what was said of the years of the point before is of that point. */
const FIRST_POINT = /^(?:[（(]?[一1][）)、.．]|一是)/;
const POINT = /^(?:[（(]?[二三四五六七八九十2-9]{1,2}[）)、.．]|[二三四五六七八九十]是)/;
const PRESENT = new CodeSet("当目截“十");
/** 据介绍，今年…; 报告显示，2022年…; 省人社厅表示，|我省|今年…. */
const HEARD =
  /^(?:据(?:介绍|了解|悉|统计)，|[^，。；：]{2,20}(?:表示|介绍|透露|显示)，)(?:[我全][国省市县区](?=今年|去年|[上下]半年))?/;
const ANOTHER = /[，；](?:19|20)\d\d年/;
/** “十三五”期间，实施培育工程。培训4万人。 */
const PLAN = /^“?十[一二三四五]五”?(?:期间|时期)/;
/** 截止6月29日，目标任务全部完成。新增就业2万人…: the date holds for what follows. */
const DATED = /^截[至止]到?(?!目前)/;
const UP_TO = 3;
const AMISS = /^[当目]前，?[^，。；]{0,8}(?:[还仍]|存在|面临|问题|困难|不足|短板)/;
/** 记者从发布会上获悉：5年来，…. */
const LEARNED = /^(?:[^，。：]{0,6}记者|据)[^，。：]{2,24}(?:获悉|了解到|介绍|显示)：/;
/** No time at the head of a sentence is longer. */
const HEAD = 24;
