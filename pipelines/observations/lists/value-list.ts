import type { Change } from "../changes/change.js";
import type { Labelled } from "../labels/labelled.js";
import { isRateOf, type Slot } from "../slots.js";

/** Values that are listed, and the figures before them. */
export interface ValueList {
  readonly slots: readonly Slot[];
  readonly changes: readonly Change[];
  readonly origins: readonly boolean[];
  /** The labels of the figures before. */
  readonly done: readonly Labelled[];
  /** Index of its first value. */
  readonly first: number;
  readonly count: number;
  /** The words before its first value. */
  readonly gap: string;
  readonly isChanges: boolean;
  /** The label of the last figure of the sentence before, or "". */
  readonly before: string;
  areaIn(name: string): number;
}

/** As many levels before as there are values, or null. @param apiece they are what the values are of, and in no unit of theirs */
export function lastLevels(
  { slots, changes, first, count, isChanges }: ValueList,
  apiece = false,
): readonly number[] | null {
  const { unit } = slots[first]!.quantity;
  const levels = changes.flatMap((change, slot) =>
    slot < first && change === null && !(apiece && slots[slot]!.quantity.unit === unit) ? [slot] : [],
  );
  // 引进人才612人（博士86人）、青年8430人: what a bracket holds is no one of the list.
  const plain = levels.filter((level) => !slots[level]!.gap.startsWith("（"));
  // 招聘活动372场，其中线上118场、夜市41场，参会企业8900家，分别增长|19%、12%|: of as many as no part is
  const from = isChanges ? plain.at(-count) : undefined;
  const cuts = from !== undefined && slots[from]!.gap.startsWith("、") && isOfPart(slots, from);
  const wholes = cuts ? plain.filter((level) => !isOfPart(slots, level)) : plain;
  const open = wholes.length === count ? wholes : plain;
  const things = open.filter((level) => !isRateOf(slots[level]!));
  const rates = slots[first]!.quantity.form === "points" ? open.filter((level) => isRateOf(slots[level]!)) : [];
  const of = rates.length >= count ? rates : things;
  const among = isChanges && of.length >= count ? of : open.length >= count ? open : levels;
  return among.length >= count ? among.slice(-count) : null;
}

/** 其中线上|118场|、夜市|41场|. */
function isOfPart(slots: readonly Slot[], at: number): boolean {
  let first = at;
  while (first > 0 && slots[first]!.gap.startsWith("、")) first--;
  return slots[first]!.gap.startsWith("，其中");
}

/** What the words before and after 分别 say. */
export interface Told {
  readonly clauses: readonly string[];
  /** The last clause that names something. */
  readonly said: string;
  /** What of it names: of 给予博士、硕士 those who are given. */
  readonly own: string;
  readonly after: string;
  /** What is given after 分别: 补贴, or "". */
  readonly award: string;
  /** As many names in `own` as there are values, or null. */
  readonly names: readonly string[] | null;
}
