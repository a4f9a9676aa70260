import type { Quantity } from "../quantities/quantity.js";
import type { Sentence } from "../text/sentence.js";
import { CodeSet } from "../vocabulary/code-set.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { type Change, changeOf } from "./change.js";
import type { Figures } from "./figure.js";
import { labelSlots } from "./label.js";
import type { Labelled } from "./labelled.js";
import { openedOf } from "./opened.js";
import { originsOf } from "./origin.js";
import { isParameter } from "./parameter.js";
import { areaAt } from "./region.js";
import { type Slot, slotsOf } from "./slots.js";

/** The figures of a sentence, each with what it is (level, change, parameter, origin) and what it is called. */
export interface NamedFigures extends Pick<Figures, "slots" | "changes" | "parameters" | "origins"> {
  readonly labels: readonly Labelled[];
}

/**
 * Names the figures of a document's sentences; a figure without a name of its own may go on with the sentence before it in its
 * paragraph.
 * @param quantities those of each sentence
 * @returns for each sentence its figures, null where it has none
 */
export function nameFigures(
  sentences: readonly Sentence[],
  quantities: readonly (readonly Quantity[])[],
  vocabulary: Vocabulary,
): readonly (NamedFigures | null)[] {
  const areaIn = (label: string) => areaAt(label, vocabulary);
  let before = "";
  let beforeUnit: string | null = null;
  let opening = "";
  let paragraph = -1;
  return sentences.map((sentence, index) => {
    const own = quantities[index]!;
    if (own.length === 0) {
      before = opening = "";
      return null;
    }
    if (paragraph !== sentence.paragraph) before = opening = "";
    paragraph = sentence.paragraph;
    const slots = slotsOf(sentence, own);
    const changes = changesOf(slots);
    const parameters = parametersOf(slots, changes);
    const origins = originsOf(slots);
    const opened = openedOf(slots);
    const labels = labelSlots({ slots, changes, parameters, origins, opened, before, beforeUnit, opening, areaIn });
    before = labels.at(-1)!.label;
    beforeUnit = slots.at(-1)!.quantity.unit;
    opening = labels[0]!.label;
    return { slots, changes, parameters, origins, labels };
  });
}

function changesOf(slots: readonly Slot[]): readonly Change[] {
  const changes: Change[] = [];
  for (const [index, slot] of slots.entries())
    changes.push(changeOf(slot, index === 0 ? null : { slot: slots[index - 1]!, change: changes[index - 1]! }));
  return changes;
}

function parametersOf(slots: readonly Slot[], changes: readonly Change[]): readonly boolean[] {
  const parameters: boolean[] = [];
  const ends = endsOfLists(slots);
  let offered = false;
  for (const [index, slot] of slots.entries()) {
    if (offered && slot.gap.includes("。")) offered = false;
    offered ||= offers(slot.gap);
    if (offered && DONE.test(slot.gap)) offered = false;
    // 给予博士50万元（分|5年|发放）、硕士|20万元: what a bracket says parts no list.
    const last = slot.gap.includes("）") && index > 1 && slots[index - 1]!.gap.includes("（") ? index - 2 : index - 1;
    const before = last < 0 ? null : { slot: slots[last]!, parameter: parameters[last]! };
    const gap = last < index - 1 ? slot.gap.slice(slot.gap.lastIndexOf("）") + 1) : slot.gap;
    const seen = gap === slot.gap ? slot : { ...slot, gap };
    parameters.push(
      changes[index] === null &&
        isParameter(seen, before, ends[index]!, offered || isOfferedNext(slots[index + 1]), isCounted(slots, index)),
    );
  }
  return parameters;
}

/** What follows a number without a mark leads to the next, which counts. */
const isCounted = (slots: readonly Slot[], index: number): boolean => {
  const next = slots[index + 1];
  return next !== undefined && next.quantity.form === "count" && next.gap === slots[index]!.tail && next.gap !== "";
};

const isOfferedNext = (next: Slot | undefined): boolean =>
  next !== undefined && (offers(next.gap) || offers(next.tail));

const offers = (words: string): boolean => HINTS.find(words) >= 0 && OFFERS.test(words);
const HINTS = new CodeSet("予享申获领贴补助奖津");

/** 给予, 可享受: what follows is offered… */
const OFFERS = /给予|予以|可?享受|[可再](?:申请|获|领)|贴息|(?:补贴|补助|奖励|资助|津贴)(?:标准|，|的|：)/;
/** … unless it tells what was given. */
const DONE = /累计|已[发兑拨给支落]|共[发兑拨给支]|(?:19|20)\d\d年(?!起)|[今去]年|全年|截至|发放了/;

/** For each value the words of its clause after it, past the values that are listed after it. */
function endsOfLists(slots: readonly Slot[]): readonly string[] {
  const ends = slots.map(({ tail }) => tail);
  for (let at = slots.length - 2; at >= 0; at--) if (goesOn(slots[at + 1]!.gap)) ends[at] = ends[at + 1]!;
  return ends;
}

/** 按1500元|、2000元标准; 按30%|、最高不超过300万元给予. */
const goesOn = (gap: string): boolean =>
  gap.startsWith("、") && /^、(?:[^，。；：]{0,4}级|(?:最[高低]?)?(?:不超过)?)$/.test(gap);
