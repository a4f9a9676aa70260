import { FILLER } from "../../text/normalise.js";
import type { Section, Sentence } from "../../text/sentence.js";
import { CodeSet } from "../../vocabulary/code-set.js";
import { lastYear } from "../times/period-parts.js";
import { timeExpressions } from "../times/time-expression.js";
import { TIME_BEGINS } from "../times/time-pattern.js";
import type { Years } from "../times/years.js";
import { aheadOf, CLAIMS, isMixed, type Phase, phaseOf, REVIEW, titlePhase } from "./phase.js";
import {
  announces,
  isAimOfYear,
  isAims,
  isForRest,
  isLaterPart,
  isNext,
  isOfYear,
  isTimed,
  isYearAhead,
  opensDeeds,
  opensPoints,
  POINTS,
  spanAhead,
} from "./plan-opening.js";

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
  const places = new Places(years);
  return (sentence) => places.of(sentence);
}

class Places {
  private readonly report: boolean;
  private readonly ofSection = new Map<Section, Phase | null>();
  private chapter: Section | null = null;
  private phase: Phase = REVIEW;
  private span: string | null = null;
  private paragraph = -1;
  /** The section whose next steps are told from here on. */
  private steps: Section | null = null;
  /** The rest of the paragraph tells next steps. */
  private stepsBelow = false;
  /** Aims are told, point by point. */
  private aims = false;
  /** A chapter before tells the aims of a plan. */
  private aimed = false;
  /** A chapter before looks back. */
  private looksBack = false;
  /** The paragraph of a plan tells what a year before it came to. */
  private told = false;
  /** The section in which a line that heads none announced what is to come. */
  private announced: Section | null = null;
  /** What a paragraph opened within its section, and all in it. */
  private opened: { readonly section: Section; readonly phase: Phase } | null = null;

  constructor(private readonly years: Years) {
    this.report = years.reported !== null;
  }

  of(sentence: Sentence): Place {
    const { section, normal } = sentence;
    const { report, years } = this;
    const head = headOf(normal);
    const first = this.paragraph !== sentence.paragraph;
    this.paragraph = sentence.paragraph;
    this.enterChapter(sentence);
    const own = phaseOf(section, years, this.ofSection);
    if (years.plans === true && own?.planned === true) this.aimed = true;
    this.phase = own ?? this.phaseOfChapter();
    if (first) this.told = this.phase.planned && isYearBefore(head, years);
    if (this.told) this.phase = REVIEW;
    this.openSteps(section, head, first);
    this.openAims(head, normal, first);
    if (report) this.span = spanAfter(head, first, this.span, years);
    if (report && first) this.openPhase(section, head);
    if (this.opened !== null && isWithin(section, this.opened.section)) this.phase = this.opened.phase;
    if (report && first && announces(normal, years)) this.announced = section;
    if (this.announced !== null && own === null && isWithin(section, this.announced)) this.phase = aheadOf(years);
    return this.place(own);
  }

  private place(own: Phase | null): Place {
    const { aims, phase, report, span, years } = this;
    const planned =
      (phase.planned && (span === null || own !== null)) || this.steps !== null || this.stepsBelow || aims;
    const also = years.also != null && phase.period === years.also ? years.also : null;
    const reviewed = report ? String(years.reported) : planned ? null : (phase.period ?? years.about ?? null);
    return {
      planned,
      reviewing: !planned && !phase.planned && (own?.planned === false || (report && years.now === years.reported)),
      reporting: report && !planned,
      released: years.release,
      plannedPeriod: phase.planned ? phase.period : aims ? aheadOf(years).period : null,
      reviewed: span ?? also ?? years.part ?? reviewed,
    };
  }

  private enterChapter(sentence: Sentence): void {
    const top = outermost(sentence.section);
    if (top === this.chapter) return;
    const { chapter, years } = this;
    if (chapter !== null && !CLAIMS.test(chapter.title) && titlePhase(chapter.title, years)?.planned === false)
      this.looksBack = true;
    this.chapter = top;
    // ——兑现承诺: a point, where no chapter has a title.
    if (!isPoint(sentence)) this.span = null;
  }

  /** Of a section whose titles do not say. */
  private phaseOfChapter(): Phase {
    const { years } = this;
    if (!this.report && years.plan == null) return this.aimed && this.chapter!.title !== "" ? aheadOf(years) : REVIEW;
    if (!this.report) return aheadOf(years);
    return this.looksBack && this.chapter!.title !== "" && years.turns ? aheadOf(years) : this.phase;
  }

  private openSteps(section: Section, head: string, first: boolean): void {
    const { years } = this;
    if (!first) {
      this.stepsBelow ||= isNext(head) || isLaterPart(head, years) || (!this.report && isForRest(head));
      return;
    }
    if (this.steps !== null && !isWithin(section, this.steps)) this.steps = null;
    if (isNext(head)) this.steps = section;
    this.stepsBelow = isForRest(head) || isLaterPart(head, years) || (this.report && isYearAhead(head, years));
  }

  private openAims(head: string, normal: string, first: boolean): void {
    if (!first) this.aims ||= opensPoints(normal);
    else
      this.aims =
        isAims(head) ||
        opensPoints(normal) ||
        (this.report && opensDeeds(normal, this.years)) ||
        (this.aims && POINTS.test(head));
  }

  /** A paragraph on years ahead, or on the first of them, opens a plan within its section. */
  private openPhase(section: Section, head: string): void {
    const { years, phase } = this;
    const ahead = this.looksBack || isMixed(section.title) ? spanAhead(head, years) : null;
    if (ahead !== null) this.opened = { section, phase: { planned: true, period: ahead } };
    const spans = (phase.planned && phase.period?.includes("/")) || this.opened?.phase.period?.includes("/");
    if ((spans && isOfYear(head, years)) || isAimOfYear(head, years)) this.opened = { section, phase: aheadOf(years) };
  }
}

/** The first words of a sentence, without line breaks in them. */
export function headOf(normal: string): string {
  const head = normal.length > 60 ? normal.slice(0, 60) : normal;
  return head.includes(FILLER) ? head.replaceAll(FILLER, "") : head;
}

/** 2022年，全市完成造林12万亩。|… in a plan for 2023. */
function isYearBefore(head: string, { reported, now }: Years): boolean {
  const year = reported === null && now !== null ? BEFORE.exec(head)?.[1] : undefined;
  return year !== undefined && Number(year) < now!;
}
const BEFORE = /^((?:19|20)\d\d)年(?:度|以?来)?，?(?:[全我][省市县区州国旗镇乡局]|共|累计|完成|实现)/;

const isPoint = ({ section, normal }: Sentence): boolean =>
  section.level === 1 && /^(?:——|（[一二三四五六七八九十])/.test(normal);

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
