import type { TrustedKind } from "../vocabulary/vocabulary.js";
import { compare } from "./sort-rows.js";
import { targetYear } from "./targets.js";
import type { DocumentRow, ObservationRow } from "./tidy.js";

/**
 * Of several statements of one promise the one that speaks for it. One promise is one number (or range) for an indicator and an area by one
 * time: a flow for the same period, so that the year 2025 is not 2021–2025; a stock or a rate by the end of the same time. The order, each rule
 * only where those before it leave a tie:
 *
 * 1. the kind of document, by `data/vocabulary/trust.csv`;
 * 2. 65万人以上 over 65: the statement that says which way the number binds, which a table often leaves out;
 * 3. the later publication;
 * 4. the name of the document and the place in it.
 *
 * @param rows observations, of which those that are no target of a known year are left out
 * @returns one row a promise, in the order in which the promises come; the other statements stay in `observations` alone
 */
export function onePromiseEach(
  rows: readonly ObservationRow[],
  documents: ReadonlyMap<string, DocumentRow>,
  trust: readonly TrustedKind[],
): readonly ObservationRow[] {
  const rank = ({ document_id: id }: ObservationRow) => {
    const place = trust.findIndex(({ kind }) => kind === documents.get(id)?.kind);
    return place < 0 ? trust.length : place;
  };
  const published = ({ document_id: id }: ObservationRow) => documents.get(id)?.published ?? null;
  const order = (a: ObservationRow, b: ObservationRow) =>
    rank(a) - rank(b) ||
    Number(a.qualifier === "exact") - Number(b.qualifier === "exact") ||
    compare(published(b), published(a)) ||
    compare(a.document_id, b.document_id) ||
    a.start - b.start;
  const promises = new Map<string, ObservationRow>();
  for (const row of rows) {
    if (targetYear(row) === null) continue;
    const key = promiseKey(row);
    const known = promises.get(key);
    if (known === undefined || order(row, known) < 0) promises.set(key, row);
  }
  return [...promises.values()];
}

function promiseKey(row: ObservationRow): string {
  const number = row.obs_value === null ? [row.obs_low, row.obs_high] : [row.obs_value];
  const by = row.kind === "flow" ? row.time_period : row.time_period?.replace(/^\d{4}\/(?=\d{4}$)/, "");
  return JSON.stringify([row.indicator, row.ref_area, row.kind, row.unit_measure, by, ...number]);
}
