import type { Figure } from "../labels/figure.js";
import type { Labelled } from "../labels/labelled.js";
import { isCompared, isInNextGap, LISTS } from "../slots.js";

/** A change, and the level that it is taken to be of unless its name tells of another. */
export interface ChangedFigure {
  readonly figure: Figure;
  /** The label of the figure before, past a stretch of time. */
  readonly previous: Labelled | null;
  /** The index of the level, or null. */
  readonly level: number | null;
  /** It follows a change that no full stop and no semicolon parts it from. */
  readonly goesOn: boolean;
  /** A full stop or a semicolon parts it from what was told before. */
  readonly parted: boolean;
}

/** The level before a change that it is of, as far as its unit and its sentence tell. */
export function levelOf(figure: Figure): ChangedFigure {
  const { done, index, gap, name, slot, all } = figure;
  // 营业收入增长9.6%，两年|平均增长|7.3%
  const spanned = index > 1 && all.parameters[index - 1]! && isInNextGap(all.slots[index - 1]!.quantity);
  const near =
    (index > 0 && isCompared(all.slots[index - 1]!) ? figure.comparable(index - 1) : null) ??
    (slot.quantity.form === "fraction" ? figure.lastLevel() : figure.likeLevel());
  const grew = slot.quantity.form === "money" && all.changes[index]!.sign === 1;
  const large = near !== null && grew ? asLarge(figure, near) : near;
  // 主体35万户，两年净增6万户，三年|翻一番|: there are twice as many
  const isNet = slot.quantity.form === "multiple" && large !== null && /^[净新]增/.test(done[large]!.label);
  const last = isNet ? (wholeBefore(figure, large!) ?? large) : large;
  // 人均收入18906元，占可支配收入的57.6%，增长|5.5%; 成交额39亿元，占全省的95%，翻了|一番
  const multiplied = slot.quantity.form === "multiple";
  const share =
    last !== null && (figure.isShare() || multiplied) && done[last]!.label.includes("占") && !RAISED.test(gap);
  // 收入3.6万元，增长5%；扣除价格因素，实际增长|4%
  const parted = /[；。]/.test(GOES_ON.test(gap) ? gap.slice(1) : gap) && !isBare(figure);
  const level = share ? figure.lastThing() : last === null || name !== "" ? last : wholeOfList(figure, last);
  return {
    figure,
    previous: spanned ? done[index - 2]! : figure.previous,
    level: parted || (level !== null && isPriceOf(figure, level)) ? null : level,
    goesOn: figure.followsChange && !parted,
    parted,
  };
}

/** 集采药品387个，平均|降价|56%: what they cost, and not how many there are. */
const isPriceOf = ({ gap, all: { slots } }: Figure, level: number): boolean =>
  gap.includes("降价") && slots[level]!.quantity.form === "count";

/** 生产总值1666亿元，居全省第6位；|同比增长|4.5%: nothing stands between it and the level but how that ranks. */
const isBare = ({ index, name, gap, all: { changes } }: Figure): boolean =>
  name === "" && index > 0 && changes[index - 1] === null && gap.includes("；") && BARE.test(gap);
const BARE =
  /^(?:，(?:总量)?[位排]?居?[^，；。]{0,6}第?[\d一二三四五六七八九十首末前]{1,2}[位名]?)?；(?:同比|[比较]上年(?:同期)?)(?:实际|名义)?(?:增长|增加|下降|提高)$/;

/** 发放补贴4236万元，人均1.9万元，同比多发放|960万元|: what grew is no smaller than its growth. */
function asLarge({ all: { slots, changes }, slot }: Figure, level: number): number {
  const least = slot.quantity.value ?? 0;
  if ((slots[level]!.quantity.value ?? least) >= least) return level;
  for (let at = level - 1; at >= Math.max(0, level - REACH); at--)
    if (
      changes[at] === null &&
      slots[at]!.quantity.unit === slot.quantity.unit &&
      (slots[at]!.quantity.value ?? 0) >= least
    )
      return at;
  return level;
}
const REACH = 3;

/** The level in the unit of one that only came anew, right before it; or null. */
function wholeBefore({ all: { slots, changes }, done }: Figure, level: number): number | null {
  const before = level - 1;
  const inUnit =
    before >= 0 && changes[before] === null && slots[before]!.quantity.unit === slots[level]!.quantity.unit;
  return inUnit && done[level]!.label.endsWith(done[before]!.label) ? before : null;
}

/** 占应到人数的85%，比上届|提高4%|: what is raised is the share. */
const RAISED = /(?:提高|提升|上升|降低)了?$/;

/** 生产总值占全省的26%；增速达|16%|: of what was told before the semicolon. */
const GOES_ON = /^；(?:扣除|剔除|增[速幅](?:达到?|为))/;

/** 毕业生33万名，其中研究生2.7万名、本科生16.8万名，比上年|增加2.6万名: what changed is the whole of them. */
function wholeOfList({ gap, all: { slots, changes } }: Figure, last: number): number {
  if (!gap.startsWith("，") || !LISTS.has(slots[last]!.gap.charCodeAt(0))) return last;
  let first = last;
  while (first > 0 && LISTS.has(slots[first]!.gap.charCodeAt(0)) && changes[first - 1] === null) first--;
  const whole = first - 1;
  return whole >= 0 &&
    /^，其中/.test(slots[first]!.gap) &&
    slots[whole]!.quantity.unit === slots[last]!.quantity.unit &&
    changes[whole] === null
    ? whole
    : last;
}
