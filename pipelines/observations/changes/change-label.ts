import { clausesOf } from "../clauses.js";
import type { Figure } from "../labels/figure.js";
import { type Labelled, labelled } from "../labels/labelled.js";
import { byMostGrown } from "../labels/superlative.js";
import { namesOf } from "../lists/list-names.js";
import { subjectOf } from "../names/name-parts.js";
import { isStretch } from "../names/no-name.js";
import { isCompared } from "../slots.js";
import { levelOf } from "./change-level.js";
import { byName } from "./change-named.js";
import { byLevel } from "./change-nameless.js";

/**
 * Names a change: after the level before it where it has no name of its own, or one that is of it.
 *
 *     引进人才6.2万人，同比增长5.5%    产值90亿元，利润增长3% → 利润
 */
export function changeLabel(figure: Figure): Labelled {
  const told = (PAIR.has(figure.name) ? pairOf(figure) : byMostGrown(figure)) ?? lasted(figure) ?? raised(figure);
  if (told !== null) return told;
  const changed = levelOf(figure);
  return figure.name === "" ? byLevel(changed) : byName(changed);
}

/** 工业总产值连续|三年每年增长|30亿元. */
function lasted({ index, name, done, all }: Figure): Labelled | null {
  if (
    index === 0 ||
    !all.parameters[index - 1]! ||
    (name !== "" && !isStretch(name.replace(/每年$/, "")) && !MEAN.test(name))
  )
    return null;
  const label = /^(.{2,}?)连续/.exec(done[index - 1]!.label)?.[1];
  return label === undefined ? null : labelled(label, "change");
}

/** 养老金连续|5年|增加，人均提高5%. */
const MEAN = /^[人户月]{1,2}均$/;

/** What is paid, and by how much more: a rule, and no level. */
function raised({ index, name, done, slot, gap, clauses, all: { slots, parameters } }: Figure): Labelled | null {
  if (name !== "" || index === 0) return null;
  const isOf = (at: number) => parameters[at]! && slots[at]!.quantity.unit === slot.quantity.unit;
  // 每人每年可领|2.1万元|；与2020年1.6万元相比增加5000元
  // 补贴标准提高到1600元，对留用率超过50%的单位，再增加|600元|
  const met = index > 1 && parameters[index - 1]! && slots[index - 1]!.quantity.form === "percent";
  if (index > 1 && isOf(index - 2) && (met || isCompared(slots[index - 1]!)))
    return labelled(done[index - 2]!.label, "change");
  // 补贴标准为初级1200元、高级2600元，比普通工种上浮|20%|
  const money =
    slot.quantity.form === "percent" && slots[index - 1]!.quantity.form === "money" && parameters[index - 1]!;
  if (money && clauses.length === 2 && gap.startsWith("，")) return labelled(done[index - 1]!.label, "change");
  // 月补助标准为|375元|，比2015年提高91元
  return clauses.length === 2 && gap.startsWith("，") && slot.quantity.form === "money" && isOf(index - 1)
    ? labelled(done[index - 1]!.label, "change")
    : null;
}

/** 甲面积与乙面积均下降，前者下降5%，|后者|下降8%: the one of two that the clause before the first names. */
function pairOf({ name, index, all }: Figure): Labelled | null {
  const second = name === "后者";
  const gap = all.slots[second ? index - 1 : index]?.gap ?? "";
  const names = namesOf(subjectOf(clausesOf(gap).at(-2) ?? "").replace(/(?:均|都|双双).*$/, ""), 2, all.areaIn);
  return names === null ? null : labelled(names[second ? 1 : 0]!, "respectively");
}

const PAIR = new Set(["前者", "后者"]);
