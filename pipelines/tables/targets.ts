import type { Indicator } from "../vocabulary/vocabulary.js";
import type { ObservationRow, SeriesRow, TargetRow } from "./tidy.js";

/**
 * A promise and what came of it.
 *
 * - `met`, `missed`: the series has a value for the target's year, and its bounds lie on one side of the promised number. Where
 *   they straddle it, two numbers written in the same digits decide (promised 60万, reported 60万: met); with 约, 超 or an implied
 *   value nobody can tell: `unknown`.
 * - `pending`: no value yet, and the year is not before the newest year that any document speaks of.
 * - `unknown`: the year is past and no document says. A sum over several years is answered by the sum over the same years alone, where
 *   the documents that give one agree.
 *
 * The actual must reach the number, unless the target caps it (不超过, 控制在…以内) or the vocabulary says of the indicator that lower is
 * better (失业率, 缺口): then it must not pass it.
 * @param row a level with status `target`
 * @param actual the series' row for the indicator, area and `targetYear`, if there is one
 * @param sum the observation of the sum over the target's own span of years, if there is one
 * @param quoteOf the sentence of an observation
 * @returns null for a row that is no target of a known year
 */
export function targetRow(
  row: ObservationRow,
  indicator: Indicator,
  actual: SeriesRow | undefined,
  sum: Answer | undefined,
  newestYear: number | null,
  quoteOf: (observation: string) => string | null = () => null,
): TargetRow | null {
  const year = targetYear(row);
  if (year === null) return null;
  const answered: Answer | undefined = answersYearly(row, indicator) ? actual : isSum(row, indicator) ? sum : undefined;
  return {
    indicator: indicator.id,
    indicator_zh: indicator.zh,
    indicator_en: indicator.en,
    theme: indicator.theme,
    ref_area: row.ref_area,
    time_period: String(year),
    span: row.kind === "flow" && isSpan(row.time_period) ? row.time_period : null,
    unit_measure: row.unit_measure,
    target_value: row.obs_value,
    target_low: row.obs_low,
    target_high: row.obs_high,
    qualifier: row.qualifier,
    observation_id: row.observation_id,
    document_id: row.document_id,
    quote: row.quote,
    outcome:
      answered !== undefined
        ? judge(row, indicator, answered)
        : newestYear === null || year >= newestYear
          ? "pending"
          : "unknown",
    actual_value: answered?.obs_value ?? null,
    actual_observation_id: answered?.observation_id ?? null,
    actual_quote: answered === undefined ? null : quoteOf(answered.observation_id),
  };
}

/** The year by whose end something was promised: 2027 of `2027`, `2027-H1` and `2026/2027`; null for no target or no year. */
export function targetYear(row: ObservationRow): number | null {
  if (row.status !== "target" || row.role !== "level" || row.time_period === null) return null;
  const year = /(?:^|\/)(\d{4})(?:$|-)/.exec(
    row.time_period.split("/").length > 1 ? spanEnd(row.time_period) : row.time_period,
  )?.[1];
  return year === undefined ? null : Number(year);
}

/** `2026/2030` ends in 2030; `2025-01/05` and `2025-Q1/Q3` are parts of 2025. */
function spanEnd(period: string): string {
  const [first = "", last = ""] = period.split("/");
  return /^\d{4}/.test(last) ? last : first;
}

function answersYearly(row: ObservationRow, indicator: Indicator): boolean {
  if (row.unit_measure !== indicator.unit || row.kind !== indicator.kind) return false;
  return row.freq === "A" || (/^\d{4}\/\d{4}$/.test(row.time_period ?? "") && indicator.kind !== "flow");
}

const isSum = (row: ObservationRow, indicator: Indicator): boolean =>
  row.unit_measure === indicator.unit && row.kind === indicator.kind && isSpan(row.time_period);

const isSpan = (period: string | null): boolean => /^\d{4}\/\d{4}$/.test(period ?? "");

/** What answers a target. */
export type Answer = Pick<SeriesRow, "obs_value" | "obs_low" | "obs_high" | "obs_status" | "observation_id">;

/**
 * The sums over spans of years that documents report, by `sumKey`; none where two of them do not agree.
 * @param rows all observations
 */
export function reportedSums(rows: readonly ObservationRow[]): ReadonlyMap<string, Answer> {
  const sums = new Map<string, Answer | null>();
  for (const row of rows) {
    const { obs_value, obs_low, obs_high, obs_status, observation_id } = row;
    if (row.status !== "actual" || row.role !== "level" || row.kind !== "flow" || !isSpan(row.time_period)) continue;
    if (obs_value === null || obs_low === null || obs_high === null) continue;
    const status = obs_status === "A" ? "A" : "E";
    const known = sums.get(sumKey(row));
    const agrees = known === undefined || (known !== null && known.obs_value === obs_value);
    sums.set(
      sumKey(row),
      agrees ? (known ?? { obs_value, obs_low, obs_high, obs_status: status, observation_id }) : null,
    );
  }
  return new Map([...sums].flatMap(([key, sum]) => (sum === null ? [] : [[key, sum]])));
}

export const sumKey = ({ indicator, ref_area, time_period }: ObservationRow): string =>
  [indicator, ref_area, time_period].join(" ");

function judge(target: ObservationRow, indicator: Indicator, actual: Answer): "met" | "missed" | "unknown" {
  const caps = target.qualifier === "at_most" || (target.qualifier !== "at_least" && indicator.better === "lower");
  const coarse = target.qualifier === "about" || target.qualifier === "near" || target.obs_value === null;
  const line = coarse ? (caps ? target.obs_high : target.obs_low) : target.obs_value;
  if (line === null) return "unknown";
  if (caps) {
    if (actual.obs_high <= line) return "met";
    if (actual.obs_low > line) return "missed";
    return actual.obs_status === "A" ? (actual.obs_value <= line ? "met" : "missed") : "unknown";
  }
  if (actual.obs_low >= line) return "met";
  if (actual.obs_high <= line) return "missed";
  return actual.obs_status === "A" ? (actual.obs_value >= line ? "met" : "missed") : "unknown";
}
