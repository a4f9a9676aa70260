import type { Section } from "../text/sentence.js";
import { anyOf } from "./meaning-words.js";

/**
 * True where a section speaks of what is to come: 下一步工作, 2026年工作安排, 今后五年的目标.
 * @param year the year that the document reports on; a section on a later year is a plan
 */
export function isPlanSection(section: Section, year: number | null): boolean {
  for (let at: Section | null = section; at !== null; at = at.parent) {
    if (/回顾|成效|进展|完成情况|所做工作|已开展|成就/.test(at.title)) return false;
    if (
      /下一步|下步|今后|打算|工作安排|工作计划|重点任务|重点工作|总体要求|主要目标|目标任务|思路|展望|主要任务/.test(
        at.title,
      )
    )
      return true;
    const stated = /(20\d\d)年/.exec(at.title)?.[1];
    if (stated !== undefined && year !== null) return Number(stated) > year;
    if (/今年/.test(at.title) && year !== null) return true;
  }
  return false;
}

/** True where the words before a quantity make it a plan; a plan reported as met (完成, 超额, 提前) is none. */
export function isPlanned(words: string, plannedSection: boolean, year: number | null): boolean {
  const clause = words.split(/[；。]/).at(-1) ?? "";
  if (/(?:超额|提前|圆满|已|全面)(?:完成|实现|达到)|完成(?:年度|全年|目标)|目标(?:任务)?的/.test(clause)) return false;
  if (PLAN().test(clause)) return true;
  const until = /到(20\d\d)年/.exec(clause)?.[1];
  if (until !== undefined && year !== null && Number(until) > year) return true;
  return plannedSection && !/去年|上年|已经|目前|截至|近年来|过去/.test(clause);
}

let plan: RegExp | null = null;
const PLAN = () => (plan ??= new RegExp(`(?<!即)${anyOf("plan")}(?!近)`));
