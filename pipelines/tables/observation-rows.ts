import type { Document } from "../documents/document.js";
import type { Extraction, Observation } from "../observations/observation.js";
import type { Area, Indicator } from "../vocabulary/vocabulary.js";
import { boundsOf } from "./bounds.js";
import type { Correction } from "./corrections.js";
import { placeOf } from "./place-of.js";
import { quote } from "./quote.js";
import { type ResidueReason, residueOf, residueOfRefusal } from "./residue.js";
import type { ObservationRow, ResidueRow } from "./tidy.js";

/** Lookups of the vocabulary that rows are made with. */
export interface RowWords {
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** By full name and by alias. */
  readonly areas: ReadonlyMap<string, Area>;
}

/**
 * The rows of one document: every observation is either a row of `observations` or, with a reason, one of `residue`, where
 * the refusals stand too. So the two tables together have one row for each numeral that was extracted. An empty cell of a table
 * (`Extraction.missing`) is no numeral and has a row in neither: nothing was observed there, and nothing promised.
 */
export function observationRows(
  document: Document,
  extraction: Extraction,
  words: RowWords,
  corrections: ReadonlyMap<number, Correction> = new Map(),
): { observations: readonly ObservationRow[]; residue: readonly ResidueRow[] } {
  const reasons = new Map(
    extraction.observations.map(
      (item) => [item, corrections.get(item.start)?.drop ? "dropped" : whyResidue(document, item, words)] as const,
    ),
  );
  const kept = extraction.observations.filter((item) => reasons.get(item) === null);
  const byStart = new Map(kept.map((item) => [item.start, item]));
  return {
    observations: kept.map((item) => ({
      ...observationRow(document, item, byStart, words),
      correction: sayCorrection(corrections.get(item.start)),
    })),
    residue: [
      ...extraction.observations.flatMap((item) => {
        const reason = reasons.get(item) ?? null;
        return reason === null ? [] : [residueOf(document, item, reason)];
      }),
      ...extraction.refusals.map((refusal) => residueOfRefusal(document, refusal)),
    ],
  };
}

/** SDMX's code for the length of a period: A `2022`, S `2022-H1`, Q `2022-Q1`, M `2022-06`; null for spans and cumulated parts. */
export function frequencyOf(period: string | null): ObservationRow["freq"] {
  if (period === null) return null;
  if (/^\d{4}$/.test(period)) return "A";
  if (/^\d{4}-H[12]$/.test(period)) return "S";
  if (/^\d{4}-Q[1-4]$/.test(period)) return "Q";
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(period) ? "M" : null;
}

function whyResidue(document: Document, item: Observation, words: RowWords): ResidueReason | null {
  if ([item.value, item.lower, item.upper].some((number) => Math.abs(number ?? 0) > LARGEST)) return "too-large";
  if (item.indicator === null) return item.rules.label === "table" && item.unit === null ? "no-unit" : "no-indicator";
  const indicator = words.indicators.get(item.indicator);
  if (indicator === undefined) return "unknown-indicator";
  if (areaOf(document, item, words) === null) return "no-area";
  if (!item.unit) return "no-unit";
  return item.role === "level" && item.unit !== indicator.unit ? "unit-mismatch" : null;
}

/** Larger than anything that is counted, in any unit (money of all countries: 10¹⁵ 元): a slip, or a trap, and endless past 10³⁰⁸. */
const LARGEST = 1e24;

function areaOf(document: Document, item: Observation, words: RowWords): string | null {
  const name = item.region ?? document.facts.area;
  return name === null ? null : (words.areas.get(name)?.name ?? name);
}

function observationRow(
  document: Document,
  item: Observation,
  byStart: ReadonlyMap<number, Observation>,
  words: RowWords,
): Omit<ObservationRow, "correction"> {
  const { low, high } = boundsOf(item);
  const level = item.of === null ? undefined : byStart.get(item.of);
  return {
    observation_id: observationId(document, item),
    indicator: item.indicator ?? "",
    label: item.label || (words.indicators.get(item.indicator ?? "")?.zh ?? ""),
    ref_area: areaOf(document, item, words) ?? "",
    time_period: item.period,
    freq: frequencyOf(item.period),
    time_basis: item.timeBasis,
    obs_value: item.value,
    obs_low: low,
    obs_high: high,
    unit_measure: item.unit ?? "",
    qualifier: item.qualifier,
    kind: item.kind,
    role: item.role,
    status: item.status,
    obs_status: item.qualifier === "exact" ? "A" : "E",
    change_of: level === undefined || level === item ? null : observationId(document, level),
    document_id: document.id,
    section: item.section,
    place: placeOf(document, item.start),
    start: item.start,
    end: item.end,
    quote: quote(document.text, item.sentenceStart, item.sentenceEnd),
  };
}

/** Why a row does not say what its sentence says: what stood there, the reason, on whose word. */
const sayCorrection = (item: Correction | undefined) =>
  item === undefined ? null : `原文“${item.expect}”；${item.reason}（${item.source}）`;

const observationId = (document: Document, { start, end }: Pick<Observation, "start" | "end">) =>
  `${document.id}#${start}-${end}`;
