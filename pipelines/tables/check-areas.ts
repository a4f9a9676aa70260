import { type Finding, finding } from "./finding.js";
import type { TidyTables } from "./tidy.js";

/**
 * Documents whose area is not known, so that figures of indicators are in the residue for it: a warning for each, with how many they
 * are and what can be done.
 */
export function checkAreas({ documents, residue }: Pick<TidyTables, "documents" | "residue">): readonly Finding[] {
  const lost = new Map<string, number>();
  for (const { document_id: id, reason } of residue) if (reason === "no-area") lost.set(id, (lost.get(id) ?? 0) + 1);
  return documents.flatMap((row) => {
    const count = lost.get(row.document_id);
    return count === undefined ? [] : [finding("check-area", "warning", "documents", row, count)];
  });
}
