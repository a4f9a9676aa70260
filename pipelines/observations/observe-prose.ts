import type { Document } from "../documents/document.js";
import type { Quantity } from "../quantities/quantity.js";
import type { Sentence } from "../text/sentence.js";
import { CodeSet } from "../vocabulary/code-set.js";
import { indicatorById } from "../vocabulary/indicator-by-id.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { afterLast } from "./clauses.js";
import { documentYears } from "./document-years.js";
import { isYearly } from "./kind.js";
import { KindLine } from "./kind-line.js";
import { type NamedFigures, nameFigures } from "./name-figures.js";
import { verbAt } from "./name-verbs.js";
import type { Observation } from "./observation.js";
import { observationOf } from "./observation-of.js";
import { type Period, periodOf } from "./period.js";
import { createPlaces, type Place } from "./place.js";
import { regionOf } from "./region.js";
import { isListMark, type Slot } from "./slots.js";
import { planIn, statusOf, TARGETS } from "./status.js";
import { TimeLine } from "./time-line.js";
import { Whole } from "./whole.js";
import type { Years } from "./years.js";
import { YearsEach } from "./years-respectively.js";

/**
 * Gives the figures of a document's prose their meaning, in one step over all sentences after another: where each sentence stands,
 * what its figures are called, then all that follows from both. (All steps over one sentence after another are slower.)
 * @param sentences all of the document, in order: what one says of time and plans carries over to the next
 * @param quantities those of each sentence
 */
export function observeProse(
  document: Document,
  vocabulary: Vocabulary,
  sentences: readonly Sentence[],
  quantities: readonly (readonly Quantity[])[],
): readonly Observation[] {
  const years = documentYears(document);
  const places = sentences.map(createPlaces(years));
  const named = nameFigures(sentences, quantities, vocabulary);
  const observe = createObserver(document, vocabulary, years);
  const observations: Observation[] = [];
  for (const [index, sentence] of sentences.entries())
    for (const observation of observe(sentence, places[index]!, named[index]!)) observations.push(observation);
  return observations;
}

function createObserver(
  document: Document,
  vocabulary: Vocabulary,
  years: Years,
): (sentence: Sentence, place: Place, figures: NamedFigures | null) => readonly Observation[] {
  const line = new TimeLine(years);
  const each = new YearsEach(years);
  const kinds = new KindLine(vocabulary);
  const whole = new Whole();
  return (sentence, place, figures) => {
    line.sentence(sentence.paragraph, sentence.normal);
    if (figures === null) {
      line.words(sentence.normal);
      return NONE;
    }
    const { slots, changes, parameters, origins, labels } = figures;
    let plan: "planned" | "met" | null = null;
    let carried: "planned" | "met" | null = null;
    whole.sentence(slots[0]!.gap);
    const regions: (string | null)[] = [];
    const periods: Period[] = [];
    let against = false;
    let stands = false;
    let leading = "";
    let stood: Period | null = null;
    each.sentence();
    kinds.sentence();
    const observations = slots.map((slot, index): Observation => {
      const change = changes[index]!;
      const labelled = labels[index]!;
      const since = afterLast(STOPS, slot.gap);
      plan = planIn(since, place) ?? (since === slot.gap || goesOn(slot.gap, since) ? carried : null);
      carried = plan === "met" && since.endsWith("的") && DONE.test(since) ? null : plan;
      const named = regionOf(labelled.label, slot.gap, document.facts.area, vocabulary);
      const times = each.figure(slots, index, labels, line.figure(slot.gap, slot.tail, place, plan === "planned"));
      if (!isListMark(slot.gap)) {
        against = change !== null && AGAINST.test(slot.gap);
        leading = slot.gap;
      }
      const populous = isPopulation(slot);
      const said = origins[index]! ? "report" : statusOf(plan, place, times.stated, years, slot);
      // 我国有13亿人口、|9亿|劳动力: what stands goes on with its list.
      const statusRule = said === "section" && ((stands && IN_LIST.test(slot.gap)) || populous) ? "report" : said;
      stands = statusRule === "report";
      const planned = TARGETS.has(statusRule);
      const own = kinds.figure(slot, change, labelled, named.label, times, place, planned);
      const { kind, region } = whole.figure(labelled, slot.gap, {
        kind: populous && change === null ? "stock" : own.kind,
        region: named.region ?? (labelled.of === null ? null : (regions[labelled.of] ?? null)),
        isLevel: change === null && !parameters[index],
      });
      regions.push(region);
      const parameter = parameters[index]!;
      const standing = () =>
        (kind === "stock" ||
          kind === "rate" ||
          (index > 0 && origins[index - 1]! && !origins[index]!) ||
          (change === null
            ? isYearly(labelled.label, leading, slot.tail)
            : against && isOfYear(periods[labelled.of ?? -1]?.period))) &&
        !own.averaged &&
        !isSum(slot, labelled.label);
      // A review tells what had been aimed at in its own year.
      const ahead = planned && (statusRule !== "task" || place.planned);
      const told = periodOf(times, ahead, kind, place, years, isDated(document), origins[index]!, standing);
      // A quarter's release says how much of the year's target is reached: 完成年度目标|23万人|的29.7%.
      const ofYear = statusRule === "task" && /^\d{4}-/.test(told.period ?? "") && OF_YEAR.test(slot.gap);
      const soFar =
        kind === "flow" &&
        !planned &&
        times.atDate &&
        (isDeed(labelled.label) || YIELDS.test(labelled.label)) &&
        !REACHES.test(slot.gap);
      const month = soFar ? MONTH.exec(told.period ?? "") : null;
      // 到2030年，生产总值年均增长|6%: over the years of the plan.
      const span = planned && /^\d{3}[05]$/.test(told.period ?? "") && OVER_YEARS.test(slot.gap);
      const period = span
        ? { ...told, period: `${Number(told.period) - 4}/${told.period}` }
        : ofYear
          ? { ...told, period: told.period!.slice(0, 4) }
          : month !== null
            ? { ...told, period: `${month[1]}-01/${month[2]}` }
            : told;
      // 规上企业320家，比上年增加|26家: a change is of the time of its level.
      const ofLevel = change !== null && labelled.of !== null ? (periods[labelled.of] ?? period) : period;
      // 教师3.4万人，“双师型”占|44%: a share of what stands is of its time.
      if (slot.gap.includes("；")) stood = null;
      const ofThose = kind === "rate" && change === null && !planned && !origins[index]! ? stood : null;
      const known = period.period !== null ? period : (ofThose ?? ofLevel);
      if (kind === "stock" && known.rule === "document") stood = known;
      periods.push(known);
      const observation = observationOf({
        document,
        vocabulary,
        sentence,
        slot,
        slots,
        leading,
        change,
        labelled,
        planned,
        statusRule,
        parameter,
        kind,
        region,
        label: named.label,
        deed: own.added ? verbAt(named.label) : "",
        period: known,
      });
      const isLevel = change === null && !parameter;
      return named.outside === true || (isLevel && whole.isMistaken(observation, slot.gap))
        ? { ...observation, indicator: null }
        : observation;
    });
    if (changes.every((change) => change === null)) return observations;
    return observations.map((observation, index) => ofLevel(observation, labels[index]!.of, observations, vocabulary));
  };
}

/** A change is of no indicator that its level is not measured in: 引才投入41亿元、增长15% tells nothing of 引才 in 人. */
function ofLevel(
  observation: Observation,
  level: number | null,
  all: readonly Observation[],
  vocabulary: Vocabulary,
): Observation {
  if (level === null || observation.indicator === null) return observation;
  const indicator = indicatorById(vocabulary, observation.indicator);
  return indicator?.unit === all[level]!.unit ? observation : { ...observation, indicator: null };
}

const NONE: readonly Observation[] = [];

/** 9亿多|劳动力…，是最大的资源; 保障好|14亿人|的饭碗: hundreds of millions of people, of whom nothing is done, are there. */
const isPopulation = ({ quantity: { unit, value, form }, gap, tail }: Slot): boolean =>
  (value ?? 0) >= 1e8 &&
  (unit === "人" || (unit === null && form === "count" && PEOPLE.test(tail))) &&
  (THERE.test(gap) || /^(?:人口?|中国人|人民|同胞)?的/.test(tail));
const PEOPLE = /^[^，；。、]{0,20}(?:人才?|者|员|劳动力|民|群众|同胞)(?=[、，；。的和是])/;
const THERE = /(?:^|[，。；、])(?:约|近|超过?|我国有)?$/;

const IN_LIST = /^[、和]|^口?[、和]$/;
/** Where a plan may end. */
const STOPS = new CodeSet("；。");
/** 我局将新增岗位1万个；|组织培训|12场: a list of deeds after semicolons is of one plan, unless it tells a time of its own. */
const goesOn = (gap: string, since: string): boolean =>
  gap.length > since.length && gap.charCodeAt(gap.length - since.length - 1) === SEMICOLON && !OWN_TIME.test(since);
const SEMICOLON = "；".charCodeAt(0);
/** 已开工的|30个|项目要加快建设，再开工14个: what was done before is of that value alone. */
const DONE = /已[^，；。]{1,8}的$/;
const OWN_TIME = /[已了。]|年|月|目前|截[至止]|累计|现有|共/;

/** Compared with another area, no earlier time, a change is of the time of its level. */
const AGAINST = /[比较高低快慢过]于?(?:全[国省市区县州]|(?:19|20)\d\d年)/;
/** 截至8月底，新增就业3.2万人: since the year began. */
const MONTH = /^(\d{4})-(0[2-9]|1[01])$/;
const REACHES = /任务|目标|计划|达|突破|超/;
const YIELDS = /(?:收入|支出|产值|增加值|零售额|成交额|销售额|进出口总?额)$/;
const isDeed = (label: string): boolean => verbAt(label) !== "" || label.includes("新增");

const OVER_YEARS = /(?:年均|累计)[^，；。]*$/;
const OF_YEAR = /(?:年度|全年|年初)[^，；。]*$/;
const isOfYear = (period: string | null | undefined): boolean => period != null && !period.includes("/");

/** A sum or an average over years is of all of them. */
const isSum = ({ quantity, gap }: Slot, label: string): boolean =>
  quantity.form === "multiple" || /年均|年平均增|累计|每年/.test(label) || /累计|年均/.test(gap);

/** The document states its year, and not only by the meeting that it answers to. */
const isDated = ({ facts }: Document): boolean =>
  facts.referenceYear !== null && facts.referenceYearBasis !== "session";
