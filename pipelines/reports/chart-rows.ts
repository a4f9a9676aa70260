/** One row of a chart's data, as the spec holds it. */
export type ChartRow = { readonly [field: string]: unknown };

/**
 * All rows of data that stand in a Vega-Lite spec (`data.values` of it or of its parts, and `datasets`), each once, without the
 * rows that only break a line (no number in them but the year).
 */
export function chartRows(spec: unknown): readonly ChartRow[] {
  const found = new Map<string, ChartRow>();
  visit(spec, (row) => found.set(JSON.stringify(row), row));
  return [...found.values()];
}

/** The titles that the encodings of a spec give to fields. */
export function fieldTitles(spec: unknown): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  walk(spec, ({ field, title, axis, legend }) => {
    if (typeof field !== "string" || titles.has(field)) return;
    const named = [title, (axis as ChartRow | null)?.title, (legend as ChartRow | null)?.title].find(
      (name) => typeof name === "string" && name !== "",
    );
    if (typeof named === "string") titles.set(field, named);
  });
  return titles;
}

function visit(spec: unknown, take: (row: ChartRow) => void): void {
  walk(spec, ({ values, datasets }) => {
    for (const list of [values, ...Object.values(isObject(datasets) ? datasets : {})]) {
      if (Array.isArray(list)) for (const row of list) if (isObject(row) && hasFigure(row)) take(row);
    }
  });
}

function walk(value: unknown, meet: (object: ChartRow) => void): void {
  if (Array.isArray(value)) for (const inner of value) walk(inner, meet);
  if (!isObject(value)) return;
  meet(value);
  for (const [key, inner] of Object.entries(value)) if (key !== "values" && key !== "datasets") walk(inner, meet);
}

const hasFigure = (row: ChartRow) =>
  Object.entries(row).some(([field, value]) => typeof value === "number" && !/year|period|order|index/i.test(field));

const isObject = (value: unknown): value is ChartRow =>
  typeof value === "object" && value !== null && !Array.isArray(value);
