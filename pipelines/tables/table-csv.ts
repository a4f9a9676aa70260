import Papa from "papaparse";
import { FuhanError } from "../errors.js";
import { guardFormula, unguardFormula } from "./guard-formula.js";
import { type Column, columnsOf, fieldOf, type RowOf, type TableName } from "./table-schemas.js";

/**
 * A table as CSV (RFC 4180, UTF-8, lines end in LF): a header, the columns of its schema in order, null an empty field, texts
 * guarded against being taken for formulas, numbers as JavaScript writes them.
 */
export function tableToCsv<Name extends TableName>(name: Name, rows: readonly RowOf<Name>[]): string {
  const columns = columnsOf(name).map(([column]) => column);
  const data = rows.map((row) => columns.map((column) => cell(fieldOf(row, column))));
  return `${Papa.unparse([columns, ...data], { newline: "\n" })}\n`;
}

/**
 * The rows of a table that `tableToCsv` wrote, typed by its schema: integers and numbers as numbers, texts (`2022` in
 * time_period) as texts, an empty field as null, or as "" where the schema allows a blank.
 * @param place file that an error names
 * A column that may be null may be missing: an earlier version of this program did not know it.
 * @throws FuhanError `tables-unreadable` for another missing column or a field that is not of its type
 */
export function tableFromCsv<Name extends TableName>(name: Name, csv: string, place: string): readonly RowOf<Name>[] {
  const { data, meta } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ""), {
    header: true,
    delimiter: ",",
    skipEmptyLines: true,
  });
  const columns = columnsOf(name);
  for (const [column, { nullable }] of columns)
    if (!nullable && !meta.fields?.includes(column))
      throw new FuhanError("tables-unreadable", { value: column, place });
  return data.map((fields, index) => {
    const row = Object.fromEntries(
      columns.map(([column, schema]) => {
        const value = typedField(fields[column] ?? "", schema);
        if (value !== undefined) return [column, value];
        throw new FuhanError("tables-unreadable", {
          value: `${column} = ${JSON.stringify(fields[column])}`,
          place: `${place}:${index + 2}`,
        });
      }),
    );
    return row as unknown as RowOf<Name>;
  });
}

const cell = (value: string | number | null) => (typeof value === "string" ? guardFormula(value) : (value ?? ""));

/** undefined for a field that is not of its type. */
function typedField(field: string, { type, nullable, blank }: Column): string | number | null | undefined {
  if (field === "") return nullable ? null : blank ? "" : undefined;
  if (type === "string") return unguardFormula(field);
  const number = Number(field);
  return Number.isFinite(number) && (type === "number" || Number.isInteger(number)) ? number : undefined;
}
