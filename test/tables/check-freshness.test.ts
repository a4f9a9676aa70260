import { describe, expect, test } from "vitest";
import { checkFreshness } from "../../pipelines/tables/check-freshness.js";
import { documentOf, tablesOf } from "./made-up.js";

const found = (now: string, days: number | null, ...published: readonly (string | null)[]) => {
  const { documents } = tablesOf(
    ...published.map((date, index) => documentOf(`${index}.txt`, "无。", [], { published: date })),
  );
  const incoming = documents.map(({ document_id: name }) => ({
    name,
    expected: days === null ? null : { of: "letters", days },
  }));
  return checkFreshness(documents, incoming, new Date(now)).map(({ severity, row, en }) => [
    severity,
    row,
    /letters: .*?(?= \()/.exec(en)?.[0],
  ]);
};

describe("a source that promises a document every so many days", () => {
  test("is well while its newest is no older", () => {
    expect(found("2026-11-27T00:00:00Z", 30, "2020-01-01", "2026-10-28")).toEqual([]);
  });

  test("is named with its newest document once that is older", () => {
    expect(found("2026-11-27T00:00:00Z", 30, "2026-10-27", "2020-01-01")).toEqual([
      ["warning", "0.txt", "letters: 31 > 30"],
    ]);
  });

  test.each([
    ["2025", 331],
    ["2026-10", 27],
    ["2026-11-20", 7],
  ])("a date of %s lasts to its end", (published, age) => {
    expect(found("2026-11-27T00:00:00Z", age, published)).toEqual([]);
    expect(found("2026-11-27T00:00:00Z", age - 1, published)).toHaveLength(1);
  });

  test("a source that promises nothing is never stale", () => {
    expect(found("2026-11-27T00:00:00Z", null, "1999")).toEqual([]);
  });
});
