import { sayLevel } from "../charts/say-level.js";
import { sayValue } from "../charts/say-number.js";
import type { ConflictRow, DocumentRow, TargetRow } from "../tables/tidy.js";
import { cite } from "./cite.js";
import { type Headline, sayStep } from "./headlines.js";
import type { ColumnOf } from "./show-table.js";
import { OUTCOMES, sayPromise } from "./target-sentence.js";
import type { YearlyChange } from "./yearly-changes.js";

/** Columns for `showTable`, by what the rows are; an analyst takes a set, adds to it by spreading, or writes her own. */
type Columns<Row> = Readonly<Record<string, ColumnOf<Row>>>;

/** A row with the title of its document, as `series.join_left(documents)` has it. */
type Titled = { readonly title?: string | null; readonly document_id: string };

/** Of `headlines(series)`. */
export const headlineColumns: Columns<Headline> = {
  指标: ({ latest }) => latest.indicator_zh,
  年份: ({ latest }) => `${latest.year}年`,
  数值: ({ latest }) => cite(sayLevel(latest), latest.observation_id),
  与前一个数相比: (headline) => sayStep(headline) ?? "没有更早的数",
  来源: ({ latest }) => titleOf(latest),
};

/** Of `yearlyChanges(series)`. */
export const changeColumns: Columns<YearlyChange> = {
  指标: ({ latest }) => latest.indicator_zh,
  年份: ({ latest }) => `${latest.year}年`,
  上年: ({ before }) => cite(sayLevel(before), before.observation_id),
  当年: ({ latest }) => cite(sayLevel(latest), latest.observation_id),
  同比: "said",
};

/** Of `loadTargets`. */
export const targetColumns: Columns<TargetRow> = {
  指标: "indicator_zh",
  到期: (row) => `${row.time_period}年`,
  目标: (row) => cite(sayPromise(row), row.observation_id),
  实际: (row) => {
    const { actual_value: value, actual_observation_id: observation } = row;
    if (value === null) return "—";
    return observation === null
      ? sayValue(value, row.unit_measure)
      : cite(sayValue(value, row.unit_measure), observation);
  },
  结果: (row) => OUTCOMES[row.outcome],
  原句: (row) => shortened(row.quote),
};

/** Of `loadConflicts`. */
export const conflictColumns: Columns<ConflictRow & { readonly indicator_zh?: string }> = {
  指标: (row) => row.indicator_zh ?? row.indicator,
  年份: (row) => `${row.time_period}年`,
  取用: (row) => cite(sayValue(row.value_a, row.unit_measure), row.observation_a),
  取用者的原句: (row) => shortened(row.quote_a),
  另一说法: (row) => cite(sayValue(row.value_b, row.unit_measure), row.observation_b),
  另一原句: (row) => shortened(row.quote_b),
};

/** Of `sourcesOf`. */
export const sourceColumns: Columns<SourceRow> = {
  文件: titleOf,
  发文机关: (row) => row.issuer ?? "未写明",
  日期: (row) => row.published ?? "未写明",
  本报告取用的数: "figures",
};

/** A document and how many values of a series are from it. */
export type SourceRow = DocumentRow & { readonly figures: number };

/** A document's title; its file name where it has none. */
export function titleOf({ title, document_id: id }: Titled): string {
  return title || id;
}

/** A sentence that a table can hold: what is beyond a hundred characters is cut, and marked. */
function shortened(quote: string): string {
  return quote.length <= LONGEST ? quote : `${quote.slice(0, LONGEST)}……`;
}

const LONGEST = 100;
