import type { z } from "zod";
import { scanWords } from "./scan-words.js";

/**
 * Reads one vocabulary file that must be well: see `scanWords`.
 * @returns the rows in file order, each with the line (from 2) that it stands on
 * @throws FuhanError the first problem of the file, naming file and line
 */
export function readWords<Row extends z.ZodObject>(
  file: string,
  row: Row,
): readonly (z.infer<Row> & { line: number })[] {
  const { rows, problems } = scanWords(file, row);
  if (problems[0] !== undefined) throw problems[0];
  return rows;
}
