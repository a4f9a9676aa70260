import type { Document } from "../documents/document.js";
import type { Quantity } from "../quantities/quantity.js";
import type { Sentence } from "../text/sentence.js";
import { CodeSet } from "../vocabulary/code-set.js";
import { indicatorById } from "../vocabulary/indicator-by-id.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { type Change, changeOf } from "./change.js";
import { afterLast } from "./clauses.js";
import { documentYears } from "./document-years.js";
import { isYearly } from "./kind.js";
import { KindLine } from "./kind-line.js";
import { labelSlots } from "./label.js";
import { verbAt } from "./name-parts.js";
import type { Observation } from "./observation.js";
import { observationOf } from "./observation-of.js";
import { originsOf } from "./origin.js";
import { isParameter } from "./parameter.js";
import { periodOf, TimeLine } from "./period.js";
import { createPlaces } from "./place.js";
import { regionOf } from "./region.js";
import { type Slot, slotsOf } from "./slots.js";
import { planIn, statusOf, TARGETS } from "./status.js";
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
      before = opening = "";
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
      parameters.push(changes[index] === null && isParameter(slot, before, endOfList(slots, index)));
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
      const planned = TARGETS.has(statusRule);
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

/** The words after the last of the values that are listed from this one on. */
function endOfList(slots: readonly Slot[], index: number): string {
  let last = index;
  while (last + 1 < slots.length && slots[last + 1]!.gap === "、") last++;
  return slots[last]!.tail;
}

/** No plan goes on past these. */
const STOPS = new CodeSet("；。");

/** A sum or an average over years is of all of them. */
const isSum = ({ quantity, gap }: Slot, label: string): boolean =>
  quantity.form === "multiple" || /年均|累计|每年/.test(label) || /累计|年均/.test(gap);

/** The document states its year, and not only by the meeting that it answers to. */
const isDated = ({ facts }: Document): boolean =>
  facts.referenceYear !== null && facts.referenceYearBasis !== "session";
