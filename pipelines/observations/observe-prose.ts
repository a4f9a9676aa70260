import type { Document } from "../documents/document.js";
import type { Quantity } from "../quantities/quantity.js";
import type { Sentence } from "../text/sentence.js";
import { indicatorById } from "../vocabulary/indicator-by-id.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { KindLine } from "./kinds/kind-line.js";
import { type NamedFigures, nameFigures } from "./labels/name-figures.js";
import { verbAt } from "./names/name-verbs.js";
import type { Observation } from "./observation.js";
import { observationOf } from "./observation-of.js";
import { Whole } from "./parts/whole.js";
import { createPlaces, type Place } from "./places/place.js";
import { regionOf } from "./places/region.js";
import { RegionLine } from "./places/region-line.js";
import { TARGETS } from "./places/status.js";
import { StatusLine } from "./places/status-line.js";
import { isListMark } from "./slots.js";
import { documentYears } from "./times/document-years.js";
import { PeriodLine } from "./times/period-line.js";
import { TimeLine } from "./times/time-line.js";
import type { Years } from "./times/years.js";
import { YearsEach } from "./times/years-respectively.js";

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
  const statuses = new StatusLine(years);
  const kinds = new KindLine(vocabulary);
  const whole = new Whole();
  const periods = new PeriodLine(years, isDated(document));
  const areas = new RegionLine(document.facts.area, vocabulary);
  return (sentence, place, figures) => {
    line.sentence(sentence.paragraph, sentence.normal);
    statuses.told(sentence.paragraph, sentence.normal);
    if (figures === null) {
      line.words(sentence.normal);
      return NONE;
    }
    const { slots, changes, parameters, origins, labels } = figures;
    each.sentence();
    const goesOn = slots[0]!.gap.startsWith("其中");
    statuses.sentence(goesOn);
    kinds.sentence();
    whole.sentence(slots[0]!.gap);
    periods.sentence(goesOn);
    areas.sentence();
    const regions: (string | null)[] = [];
    let leading = "";
    const observations = slots.map((slot, index): Observation => {
      if (!isListMark(slot.gap)) leading = slot.gap;
      const change = changes[index]!;
      const parameter = parameters[index]!;
      const origin = origins[index]!;
      const labelled = labels[index]!;
      const named = regionOf(labelled.label, slot.gap, document.facts.area, vocabulary);
      const about = areas.figure(slot.gap);
      areas.told(named.region, slot.gap);
      const told = line.figure(slot.gap, slot.tail, place, statuses.plans(slot, place));
      const times = each.figure(slots, index, labels, told);
      const statusRule = statuses.figure(slot, place, times.stated, origin);
      const planned = TARGETS.has(statusRule);
      const listed = kinds.figure(slot, change, labelled, named.label, times, place, planned);
      const { kind, region } = whole.figure(labelled, slot.gap, {
        kind: listed.kind,
        unit: slot.quantity.unit,
        region: named.region ?? (labelled.of === null ? about : (regions[labelled.of] ?? null)),
        isLevel: change === null && !parameter,
      });
      regions.push(region);
      const period = periods.figure({
        slot,
        leading,
        change,
        labelled,
        kind: kind === listed.kind ? listed : { ...listed, kind },
        statusRule,
        origin,
        times,
        place,
      });
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
        deed: listed.added ? verbAt(named.label) : "",
        period,
      });
      const isLevel = change === null && !parameter;
      return named.outside || (isLevel && whole.isMistaken(observation, slot.gap))
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

/** The document states its year, and not only by the meeting that it answers to. */
const isDated = ({ facts }: Document): boolean =>
  facts.referenceYear !== null && facts.referenceYearBasis !== "session";
