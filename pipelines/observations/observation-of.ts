import type { Document } from "../documents/document.js";
import type { Section, Sentence } from "../text/sentence.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { boundOf } from "./bound.js";
import type { Change } from "./changes/change.js";
import { impliedUnit } from "./implied-unit.js";
import { indicatorOf } from "./indicator.js";
import type { Labelled } from "./labels/labelled.js";
import type { Observation } from "./observation.js";
import type { StatusRule } from "./rules.js";
import type { Slot } from "./slots.js";
import type { Period } from "./times/period.js";

/** What was found of a figure, rule by rule. */
export interface Meaning {
  readonly document: Document;
  readonly vocabulary: Vocabulary;
  readonly sentence: Sentence;
  readonly slot: Slot;
  readonly slots: readonly Slot[];
  /** The words that lead to it, or to the list of values that it stands in: 给予博士、硕士最高|50万元、15万元. */
  readonly leading: string;
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

/** The observation that it makes: sign, implied unit, qualifier and indicator are the last to be decided. */
export function observationOf(meaning: Meaning): Observation {
  const { slot, change, labelled, planned, kind, label } = meaning;
  const { quantity } = slot;
  const sign = change?.sign ?? 1;
  const implied =
    quantity.unit !== null || quantity.form === "ratio"
      ? null
      : impliedUnit(labelled.label, slot.tail, (quantity.halfWidth ?? 1) >= 0.5, slot.written);
  const unit = quantity.unit ?? implied;
  return {
    documentId: meaning.document.id,
    start: quantity.start,
    end: quantity.end,
    text: quantity.text,
    role: meaning.parameter ? "parameter" : change === null ? "level" : "change",
    value: quantity.value === null ? null : sign * quantity.value,
    lower: quantity.lower === null ? null : sign === 1 ? quantity.lower : -quantity.upper!,
    upper: quantity.upper === null ? null : sign === 1 ? quantity.upper : -quantity.lower!,
    halfWidth: quantity.halfWidth,
    unit,
    qualifier: boundOf(slot, meaning.leading, planned, meaning.parameter),
    status: planned ? "target" : "actual",
    kind,
    label,
    period: meaning.period.period,
    timeBasis: meaning.period.basis,
    region: meaning.region,
    of: labelled.of === null ? null : meaning.slots[labelled.of]!.quantity.start,
    section: sectionPath(meaning.sentence.section),
    sentenceStart: meaning.sentence.start,
    sentenceEnd: meaning.sentence.end,
    rules: {
      unit: quantity.unit === null ? (implied === null ? "none" : "implied") : quantity.unitLent ? "list" : "written",
      period: meaning.period.rule,
      status: meaning.statusRule,
      label: labelled.rule,
    },
    indicator: meaning.parameter
      ? null
      : indicatorOf(meaning.vocabulary, label, unit, kind, change !== null, meaning.deed),
  };
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
