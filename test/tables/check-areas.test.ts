import { describe, expect, test } from "vitest";
import { checkAreas } from "../../pipelines/tables/check-areas.js";
import { checkTables } from "../../pipelines/tables/check-tables.js";
import type { TablesDocument } from "../../pipelines/tables/tables-input.js";
import { tally } from "../../pipelines/tables/tally.js";
import { documentOf, type Said, tablesOf } from "./made-up.js";

const said: readonly Said[] = [
  { says: "6.2万人", value: 62000, halfWidth: 500 },
  { says: "480人", value: 480, label: "博士", indicator: null },
];
const letter = (area: string | null, more: Partial<Said> = {}) =>
  documentOf(
    "b.txt",
    "去年引才6.2万人，博士480人。",
    said.map((one) => ({ ...one, ...more })),
    { area },
  );
const found = (...documents: readonly TablesDocument[]) =>
  checkAreas(tablesOf(...documents)).map(({ severity, row, zh }) => [severity, row, /: (\d+) \(/.exec(zh)?.[1]]);

describe("a document whose area cannot be told", () => {
  test("is named, with its figures of indicators and what can be done", () => {
    expect(found(letter(null))).toEqual([["warning", "b.txt", "1"]]);
    const [finding] = checkTables(tablesOf(letter(null)));
    expect(finding).toMatchObject({
      zh: expect.stringMatching(/地区.*--area 重庆市.*b\.txt/),
      en: expect.stringMatching(/front matter, or use fuhan add --area .*b\.txt/),
    });
  });

  test.each([
    ["whose area is known", letter("重庆市"), []],
    ["whose figures each name theirs", letter(null, { region: "重庆市" }), []],
    ["without a figure of an indicator", letter(null, { indicator: null }), []],
  ])("and one %s is well", (_, document, expected) => {
    expect(found(document)).toEqual(expected);
  });

  test("leaves figures that are counted apart from those of no indicator", () => {
    expect(tally(tablesOf(letter(null)))).toMatchObject({ residue: 2, withoutArea: 1 });
    expect(tally(tablesOf(letter("重庆市")))).toMatchObject({ residue: 1, withoutArea: 0 });
  });
});
