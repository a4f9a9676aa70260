/**
 * The years over which a target is a sum, from the `span` of its row (`2016/2020`, as the table of targets has it); null for one of a single year. A sum
 * never stands on one axis with yearly values.
 */
export function sumSpan(row: { readonly span?: unknown }): readonly [first: number, last: number] | null {
  const [, first, last] = /^(\d{4})\/(\d{4})$/.exec(String(row.span ?? "")) ?? [];
  return first === undefined || last === undefined ? null : [Number(first), Number(last)];
}
