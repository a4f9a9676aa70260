import { sayValue } from "../charts/say-number.js";
import type { Figure } from "../tables/match-figures.js";
import type { SeriesRow, TargetRow } from "../tables/tidy.js";
import { printable } from "./printable.js";

export type Language = "zh" | "en";

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
  const value = sayValue(row.obs_value, row.unit_measure, row.obs_status === "I");
  const bounds = `[${row.obs_low}, ${row.obs_high}]`;
  return `${row.ref_area} ${row.time_period} ${name} ${value} ${bounds} ${row.obs_status} (${row.document_id})${row.series_break === null ? "" : ` ⚡ ${printable(row.series_break)}`}`;
}

export const OUTCOMES = {
  zh: { met: "完成", missed: "未完成", pending: "未到期", unknown: "无从判断" },
  en: { met: "met", missed: "missed", pending: "pending", unknown: "unknown" },
} as const;

/** A promise on one line, with what came of it. */
export function sayTarget(row: TargetRow, language: Language): string {
  const promised =
    row.target_value === null ? `${row.target_low}–${row.target_high}` : sayValue(row.target_value, row.unit_measure);
  const actual = row.actual_value === null ? "" : ` (${sayValue(row.actual_value, row.unit_measure)})`;
  return `${row.ref_area} ${row.time_period} ${row.indicator_zh} ${promised}: ${OUTCOMES[language][row.outcome]}${actual}`;
}
