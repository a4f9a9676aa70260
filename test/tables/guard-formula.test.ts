import fc from "fast-check";
import { expect, test } from "vitest";
import { guardFormula, unguardFormula } from "../../pipelines/tables/guard-formula.js";
import { tableFromCsv, tableToCsv } from "../../pipelines/tables/table-csv.js";
import { letter, tablesOf } from "./made-up.js";

test.each([
  ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["＝1", "'＝1"],
  ["'=1", "''=1"],
  ["'so'", "'so'"],
  ["引进人才", "引进人才"],
  ["1-2", "1-2"],
  ["", ""],
])("%j becomes %j", (text, cell) => {
  expect(guardFormula(text)).toBe(cell);
});

test("the text comes back, whatever it was", () => {
  const text = fc.string({ unit: fc.constantFrom("'", "=", "+", "-", "@", "\t", "甲", "1", '"', ",") });
  fc.assert(fc.property(text, (text) => unguardFormula(guardFormula(text)) === text));
});

test("in a CSV the texts are guarded and the numbers are not", () => {
  const row = { ...tablesOf(letter).residue[0]!, label: "=1+1", value: -3 };
  const csv = tableToCsv("residue", [row]);
  expect(csv.split("\n")[1]).toContain(",'=1+1,-3,");
  expect(tableFromCsv("residue", csv, "residue.csv")).toEqual([row]);
});

test("a byte order mark before the CSV does no harm", () => {
  const { series } = tablesOf(letter);
  expect(tableFromCsv("series", `\uFEFF${tableToCsv("series", series)}`, "series.csv")).toEqual(series);
});

test.each([
  ["a text for a number", "statements", "many"],
  ["a fraction for an integer", "statements", "1.5"],
  ["nothing for a number that must be there", "obs_value", ""],
])("%s is refused with file and line", (_, column, field) => {
  const [header = "", first = ""] = tableToCsv("series", tablesOf(letter).series).split("\n");
  const fields = first.split(",");
  fields[header.split(",").indexOf(column)] = field;
  expect(() => tableFromCsv("series", `${header}\n${fields.join(",")}\n`, "series.csv")).toThrow(
    new RegExp(`${column} = .*\\(series.csv:2\\)`),
  );
});
