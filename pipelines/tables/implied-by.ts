import type { Indicator } from "../vocabulary/vocabulary.js";
import { type ImpliedLevel, impliedLevel } from "./implied.js";
import { statementOf } from "./statement.js";
import type { SeriesRow, TidyTables } from "./tidy.js";

/**
 * The levels that changes in some tables imply for the place of one implied value of a series, the chosen one among them. The words
 * between a level and its change are in no table, so the year that a change is measured against is read from its sentence: the one
 * that it names (比2020年), else the year before the level.
 * @param row with `obs_status` `I`; of any other row nothing is given
 */
export function impliedBy(
  row: SeriesRow,
  indicator: Indicator,
  { observations, documents }: Pick<TidyTables, "observations" | "documents">,
): readonly ImpliedLevel[] {
  if (row.obs_status !== "I") return [];
  const rows = new Map(observations.map((one) => [one.observation_id, one]));
  const sources = new Map(documents.map((one) => [one.document_id, one]));
  const year = Number(row.time_period);
  return observations.flatMap((change) => {
    const of = change.indicator === row.indicator && change.ref_area === row.ref_area ? change.change_of : null;
    const level = of === null ? undefined : rows.get(of);
    const document = sources.get(change.document_id);
    const statement = level && document ? statementOf(level, document, indicator) : null;
    if (statement === null || !isAgainst(change.quote, statement.year, year)) return [];
    return impliedLevel(statement, change, `比${year}年`) ?? [];
  });
}

function isAgainst(quote: string, level: number, year: number): boolean {
  const named = [...quote.matchAll(/[比较与](?:\d{4}年?[、和])*(\d{4})年/g)].map(([, said]) => Number(said));
  return named.length > 0 ? named.includes(year) : year === level - 1;
}
