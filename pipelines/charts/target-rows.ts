import type { ColumnTable } from "arquero";
import { areaName } from "./area-name.js";
import type { ChartLanguage } from "./chart.js";
import { columnBy, type Evidence, nameOf, numberOf, type Row, rowsOf, textOf, yearOf } from "./read-points.js";

/** What came of a target. */
export type Outcome = "met" | "missed" | "pending" | "unknown";

/** A promise and what came of it, ready to be drawn; values in base units. */
export interface TargetPoint {
  readonly indicator: string;
  readonly name: string;
  readonly area: string;
  readonly areaName: string;
  readonly year: number;
  readonly unit: string;
  readonly target: number;
  /** True where the actual value ought not to pass the target (不超过, 控制在…以内). */
  readonly caps: boolean;
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
      unit: textOf(row.unit_measure) ?? "",
      target,
      caps: capsOf(row, target),
      actual: numberOf(row.actual_value),
      outcome: outcomeOf(row.outcome),
      documentId,
      observation: textOf(row.observation_id),
      source: textOf(row.title) ?? titles.get(documentId ?? "") ?? null,
      quote: textOf(row.quote),
    };
    const key = JSON.stringify([point.indicator, point.area, year, point.unit, target]);
    if (!points.has(key)) points.set(key, point);
  }
  const order = (point: TargetPoint) => JSON.stringify([point.indicator, point.area, point.year, point.target]);
  return [...points.values()].sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

/** Said so by the target, or by an outcome that only a cap explains (unemployment below its target: met). */
function capsOf(row: Row, target: number): boolean {
  if (row.qualifier === "at_most") return true;
  const actual = numberOf(row.actual_value);
  if (actual === null || row.qualifier === "at_least") return false;
  return (row.outcome === "met" && actual < target) || (row.outcome === "missed" && actual > target);
}

function outcomeOf(value: unknown): Outcome {
  return value === "met" || value === "missed" || value === "pending" ? value : "unknown";
}
