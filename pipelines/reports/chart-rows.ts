import { isObject } from "../sources/is-object.js";

/** One row of a chart's data, as the spec holds it. */
export type ChartRow = { readonly [field: string]: unknown };

/** What a chart says of a point: a field of its rows, and the name to show for it. */
export interface ChartColumn {
  readonly field: string;
  readonly title: string;
}

/**
 * All rows of data that stand in a Vega-Lite spec (`data.values` of it or of its parts, and `datasets`), each once, without the
 * rows that only break a line (no number in them but the year).
 */
export function chartRows(spec: unknown): readonly ChartRow[] {
  const found = new Map<string, ChartRow>();
  visit(spec, ({ values, datasets }) => {
    for (const list of [values, ...Object.values(isObject(datasets) ? datasets : {})]) {
      if (!Array.isArray(list)) continue;
      for (const row of list) if (isObject(row) && hasFigure(row)) found.set(JSON.stringify(row), row);
    }
  });
  return [...found.values()];
}

/** The columns that the tooltips of a spec show, else the titled fields of its encodings; the year comes first. */
export function chartColumns(spec: unknown): readonly ChartColumn[] {
  const tooltips: ChartColumn[] = [];
  const encoded: ChartColumn[] = [];
  visit(spec, (object) => {
    if (Array.isArray(object.tooltip)) tooltips.push(...object.tooltip.flatMap(columnOf));
    encoded.push(...columnOf(object));
  });
  const columns = [...encoded.filter(({ field }) => field === "year"), ...(tooltips.length > 0 ? tooltips : encoded)];
  return columns.filter(({ field }, at) => columns.findIndex((other) => other.field === field) === at);
}

/** A copy of a spec in which each row of data has what `extend` gives it. */
export function extendRows(spec: unknown, extend: (row: ChartRow) => ChartRow): unknown {
  if (Array.isArray(spec)) return spec.map((inner) => extendRows(inner, extend));
  if (!isObject(spec)) return spec;
  return Object.fromEntries(
    Object.entries(spec).map(([key, inner]) => [
      key,
      key === "values" && Array.isArray(inner)
        ? inner.map((row) => (isObject(row) ? { ...row, ...extend(row) } : row))
        : extendRows(inner, extend),
    ]),
  );
}

function visit(value: unknown, meet: (object: ChartRow) => void): void {
  if (Array.isArray(value)) for (const inner of value) visit(inner, meet);
  if (!isObject(value)) return;
  meet(value);
  for (const [key, inner] of Object.entries(value)) if (key !== "values" && key !== "datasets") visit(inner, meet);
}

function columnOf(channel: unknown): ChartColumn[] {
  if (!isObject(channel) || typeof channel.field !== "string") return [];
  return typeof channel.title === "string" && channel.title !== ""
    ? [{ field: channel.field, title: channel.title }]
    : [];
}

const hasFigure = (row: ChartRow) =>
  Object.entries(row).some(([field, value]) => typeof value === "number" && !/year|period|order|index/i.test(field));
