import type { Relation } from "../vocabulary/vocabulary.js";
import { boundsMeet } from "./bounds.js";
import { type Finding, finding } from "./finding.js";
import { seriesKey } from "./statement.js";
import type { SeriesRow, TidyTables } from "./tidy.js";

/**
 * What the definitions of indicators say about each other, by `relations.csv`, in each area and year, with the bounds of the
 * values: a part is at most its total, complete parts add up to it, a share is its part over its total. A part that is ten
 * times its total is an error; all else asks for a look, for two documents may count differently.
 */
export function checkRelations({ series }: TidyTables, relations: readonly Relation[]): readonly Finding[] {
  const held = new Map(series.map((row) => [seriesKey(row.indicator, row.ref_area, row.time_period), row]));
  const beside = (row: SeriesRow, indicator: string) => held.get(seriesKey(indicator, row.ref_area, row.time_period));
  return series.flatMap((whole) => {
    const of = relations.filter((relation) => relation.whole === whole.indicator);
    const parts = of.flatMap((relation) => {
      const part = beside(whole, relation.part);
      return part === undefined ? [] : [{ relation, part }];
    });
    return [
      ...parts.flatMap(({ part }) => partFinding(part, whole)),
      ...parts.flatMap(({ relation, part }) => {
        const share = relation.share === null ? undefined : beside(whole, relation.share);
        return share === undefined ? [] : shareFinding(share, part, whole);
      }),
      ...sumFinding(
        whole,
        parts.filter(({ relation }) => relation.complete).map(({ part }) => part),
        of.filter(({ complete }) => complete).length,
      ),
    ];
  });
}

function partFinding(part: SeriesRow, whole: SeriesRow): readonly Finding[] {
  if (part.obs_low <= whole.obs_high) return [];
  const severity = part.obs_value >= 10 * whole.obs_value ? "error" : "warning";
  return [finding("check-part", severity, "series", part, `${say(part)} > ${say(whole)}`)];
}

function shareFinding(share: SeriesRow, part: SeriesRow, whole: SeriesRow): readonly Finding[] {
  if (whole.obs_low <= 0) return [];
  const computed = { low: (100 * part.obs_low) / whole.obs_high, high: (100 * part.obs_high) / whole.obs_low };
  if (boundsMeet(computed, { low: share.obs_low, high: share.obs_high })) return [];
  const middle = Number(((100 * part.obs_value) / whole.obs_value).toPrecision(3));
  return [
    finding("check-share", "warning", "series", share, `${say(share)} ≠ ${middle}% = ${say(part)} ÷ ${say(whole)}`),
  ];
}

function sumFinding(whole: SeriesRow, parts: readonly SeriesRow[], complete: number): readonly Finding[] {
  if (complete === 0 || parts.length < complete) return [];
  const sum = (of: (row: SeriesRow) => number) => parts.reduce((total, row) => total + of(row), 0);
  const bounds = { low: sum((row) => row.obs_low), high: sum((row) => row.obs_high) };
  if (boundsMeet(bounds, { low: whole.obs_low, high: whole.obs_high })) return [];
  const value = `${parts.map(say).join(" + ")} = ${sum((row) => row.obs_value)} ≠ ${say(whole)}`;
  return [finding("check-sum", "warning", "series", whole, value)];
}

const say = ({ indicator_zh, obs_value, unit_measure }: SeriesRow) => `${indicator_zh} ${obs_value}${unit_measure}`;
