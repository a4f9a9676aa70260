import { createHash } from "node:crypto";
import type { TidyTables } from "./tidy.js";

/**
 * The name of a build, by what is in its tables: the date of its newest document and eight digits of a SHA-256 over all rows.
 * The clock has no part in it, so that the same tables have the same name whenever they are made, and a build that changes
 * nothing in the tables (another font, another notebook) makes no new vintage.
 * @returns `2026-03-20.afd7d8bf`, or `undated.…` where no document has a date
 */
export function vintageOf(tables: Omit<TidyTables, "runs">): string {
  const newest = tables.documents
    .flatMap(({ published }) => published ?? [])
    .sort()
    .at(-1);
  const hash = createHash("sha256");
  for (const rows of [tables.documents, tables.observations, tables.conflicts, tables.targets, tables.residue])
    for (const row of rows) hash.update(`${JSON.stringify(row)}\n`);
  for (const { vintage, ...row } of tables.series) hash.update(`${JSON.stringify(row)}\n`);
  return `${newest ?? "undated"}.${hash.digest("hex").slice(0, 8)}`;
}
