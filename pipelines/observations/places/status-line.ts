import { FILLER } from "../../text/normalise.js";
import { CodeSet } from "../../vocabulary/code-set.js";
import { afterLast } from "../clauses.js";
import { isPopulation } from "../kinds/population.js";
import type { StatusRule } from "../rules.js";
import { isCompared, type Slot } from "../slots.js";
import type { Years } from "../times/years.js";
import { headOf, type Place } from "./place.js";
import { planIn, statusOf } from "./status.js";

/**
 * Follows the plans of a sentence: one holds for the figures after its words, up to a semicolon or a full stop, and for a list of deeds
 * past a semicolon.
 *
 *     我局将新增岗位1万个、培训2万人；组织讲座12场；目前已有岗位3万个
 *         ~~ planned:  ~~~~     ~~~          ~~~~  not:          ~~~~
 */
export class StatusLine {
  private plan: "planned" | "met" | null = null;
  private carried: "planned" | "met" | null = null;
  private stands = false;
  /** 目前，…; 今年以来，…: it tells what there is, until words that plan. */
  private present = false;
  /** 9月前建成学校35所，|新增学位|4.2万个: by when what is planned is to be done. */
  private due: string | null = null;
  /** What is planned is what a paper aimed at, in years that may be over by now. */
  private quoted = false;
  /** How much more is only expected: 收入6亿元，预计增长|11%|；合同额3亿元. */
  private expected = false;

  /** 2021年促进就业目标为：…. What follows in the paragraph was aimed at, until it is told what was done. */
  private aims = false;
  private paragraph = -1;

  constructor(private readonly years: Years) {}

  /** Takes in a sentence, with figures or without. */
  told(paragraph: number, normal: string): void {
    if (paragraph !== this.paragraph) this.aims = false;
    this.paragraph = paragraph;
    if (normal.includes("标") && AIMED.test(headOf(normal))) this.aims = true;
    else if (this.aims && (normal.includes("实际") || DONE_SO.test(normal.replaceAll(FILLER, "")))) this.aims = false;
  }

  /** @param goesOn it begins with 其中: a part of what the sentence before plans */
  sentence(goesOn: boolean): void {
    this.plan = null;
    if (!goesOn || this.carried === "met") this.carried = null;
    this.stands = false;
    this.present = false;
    this.due = null;
    this.quoted = false;
    this.expected = false;
  }

  /** Takes in the words before the next figure. @returns true where they plan it, or go on with a plan */
  plans({ gap, tail, quantity }: Slot, place: Place): boolean {
    const since = afterLast(STOPS, gap);
    const lasts = TIMES.has(quantity.unit ?? "") && BEFORE_TIME.test(since) && !tail.startsWith("的");
    const own = planIn(lasts ? overTime(since) : since, place);
    const expected = this.expected;
    if (own !== null) this.expected = EXPECTED.test(since);
    this.plan =
      own ??
      ((since === gap || (goesOn(gap, since) && !expected)) &&
      !(STATES.test(since) || (TO_DATE.has(since.charCodeAt(1)) && SO_FAR.test(since)))
        ? (this.carried ?? (since !== gap && gap.includes("将") && INTENDS.test(gap) ? "planned" : null))
        : null);
    this.quoted = this.plan === "planned" && (this.quoted || QUOTED.test(since));
    this.carried = this.plan === "met" && since.endsWith("的") && DONE.test(since) ? null : this.plan;
    this.present = this.plan !== "planned" && ((this.present && !gap.includes("。")) || PRESENT.test(gap));
    return this.plan === "planned";
  }

  /**
   * The rule that tells the status of the figure whose words were taken in.
   * @param stated the time named for it, or null
   * @param origin it is what another grew from
   */
  figure(slot: Slot, place: Place, stated: string | null, origin: boolean): StatusRule {
    const said =
      origin || (isCompared(slot) && !AIMS.test(slot.gap))
        ? "report"
        : statusOf(this.plan, place, stated, this.years, slot);
    if (said === "future" && (slot.gap.includes("前") || slot.gap.includes("预计到"))) this.due = stated;
    if (this.aims && slot.gap.includes("实际")) this.aims = false;
    if (said === "past" && this.quoted) return "aim";
    if (this.aims && (said === "past" || said === "report")) return "task";
    const begun = said === "future" && this.present && stated === String(this.years.now);
    const own = begun ? "report" : said === "report" && stated !== null && stated === this.due ? "future" : said;
    // 我国有13亿人口、|9亿|劳动力: what stands goes on with its list.
    const told =
      own === "section" && (this.present || (this.stands && IN_LIST.test(slot.gap)) || isPopulation(slot))
        ? "report"
        : own;
    this.stands = told === "report";
    return told;
  }
}

const AIMED =
  /^(?:[（(]?[一二三四五六七八九十\d]+[）)、.])?(?:(?:19|20)\d\d年)?[^，；。：\d]{0,14}(?:计划|预期|年度|控制|工作|任务|主要)(?:目标|指标)(?:任务)?[为是]：/;
const DONE_SO = /(?:完成|执行|进展)情况|截[至止]|目前|已经?(?:完成|实现)/;

/** 印发《行动方案》，提出三年培训50万人，其中2021年培训|15万人|. */
const QUOTED = /》，?(?:明确)?(?:提出|要求|明确)，?(?:[^，；。]{0,6}?(?:年|期间)|$)/;
/** 我市计划|三年|内建成: what is planned follows the time it takes. */
const BEFORE_TIME = /(?:计划|规划|争取|打算|准备|[将拟]|》，?(?:明确)?(?:提出|要求))$/;
const TIMES: ReadonlySet<string> = new Set(["年", "个月", "天", "日"]);
/** The words before such a time, as they would plan what follows it. */
const overTime = (words: string): string =>
  `${words
    .replace(/(?<!将)规划$/, "计划")
    .replace(/将规划$/, "将")
    .replace(/》，?(?:明确)?(?:提出|要求)$/, "$&三年")}在`;
/** 比年度目标|4%|低. */
const AIMS = /目标|任务|计划|指标/;
const EXPECTED = /(?:^|，)预计(?:同比|可|将)?(?:增长|下降)$/;
/** Where a plan may end. */
const STOPS = new CodeSet("；。");
const SEMICOLON = "；".charCodeAt(0);
/** 我局将新增岗位1万个；|组织培训|12场: a list of deeds after semicolons is of one plan, unless it tells a time of its own. */
const goesOn = (gap: string, since: string): boolean =>
  gap.length > since.length && gap.charCodeAt(gap.length - since.length - 1) === SEMICOLON && !OWN_TIME.test(since);
const OWN_TIME = /[已了。]|年(?!均)|月|目前|截[至止]|累计|现有|(?<!公)共/;
/** 我局还将进一步加大力度；|组织培训|12场: what comes past the semicolon is intended, too. */
const INTENDS =
  /(?:^|[，。；：])[^，。；：]{0,14}将(?:进一步|继续|加大|加强|加快|积极|全面|持续|不断|深入|着力|重点|大力)[^。]*；[^；。]*$/;
/** 已开工的|30个|项目要加快建设，再开工14个: what was done before is of that value alone. */
const DONE = /已[^，；。]{1,8}的$/;
const PRESENT = /(?:^|[，；。])(?:(?:截至|截止|到)?目前(?![的还仍])|今年以来)/;
/** 毕业生将达到25万人，而在外省的|也有|5.8万人. */
const STATES = /(?:也|现|仍|还|尚|已)有$/;
/** 每年举办不少于2场，|今年以来|，56家企业参加: what is planned ends where it is told what was done. */
const SO_FAR = /^，(?:今年以来|去年(?!的?(?:基础|水平|同期))|截至目前)/;
const TO_DATE = new CodeSet("今去截");
const IN_LIST = /^[、和]|^口?[、和]$/;
