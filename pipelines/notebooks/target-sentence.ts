import type { ColumnTable } from "arquero";
import { sayValue } from "../charts/say-number.js";
import { wordsIn } from "../charts/words.js";
import type { TargetRow } from "../tables/tidy.js";
import { rowsOf } from "./series-row.js";
import { sayYears } from "./trend-sentence.js";

/** One promise and what came of it, in words (zh): 到2025年…达到200万人以上：实际…，达成。 */
export function targetSentence(target: TargetRow): string {
  const promise = `${target.ref_area}提出，到${target.time_period}年${target.indicator_zh}${sayPromise(target)}`;
  const actual = target.actual_value === null ? "" : `实际${sayValue(target.actual_value, target.unit_measure)}，`;
  return `${promise}：${actual}${OUTCOMES[target.outcome]}${target.outcome === "unknown" ? "，没有找到对应的实际数" : ""}。`;
}

/** How many of the promises were kept, in words (zh). */
export function targetsSentence(targets: ColumnTable | readonly TargetRow[]): string {
  const rows = rowsOf(targets);
  if (rows.length === 0) return "文件里没有读到有期限的目标。";
  const counts = (Object.keys(OUTCOMES) as TargetRow["outcome"][])
    .map((outcome) => [OUTCOMES[outcome], rows.filter((row) => row.outcome === outcome).length] as const)
    .filter(([, count]) => count > 0)
    .map(([said, count]) => `${count}项${said}`);
  const years = [...new Set(rows.map((row) => Number(row.time_period)))].sort((a, b) => a - b);
  return `共读到${rows.length}项有期限的目标（${sayYears(years)}到期）：${counts.join("，")}。`;
}

/** 达到3.5万人以上, 不超过5.5%, 约70万人, 在60万人至65万人之间. */
export function sayPromise(target: TargetRow): string {
  const { target_value: value, target_low: low, target_high: high, unit_measure: unit, qualifier } = target;
  if (value === null) {
    if (low !== null && high !== null) return `在${sayValue(low, unit)}至${sayValue(high, unit)}之间`;
    return low !== null
      ? `达到${sayValue(low, unit)}以上`
      : high !== null
        ? `不超过${sayValue(high, unit)}`
        : "（未写明数值）";
  }
  return `${BEFORE[qualifier] ?? "达到"}${sayValue(value, unit)}${AFTER[qualifier] ?? ""}`;
}

/** How each outcome is said, as the charts say it. */
export const OUTCOMES: Readonly<Record<TargetRow["outcome"], string>> = wordsIn("zh").outcome;

const BEFORE: Readonly<Record<string, string>> = { about: "达到约", near: "接近", over: "超过", at_most: "不超过" };
const AFTER: Readonly<Record<string, string>> = { at_least: "以上" };
