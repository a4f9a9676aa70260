import { sayValue } from "../charts/say-number.js";
import { type Language, nameIn } from "../notebooks/language.js";
import { outcomesIn, sayPromise } from "../notebooks/target-sentence.js";
import type { Figure } from "../tables/match-figures.js";
import type { SeriesRow, TargetRow } from "../tables/tidy.js";
import { printable } from "./printable.js";

export type { Language };

/** A number of a document on one line: 重庆市 2022 引进人才 6.2万人. */
export function sayFigure({ ref_area, time_period, label, value, low, high, unit_measure, status }: Figure): string {
  const number =
    value === null ? `${low ?? ""}–${high ?? ""} ${unit_measure ?? ""}` : sayValue(value, unit_measure ?? "");
  return printable(
    [ref_area, time_period, label, status === "target" ? "目标" : null, number].filter(Boolean).join(" "),
  );
}

/** A value of a series on one line, with its document where that may be what differs. */
export function sayLevelOf(row: SeriesRow, language: Language): string {
  const name = language === "zh" ? row.indicator_zh : row.indicator_en;
  const value = sayValue(row.obs_value, row.unit_measure, row.obs_status === "I", language);
  const bounds = `[${row.obs_low}, ${row.obs_high}]`;
  return `${row.ref_area} ${row.time_period} ${name} ${value} ${bounds} ${row.obs_status} (${row.document_id})${row.series_break === null ? "" : ` ⚡ ${printable(row.series_break)}`}`;
}

/** A promise on one line, with what came of it, in the words of the reports. */
export function sayTarget(row: TargetRow, language: Language): string {
  const actual = row.actual_value === null ? "" : ` (${sayValue(row.actual_value, row.unit_measure, false, language)})`;
  const name = nameIn(row, language);
  return `${row.ref_area} ${row.time_period} ${name} ${sayPromise(row, language)}: ${outcomesIn(language)[row.outcome]}${actual}`;
}
