import { compare } from "./sort-rows.js";
import type { ObservationRow, TidyTables } from "./tidy.js";

/** A measured number of a build, of an indicator or in the residue, with its sentence. */
export interface Figure {
  readonly document_id: string;
  readonly indicator: string | null;
  readonly label: string;
  readonly ref_area: string | null;
  readonly time_period: string | null;
  readonly role: ObservationRow["role"];
  readonly status: ObservationRow["status"] | null;
  readonly unit_measure: string | null;
  /** Null for a range, whose ends the bounds hold. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** What a correction says of it. */
  readonly correction: string | null;
  readonly start: number;
  readonly quote: string;
}

/** What became of the numbers of one build in another. */
export interface FigureChanges {
  readonly added: readonly Figure[];
  readonly removed: readonly Figure[];
  /** The same thing in the same document, with another number. */
  readonly changed: readonly { readonly before: Figure; readonly after: Figure }[];
}

/**
 * Tells which numbers of two builds are the same, which changed, came and went. Places in a text move when something before
 * them is edited, so a number is known by what it says: document, role, status, indicator or label, area, period and unit.
 * Among several of one name the equal ones are paired first, the rest in the order of the text.
 */
export function matchFigures(before: TidyTables, after: TidyTables): FigureChanges {
  const old = groups(figuresOf(before));
  const now = groups(figuresOf(after));
  const added: Figure[] = [];
  const removed: Figure[] = [];
  const changed: { before: Figure; after: Figure }[] = [];
  for (const name of [...new Set([...old.keys(), ...now.keys()])].sort()) {
    const [left, came] = withoutEqual(old.get(name) ?? [], now.get(name) ?? []);
    left.forEach((figure, index) => {
      const other = came[index];
      if (other === undefined) removed.push(figure);
      else changed.push({ before: figure, after: other });
    });
    added.push(...came.slice(left.length));
  }
  return { added, removed, changed };
}

/** All measured numbers of a build, by document and place. */
export function figuresOf({ observations, residue }: TidyTables): readonly Figure[] {
  const kept = observations.map(
    (row): Figure => ({
      ...row,
      value: row.obs_value,
      low: row.obs_low,
      high: row.obs_high,
    }),
  );
  const rest = residue.flatMap((row): readonly Figure[] =>
    row.role === "none"
      ? []
      : [
          {
            ...row,
            role: row.role,
            indicator: null,
            label: row.label ?? "",
            ref_area: null,
            status: null,
            correction: null,
            low: null,
            high: null,
          },
        ],
  );
  return [...kept, ...rest].sort((a, b) => compare(a.document_id, b.document_id) || a.start - b.start);
}

function groups(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const named = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { document_id, role, status, indicator, label, ref_area, time_period, unit_measure } = figure;
    const name = JSON.stringify([document_id, indicator ?? label, ref_area, time_period, role, status, unit_measure]);
    const group = named.get(name);
    if (group) group.push(figure);
    else named.set(name, [figure]);
  }
  return named;
}

function withoutEqual(old: readonly Figure[], now: readonly Figure[]): [readonly Figure[], readonly Figure[]] {
  const came = [...now];
  const left = old.filter((figure) => {
    const at = came.findIndex((other) => sameNumber(figure, other));
    if (at < 0) return true;
    came.splice(at, 1);
    return false;
  });
  return [left, came];
}

const sameNumber = (a: Figure, b: Figure) => a.value === b.value && a.low === b.low && a.high === b.high;
