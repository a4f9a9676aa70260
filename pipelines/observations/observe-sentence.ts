import type { Document } from "../documents/document.js";
import type { Qualifier, Quantity } from "../quantities/quantity.js";
import type { Section, Sentence } from "../text/sentence.js";
import { CodeSet } from "../vocabulary/code-set.js";
import { indicatorById } from "../vocabulary/indicator-by-id.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { type Change, changeOf } from "./change.js";
import { afterLast } from "./clauses.js";
import { documentYears, type Years } from "./document-years.js";
import { impliedUnit } from "./implied-unit.js";
import { indicatorOf } from "./indicator.js";
import { isYearly } from "./kind.js";
import { KindLine } from "./kind-line.js";
import { labelSlots } from "./label.js";
import type { Labelled } from "./labelled.js";
import { verbAt } from "./name-parts.js";
import type { Observation } from "./observation.js";
import { originsOf } from "./origin.js";
import { isParameter } from "./parameter.js";
import { type Period, periodOf, TimeLine } from "./period.js";
import { createPlaces, lastYear, type Place } from "./place.js";
import { regionOf } from "./region.js";
import type { StatusRule } from "./rules.js";
import { type Slot, slotsOf } from "./slots.js";
import { isAimed, isPlannedAfter, isTask, planIn } from "./status.js";
import { Whole } from "./whole.js";

/**
 * Gives the quantities of a document's sentences their meaning. The sentences are to be handed over in order, all of them: what
 * one says of time and plans carries over to the next.
 */
export function createObserver(
  document: Document,
  vocabulary: Vocabulary,
): (sentence: Sentence, quantities: readonly Quantity[]) => readonly Observation[] {
  const years = documentYears(document);
  const placeOf = createPlaces(years);
  const line = new TimeLine(years);
  const kinds = new KindLine(vocabulary);
  const whole = new Whole();
  let before = "";
  let opening = "";
  let paragraph = -1;
  return (sentence, quantities) => {
    const place = placeOf(sentence);
    line.sentence(sentence.paragraph);
    if (quantities.length === 0) {
      line.words(sentence.normal);
      return [];
    }
    const slots = slotsOf(sentence, quantities);
    const changes: Change[] = [];
    for (const [index, slot] of slots.entries())
      changes.push(changeOf(slot, index === 0 ? null : { slot: slots[index - 1]!, change: changes[index - 1]! }));
    const parameters: boolean[] = [];
    for (const [index, slot] of slots.entries()) {
      const before = index === 0 ? null : { slot: slots[index - 1]!, parameter: parameters[index - 1]! };
      parameters.push(changes[index] === null && isParameter(slot, before));
    }
    if (paragraph !== sentence.paragraph) before = opening = "";
    paragraph = sentence.paragraph;
    const origins = originsOf(slots);
    const labels = labelSlots(slots, changes, parameters, origins, before, opening);
    before = labels.at(-1)!.label;
    opening = labels[0]!.label;
    let plan: "planned" | "met" | null = null;
    whole.sentence(slots[0]!.gap);
    const regions: (string | null)[] = [];
    kinds.sentence();
    const observations = slots.map((slot, index): Observation => {
      const change = changes[index]!;
      const labelled = labels[index]!;
      const since = afterLast(STOPS, slot.gap);
      plan = planIn(since, place.reviewing) ?? (since === slot.gap ? plan : null);
      const named = regionOf(labelled.label, slot.gap, document.facts.area, vocabulary);
      const times = line.figure(slot.gap, slot.tail, place);
      const statusRule = statusOf(plan, place, times.stated, years, slot);
      const planned = PLANS.has(statusRule);
      const own = kinds.figure(slot, change, labelled, named.label, times, place, planned);
      const { kind, region } = whole.figure(labelled, slot.gap, {
        kind: own.kind,
        region: named.region ?? (labelled.of === null ? null : (regions[labelled.of] ?? null)),
        isLevel: change === null && !parameters[index],
      });
      regions.push(region);
      const parameter = parameters[index]!;
      const standing = () =>
        (kind === "stock" ||
          kind === "rate" ||
          (index > 0 && origins[index - 1]! && !origins[index]!) ||
          (change === null && isYearly(labelled.label, slot.gap))) &&
        !isSum(slot, labelled.label);
      // A review tells what had been aimed at in its own year.
      const ahead = planned && (statusRule !== "task" || place.planned);
      const period = periodOf(times, ahead, kind, place, years, isDated(document), origins[index]!, standing);
      const observation = observationOf({
        document,
        vocabulary,
        sentence,
        slot,
        slots,
        change,
        labelled,
        planned,
        statusRule,
        parameter,
        kind,
        region,
        label: named.label,
        deed: own.added ? verbAt(named.label) : "",
        period,
      });
      const isLevel = change === null && !parameter;
      return isLevel && whole.isMistaken(observation) ? { ...observation, indicator: null } : observation;
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

/** No plan goes on past these. */
const STOPS = new CodeSet("；。");

/** A sum or an average over years is of all of them. */
const isSum = ({ quantity, gap }: Slot, label: string): boolean =>
  quantity.form === "multiple" || /年均|累计|每年/.test(label) || /累计|年均/.test(gap);

/** The document states its year, and not only by the meeting that it answers to. */
const isDated = ({ facts }: Document): boolean =>
  facts.referenceYear !== null && facts.referenceYearBasis !== "session";

function statusOf(
  plan: "planned" | "met" | null,
  place: Place,
  stated: string | null,
  years: Years,
  slot: Slot,
): StatusRule {
  if (/(?:任务|目标|指标)（$/.test(slot.gap)) return "task";
  if (plan === "met") return "met";
  if (isAimed(slot.tail)) return "task";
  const { now, reported } = years;
  const latest = reported ?? now;
  if (stated !== null && latest !== null) {
    if (lastYear(stated) > latest) return "future";
    if (now !== null && lastYear(stated) < now) return "past";
  }
  if (plan === "planned") return "aim";
  if (isPlannedAfter(slot.tail)) return "after";
  if (isTask(slot.gap) && !/^[项个件条]$/.test(slot.quantity.unit ?? "")) return "task";
  return place.planned && !/去年|上年|已经|目前|截至|近年来|过去|我国有|现有/.test(slot.gap) ? "section" : "report";
}

const PLANS = new Set<StatusRule>(["future", "aim", "after", "task", "section"]);

interface Meaning {
  readonly document: Document;
  readonly vocabulary: Vocabulary;
  readonly sentence: Sentence;
  readonly slot: Slot;
  readonly slots: readonly Slot[];
  readonly change: Change;
  readonly labelled: Labelled;
  readonly planned: boolean;
  readonly statusRule: StatusRule;
  readonly parameter: boolean;
  readonly kind: Observation["kind"];
  readonly region: string | null;
  /** The label without the area's name. */
  readonly label: string;
  /** What was done, where it adds up to what stands; else "". */
  readonly deed: string;
  readonly period: Period;
}

function observationOf(meaning: Meaning): Observation {
  const {
    document,
    vocabulary,
    sentence,
    slot,
    slots,
    change,
    labelled,
    planned,
    parameter,
    kind,
    period,
    region,
    label,
    deed,
  } = meaning;
  const { quantity } = slot;
  const sign = change?.sign ?? 1;
  const implied =
    quantity.unit !== null ? null : impliedUnit(labelled.label, slot.tail, (quantity.halfWidth ?? 1) >= 0.5);
  const unit = quantity.unit ?? implied;
  return {
    documentId: document.id,
    start: quantity.start,
    end: quantity.end,
    text: quantity.text,
    role: parameter ? "parameter" : change === null ? "level" : "change",
    value: quantity.value === null ? null : sign * quantity.value,
    lower: quantity.lower === null ? null : sign === 1 ? quantity.lower : -quantity.upper!,
    upper: quantity.upper === null ? null : sign === 1 ? quantity.upper : -quantity.lower!,
    halfWidth: quantity.halfWidth,
    unit,
    qualifier: qualifierOf(quantity, planned),
    status: planned ? "target" : "actual",
    kind,
    label,
    period: period.period,
    timeBasis: period.basis,
    region,
    of: labelled.of === null ? null : slots[labelled.of]!.quantity.start,
    section: sectionPath(sentence.section),
    sentenceStart: sentence.start,
    sentenceEnd: sentence.end,
    rules: {
      unit: quantity.unit === null ? (implied === null ? "none" : "implied") : quantity.unitLent ? "list" : "written",
      period: period.rule,
      status: meaning.statusRule,
      label: labelled.rule,
    },
    indicator: parameter ? null : indicatorOf(vocabulary, label, unit, kind, change !== null, deed),
  };
}

/** 以上 and the like bind a target from below, and say "more than" of what has happened. */
function qualifierOf(quantity: Quantity, planned: boolean): Qualifier {
  if (planned && quantity.qualifier === "over") return "at_least";
  if (!planned && quantity.qualifier === "at_least") return "over";
  return quantity.qualifier;
}

const paths = new WeakMap<Section, string>();

/** Titles from the outermost in, joined by " / ". */
function sectionPath(section: Section): string {
  let path = paths.get(section);
  if (path === undefined) {
    const around = section.parent === null ? "" : sectionPath(section.parent);
    path = section.title === "" ? around : around === "" ? section.title : `${around} / ${section.title}`;
    paths.set(section, path);
  }
  return path;
}
