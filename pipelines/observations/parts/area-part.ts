import type { Figure } from "../labels/figure.js";
import { type Labelled, labelled } from "../labels/labelled.js";

// Parts by area: another county, the towns and the countryside, what is local.

/** 经费1164亿元，其中长沙|464亿元|、株洲118亿元: what was measured, of an area. */
export function byArea(figure: Figure): Labelled | null {
  const { name, within, previous, all, gap } = figure;
  if (gap.endsWith("（")) return besideArea(figure);
  if ((!within && previous?.rule !== "part") || name === "" || name.length > LONGEST_AREA) return null;
  const areaIn = (label: string) => LOCAL.exec(label)?.[0].length ?? all.areaIn(label);
  const town = TOWN.test(name) || URBAN.test(name);
  // 乡镇93个，其中民族乡|4个
  if (TOWNSHIPS.test(name)) return labelled(name, "part");
  if (!town && areaIn(`${name}……`) !== name.length) return null;
  const goesOn =
    previous?.rule === "part" &&
    NEXT_AREA.test(gap) &&
    (areaIn(previous.label) > 0 || (town && IN_TOWN.test(previous.label)));
  const level = within || goesOn ? figure.lastInUnit() : null;
  if (level === null) return null;
  const { label } = figure.done[level]!;
  const whole = label.slice(areaIn(label));
  return labelled(`${name}${goesOn && town ? whole.replace(IN_TOWN, "") : whole}`, "part");
}

const TOWNSHIPS = /^(?:民族[乡镇]|建制镇|少数民族[乡村]|民族村)$/;

/** 研发投入超过50亿元的市有6个，分别为长沙（|313亿元|）、株洲（98亿元）: what was measured last, of the area before the bracket. */
function besideArea(figure: Figure): Labelled | null {
  const { slot, all, done } = figure;
  const level = slot.tail.startsWith("）") && figure.sameSentence ? figure.lastInUnit() : null;
  const area = figure.name.replace(NAMED_AS, "");
  if (level === null || area === "" || all.areaIn(`${area}……`) !== area.length) return null;
  const { label } = done[level]!;
  return labelled(`${area}${label.slice(all.areaIn(label)).replace(OF_AREAS, "")}`, "list");
}

/** 省市的|研发投入. */
const OF_AREAS = /^[省市县区州]{1,3}份?的/;

const NAMED_AS = /^(?:(?:分别|依次)?[为是有]|包括|其中)/;

/** 市本级|1800套|、章贡区1600套: what the area itself has. */
const LOCAL = /^[省市州盟县区旗](?:本级|直(?!播|达))/;

/** 种植面积9万亩（龙川镇|830亩|、沙桥镇380亩）: places that no list of areas has. */
const IN_TOWN = /^(?![城乡建集][镇乡])[^，、的]{1,5}?(?:[镇乡]|街道)/;

const TOWN = new RegExp(`${IN_TOWN.source}$`);

/** 其中万州城区|21万辆|. */
const URBAN = /^[^，、的]{0,5}(?<!老)城区$/;

const LONGEST_AREA = 11;

const NEXT_AREA = /^）?[、，和][^，；。、]*$/;

/** 离职率, 占比: what a part of a rate is the rate of, too. */
export const RATE = /(?:占比|比例|比重|.{2}率)$/;
