import type { ColumnTable } from "arquero";
import type { ResidueRow } from "../tables/tidy.js";
import { countOf, type InLanguage } from "./language.js";
import { rowsOf } from "./series-row.js";

/** Numbers left out for one reason. */
export interface ResidueGroup {
  readonly reason: string;
  readonly count: number;
  /** The first of them, as written, and its sentence. */
  readonly text: string;
  readonly quote: string;
}

/** Numbers that measure something for which the vocabulary has no indicator. */
export interface UnmatchedLabel {
  readonly label: string;
  readonly unit: string;
  readonly count: number;
  /** How many documents say it. */
  readonly documents: number;
  readonly text: string;
  readonly quote: string;
}

type Residue = ColumnTable | readonly ResidueRow[];

/** The numbers that reached no indicator by reason, the commonest first. */
export function residueByReason(residue: Residue): readonly ResidueGroup[] {
  return grouped(rowsOf(residue), ({ reason }) => reason).map((rows) => ({
    reason: rows[0]!.reason,
    count: rows.length,
    text: rows[0]!.text,
    quote: rows[0]!.quote,
  }));
}

/** The labels of measured numbers that no indicator has, the commonest first: candidates for the vocabulary. */
export function unmatchedLabels(residue: Residue): readonly UnmatchedLabel[] {
  const measured = rowsOf(residue).filter(({ reason, label }) => reason === "no-indicator" && (label ?? "") !== "");
  return grouped(measured, ({ label, unit_measure: unit }) => `${label} ${unit}`).map((rows) => ({
    label: rows[0]!.label ?? "",
    unit: rows[0]!.unit_measure ?? "",
    count: rows.length,
    documents: new Set(rows.map((row) => row.document_id)).size,
    text: rows[0]!.text,
    quote: rows[0]!.quote,
  }));
}

/** How many numbers were left out, and how many of these measure something, in words. */
export function residueSentence(residue: Residue, observations: number, { lang = "zh" }: InLanguage = {}): string {
  const rows = rowsOf(residue);
  const measured = rows.filter(({ role }) => role !== "none").length;
  const share = (part: number) => Math.round((100 * part) / Math.max(1, observations + measured));
  if (lang === "en")
    return `${countOf(observations + measured, "number")} in the documents measure something: ${observations} (${share(observations)}%) reached an indicator, ${measured} did not and are kept with their reason. ${countOf(rows.length - measured, "other number")} (years, ordinals, parts of names) measure nothing.`;
  return `文件里计量某事的数字共${observations + measured}处：${observations}处（${share(observations)}%）对应到指标，${measured}处没有，逐条留存并注明原因。另有${rows.length - measured}处是年份、序号、名称等，不作计量。`;
}

function grouped(rows: readonly ResidueRow[], keyOf: (row: ResidueRow) => string): readonly ResidueRow[][] {
  const groups = new Map<string, ResidueRow[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups]
    .sort(([a, own], [b, other]) => other.length - own.length || (a < b ? -1 : 1))
    .map(([, own]) => own);
}
