/** Cells in rows of at most so many, as even as can be, the longer rows first: 5 in threes are 3 and 2, 4 are 2 and 2. */
export function inRows<Cell>(cells: readonly Cell[], most: number): readonly (readonly Cell[])[] {
  const count = Math.ceil(cells.length / most);
  const rows: Cell[][] = [];
  for (let at = 0; rows.length < count; ) {
    const size = Math.ceil((cells.length - at) / (count - rows.length));
    rows.push(cells.slice(at, at + size));
    at += size;
  }
  return rows;
}
