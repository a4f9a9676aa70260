import { readFileSync } from "node:fs";
import { basename } from "node:path";
import Papa from "papaparse";
import type { z } from "zod";
import { FuhanError } from "../errors.js";

/**
 * Reads one vocabulary file: CSV, UTF-8, a header row, one entry a line (no line breaks inside fields).
 * @param file path of the CSV
 * @param row schema of a row; every field comes in as a string, trimmed, "" where it is empty
 * @returns the rows in file order, each with the line (from 2) that it stands on
 * @throws FuhanError `file-missing`, `vocabulary-missing-column`, `vocabulary-bad-value`, naming file and line
 */
export function readWords<Row extends z.ZodObject>(
  file: string,
  row: Row,
): readonly (z.infer<Row> & { line: number })[] {
  let csv: string;
  try {
    csv = readFileSync(file, "utf8");
  } catch (cause) {
    throw new FuhanError("file-missing", { place: file }, { cause });
  }
  const { data, meta } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, "").trimEnd(), {
    header: true,
    transform: (field) => field.trim(),
  });
  for (const column of Object.keys(row.shape))
    if (!meta.fields?.includes(column))
      throw new FuhanError("vocabulary-missing-column", { value: column, place: `${basename(file)}:1` });
  return data.map((fields, index) => {
    const line = index + 2;
    const parsed = row.safeParse(fields);
    if (parsed.success) return { ...parsed.data, line };
    const issue = parsed.error.issues[0];
    const column = String(issue?.path[0] ?? "");
    throw new FuhanError(
      "vocabulary-bad-value",
      { value: `${column} = ${JSON.stringify(fields[column] ?? "")}`, place: `${basename(file)}:${line}` },
      { cause: parsed.error },
    );
  });
}
