import { createHash } from "node:crypto";
import { kindOf } from "../observations/kinds/kind.js";
import type { Indicator, UnitWord, Vocabulary } from "../vocabulary/vocabulary.js";
import { type Near, nearIndicators, plainName } from "./near-indicators.js";
import { compare } from "./sort-rows.js";
import type { DocumentRow, ResidueRow } from "./tidy.js";

/** Figures of one label that no indicator of the vocabulary is named for. */
export interface Suggestion {
  /** The label as an indicator's name: without quotation marks, brackets and blanks. */
  readonly label: string;
  /** null where no figure of it has a unit. */
  readonly unit: string | null;
  readonly kind: Indicator["kind"];
  /** Why they are in no table: `no-indicator`, `unit-mismatch`, `no-unit`. */
  readonly reason: string;
  readonly mentions: number;
  readonly documents: number;
  /** One of the sentences, from the newest document. */
  readonly quote: string;
  readonly document_id: string;
  /** Indicators that may be meant, the nearest first. */
  readonly near: readonly Near[];
  /** The entry for `indicators.csv`: valid as it is, with an id to be renamed; null where the vocabulary lacks its unit. */
  readonly entry: Indicator | null;
}

const REASONS = new Set(["no-indicator", "unit-mismatch", "no-unit", "unknown-indicator"]);

/**
 * What the residue asks of the vocabulary: its labels, those with unit and kind alike in one group, the ones of most documents
 * first. Standards and conditions, changes without their level, and figures without a label ask for nothing.
 */
export function suggestions(
  residue: readonly ResidueRow[],
  documents: readonly DocumentRow[],
  vocabulary: Vocabulary,
): readonly Suggestion[] {
  const byId = new Map(documents.map((row) => [row.document_id, row]));
  const published = (row: ResidueRow) => byId.get(row.document_id)?.published ?? "";
  const units = new Map(vocabulary.units.map((unit) => [unit.canonical, unit]));
  const groups = new Map<string, { label: string; kind: Indicator["kind"]; rows: ResidueRow[] }>();
  for (const row of residue) {
    const label = plainName(row.label ?? "");
    if (row.role !== "level" || !REASONS.has(row.reason) || label.length < 2) continue;
    const kind = kindIn(row, label, units);
    if (kind === null) continue;
    const key = JSON.stringify([label, row.unit_measure, kind]);
    const group = groups.get(key) ?? { label, kind, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ label, kind, rows }): Suggestion => {
      const [example = rows[0]!] = [...rows].sort((a, b) => compare(published(b), published(a)));
      const unit = example.unit_measure;
      const { near, theme } = nearIndicators(vocabulary, label, unit, kind);
      const source = byId.get(example.document_id)?.title ?? example.document_id;
      return {
        label,
        unit,
        kind,
        reason: example.reason,
        mentions: rows.length,
        documents: new Set(rows.map((row) => row.document_id)).size,
        quote: example.quote,
        document_id: example.document_id,
        near,
        entry: unit === null || !units.has(unit) ? null : entryOf({ label, unit, kind }, theme, source),
      };
    })
    .sort(
      (a, b) =>
        b.documents - a.documents ||
        b.mentions - a.mentions ||
        compare(a.label, b.label) ||
        compare(a.unit, b.unit) ||
        compare(a.kind, b.kind),
    );
}

/** From the words before the figure in its sentence; null for a growth rate or a difference. */
function kindIn(row: ResidueRow, label: string, units: ReadonlyMap<string, UnitWord>): Indicator["kind"] | null {
  const unit = row.unit_measure;
  const form = (unit === null ? undefined : units.get(unit)?.form) ?? "count";
  const before = row.quote.slice(0, Math.max(0, row.quote.indexOf(row.text)));
  const kind = kindOf({ form, unit }, null, label, /[^，。；]*$/.exec(before)?.[0] ?? "");
  return kind === "growth" || kind === "difference" ? null : kind;
}

/** Growth of money may be at constant prices: until an analyst says otherwise, nothing is implied from it. */
function entryOf(
  { label, unit, kind }: { label: string; unit: string; kind: Indicator["kind"] },
  theme: Indicator["theme"],
  source: string,
): Indicator {
  const digest = createHash("sha256")
    .update(JSON.stringify([label, unit, kind]))
    .digest("hex")
    .slice(0, 8);
  return {
    id: `rename-${digest}`,
    zh: label,
    en: `RENAME ${label}`,
    theme,
    unit,
    kind,
    aliases: [],
    excludes: [],
    definition: "待写定义",
    priceBased: unit.startsWith("元"),
    better: "higher",
    source,
  };
}
