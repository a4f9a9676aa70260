import type { ChartRow } from "./chart-rows.js";
import { digitsOf } from "./digits-of.js";
import type { ReportTables } from "./report-context.js";

/** A statement that a chart may draw. */
interface Statement {
  readonly id: string;
  readonly area: string;
  readonly source: string | null;
  readonly quote: string | null;
}

/**
 * A function from a row of a chart's data to the observation that it draws, or null. The row names it (`observation`,
 * `observation_id`), or it is known by its year, the digits of its value (charts scale values to 万 or 亿), its area, the title of its
 * document and its sentence, as far as the row has them; never by a guess between two.
 */
export function matchRows(tables: ReportTables): (row: ChartRow) => string | null {
  const known = new Set(tables.observations.map((row) => row.observation_id));
  const byFigure = statementsByFigure(tables);
  return (row) => {
    const named = row.observation ?? row.observation_id;
    if (typeof named === "string") return known.has(named) ? named : null;
    const value = row.value ?? row.obs_value ?? row.target ?? row.target_value;
    const year = row.year ?? row.time_period;
    if (typeof value !== "number" || year === undefined) return null;
    const area = row.area ?? row.ref_area;
    const fitting = (byFigure.get(`${year}|${digitsOf(value)}`) ?? []).filter(
      (statement) =>
        (typeof area !== "string" || statement.area === area) &&
        (typeof row.source !== "string" || statement.source === row.source) &&
        (typeof row.quote !== "string" || statement.quote === row.quote),
    );
    const ids = [...new Set(fitting.map(({ id }) => id))];
    return ids.length === 1 ? ids[0]! : null;
  };
}

function statementsByFigure(tables: ReportTables): ReadonlyMap<string, readonly Statement[]> {
  const titles = new Map(tables.documents.map((row) => [row.document_id, row.title]));
  const quotes = new Map(tables.observations.map((row) => [row.observation_id, row.quote]));
  const found = new Map<string, Statement[]>();
  const add = (year: string, value: number | null, area: string, document: string, id: string) => {
    if (value === null) return;
    const key = `${year}|${digitsOf(value)}`;
    const statement = { id, area, source: titles.get(document) ?? null, quote: quotes.get(id) ?? null };
    found.set(key, [...(found.get(key) ?? []), statement]);
  };
  for (const row of tables.series)
    add(row.time_period, row.obs_value, row.ref_area, row.document_id, row.observation_id);
  for (const row of tables.targets) {
    add(
      row.time_period,
      row.target_value ?? row.target_low ?? row.target_high,
      row.ref_area,
      row.document_id,
      row.observation_id,
    );
  }
  for (const row of tables.conflicts)
    add(row.time_period, row.value_b, row.ref_area, row.document_b, row.observation_b);
  return found;
}
