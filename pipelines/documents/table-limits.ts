import { FuhanError } from "../errors.js";

/** Rows, columns and filled cells of a sheet or a CSV; what is larger is no table for people. */
export const TABLE_LIMITS = { rows: 100_000, columns: 2_000, cells: 200_000 } as const;

/**
 * Asked before short rows are filled up to a grid: a few bytes can ask for endless cells.
 * @throws FuhanError `file-too-large` with rows × columns
 */
export function requireGrid(height: number, width: number, place: string): void {
  const { rows, columns, cells } = TABLE_LIMITS;
  if (height > rows || width > columns || height * width > 20 * cells)
    throw new FuhanError("file-too-large", { value: `${height} × ${width}`, place });
}

/** @throws FuhanError `file-too-large` with how many cells hold anything */
export function requireCells(filled: number, place: string): void {
  if (filled > TABLE_LIMITS.cells) throw new FuhanError("file-too-large", { value: `${filled} cells`, place });
}
