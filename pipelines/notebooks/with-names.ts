import { type ColumnTable, escape as computed } from "arquero";
import { loadVocabulary } from "../vocabulary/load-vocabulary.js";
import type { Named } from "./language.js";

/** The table with the Chinese and the English name of each row's indicator, as the vocabulary has them: for targets, conflicts, observations. */
export function withNames(table: ColumnTable): ColumnTable {
  const known = new Map(loadVocabulary().indicators.map((indicator) => [indicator.id, indicator]));
  return table.derive({
    indicator_zh: computed((row: Named) => known.get(row.indicator ?? "")?.zh ?? row.indicator_zh ?? row.indicator),
    indicator_en: computed((row: Named) => known.get(row.indicator ?? "")?.en ?? row.indicator_en ?? row.indicator),
  });
}
