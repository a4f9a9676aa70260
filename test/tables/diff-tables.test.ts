import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffTables, isSame } from "../../pipelines/tables/diff-tables.js";
import { documentOf, letter, release, tablesOf } from "./made-up.js";

const said = (text: string, ...values: readonly number[]) =>
  documentOf(
    "a.txt",
    text,
    values.map((value) => ({ says: `${value}人`, value, label: "引进人才" })),
  );

const brief = (before: ReturnType<typeof said>, after: ReturnType<typeof said>) => {
  const { figures } = diffTables(tablesOf(before), tablesOf(after));
  return [
    ...figures.changed.map(({ before: was, after: is }) => `${was.value} → ${is.value}`),
    ...figures.added.map(({ value }) => `+${value}`),
    ...figures.removed.map(({ value }) => `-${value}`),
  ];
};

describe("between two builds", () => {
  test.each([
    ["nothing", said("引才61人。", 61), said("引才61人。", 61), []],
    ["nothing but the place", said("引才61人。", 61), said("今年以来，引才61人。", 61), []],
    ["one number", said("引才61人。", 61), said("引才62人。", 62), ["61 → 62"]],
    [
      "one of several of one name",
      said("甲1人，乙2人，丙3人。", 1, 2, 3),
      said("甲1人，乙9人，丙3人。", 1, 9, 3),
      ["2 → 9"],
    ],
    ["one more, put first", said("甲1人，乙2人。", 1, 2), said("新7人，甲1人，乙2人。", 7, 1, 2), ["+7"]],
    ["one less", said("甲1人，乙2人。", 1, 2), said("乙2人。", 2), ["-1"]],
  ] as const)("%s changed", (_, before, after, expected) => {
    expect(brief(before, after)).toEqual(expected);
  });

  test("both sentences of a changed number are there, and what follows from it", () => {
    const other = documentOf("release.txt", "全年引才6.4万人。", [{ says: "6.4万人", value: 64000, halfWidth: 500 }], {
      kind: "statistical-release",
      published: "2023-03-20",
      referenceYear: 2022,
    });
    const { figures, series, conflicts, documents } = diffTables(tablesOf(letter, release), tablesOf(letter, other));
    expect(figures.changed).toMatchObject([
      { before: { quote: "全年引才6.3万人。" }, after: { quote: "全年引才6.4万人。" } },
    ]);
    expect(series.changed.map(({ before, after }) => [before.obs_value, after.obs_value])).toEqual([[63000, 64000]]);
    expect(conflicts.added).toHaveLength(1);
    expect(conflicts.removed).toHaveLength(1);
    expect(documents.changed.map(({ after }) => after.document_id)).toEqual(["release.txt"]);
  });

  test("a number that leaves its indicator is removed here and added in the residue", () => {
    const lost = documentOf("a.txt", "引才61人。", [{ says: "61人", value: 61, label: "引才", indicator: null }]);
    const { figures } = diffTables(tablesOf(said("引才61人。", 61)), tablesOf(lost));
    expect(figures.removed).toMatchObject([{ indicator: "talent-introduced" }]);
    expect(figures.added).toMatchObject([{ indicator: null, value: 61 }]);
  });

  test("tables differ from themselves in nothing, and every number is added, removed, changed or the same", () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 6 });
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const write = (values: readonly number[]) => {
          const text = values.map((value, index) => `${"甲乙丙丁戊己"[index]}${value}人`).join("，");
          let from = 0;
          return tablesOf({
            ...documentOf("a.txt", `${text}。`, []),
            extraction: {
              refusals: [],
              observations: values.map((value) => {
                const [one] = documentOf("a.txt", `${value}人`, [{ says: `${value}人`, value, label: "引才" }])
                  .extraction.observations;
                const start = text.indexOf(`${value}人`, from);
                from = start + 1;
                return { ...one!, start, end: start + 2 };
              }),
            },
          });
        };
        const { figures } = diffTables(write(a), write(b));
        expect(isSame(diffTables(write(a), write(a)))).toBe(true);
        expect(a.length - figures.removed.length).toBe(b.length - figures.added.length);
        expect(figures.changed.every(({ before, after }) => before.value !== after.value)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
