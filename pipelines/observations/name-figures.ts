import type { Quantity } from "../quantities/quantity.js";
import { FILLER } from "../text/normalise.js";
import type { Sentence } from "../text/sentence.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { type Change, changeOf } from "./change.js";
import { clausesOf } from "./clauses.js";
import { type Figures, isView } from "./figure.js";
import { labelSlots } from "./label.js";
import type { Labelled } from "./labelled.js";
import { nameIn } from "./name.js";
import { openedOf } from "./opened.js";
import { originsOf } from "./origin.js";
import { parametersOf } from "./parameter.js";
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
  let openingUnit: string | null = null;
  let paragraph = -1;
  return sentences.map((sentence, index) => {
    const own = quantities[index]!;
    if (own.length === 0) {
      before = sentence.normal.includes("率")
        ? nameIn(RATE_TOLD.exec(sentence.normal.replaceAll(FILLER, ""))?.[1] ?? "", false)
        : "";
      opening = "";
      paragraph = sentence.paragraph;
      return null;
    }
    const slots = slotsOf(sentence, own);
    // 平均工资9万元。⏎分岗位看，管理人员|15万元: a view is of the mean before it.
    const viewed = opening.includes("均") && isView(clausesOf(slots[0]!.gap)[0]!);
    if (paragraph !== sentence.paragraph && !viewed) before = opening = "";
    paragraph = sentence.paragraph;
    const changes = changesOf(slots);
    const parameters = parametersOf(slots, changes);
    const origins = originsOf(slots);
    const opened = openedOf(slots);
    const labels = labelSlots({
      slots,
      changes,
      parameters,
      origins,
      opened,
      before,
      beforeUnit,
      opening,
      openingUnit,
      areaIn,
    });
    const last = lastOpen(slots);
    before = labels[last]!.label;
    // 外出农民工90万人，增长2%。其中，省内务工|60万人: what changed is told last.
    beforeUnit = slots[labels[last]!.of ?? last]!.quantity.unit;
    // 幼儿园86所。其中，普惠性幼儿园71所。|招生|0.8万人: a sentence of parts opens nothing.
    if (opening === "" || !slots[0]!.gap.startsWith("其中")) {
      opening = labels[0]!.label;
      openingUnit = slots[0]!.quantity.unit;
    }
    return { slots, changes, parameters, origins, labels };
  });
}

/** 调查失业率|连续下降。4月降为5.1%: a rate that a sentence without a figure is on. */
const RATE_TOLD =
  /(?:^|，)([^，。；：、的\d]{2,14}率)(?:连续|持续|继续|不断|稳步|逐步|逐月|总体|[上下升降])[^，。；：]{1,8}。?$/;

/** 培训270人（实现创业155人）。: the last figure that no bracket holds. */
function lastOpen(slots: readonly Slot[]): number {
  const last = slots.length - 1;
  if (last === 0 || !CLOSED.test(slots[last]!.tail)) return last;
  let at = last;
  while (at > 0 && !slots[at]!.gap.includes("（")) at--;
  return at > 0 && slots[at]!.gap.startsWith("（") ? at - 1 : last;
}
const CLOSED = /^[^（]*）[。；]?$/;

function changesOf(slots: readonly Slot[]): readonly Change[] {
  const changes: Change[] = [];
  for (const [index, slot] of slots.entries())
    changes.push(changeOf(slot, index === 0 ? null : { slot: slots[index - 1]!, change: changes[index - 1]! }));
  return changes;
}
