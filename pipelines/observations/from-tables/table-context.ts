import { findArea } from "../../documents/find-area.js";
import type { Area, Vocabulary } from "../../vocabulary/vocabulary.js";
import { timeExpressions } from "../times/time-expression.js";
import type { Years } from "../times/years.js";
import type { UnitOf } from "./written-unit.js";

/** What the header and stub cells around a figure say of it. */
export interface TableContext {
  /** As in `Observation.period`, or null where no cell names a time. */
  readonly period: string | null;
  readonly area: Area | null;
  /** As written: 万人; null where no cell states one. */
  readonly unit: string | null;
  readonly target: boolean;
  readonly change: boolean;
  /** The change is an amount: 增加额, 增减量. */
  readonly amount: boolean;
  /** A cell says that it stands at the end of the period: 年末数, 期末余额, 累计. */
  readonly standing: boolean;
  /** What is left, outermost first. */
  readonly words: readonly string[];
}

/**
 * Takes time, area, unit, and the words of plans and changes out of the cells around a figure; what is left names it.
 *
 *     技能人才① | 2023年 | 年末数（万人）   → 技能人才, 2023, 万人, standing
 *
 * @param texts stub cells from the left, then header cells from above
 */
export function tableContext(
  texts: readonly string[],
  years: Years,
  vocabulary: Vocabulary,
  unitOf: UnitOf,
): TableContext {
  let period: string | null = null;
  let area: Area | null = null;
  let unit: string | null = null;
  let target = false;
  let change = false;
  let amount = false;
  let standing = false;
  const words: string[] = [];
  for (const text of texts) {
    let rest = text.replace(/\s+/g, "").replace(FOOTNOTE, "").replace(EARLY, "");
    const bracket = [...rest.matchAll(BRACKET)].find(([, written]) => isUnit(written!, unitOf));
    if (bracket !== undefined) {
      unit = withoutName(bracket[1]!);
      rest = rest.replace(bracket[0], "");
    } else if (words.length > 0 && isUnit(rest, unitOf)) {
      unit = withoutName(rest);
      continue;
    }
    const time = timeIn(rest, period, years);
    if (time !== null) {
      period = time.period;
      rest = time.rest;
    }
    if (/目标|预期|计划数/.test(rest)) {
      target = true;
      rest = rest.replace(/预期目标|目标值?|预期|计划数/, "");
    }
    const changed = CHANGED.exec(rest);
    if (changed !== null && !/^(?:占|贡献)/.test(rest)) {
      change = true;
      amount = /[额量数]$/.test(changed[0]);
      if (/[%％率速幅]/.test(changed[0])) unit ??= "%";
      rest = rest.slice(0, changed.index);
    }
    if (/年末|期末|累计/.test(rest)) standing = true;
    const named = findArea(rest, vocabulary);
    if (named !== null && (named.name === rest || named.aliases.includes(rest))) {
      area = named;
      rest = "";
    }
    if (rest !== "" && !STUB_NAMES.test(rest)) words.push(rest);
  }
  return { period, area, unit, target, change, amount, standing, words: telling(words) };
}

/** The words that name something; where none does, all of them. */
export function telling(words: readonly string[]): readonly string[] {
  const names = words.filter((word) => !MEASURE.test(word));
  return names.length > 0 ? names : words;
}

function timeIn(text: string, period: string | null, years: Years): { period: string; rest: string } | null {
  const bare = /^((?:19|20)\d\d)(?:年?[末底]?|年度)$/.exec(text);
  if (bare !== null) return { period: bare[1]!, rest: "" };
  const year = period !== null && /^\d{4}$/.test(period) ? Number(period) : null;
  const [time] = timeExpressions(text, years, year).filter(
    ({ start, use, period }) => use === "topic" && period !== null && (start === 0 || isYearIn(text, start)),
  );
  if (time?.period == null) return null;
  return { period: time.period, rest: text.slice(0, time.start) + text.slice(time.end).replace(/^[末底]$/, "") };
}

/** A year outside brackets, wherever it stands; other times only lead a cell. */
const isYearIn = (text: string, start: number): boolean =>
  /\d/.test(text[start]!) &&
  text.lastIndexOf("（", start) <= text.lastIndexOf("）", start) &&
  text.lastIndexOf("(", start) <= text.lastIndexOf(")", start);

const isUnit = (written: string, unitOf: UnitOf): boolean =>
  /^[%％‰]$/.test(written) || unitOf(withoutName(written)) !== null;

/** 单位：万人 gives 万人. */
const withoutName = (written: string): string => written.replace(/^单位[：:]/, "");

const BRACKET = /[（(]((?:单位[：:])?[^（()）]{1,10})[)）]/g;
/** ①, [1], ¹, 1）: it points to a note under the table. */
const FOOTNOTE = /(?:[①-⑳]|\[\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹]+|\*+|[（(]\d[)）])$/;
/** 2023年（快报）: how final a figure is, and no part of its name. */
const EARLY = /[（(](?:快报|初步(?:核算|统计)?|预计|初核|修订|调整)[数值后]?[)）]/;
/** True of words that say how the row above changed, and name nothing of their own: 比上年增长（%）. */
export function isChangeAlone(text: string): boolean {
  const rest = text
    .replace(/\s+/g, "")
    .replace(FOOTNOTE, "")
    .replace(/[（(][^（）()]*[)）]$/, "");
  return rest !== "" && CHANGED.exec(rest)?.index === 0;
}

const CHANGED =
  /(?:比上年(?:同期)?|较上年(?:同期)?|同比)?(?:±|增长率?|增速|增幅|增减幅?|升降)(?:[（(]?[%％][)）]?|额|量|数)?$|(?:比上年(?:同期)?|较上年(?:同期)?|同比)增加[额量数]?$|(?:比上年(?:同期)?|较上年(?:同期)?|同比)(?:±?[（(]?[%％]?[)）]?)$/;
const STUB_NAMES =
  /^(?:地区|省份|省市|城市|区县|指标|指标名称|项目|类别|名称|年份|时间|合计|总计|总数|全部|单位|计量单位|序号|编号)$/;
/** How a figure is given; beside a name it says nothing more. */
const MEASURE = /^(?:年末数|期末数|数量|数值|绝对数|指标值|实际数?|完成数?|完成情况|实际完成|本年|全年|人数)$/;
