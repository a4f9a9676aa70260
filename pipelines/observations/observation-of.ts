import type { Document } from "../documents/document.js";
import type { Qualifier } from "../quantities/quantity.js";
import type { Section, Sentence } from "../text/sentence.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { againstIn, isAim } from "./aim.js";
import type { Change } from "./change.js";
import { impliedUnit } from "./implied-unit.js";
import { indicatorOf } from "./indicator.js";
import type { Labelled } from "./labelled.js";
import type { Observation } from "./observation.js";
import type { Period } from "./period.js";
import type { StatusRule } from "./rules.js";
import { isListMark, type Slot } from "./slots.js";

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
    qualifier: qualifierOf(slot, meaning.leading, planned, meaning.parameter),
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

/** 以上 and the like bind a target or a standard from below, and say "more than" of what has happened; 最高 and 最长 bind a standard from above. */
function qualifierOf(slot: Slot, leading: string, planned: boolean, parameter: boolean): Qualifier {
  const { gap, tail } = slot;
  const { qualifier } = slot.quantity;
  // 低于|6%|的年度目标: what it is measured against is no bound.
  if (qualifier !== "exact" && !/^以[上下内]/.test(tail) && isAim(slot) && againstIn(gap) !== "") return "exact";
  if (qualifier === "over" && (planned || (parameter && /^(?:[及含（]{0,2}以上)/.test(tail)))) return "at_least";
  if (qualifier !== "exact") return qualifier;
  // 每年至少举办|2场
  if (gap.includes("至少") && /至少[^，；。：、]{1,10}$/.test(gap)) return "at_least";
  // 培训经费不低于工资总额的|1.5%
  const bound = gap.endsWith("的") ? (BOUND.exec(gap)?.[1] ?? "") : "";
  const words = isListMark(gap) && leading.includes("分别") ? leading : gap;
  // 能耗约为全国平均的|80%
  if (words.endsWith("的") && ABOUT.test(words)) return "about";
  if (bound !== "") return bound.startsWith("不超") || bound.startsWith("不高") ? "at_most" : "at_least";
  if (!parameter) return qualifier;
  if (leading.includes("最") && MOST.test(leading.slice(-MOST_REACH))) return "at_most";
  return (gap.includes("最低") && /最低(?!工资|生活|.{0,2}(?:标准|比例|基数))[^，；。：、]{0,6}$/.test(gap)) ||
    /^起(?![步点])/.test(tail)
    ? "at_least"
    : qualifier;
}

const ABOUT = /约[为占是][^，；。：、]{2,12}的$/;
const BOUND = /(不低于|不少于|不超过|不高于)(?![^，；。]*(?:目标|任务))[^，；。：、]{2,12}的$/;

/** 单个项目最高支持|1000万元. */
const MOST = /(?<![球国界省市])最[高长多大](?!的)[^，；。：、]{0,8}$/;
const MOST_REACH = 12;

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
