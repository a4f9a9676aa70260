import { createRequire } from "node:module";
import type { ColumnTable } from "arquero";
import type { DataFrame } from "danfojs-node";

/**
 * A table as a danfojs DataFrame, for analysts who think in pandas. danfojs is loaded on the first call and by nothing else in
 * this package.
 *
 * A column with a number in it becomes a numeric column whose gaps are NaN; all others become text, gaps null. danfojs
 * counts null as 0 in `groupby().mean()` and throws on gaps in `describe()`: call `dropNa()` first.
 * A table without rows gives a frame without rows or columns.
 */
export function toDataFrame(table: ColumnTable): DataFrame {
  const danfo = createRequire(import.meta.url)("danfojs-node") as typeof import("danfojs-node");
  const names = table.columnNames();
  const columns = names.map((name) => {
    const values = Array.from(table.array(name) as ArrayLike<unknown>);
    const numeric = values.some((value) => typeof value === "number");
    return numeric
      ? { type: "float32", values: values.map((value) => (typeof value === "number" ? value : Number.NaN)) }
      : {
          type: "string",
          values: values.map((value) => (value === null || value === undefined ? null : String(value))),
        };
  });
  const rows = Array.from({ length: table.numRows() }, (_, row) => columns.map(({ values }) => values[row]));
  return new danfo.DataFrame(rows as never, { columns: names, dtypes: columns.map(({ type }) => type) });
}
