import { areaName } from "../charts/area-name.js";
import { sayBreak } from "../charts/say-break.js";
import { sayValue } from "../charts/say-number.js";
import { becauseIn } from "../notebooks/because-in.js";
import type { ImpliedLevel } from "../tables/implied.js";
import type { ConflictRow, ObservationRow, SeriesRow } from "../tables/tidy.js";
import { printable } from "./printable.js";
import type { Language } from "./say-rows.js";

/** The words of `fuhan explain`. */
export const explainWords = {
  zh: {
    bounds: "真值范围",
    status: { A: "公布值", E: "约数", I: "推算值" },
    vintage: "版次",
    because: "依据",
    break: "口径",
    for: "采用",
    same: "一致",
    against: "不一致",
    correction: "更正",
    implied: "推算为",
    target: "目标",
    others: "未进入年度序列的数字",
    leftOut: "名称相近而未归入指标的数字",
    change: "增减",
    parameter: "标准或条件，不是统计数",
    noPeriod: "时期不明",
    notYear: "不是整年",
    otherKind: "类别不同",
    range: "是一个范围",
    other: "另一地区或时期",
  },
  en: {
    bounds: "bounds",
    status: { A: "published", E: "approximate", I: "implied" },
    vintage: "vintage",
    because: "because",
    break: "break",
    for: "chosen",
    same: "agrees",
    against: "against",
    correction: "corrected",
    implied: "implies",
    target: "target",
    others: "figures that are in no yearly series",
    leftOut: "figures of like names that reached no indicator",
    change: "a change",
    parameter: "a standard or condition, no statistic",
    noPeriod: "period unknown",
    notYear: "not a whole year",
    otherKind: "of another kind",
    range: "a range",
    other: "another area or period",
  },
} as const;

/**
 * One value of a series: its bounds, status and vintage, the rule that chose, and each sentence that says something on it: the
 * chosen one (→), those that agree (·), those that contradict it (≠).
 * @param implied what changes among them imply; of a value that is implied each says what it makes of it
 * @param told takes the ids of the observations that were told
 */
export function explainValue(
  row: SeriesRow,
  statements: readonly ObservationRow[],
  implied: readonly ImpliedLevel[],
  conflicts: readonly ConflictRow[],
  source: (document: string) => string,
  language: Language,
  told: Set<string>,
): readonly string[] {
  const say = explainWords[language];
  const against = new Map(
    conflicts
      .filter((other) => other.ref_area === row.ref_area && other.time_period === row.time_period)
      .map((other) => [other.observation_b, other]),
  );
  const sentences = new Map<string, ObservationRow[]>();
  for (const one of statements) {
    told.add(one.observation_id);
    const key = `${one.document_id} ${one.quote}`;
    sentences.set(key, [...(sentences.get(key) ?? []), one]);
  }
  const chosenFirst = [...sentences.values()].sort((a, b) => Number(holds(b, row)) - Number(holds(a, row)));
  const name =
    language === "zh" ? `${row.time_period}年 ${row.indicator_zh}` : `${row.time_period} ${row.indicator_en}`;
  return [
    "",
    `${areaName(row.ref_area, language)} ${name}  ${sayValue(row.obs_value, row.unit_measure, row.obs_status === "I", language)}`,
    `  ${say.bounds} [${row.obs_low}, ${row.obs_high}]  ${row.obs_status} ${say.status[row.obs_status]}  ${say.vintage} ${row.vintage}`,
    `  ${say.because} ${becauseIn(row.chosen_because, language)}`,
    ...(row.series_break === null ? [] : [`  ⚡ ${say.break} ${printable(sayBreak(row.series_break, language))}`]),
    ...chosenFirst.flatMap((group) => {
      const [first] = group as [ObservationRow, ...ObservationRow[]];
      const conflict = group.map((one) => against.get(one.observation_id)).find((found) => found !== undefined);
      const level = implied.find((one) => isFor(one, row) && group.some((other) => other === one.row));
      const isAgainst = conflict !== undefined || (level && (level.low > row.obs_high || level.high < row.obs_low));
      const [mark, word] = holds(group, row) ? ["→", say.for] : isAgainst ? ["≠", say.against] : ["·", say.same];
      const makes = level ? `${say.implied} ${sayValue(level.value, row.unit_measure, true, language)}：` : "";
      const place = first.place === null ? "" : ` ${first.place}`;
      return [
        `  ${mark} ${word}  ${makes}${printable(first.quote)}`,
        `      ${source(first.document_id)}${place} ${group.map(({ start, end }) => `#${start}-${end}`).join(" ")}`,
        ...group.flatMap(({ correction }) =>
          correction === null ? [] : [`      ${say.correction} ${printable(correction)}`],
        ),
      ];
    }),
    ...[...against.values()]
      .filter(({ basis }) => basis === "change")
      .map(
        (other) =>
          `  ≠ ${say.against}  ${say.implied} ${sayValue(other.value_b, row.unit_measure, true, language)}：${printable(other.quote_b)}\n      ${source(other.document_b)}`,
      ),
  ];
}

/** Whether an implied level is one of the place of a row of a series. */
export const isFor = ({ area, year }: ImpliedLevel, { ref_area, time_period }: SeriesRow): boolean =>
  area === ref_area && String(year) === time_period;

const holds = (group: readonly ObservationRow[], row: SeriesRow) =>
  group.some(({ observation_id: id }) => id === row.observation_id);
