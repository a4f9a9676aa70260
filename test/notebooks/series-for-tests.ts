import type { YearRow } from "../../pipelines/notebooks/series-row.js";
import type { ConflictRow, TargetRow } from "../../pipelines/tables/tidy.js";

/** A published value of 引进人才 in 重庆市, exact to the last of three digits; `more` says what is otherwise. */
export function yearRow(year: number, value: number, more: Partial<YearRow> = {}): YearRow {
  const half = value === 0 ? 0 : 10 ** Math.floor(Math.log10(Math.abs(value)) - 2) / 2;
  return {
    indicator: "talent-introduced",
    indicator_zh: "引进人才",
    indicator_en: "Talent introduced",
    theme: "recruitment",
    ref_area: "重庆市",
    time_period: String(year),
    year,
    kind: "flow",
    unit_measure: "人",
    obs_value: value,
    obs_low: value - half,
    obs_high: value + half,
    obs_status: "A",
    series_break: null,
    statements: 1,
    chosen_because: "只有一处表述",
    observation_id: `d${year}.txt#0-5`,
    document_id: `d${year}.txt`,
    vintage: "v1",
    ...more,
  };
}

export function conflictRow(year: number, a: number, b: number): ConflictRow {
  return {
    indicator: "talent-introduced",
    ref_area: "重庆市",
    time_period: String(year),
    unit_measure: "人",
    observation_a: `d${year}.txt#0-5`,
    value_a: a,
    document_a: `d${year}.txt`,
    quote_a: "甲",
    observation_b: "e.txt#0-5",
    value_b: b,
    document_b: "e.txt",
    quote_b: "乙",
    difference: b - a,
    basis: "statements",
  };
}

export function targetRow(outcome: TargetRow["outcome"], more: Partial<TargetRow> = {}): TargetRow {
  return {
    indicator: "skilled-total",
    indicator_zh: "技能人才总量",
    indicator_en: "Skilled workers",
    theme: "skills",
    ref_area: "重庆市",
    time_period: "2025",
    span: null,
    unit_measure: "人",
    target_value: 5_000_000,
    target_low: 5_000_000,
    target_high: null,
    qualifier: "at_least",
    observation_id: `p.txt#${outcome}`,
    document_id: "p.txt",
    quote: "到2025年要达到500万人以上。",
    outcome,
    actual_value: outcome === "pending" || outcome === "unknown" ? null : 4_900_000,
    actual_observation_id: null,
    actual_quote: null,
    ...more,
  };
}
