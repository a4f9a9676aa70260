import { describe, expect, test } from "vitest";
import type { DocumentFacts } from "../../pipelines/documents/document.js";
import { documentOf, type Said, tablesOf } from "./made-up.js";

const promise: Said = { says: "6万人", value: 60000, halfWidth: 5000, status: "target", period: "2026" };
const least: Said = { ...promise, qualifier: "at_least" };
const skilled = { kind: "stock", indicator: "skilled-workers" } as const;

/** A document that promises. */
const plan = (id: string, said: Said, facts: Partial<DocumentFacts> = {}) =>
  documentOf(id, `力争${said.says}`, [said], { kind: "plan", referenceYear: 2026, ...facts });

describe("one promise of two documents is one target, in the words of", () => {
  test.each([
    ["the more trusted kind", plan("a.txt", least), plan("b.txt", promise, { kind: "statistical-release" })],
    ["the one that says which way it binds", plan("a.txt", promise, { published: "2026-09" }), plan("b.txt", least)],
    ["the later", plan("a.txt", least, { published: "2026-01" }), plan("b.txt", least, { published: "2026-03" })],
    ["the first by name, all else alike", plan("c.txt", least), plan("b.txt", least)],
  ])("%s", (_, other, speaks) => {
    const tables = tablesOf(other, speaks);
    expect(tables.targets.map((row) => row.document_id)).toEqual([speaks.document.id]);
    expect(tablesOf(speaks, other).targets).toEqual(tables.targets);
    expect(tables.observations.filter((row) => row.status === "target")).toHaveLength(2);
    expect(tables.runs[0]?.targets).toBe(1);
  });

  test("either, for a stock by the end of a span and by its last year", () => {
    const span = plan("a.txt", { ...least, ...skilled, period: "2021/2025" });
    expect(tablesOf(span, plan("b.txt", { ...least, ...skilled, period: "2025" })).targets).toHaveLength(1);
  });
});

test.each([
  ["other numbers", { value: 65000 }],
  ["other years", { period: "2027" }],
  ["a year and the span that it ends, of a flow", { period: "2022/2026" }],
  ["a year and half of it", { period: "2026-H1" }],
  ["other areas", { region: "四川省" }],
  ["other indicators", skilled],
  ["a number and a range that it begins", { value: null, lower: 60000, upper: 70000 }],
])("%s are two promises", (_, more) => {
  expect(tablesOf(plan("a.txt", promise), plan("b.txt", { ...promise, ...more })).targets).toHaveLength(2);
});
