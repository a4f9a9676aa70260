import type { ImpliedLevel } from "./implied.js";
import type { Choice } from "./reconcile.js";
import type { Statement } from "./statement.js";
import type { SeriesRow } from "./tidy.js";

/** The series' row of a published value; `buildTables` puts its vintage and breaks in, which all rows together decide. */
export function publishedRow({ chosen, ranked, because }: Choice): SeriesRow {
  return {
    ...common(chosen),
    obs_status: chosen.row.qualifier === "exact" ? "A" : "E",
    statements: ranked.length,
    chosen_because: because,
  };
}

/** The series' row of a value that a change implies, where nobody published one. */
export function impliedRow({ chosen, ranked }: Choice<ImpliedLevel>): SeriesRow {
  const { level, row } = chosen;
  const how = row.kind === "growth" ? "增长率" : "增减量";
  return {
    ...common(chosen),
    obs_status: "I",
    statements: ranked.length,
    chosen_because: `无公布值，由${level.year}年数值及其${how}推算`,
  };
}

function common(chosen: Statement) {
  const { indicator } = chosen;
  return {
    indicator: indicator.id,
    indicator_zh: indicator.zh,
    indicator_en: indicator.en,
    theme: indicator.theme,
    ref_area: chosen.area,
    time_period: String(chosen.year),
    kind: indicator.kind,
    unit_measure: indicator.unit,
    obs_value: chosen.value,
    obs_low: chosen.low,
    obs_high: chosen.high,
    observation_id: chosen.row.observation_id,
    document_id: chosen.row.document_id,
    series_break: null,
    vintage: "",
  };
}
