import type { ColumnTable } from "arquero";
import { areaName } from "../charts/area-name.js";
import { sayValue } from "../charts/say-number.js";
import { wordsIn } from "../charts/words.js";
import type { TargetRow } from "../tables/tidy.js";
import { countOf, type InLanguage, type Language, nameIn } from "./language.js";
import { sayYears } from "./say-years.js";
import { rowsOf } from "./series-row.js";

/** One promise and what came of it, in words: 到2025年…达到200万人以上：实际…，达成。 */
export function targetSentence(target: TargetRow, { lang = "zh" }: InLanguage = {}): string {
  const { actual_value: actual, unit_measure: unit, outcome, ref_area: area, time_period: year } = target;
  const came = outcomesIn(lang)[outcome];
  const said = actual === null ? "" : sayValue(actual, unit, false, lang);
  if (lang === "en")
    return `${areaName(area, lang)} promised ${nameIn(target, lang)} of ${sayPromise(target, lang)} by ${year}: ${said === "" ? "" : `actual ${said}, `}${came}${outcome === "unknown" ? ", no matching actual figure was found" : ""}.`;
  const promise = `${area}提出，到${year}年${nameIn(target)}${sayPromise(target)}`;
  return `${promise}：${said === "" ? "" : `实际${said}，`}${came}${outcome === "unknown" ? "，没有找到对应的实际数" : ""}。`;
}

/** How many of the promises were kept, in words. */
export function targetsSentence(targets: ColumnTable | readonly TargetRow[], { lang = "zh" }: InLanguage = {}): string {
  const rows = rowsOf(targets);
  const zh = lang === "zh";
  if (rows.length === 0)
    return zh ? "文件里没有读到有期限的目标。" : "No targets with a date were found in the documents.";
  const outcomes = outcomesIn(lang);
  const counts = (Object.keys(outcomes) as TargetRow["outcome"][])
    .map((outcome) => [outcomes[outcome], rows.filter((row) => row.outcome === outcome).length] as const)
    .filter(([, count]) => count > 0)
    .map(([said, count]) => (zh ? `${count}项${said}` : `${count} ${said}`));
  const years = sayYears(
    [...new Set(rows.map((row) => Number(row.time_period)))].sort((a, b) => a - b),
    lang,
  );
  return zh
    ? `共读到${rows.length}项有期限的目标（${years}到期）：${counts.join("，")}。`
    : `${countOf(rows.length, "target")} with a date (due ${years}): ${counts.join(", ")}.`;
}

/** 达到3.5万人以上, 不超过5.5%, 约70万人, 在60万人至65万人之间; at least 35 thousand people. */
export function sayPromise(target: TargetRow, lang: Language = "zh"): string {
  const { target_value: value, target_low: low, target_high: high, unit_measure: unit, qualifier } = target;
  const say = (number: number) => sayValue(number, unit, false, lang);
  if (value !== null) {
    const [before = lang === "zh" ? "达到" : "", after = ""] = AROUND[lang][qualifier] ?? [];
    return `${before}${say(value)}${after}`;
  }
  if (lang === "en") {
    if (low !== null && high !== null) return `${say(low)} to ${say(high)}`;
    return low !== null ? `at least ${say(low)}` : high !== null ? `at most ${say(high)}` : "(no number)";
  }
  if (low !== null && high !== null) return `在${say(low)}至${say(high)}之间`;
  return low !== null ? `达到${say(low)}以上` : high !== null ? `不超过${say(high)}` : "（未写明数值）";
}

/** How each outcome is said, as the charts say it. */
export const outcomesIn = (lang: Language): Readonly<Record<TargetRow["outcome"], string>> => wordsIn(lang).outcome;

type Around = Readonly<Record<string, readonly [before: string, after?: string]>>;

const AROUND: Readonly<Record<Language, Around>> = {
  zh: {
    about: ["达到约"],
    near: ["接近"],
    over: ["超过"],
    at_most: ["不超过"],
    at_least: ["达到", "以上"],
  },
  en: {
    about: ["about "],
    near: ["nearly "],
    over: ["over "],
    at_most: ["at most "],
    at_least: ["at least "],
  },
};
