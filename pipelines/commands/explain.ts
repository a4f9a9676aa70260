import type { ColumnTable } from "arquero";
import { sayValue } from "../charts/say-number.js";
import { loadConflicts, loadDocuments, loadObservations, loadSeries, loadTargets } from "../tables/load.js";
import type { ConflictRow, DocumentRow, ObservationRow, SeriesRow, TargetRow } from "../tables/tidy.js";
import { printable } from "./printable.js";

/**
 * `fuhan explain INDICATOR`: where each yearly value comes from, sentence by sentence, what contradicts it, what was promised.
 * @returns 0, or 1 where the tables hold nothing of it
 * @throws FuhanError `tables-missing` before the first refresh
 */
export async function explain(
  indicator: string,
  { area, year, from }: { readonly area?: string; readonly year?: string; readonly from?: string },
  out: (line: string) => void,
): Promise<0 | 1> {
  const options = { indicator, ...(area === undefined ? {} : { area }), ...(from === undefined ? {} : { from }) };
  const of = <Row extends { time_period: string | null }>(table: ColumnTable) =>
    (table.objects() as Row[]).filter((row) => year === undefined || (row.time_period ?? "").includes(year));
  const series = of<SeriesRow>(await loadSeries(options));
  const observations = of<ObservationRow>(await loadObservations(options));
  const conflicts = of<ConflictRow>(await loadConflicts(options));
  const targets = of<TargetRow>(await loadTargets(options));
  const titles = new Map(
    ((await loadDocuments(from === undefined ? {} : { from })).objects() as DocumentRow[]).map((row) => [
      row.document_id,
      row.title,
    ]),
  );
  const source = (id: string) => `《${titles.get(id) ?? id}》 (${id})`;
  if (series.length + observations.length === 0) {
    out(`没有 ${indicator} 的数据 / no data of ${indicator}`);
    return 1;
  }
  for (const row of series) {
    out(
      `\n${row.ref_area} ${row.time_period}年 ${row.indicator_zh}  ${sayValue(row.obs_value, row.unit_measure, row.obs_status === "I")}`,
    );
    out(`  界 [${row.obs_low}, ${row.obs_high}]  状态 ${row.obs_status}  版次 ${row.vintage}`);
    out(`  依据 ${row.chosen_because}`);
    const told = observations.filter(
      (other) =>
        (other.ref_area === row.ref_area && other.time_period === row.time_period) ||
        other.observation_id === row.observation_id,
    );
    const chosen = told.find(({ observation_id: id }) => id === row.observation_id);
    const sentences = new Map(told.map((other) => [`${other.document_id} ${other.quote}`, other]));
    for (const { quote, document_id: document, start, end } of sentences.values()) {
      const mark = chosen?.document_id === document && chosen.quote === quote ? "→" : "·";
      out(`  ${mark} ${printable(quote)}\n      ${source(document)} ${start}–${end}`);
    }
    for (const conflict of conflicts.filter(
      (other) => other.ref_area === row.ref_area && other.time_period === row.time_period,
    ))
      out(
        `  ≠ ${conflict.value_a} 与 ${conflict.value_b} 不一致：${printable(conflict.quote_b)}\n      ${source(conflict.document_b)}`,
      );
  }
  const outcome = { met: "完成", missed: "未完成", pending: "未到期", unknown: "无从判断" } as const;
  for (const row of targets)
    out(
      `\n${row.ref_area} ${row.time_period}年 目标：${outcome[row.outcome]}\n  ${printable(row.quote)}\n      ${source(row.document_id)}`,
    );
  return 0;
}
