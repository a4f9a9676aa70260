import type { FlowLine } from "./pdf-flow.js";
import type { PdfTable } from "./pdf-tables.js";

/** A run of lines, or a table. */
export type Part =
  | { readonly type: "lines"; readonly lines: readonly FlowLine[] }
  | { readonly type: "table"; readonly table: PdfTable };

/**
 * Parts prose from tables, and joins a table that goes on at the top of the next page, without the head that it repeats there. Tables go on where
 * nothing stands between them and their columns are at the same places.
 */
export function continueTables(parts: readonly (FlowLine | PdfTable)[]): readonly Part[] {
  const joined: Part[] = [];
  let lines: FlowLine[] | null = null;
  for (const part of parts) {
    if (!("rows" in part)) {
      if (lines === null) {
        lines = [];
        joined.push({ type: "lines", lines });
      }
      lines.push(part);
      continue;
    }
    lines = null;
    const last = joined.at(-1);
    if (last?.type === "table" && goesOn(last.table, part))
      joined[joined.length - 1] = { type: "table", table: join(last.table, part) };
    else joined.push({ type: "table", table: part });
  }
  return joined;
}

/** The page of the joined table stays that of its beginning; `xs` and `bottom` become those of its last part. */
function goesOn(table: PdfTable & { readonly lastPage?: number }, next: PdfTable): boolean {
  return (
    next.page === (table.lastPage ?? table.page) + 1 &&
    next.rows[0]?.length === table.rows[0]?.length &&
    next.xs.length === table.xs.length &&
    next.xs.every((x, index) => Math.abs(x - table.xs[index]!) < 5)
  );
}

function join(table: PdfTable, next: PdfTable): PdfTable & { readonly lastPage: number } {
  const same = (index: number) => textsOf(table.rows[index]) === textsOf(next.rows[index]);
  let repeated = 0;
  while (repeated < next.rows.length && repeated < table.rows.length && same(repeated)) repeated++;
  return { ...table, rows: [...table.rows, ...next.rows.slice(repeated)], lastPage: next.page };
}

const textsOf = (row: PdfTable["rows"][number] | undefined): string => (row ?? []).map(({ text }) => text).join("\t");
