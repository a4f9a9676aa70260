import type { Rule } from "./pdf-rules.js";

/** The grid of a ruled table: the places of its lines, in points, and for each place in it the number of the cell that covers it. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly (readonly number[])[];
}

/** How far, in points, lines that meet may miss each other, and how near two lines are one (a double line). */
const NEAR = 4;
/** More lines or cells than this are a drawing, no table. */
const LINES = 3000;
const CELLS = 20_000;

/**
 * Makes grids of ruling lines that cross or touch. Where the line between two places is missing they are one merged cell; sides that are left
 * open, as in many statistical tables, are closed at the ends of the horizontal lines.
 */
export function findGrids(rules: readonly Rule[]): readonly Grid[] {
  const horizontal = mergeRules(rules.filter(({ along }) => along === "x"));
  const vertical = mergeRules(rules.filter(({ along }) => along === "y"));
  if (vertical.length === 0 || horizontal.length > LINES || vertical.length > LINES) return [];
  const set = new DisjointSet(horizontal.length + vertical.length);
  horizontal.forEach((across, index) => {
    vertical.forEach((down, other) => {
      if (reaches(across, down.at) && reaches(down, across.at)) set.join(index, horizontal.length + other);
    });
  });
  const parts = new Map<number, Rule[]>();
  [...horizontal, ...vertical].forEach((rule, index) => {
    const part = parts.get(set.find(index));
    if (part) part.push(rule);
    else parts.set(set.find(index), [rule]);
  });
  return [...parts.values()].flatMap((part) => makeGrid(part));
}

/** Pieces of one line, which may be drawn cell by cell or dash by dash, become one; what is shorter than a character is left out. */
export function mergeRules(rules: readonly Rule[]): readonly Rule[] {
  const merged: Rule[] = [];
  const sorted = [...rules].sort((a, b) => a.at - b.at);
  for (let first = 0, next = 0; first < sorted.length; first = next) {
    const at = sorted[first]!.at;
    while (next < sorted.length && sorted[next]!.at - at < 1.5) next++;
    for (const rule of sorted.slice(first, next).sort((a, b) => a.from - b.from)) {
      const last = merged.at(-1);
      if (last?.at === at && rule.from <= last.to + 3)
        merged[merged.length - 1] = { ...last, to: Math.max(last.to, rule.to) };
      else merged.push({ ...rule, at });
    }
  }
  return merged.filter(({ from, to }) => to - from > 6);
}

const reaches = ({ from, to }: Rule, at: number): boolean => at >= from - NEAR && at <= to + NEAR;

function makeGrid(rules: readonly Rule[]): readonly Grid[] {
  const across = rules.filter(({ along }) => along === "x");
  const down = rules.filter(({ along }) => along === "y");
  if (across.length < 2 || down.length === 0) return [];
  const xs = places([...down.map(({ at }) => at), ...endsOf(across)]);
  const ys = places([...across.map(({ at }) => at), ...endsOf(down)]);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 2 || rows < 1 || columns * rows > CELLS) return [];
  const set = new DisjointSet(columns * rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const [x, y] = [(xs[column]! + xs[column + 1]!) / 2, (ys[row]! + ys[row + 1]!) / 2];
      const place = row * columns + column;
      if (column + 1 < columns && !isRuled(down, xs[column + 1]!, y)) set.join(place, place + 1);
      if (row + 1 < rows && !isRuled(across, ys[row + 1]!, x)) set.join(place, place + columns);
    }
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => set.find(row * columns + column)),
  );
  return [{ xs, ys, cells }];
}

const isRuled = (rules: readonly Rule[], at: number, along: number): boolean =>
  rules.some((rule) => Math.abs(rule.at - at) < NEAR && rule.from <= along && rule.to >= along);

function endsOf(rules: readonly Rule[]): readonly number[] {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const rule of rules) [from, to] = [Math.min(from, rule.from), Math.max(to, rule.to)];
  return [from, to];
}

function places(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter((value, index) => index === 0 || value - sorted[index - 1]! >= NEAR);
}

/** Tells which places belong together, as they are joined pair by pair. */
class DisjointSet {
  private readonly parents: number[];
  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, index) => index);
  }
  find(index: number): number {
    let root = index;
    while (this.parents[root] !== root) {
      this.parents[root] = this.parents[this.parents[root]!]!;
      root = this.parents[root]!;
    }
    return root;
  }
  join(one: number, other: number) {
    this.parents[this.find(other)] = this.find(one);
  }
}
