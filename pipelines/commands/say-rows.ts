import { areaName } from "../charts/area-name.js";
import { sayBreak } from "../charts/say-break.js";
import { sayValue } from "../charts/say-number.js";
import { type Language, nameIn } from "../notebooks/language.js";
import { outcomesIn, sayPromise } from "../notebooks/target-sentence.js";
import type { Figure } from "../tables/match-figures.js";
import type { ConflictRow, SeriesRow, TargetRow } from "../tables/tidy.js";
import { printable } from "./printable.js";

export type { Language };

/** Names of indicators in the language of the terminal, by id. */
export type Names = ReadonlyMap<string, string>;

/** The names that the series of some builds give their indicators. */
export function namesOf(series: readonly SeriesRow[], language: Language): Names {
  return new Map(series.map((row) => [row.indicator, nameIn(row, language)]));
}

/** A number of a document on one line, by its indicator's name, else by its label: 重庆市 2022 引进人才 6.2万人. */
export function sayFigure(figure: Figure, names: Names, language: Language): string {
  const { ref_area: area, time_period, indicator, label, value, low, high, unit_measure, status, role } = figure;
  const unit = unit_measure ?? "";
  const number = value === null ? `${low ?? ""}–${high ?? ""} ${unit}` : sayValue(value, unit, false, language);
  const name = names.get(indicator ?? "") ?? label;
  const marks = [
    status === "target" ? MARKS[language].target : null,
    role === "change" ? MARKS[language].change : null,
  ];
  return printable([area && areaName(area, language), time_period, name, ...marks, number].filter(Boolean).join(" "));
}

const MARKS = { zh: { target: "目标", change: "增减" }, en: { target: "target", change: "change" } } as const;

/** A value of a series on one line, with its document where that may be what differs. */
export function sayLevelOf(row: SeriesRow, language: Language): string {
  const name = nameIn(row, language);
  const value = sayValue(row.obs_value, row.unit_measure, row.obs_status === "I", language);
  const bounds = `[${row.obs_low}, ${row.obs_high}]`;
  const broken = row.series_break === null ? "" : ` ⚡ ${printable(sayBreak(row.series_break, language))}`;
  return `${areaName(row.ref_area, language)} ${row.time_period} ${name} ${value} ${bounds} ${row.obs_status} (${row.document_id})${broken}`;
}

/** A promise on one line, with what came of it, in the words of the reports. */
export function sayTarget(row: TargetRow, language: Language): string {
  const actual = row.actual_value === null ? "" : ` (${sayValue(row.actual_value, row.unit_measure, false, language)})`;
  const name = nameIn(row, language);
  return `${areaName(row.ref_area, language)} ${row.time_period} ${name} ${sayPromise(row, language)}: ${outcomesIn(language)[row.outcome]}${actual}`;
}

/** Two statements that disagree, on one line, each with its document; the first is the one that stands. */
export function sayConflict(row: ConflictRow, names: Names, language: Language): string {
  const name = names.get(row.indicator) ?? row.indicator;
  const say = (value: number, document: string, implied: boolean) =>
    `${sayValue(value, row.unit_measure, implied, language)} (${document})`;
  const [one, other] = [
    say(row.value_a, row.document_a, false),
    say(row.value_b, row.document_b, row.basis === "change"),
  ];
  return printable(`${areaName(row.ref_area, language)} ${row.time_period} ${name} ${one} ≠ ${other}`);
}

/** Where a series breaks and why, on one line. */
export function sayBreakAt(row: SeriesRow, language: Language): string {
  const value = sayValue(row.obs_value, row.unit_measure, row.obs_status === "I", language);
  const what = `${areaName(row.ref_area, language)} ${row.time_period} ${nameIn(row, language)} ${value}`;
  return printable(`${what}: ${sayBreak(row.series_break ?? "", language)}`);
}
