import { expect, it } from "vitest";
import { inRows } from "../../pipelines/reports/rows-of-cells.js";

it.each([
  [0, []],
  [1, [1]],
  [2, [2]],
  [3, [3]],
  [4, [2, 2]],
  [5, [3, 2]],
  [6, [3, 3]],
  [7, [3, 2, 2]],
])("%i cells stand in rows of %j", (count, sizes) => {
  const cells = Array.from({ length: count }, (_, at) => at);
  const rows = inRows(cells, 3);
  expect(rows.map((row) => row.length)).toEqual(sizes);
  expect(rows.flat()).toEqual(cells);
});
