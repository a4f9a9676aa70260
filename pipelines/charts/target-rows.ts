import type { ColumnTable } from "arquero";
import { areaName } from "./area-name.js";
import type { ChartLanguage } from "./chart.js";
import { lowerIsBetter } from "./lower-is-better.js";
import { columnBy, type Evidence, nameOf, numberOf, type Row, rowsOf, textOf, yearOf } from "./read-points.js";
import { sayAim } from "./say-aim.js";
import { sumSpan } from "./sum-span.js";
import { wordsIn } from "./words.js";

/** What came of a target. */
export type Outcome = "met" | "missed" | "pending" | "unknown";

/** A promise and what came of it, ready to be drawn; values in base units. */
export interface TargetPoint {
  readonly indicator: string;
  readonly name: string;
  readonly area: string;
  readonly areaName: string;
  /** The year by whose end it was promised. */
  readonly year: number;
  /** First and last year where it is a sum over several; null where it is not. */
  readonly span: readonly [first: number, last: number] | null;
  readonly unit: string;
  readonly target: number;
  /** The same as its document hedges it, with its unit: 120万人以上, 约5.5%，以低为好. */
  readonly said: string;
  readonly actual: number | null;
  readonly outcome: Outcome;
  readonly documentId: string | null;
  readonly observation: string | null;
  readonly source: string | null;
  readonly quote: string | null;
}

/**
 * The rows of `targets` that name a number and a year, sorted by indicator, area and year. Where one promise stands in several
 * documents, it is drawn once.
 */
export function readTargets(
  targets: ColumnTable,
  language: ChartLanguage,
  evidence: Evidence = {},
): readonly TargetPoint[] {
  const titles = columnBy(evidence.documents, "document_id", "title");
  const points = new Map<string, TargetPoint>();
  for (const row of rowsOf(targets)) {
    const year = yearOf(row);
    const target = numberOf(row.target_value) ?? numberOf(row.target_low) ?? numberOf(row.target_high);
    if (year === null || target === null) continue;
    const documentId = textOf(row.document_id);
    const point: TargetPoint = {
      indicator: textOf(row.indicator) ?? "",
      name: nameOf(row, language),
      area: textOf(row.ref_area) ?? "",
      areaName: areaName(textOf(row.ref_area) ?? "", language),
      year,
      span: sumSpan(row),
      unit: textOf(row.unit_measure) ?? "",
      target,
      said: sayTarget(row, language),
      actual: numberOf(row.actual_value),
      outcome: outcomeOf(row.outcome),
      documentId,
      observation: textOf(row.observation_id),
      source: textOf(row.title) ?? titles.get(documentId ?? "") ?? null,
      quote: textOf(row.quote),
    };
    const key = JSON.stringify([point.indicator, point.area, year, point.span, point.unit, target]);
    if (!points.has(key)) points.set(key, point);
  }
  const order = (point: TargetPoint) => JSON.stringify([point.indicator, point.area, point.year, point.target]);
  return [...points.values()].sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

/** What it aims at; where less is better and only the outcome tells, in a word. */
function sayTarget(row: Row, lang: ChartLanguage): string {
  const aim = {
    target_value: numberOf(row.target_value),
    target_low: numberOf(row.target_low),
    target_high: numberOf(row.target_high),
    unit_measure: textOf(row.unit_measure) ?? "",
    qualifier: textOf(row.qualifier) ?? "",
  };
  const judged = { ...aim, outcome: textOf(row.outcome) ?? "", actual_value: numberOf(row.actual_value) };
  const words = wordsIn(lang);
  return `${sayAim(aim, lang)}${lowerIsBetter(judged) ? `${words.comma}${words.lowerIsBetter}` : ""}`;
}

function outcomeOf(value: unknown): Outcome {
  return value === "met" || value === "missed" || value === "pending" ? value : "unknown";
}
