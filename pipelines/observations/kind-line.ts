import { CodeSet } from "../vocabulary/code-set.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { Change } from "./change.js";
import { isNameOfStock } from "./indicator.js";
import { accumulated, addsUp, isDone, isEvent, kindOf } from "./kind.js";
import type { Labelled } from "./labelled.js";
import { verbAt } from "./name-verbs.js";
import type { ObservationKind } from "./observation.js";
import type { Times } from "./period.js";
import type { Place } from "./place.js";
import { isListMark, LISTS, type Slot } from "./slots.js";

/**
 * Follows the kinds of the figures of a sentence: what leads a list tells of all of it.
 *
 *     专家、工匠分别达到150人、2000人     累计认定企业1300家、机构400家     现有中心12个、机构180个
 */
export class KindLine {
  private leading = "";
  private adds = false;
  /** The words that lead the list: 目前，共设立流动站3352个、|工作站|4338个. */
  private told = "";
  private stands = false;

  constructor(private readonly vocabulary: Vocabulary) {}

  sentence(): void {
    this.leading = "";
    this.adds = false;
    this.stands = false;
  }

  /**
   * The kind of the next figure, in order.
   * @param name its label without an area
   * @param planned it is a target: nothing has added up yet
   */
  figure(
    slot: Slot,
    change: Change,
    { label, rule }: Labelled,
    name: string,
    times: Times,
    place: Place,
    planned: boolean,
  ): { readonly kind: ObservationKind /** It was done, and added up. */; readonly added: boolean } {
    const { gap, quantity } = slot;
    const listed = isListed(gap);
    if (rule !== "respectively" || !isListMark(gap)) this.leading = gap;
    this.adds = addsUp(gap, label) || (this.adds && (listed || GRADED.test(gap) || REACHES.test(gap)));
    const said = kindOf(quantity, change, label, this.leading);
    if (!listed) this.told = gap;
    const summed = planned
      ? said
      : accumulated(said, label, listed ? this.told : this.leading, this.adds, times, place);
    const plain = (rule === "before" || rule === "list") && !isDone(label);
    const goesOn =
      (this.stands && (listed || (plain && SIDE.test(gap)))) ||
      (plain &&
        (times.atDate ||
          quantity.unit === "所" ||
          (!listed && times.stated === null && place.reviewed === null && SITES.has(quantity.unit ?? ""))));
    const stands =
      summed === "flow" && ((goesOn && isThing(slot, label)) || isNameOfStock(this.vocabulary, name, quantity.unit));
    const kind = stands ? "stock" : summed;
    this.stands = kind === "stock";
    return { kind, added: said === "flow" && summed === "stock" };
  }
}

/** 累计建成国家级基地38个、工作室46个，市级分别为110个、200个. */
const GRADED = /^，[^，；。]{0,4}(?:分别|各$)/;

/** 累计发放补贴21.6亿元，|惠及人才|14.3万人次. */
const REACHES = /^，(?:惠及|带动|吸引|受益|覆盖|服务|对接|吸纳|支持|培训|创办)[^，；。]*$/;

/** 见习基地134家, of no stated time, and in no report on a year. */
const SITES = new Set(["家", "户", "座", "处", "支"]);

/** 现有中心12个；机构180个: a clause of its own, and no more than a name. */
const SIDE = /^[，；][^，；。：]*$/;

/** It goes on with the list of the figure before. */
const isListed = (gap: string): boolean =>
  (LISTS.has(gap.charCodeAt(0)) || LISTS.has(gap.charCodeAt(gap.length - 1)) || gap.startsWith("以及")) &&
  MARKS.find(gap) < 0;
const MARKS = new CodeSet("，；。：");

/** What is counted is no deed and no amount. */
const isThing = ({ quantity }: Slot, label: string): boolean =>
  quantity.form === "count" &&
  !/次$/.test(quantity.unit ?? "") &&
  !/[量额值]$/.test(label) &&
  verbAt(label) === "" &&
  !label.startsWith("获") &&
  !isEvent(label);
