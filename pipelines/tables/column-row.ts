import type { DuckDBVector } from "@duckdb/node-api";

/** The columns of one chunk of a result, by name; a name that is not there was not asked for. */
export type Vectors = Readonly<Record<string, DuckDBVector>>;

/**
 * A class whose instances are rows without holding one: each field is read from its column when it is asked for, and never
 * before. So ten million rows cost ten million small objects, and the long texts of those that nobody looks at cost nothing.
 * @param columns all columns of the row's table
 * @param prefix what stands before their names in the result
 * @returns a constructor; a field that the result lacks throws when it is read, so that no rule meets a silent gap
 */
export function columnRow<Row>(columns: readonly string[], prefix = ""): new (vectors: Vectors, index: number) => Row {
  class ColumnRow {
    constructor(
      readonly vectors: Vectors,
      readonly index: number,
    ) {}
  }
  for (const column of columns) {
    const name = prefix + column;
    Object.defineProperty(ColumnRow.prototype, column, {
      enumerable: true,
      get(this: ColumnRow) {
        const vector = this.vectors[name];
        if (vector === undefined) throw new Error(`${name} is not among the columns that were read`);
        return vector.getItem(this.index);
      },
    });
  }
  return ColumnRow as unknown as new (
    vectors: Vectors,
    index: number,
  ) => Row;
}
