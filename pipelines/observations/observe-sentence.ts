import type { Document } from "../documents/document.js";
import type { Qualifier, Quantity } from "../quantities/quantity.js";
import type { Section, Sentence } from "../text/sentence.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { type Change, changeOf } from "./change.js";
import { indicatorOf } from "./indicator.js";
import { kindOf } from "./kind.js";
import { labelSlots } from "./label.js";
import type { Observation, TimeBasis } from "./observation.js";
import { isParameter } from "./parameter.js";
import { statedPeriod, type Years } from "./period.js";
import { regionOf } from "./region.js";
import { slotsOf } from "./slots.js";
import { isPlanned, isPlanSection } from "./status.js";

/** What carries over from one sentence to the next in a paragraph. */
export interface Carried {
  readonly paragraph: number;
  readonly period: string | null;
}

/** Gives each quantity of a sentence its meaning. */
export function observeSentence(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
  years: Years,
  carried: Carried,
  vocabulary: Vocabulary,
): { observations: readonly Observation[]; carried: Carried } {
  const slots = slotsOf(sentence, quantities);
  const changes: Change[] = [];
  for (const [index, slot] of slots.entries())
    changes.push(changeOf(slot, index === 0 ? null : { slot: slots[index - 1]!, change: changes[index - 1]! }));
  const labels = labelSlots(slots, changes);
  const plannedSection = isPlanSection(sentence.section, years.reported ?? years.now);
  const inParagraph = carried.paragraph === sentence.paragraph ? carried.period : null;
  let last = inParagraph;
  const observations = slots.map((slot, index): Observation => {
    const { quantity } = slot;
    const words = sentence.normal.slice(0, slot.start).replace(/[\u200b\s]/g, "");
    const change = changes[index]!;
    const { label, of } = labels[index]!;
    const planned = isPlanned(words, plannedSection, years.reported ?? years.now);
    const stated = statedPeriod(words, years);
    const [period, basis] = periodOf(stated, inParagraph, planned, plannedSection, years);
    if (stated !== null) last = stated;
    const kind = kindOf(quantity, change, label, slot.gap);
    const parameter = change === null && isParameter(slot);
    const sign = change?.sign ?? 1;
    const region = regionOf(label, words, document.facts.area, vocabulary);
    const unit = quantity.unit ?? impliedUnit(label, slot.tail);
    const shown = region.label;
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
      label: shown,
      period,
      timeBasis: basis,
      region: region.region,
      of: of === null ? null : slots[of]!.quantity.start,
      section: sectionPath(sentence.section),
      sentenceStart: sentence.start,
      sentenceEnd: sentence.end,
      indicator: parameter ? null : indicatorOf(vocabulary, shown, unit, kind, change !== null),
    };
  });
  return { observations, carried: { paragraph: sentence.paragraph, period: last } };
}

function periodOf(
  stated: string | null,
  inParagraph: string | null,
  planned: boolean,
  plannedSection: boolean,
  years: Years,
): readonly [string | null, TimeBasis] {
  if (stated !== null) return [stated, "sentence"];
  if (planned && plannedSection && years.planned !== null) return [String(years.planned), "section"];
  if (inParagraph !== null && !planned) return [inParagraph, "sentence"];
  if (planned && years.planned !== null) return [String(years.planned), "document"];
  if (!planned && years.reported !== null) return [String(years.reported), "document"];
  return [null, "unknown"];
}

/** 以上 and the like bind a target from below, and say "more than" of what has happened. */
function qualifierOf(quantity: Quantity, planned: boolean): Qualifier {
  if (planned && quantity.qualifier === "over") return "at_least";
  if (!planned && quantity.qualifier === "at_least") return "over";
  return quantity.qualifier;
}

function impliedUnit(label: string, tail: string): string | null {
  return /(?:人员?|群众|人口|学生|职工|农民工|毕业生|代表|儿童|老人|患者|党员|干部|家庭)$/.test(label) ||
    /^(?:困难|贫困|脱贫|农村)?(?:群众|人口|学生|职工|人员|农民工)/.test(tail)
    ? "人"
    : null;
}

function sectionPath(section: Section): string {
  const titles: string[] = [];
  for (let at: Section | null = section; at !== null; at = at.parent) if (at.title !== "") titles.unshift(at.title);
  return titles.join(" / ");
}
