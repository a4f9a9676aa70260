import type { ColumnTable } from "arquero";
import { areaName } from "../charts/area-name.js";
import { lowerIsBetter } from "../charts/lower-is-better.js";
import { sayAim } from "../charts/say-aim.js";
import { sayValue } from "../charts/say-number.js";
import { sumSpan } from "../charts/sum-span.js";
import { wordsIn } from "../charts/words.js";
import type { TargetRow } from "../tables/tidy.js";
import { countOf, type InLanguage, type Language, nameIn } from "./language.js";
import { sayYears } from "./say-years.js";
import { rowsOf } from "./series-row.js";

/** One promise and what came of it, in words: 到2025年…达到200万人以上：实际…，达成。 */
export function targetSentence(target: TargetRow, { lang = "zh" }: InLanguage = {}): string {
  const { actual_value: actual, unit_measure: unit, outcome, ref_area: area } = target;
  const came = outcomesIn(lang)[outcome];
  const when =
    sumSpan(target) === null
      ? lang === "zh"
        ? `到${sayDue(target)}`
        : `by ${sayDue(target, lang)}`
      : sayDue(target, lang);
  const said = actual === null ? "" : sayValue(actual, unit, false, lang);
  if (lang === "en")
    return `${areaName(area, lang)} promised ${nameIn(target, lang)} of ${sayPromise(target, lang)} ${when}: ${said === "" ? "" : `actual ${said}, `}${came}${outcome === "unknown" ? ", no matching actual figure was found" : ""}.`;
  const promise = `${area}提出，${when}${nameIn(target)}${sayPromise(target)}`;
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
  const areas = new Set(rows.map(({ ref_area: area }) => area));
  const area = areas.size === 1 ? rows[0]!.ref_area : "";
  const whose = zh || area === "" ? area : ` for ${areaName(area, lang)}`;
  return zh
    ? `${whose}共读到${rows.length}项有期限的目标（${years}到期）：${counts.join("，")}。`
    : `${countOf(rows.length, "target")}${whose} with a date (due ${years}): ${counts.join(", ")}.`;
}

/**
 * 达到3.5万人以上, 不超过5.5%, 约70万人, 在60万人至65万人之间; at least 35 thousand people. Where a target was judged as one that lower values
 * meet, and its words do not say so, it adds 以低为好.
 */
export function sayPromise(target: TargetRow, lang: Language = "zh"): string {
  const said = sayAim(target, lang);
  if (lowerIsBetter(target)) return lang === "zh" ? `${said}（以低为好）` : `${said} (lower is better)`;
  if (lang === "en") return said;
  const { target_value: value, target_low: low, target_high: high, qualifier } = target;
  if (value === null && low !== null && high !== null) return `在${said}之间`;
  const isReached = value === null ? low !== null : !OWN_VERB.has(qualifier);
  return isReached ? `达到${said}` : said;
}

/** 接近, 超过, 不超过 need no verb before them. */
const OWN_VERB: ReadonlySet<string> = new Set(["near", "over", "at_most"]);

/** By when, or over which years: 2025年, 2019—2021年累计; 2025, 2019–2021 in all. */
export function sayDue(target: TargetRow, lang: Language = "zh"): string {
  const span = sumSpan(target);
  if (span !== null) return wordsIn(lang).inAll(...span);
  return lang === "zh" ? `${target.time_period}年` : target.time_period;
}

/** How each outcome is said, as the charts say it. */
export const outcomesIn = (lang: Language): Readonly<Record<TargetRow["outcome"], string>> => wordsIn(lang).outcome;
