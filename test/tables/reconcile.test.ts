import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DocumentFacts } from "../../pipelines/documents/document.js";
import { buildTables } from "../../pipelines/tables/build-tables.js";
import { documentOf, tablesOf, words } from "./made-up.js";

type Word = readonly [id: string, value: number, halfWidth: number, facts: Partial<DocumentFacts>];

const say = ([id, value, halfWidth, facts]: Word) =>
  documentOf(id, `引才${value}人。`, [{ says: `${value}人`, value, halfWidth }], facts);

const choose = (...said: readonly Word[]) => tablesOf(...said.map(say)).series[0]!;

describe("of two statements the series takes", () => {
  test.each([
    [
      "the release over the work report",
      ["r", 61000, 500, { kind: "statistical-release" }],
      ["w", 62000, 0.5, { kind: "work-report", published: "2024-01-10" }],
      "共2处表述；来源层级：统计公报优先于政府工作报告",
    ],
    [
      "the work report over the news",
      ["w", 61000, 500, { kind: "work-report" }],
      ["n", 62000, 500, { kind: "news" }],
      "共2处表述；来源层级：政府工作报告优先于新闻发布",
    ],
    [
      "the plan over the reply letter",
      ["p", 61000, 500, { kind: "plan" }],
      ["l", 62000, 500, { kind: "reply-letter" }],
      "共2处表述；来源层级：规划文件优先于答复函",
    ],
    [
      "the reply letter over the news",
      ["l", 62000, 500, { kind: "reply-letter" }],
      ["n", 63000, 500, { kind: "news", published: "2024-01-10" }],
      "共2处表述；来源层级：答复函优先于新闻发布",
    ],
    [
      "more digits over fewer",
      ["a", 61780, 5, { published: "2023-01-01" }],
      ["b", 62000, 500, { published: "2024-01-01" }],
      "共2处表述；同为答复函，取数位更精确者",
    ],
    [
      "the later publication",
      ["b", 61000, 500, { published: "2024-01-01" }],
      ["a", 62000, 500, { published: "2023-01-01" }],
      "共2处表述；同为答复函、精度相同，取发布较晚者",
    ],
    [
      "a dated publication over one without a date",
      ["b", 61000, 500, { published: "2020" }],
      ["a", 62000, 500, { published: null }],
      "共2处表述；同为答复函、精度相同，取发布较晚者",
    ],
    [
      "the first by name where nothing else tells",
      ["a", 61000, 500, {}],
      ["b", 62000, 500, {}],
      "共2处表述；来源、精度、日期均相同，按文件名取先者",
    ],
  ] as const)("%s", (_, winner: Word, loser: Word, because) => {
    for (const row of [choose(winner, loser), choose(loser, winner)]) {
      expect(row).toMatchObject({
        document_id: winner[0],
        obs_value: winner[1],
        statements: 2,
        chosen_because: because,
      });
    }
  });
});

test("the choice does not depend on the order of many statements", () => {
  const statement = fc.record({
    value: fc.integer({ min: 1, max: 9 }),
    halfWidth: fc.constantFrom(0.5, 5, 50),
    kind: fc.constantFrom("statistical-release" as const, "work-report" as const, "reply-letter" as const),
    published: fc.constantFrom("2023", "2024-05", null),
  });
  fc.assert(
    fc.property(fc.array(statement, { minLength: 1, maxLength: 8 }), fc.nat(), (statements, turn) => {
      const documents = statements.map(({ value, halfWidth, ...facts }, index) =>
        say([`${index}.txt`, value * 1000, halfWidth, facts]),
      );
      const cut = turn % documents.length;
      const turned = [...documents.slice(cut), ...documents.slice(0, cut)].reverse();
      expect(tablesOf(...turned)).toEqual(tablesOf(...documents));
    }),
    { numRuns: 60 },
  );
});

test("the order of trust is the vocabulary's, not the program's", () => {
  const documents = [say(["r", 61000, 500, { kind: "statistical-release" }]), say(["n", 62000, 500, { kind: "news" }])];
  const upside = { ...words, trust: [...words.trust].reverse() };
  const made = buildTables({ documents, vocabulary: upside, version: "0.1.0" });
  expect(made.series[0]).toMatchObject({
    document_id: "n",
    chosen_because: "共2处表述；来源层级：新闻发布优先于统计公报",
  });
});
