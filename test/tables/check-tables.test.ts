import { describe, expect, test } from "vitest";
import { checkTables } from "../../pipelines/tables/check-tables.js";
import type { RowOf, TableName } from "../../pipelines/tables/table-schemas.js";
import type { TidyTables } from "../../pipelines/tables/tidy.js";
import { documentOf, letter, release, tablesOf } from "./made-up.js";

const tables = tablesOf(letter, release);

/** The tables with one field of the first row of a table put wrong. */
function wrong<Name extends TableName>(name: Name, change: Partial<RowOf<Name>>): TidyTables {
  const [first, ...rest] = tables[name];
  return { ...tables, [name]: [{ ...first, ...change }, ...rest] };
}

const found = (of: TidyTables) => checkTables(of).map(({ check, severity, table }) => `${severity} ${check} ${table}`);

test("good tables have no findings", () => {
  expect(checkTables(tables)).toEqual([]);
});

describe("a finding is made of", () => {
  test.each([
    ["a repeated key", { ...tables, runs: [...tables.runs, ...tables.runs] }, "error check-key-repeated runs"],
    ["a document that is not there", wrong("series", { document_id: "no.txt" }), "error check-key-dangling series"],
    [
      "a level that is not there",
      wrong("observations", { change_of: "no.txt#1-2" }),
      "error check-key-dangling observations",
    ],
    ["a missing field", wrong("series", { obs_value: null as unknown as number }), "error check-field-missing series"],
    ["an empty text", wrong("documents", { sha256: "" }), "error check-field-missing documents"],
    ["an unknown status", wrong("series", { obs_status: "X" as "A" }), "error check-field-code series"],
    ["a number that is none", wrong("series", { obs_value: Number.NaN }), "error check-field-number series"],
    ["a value outside its bounds", wrong("series", { obs_value: 1 }), "error check-bounds series"],
    ["bounds that are crossed", wrong("observations", { obs_low: 9e9 }), "error check-bounds observations"],
    ["a span that runs backward", wrong("residue", { end: 0 }), "error check-span residue"],
    ["a lost number", { ...tables, residue: tables.residue.slice(1) }, "error check-numerals runs"],
  ])("%s", (_, bad, expected) => {
    expect(found(bad)).toContain(expected);
  });

  test.each([
    [
      "a rate over 100%",
      { says: "119%", value: 119, unit: "%", kind: "rate", indicator: "placement-rate" },
      "check-rate",
    ],
    [
      "a growth without measure",
      { says: "5500%", value: 5500, unit: "%", kind: "growth", role: "change" },
      "check-growth",
    ],
    ["a negative count", { says: "-5人", value: -5 }, "check-negative"],
    ["a year that cannot be", { says: "5人", value: 5, period: "2202" }, "check-year"],
  ] as const)("%s, as a warning", (_, said, check) => {
    const findings = checkTables(tablesOf(documentOf("a.txt", `有${said.says}。`, [said])));
    expect(findings).toMatchObject([
      { check, severity: "warning", table: "observations", sentence: `有${said.says}。` },
    ]);
  });

  test("two numbers in one place, as a warning", () => {
    const twice = documentOf("a.txt", "引才1200人。", [
      { says: "1200人", value: 1200 },
      { says: "200人", value: 200, indicator: null },
    ]);
    expect(found(tablesOf(twice))).toEqual(["warning check-span residue"]);
  });
});

test("all findings come at once, errors first, each with its row, its sentence and words in both languages", () => {
  const row = { ...tables.observations[0]!, document_id: "no.txt", obs_value: -7, obs_low: -8, obs_high: -6 };
  const findings = checkTables({ ...tables, observations: [row, ...tables.observations.slice(1)] });
  expect(findings.map(({ check }) => check)).toEqual(["check-key-dangling", "check-negative"]);
  expect(findings[0]).toEqual({
    check: "check-key-dangling",
    severity: "error",
    table: "observations",
    row: "letter.txt#7-12",
    sentence: row.quote,
    zh: "所引用的行不存在: document_id = no.txt (observations: letter.txt#7-12)",
    en: "the row that it refers to does not exist: document_id = no.txt (observations: letter.txt#7-12)",
  });
});
