import { describe, expect, test } from "vitest";
import { figureReader } from "../../pipelines/observations/read-figure.js";
import { applyCorrections } from "../../pipelines/tables/apply-corrections.js";
import { type Correction, parseCorrections } from "../../pipelines/tables/corrections.js";
import { loadVocabulary } from "../../pipelines/vocabulary/load-vocabulary.js";
import { letter, tablesOf } from "./made-up.js";

const read = figureReader(loadVocabulary());
const entry: Correction = {
  document: "letter.txt",
  sentence: "引才",
  expect: "6.2万人",
  reason: "原文笔误",
  source: "统计公报",
  place: "data/corrections.yaml:3",
};
const apply = (...corrections: readonly Correction[]) => {
  const { documents, findings } = applyCorrections([letter], corrections, read);
  return { tables: tablesOf(...documents), findings };
};

describe("a correction", () => {
  test("gives the figure its right value and bounds, keeps its sentence, and says so in the row", () => {
    const { tables, findings } = apply({ ...entry, read: "6.18万人" });
    expect(findings).toEqual([]);
    expect(tables.observations[0]).toMatchObject({
      obs_value: 61800,
      obs_low: 61750,
      obs_high: 61850,
      quote: expect.stringContaining("6.2万人"),
      correction: "原文“6.2万人”；原文笔误（统计公报）",
    });
    expect(tables.series.find(({ time_period }) => time_period === "2022")).toMatchObject({ obs_value: 61800 });
    expect(tables.observations.filter(({ correction }) => correction !== null)).toHaveLength(1);
  });

  test("changes what a figure means, where only that was wrong", () => {
    const { tables } = apply({ ...entry, set: { period: "2021" } });
    expect(tables.observations[0]).toMatchObject({ obs_value: 62000, time_period: "2021" });
  });

  test("keeps the sign that the words of a change give it", () => {
    const fall = {
      ...letter,
      extraction: {
        ...letter.extraction,
        observations: letter.extraction.observations.map((item) =>
          item.role === "change" ? { ...item, value: -5.5 } : item,
        ),
      },
    };
    const { documents } = applyCorrections([fall], [{ ...entry, expect: "5.5%", read: "5.8%" }], read);
    expect(documents[0]?.extraction.observations[1]).toMatchObject({ value: -5.8, halfWidth: 0.05 });
  });

  test("leaves a figure out of all series, but not out of the account", () => {
    const { tables } = apply({ ...entry, drop: true });
    expect(tables.series).toEqual([]);
    expect(tables.residue.map(({ text, reason }) => [text, reason])).toContainEqual(["6.2万人", "dropped"]);
  });

  test.each([
    [
      "whose figure no longer stands there",
      { expect: "6.3万人" },
      "error",
      "check-correction-stale",
      /delete this entry/,
    ],
    ["whose sentence is gone", { sentence: "出口" }, "error", "check-correction-stale", /corrections\.yaml:3/],
    ["whose new words are no figure", { read: "很多人" }, "error", "check-correction-unreadable", /很多人/],
    ["of a document that was not read", { document: "b.txt" }, "warning", "check-correction-unused", /b\.txt/],
  ] as const)("%s is found, and nothing is changed", (_, change, severity, check, says) => {
    const { tables, findings } = apply({ ...entry, read: "6.1万人", ...change });
    expect(findings).toMatchObject([{ severity, check, en: expect.stringMatching(says) }]);
    expect(tables.observations).toEqual(tablesOf(letter).observations);
  });
});

describe("data/corrections.yaml", () => {
  const good = [
    "corrections:",
    "  - document: a.txt",
    "    sentence: 引进人才",
    "    expect: 6.2万人",
    "    read: 6.1万人",
    "    reason: 笔误",
    "    source: 公报",
  ].join("\n");

  test("is read with the place of each entry", () => {
    expect(parseCorrections(good, "c.yaml")).toEqual([
      {
        document: "a.txt",
        sentence: "引进人才",
        expect: "6.2万人",
        read: "6.1万人",
        reason: "笔误",
        source: "公报",
        place: "c.yaml:2",
      },
    ]);
  });

  test.each([
    ["no reason", good.replace("    reason: 笔误\n", ""), /#1 reason \(c\.yaml:2\)/],
    ["an unknown field", `${good}\n    wrong: 1`, /#1 wrong/],
    ["both read and drop", `${good}\n    drop: true`, /#1 read \| set \| drop/],
    ["neither", good.replace("    read: 6.1万人\n", ""), /#1 read \| set \| drop/],
    ["broken YAML", `${good}\n  - {`, /c\.yaml:8/],
    ["no list", "corrections: 5", /corrections \(c\.yaml\)/],
  ])("with %s is refused, naming the place", (_, text, says) => {
    expect(() => parseCorrections(text, "c.yaml")).toThrow(says);
  });
});
