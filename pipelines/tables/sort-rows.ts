/** Rows sorted by the columns of their key, text by code unit (the same on every machine), numbers by size, null first. */
export function sortRows<Row>(rows: readonly Row[], key: readonly (keyof Row)[]): readonly Row[] {
  return [...rows].sort((a, b) => {
    for (const column of key) {
      const order = compare(a[column], b[column]);
      if (order !== 0) return order;
    }
    return 0;
  });
}

/** Negative where `a` stands before `b`. */
export function compare(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return -1;
  if (b === null || b === undefined) return 1;
  return (a as string | number) < (b as string | number) ? -1 : 1;
}
