import { isTable, type PdfItem } from "./pdf-columns.js";
import type { PdfLine } from "./pdf-lines.js";
import type { PdfTable } from "./pdf-tables.js";

/** A line in its column: how far it is from the column's edges and from the line before, in font sizes. */
export interface FlowLine extends PdfLine {
  readonly page: number;
  readonly indent: number;
  readonly rest: number;
  /** From the baseline before in the same column; null for its first line. */
  readonly pitch: number | null;
}

/** Where the lines of a column begin and end, in points. */
export interface Edges {
  readonly left: number;
  readonly right: number;
}

/**
 * The edges of a column: the leftmost place where a tenth of its lines begin (the others are indented), the rightmost that is not
 * one line's alone.
 */
export function findEdges(lines: readonly PdfLine[]): Edges {
  const lefts = lines.map(({ left }) => left).sort((a, b) => a - b);
  const rights = lines.map(({ right }) => right).sort((a, b) => b - a);
  const share = Math.max(2, lines.length * 0.1);
  let left = lefts[0] ?? 0;
  for (let from = 0, to = 0; from < lefts.length; from++) {
    while (to < lefts.length && lefts[to]! - lefts[from]! < 4) to++;
    if (to - from >= share) {
      left = lefts[from]!;
      break;
    }
  }
  return { left, right: rights[Math.floor(rights.length * 0.03)] ?? 0 };
}

/** Joins what stands in one row, and measures each line against the column. Tables stay where they are. */
export function layInFlow(items: readonly PdfItem[], edges: Edges, page: number): readonly (FlowLine | PdfTable)[] {
  const flow: (FlowLine | PdfTable)[] = [];
  for (const item of items) {
    const last = flow.at(-1);
    if (isTable(item) || last === undefined || isTable(last)) {
      flow.push(isTable(item) ? item : toFlowLine(item, edges, page, null));
    } else if (Math.abs(item.baseline - last.baseline) < 0.45 * Math.max(item.size, last.size)) {
      flow[flow.length - 1] = {
        ...last,
        text: SECTION_NUMBER.test(last.text) ? last.text + item.text : `${last.text} ${item.text}`,
        right: item.right,
        rest: (edges.right - item.right) / item.size,
      };
    } else flow.push(toFlowLine(item, edges, page, last.baseline));
  }
  return flow;
}

/** 一、 and （一） are followed by their words without a space, wherever a tab puts them. */
const SECTION_NUMBER = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)])$/;

function toFlowLine(line: PdfLine, { left, right }: Edges, page: number, before: number | null): FlowLine {
  return {
    ...line,
    page,
    indent: (line.left - left) / line.size,
    rest: (right - line.right) / line.size,
    pitch: before === null ? null : (line.baseline - before) / line.size,
  };
}
