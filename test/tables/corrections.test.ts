import { describe, expect, test } from "vitest";
import { figureReader } from "../../pipelines/observations/read-figure.js";
import { applyCorrections } from "../../pipelines/tables/apply-corrections.js";
import { type Correction, parseCorrections, scanCorrectionsText } from "../../pipelines/tables/corrections.js";
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
    ["no reason", good.replace("    reason: 笔误\n", ""), /#1 reason, this field is missing.*\(c\.yaml:2\)/],
    [
      "an unknown field",
      good.replace("expect:", "expct:"),
      /#1 expct, no such field, there are: document.*expect.*\(c\.yaml:4\)/,
    ],
    [
      "an unknown meaning",
      `${good}\n    set: {knd: flow}`,
      /#1 set\.knd, no such field, there are: period.*kind.*\(c\.yaml:8\)/,
    ],
    [
      "a meaning that cannot be",
      `${good}\n    set:\n      kind: flw`,
      /#1 set\.kind: "flw".*one of flow.*\(c\.yaml:9\)/,
    ],
    ["both read and drop", `${good}\n    drop: true`, /#1 须写 read 或 set.*#1 must have read or set.*\(c\.yaml:2\)/],
    ["neither", good.replace("    read: 6.1万人\n", ""), /#1 must have read or set/],
    ["broken YAML", `${good}\n  - {`, /YAML 写法有误.*\(c\.yaml:8\)/],
    ["no list", "corrections: 5", /must have corrections: with a list.*\(c\.yaml:1\)/],
  ])("with %s is refused, naming the place", (_, text, says) => {
    const said = scanCorrectionsText(text, "c.yaml").problems.map(({ message }) => message);
    expect(said).toContainEqual(expect.stringMatching(says));
    expect(() => parseCorrections(text, "c.yaml")).toThrow(said[0]);
  });

  test("is searched to its end, and the entries that are well are kept", () => {
    const entry = good.split("\n").slice(1).join("\n");
    const text = [good.replace("expect:", "expct:"), entry, entry.replace("reason: 笔误", "reason: ''")].join("\n");
    const { corrections, problems } = scanCorrectionsText(text, "c.yaml");
    expect(corrections.map(({ place }) => place)).toEqual(["c.yaml:8"]);
    expect(problems.map(({ detail }) => detail.place)).toEqual(["c.yaml:2", "c.yaml:4", "c.yaml:18"]);
  });
});
