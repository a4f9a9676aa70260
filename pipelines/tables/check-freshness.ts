import type { Incoming } from "../sources/incoming.js";
import { type Finding, finding } from "./finding.js";
import type { DocumentRow } from "./tidy.js";

/**
 * Sources that promise news (`fresh: DAYS` in `data/sources.yaml`) and have had none for longer: a warning for each, on its newest
 * document. A document is as old as the end of its date of publication (2023: the end of the year), or as its last new version where
 * it has no date.
 * @param now the only check that knows what day it is
 */
export function checkFreshness(
  documents: readonly DocumentRow[],
  incoming: readonly Pick<Incoming, "name" | "expected">[],
  now: Date,
): readonly Finding[] {
  const rows = new Map<string, DocumentRow>(documents.map((row) => [row.document_id, row]));
  const newest = new Map<string, { readonly row: DocumentRow; readonly days: number }>();
  for (const { name, expected } of incoming) {
    const row = rows.get(name);
    if (expected === null || row === undefined) continue;
    const before = newest.get(expected.of);
    if (before === undefined || dateOf(row) > dateOf(before.row)) newest.set(expected.of, { row, days: expected.days });
  }
  return [...newest].flatMap(([source, { row, days }]) => {
    const age = Math.floor((now.getTime() - dateOf(row)) / DAY);
    return age > days
      ? [finding("check-stale-source", "warning", "documents", row, `${source}: ${age} > ${days}`)]
      : [];
  });
}

const DAY = 86_400_000;

function dateOf({ published, pulled_at }: DocumentRow): number {
  const [year, month, day] = published?.split("-").map(Number) ?? [];
  if (year === undefined) return pulled_at === null ? 0 : Date.parse(pulled_at);
  if (month === undefined) return Date.UTC(year, 12, 0);
  return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
}
