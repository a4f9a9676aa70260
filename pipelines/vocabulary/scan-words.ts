import { readFileSync } from "node:fs";
import { basename } from "node:path";
import Papa from "papaparse";
import type { z } from "zod";
import { FuhanError } from "../errors.js";

/** The rows of a vocabulary file that are well, each with the line that it stands on, and what is wrong with the others. */
export interface ScannedWords<Row> {
  readonly rows: readonly (Row & { readonly line: number })[];
  readonly problems: readonly FuhanError[];
}

/**
 * Reads one vocabulary file and finds everything that is wrong with its rows: CSV, UTF-8, a header row, one entry a line (no
 * line breaks inside fields).
 * @param file path of the CSV
 * @param row schema of a row; every field comes in as a string, trimmed, "" where it is empty
 * @returns rows in file order with lines from 2; problems `file-missing`, `vocabulary-missing-column`,
 * `vocabulary-field-count` and `vocabulary-bad-value`, each naming file and line
 */
export function scanWords<Row extends z.ZodObject>(file: string, row: Row): ScannedWords<z.infer<Row>> {
  let csv: string;
  try {
    csv = readFileSync(file, "utf8");
  } catch (cause) {
    return { rows: [], problems: [new FuhanError("file-missing", { place: file }, { cause })] };
  }
  const { data, errors, meta } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, "").trimEnd(), {
    header: true,
    delimiter: ",",
    transform: (field) => field.trim(),
  });
  const missing = Object.keys(row.shape).filter((column) => !meta.fields?.includes(column));
  if (missing.length > 0) return { rows: [], problems: missing.map(missingColumn(file)) };

  const problems: FuhanError[] = [];
  const rows: (z.infer<Row> & { line: number })[] = [];
  const wrongCount = new Set(errors.flatMap((error) => (error.type === "FieldMismatch" ? [error.row ?? 0] : [])));
  for (const [index, fields] of data.entries()) {
    const place = `${basename(file)}:${index + 2}`;
    if (wrongCount.has(index)) {
      problems.push(new FuhanError("vocabulary-field-count", { place }));
      continue;
    }
    const parsed = row.safeParse(fields);
    if (parsed.success) rows.push({ ...parsed.data, line: index + 2 });
    else for (const issue of parsed.error.issues) problems.push(badValue(fields, String(issue.path[0] ?? ""), place));
  }
  return { rows, problems };
}

const missingColumn = (file: string) => (column: string) =>
  new FuhanError("vocabulary-missing-column", { value: column, place: `${basename(file)}:1` });

function badValue(fields: Record<string, string>, column: string, place: string): FuhanError {
  return new FuhanError("vocabulary-bad-value", {
    value: `${column} = ${JSON.stringify(fields[column] ?? "")}`,
    place,
  });
}
