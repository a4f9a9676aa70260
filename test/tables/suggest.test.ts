import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { suggestionWriters } from "../../pipelines/commands/format-suggestions.js";
import { readDocument } from "../../pipelines/documents/read-document.js";
import { createExtractor } from "../../pipelines/observations/extract.js";
import { suggestions } from "../../pipelines/tables/suggest.js";
import type { ResidueRow } from "../../pipelines/tables/tidy.js";
import { checkVocabulary } from "../../pipelines/vocabulary/check-vocabulary.js";
import { loadVocabulary } from "../../pipelines/vocabulary/load-vocabulary.js";
import { projectRoot } from "../../pipelines/vocabulary/project-root.js";
import { documentOf, words as fewWords, type Said, tablesOf } from "./made-up.js";

const words = { ...fewWords, units: loadVocabulary().units };

const unknown: Partial<Said> = { indicator: null };

/** What the residue of some sentences asks for: a document each, with one figure. */
function asked(...sentences: readonly (readonly [sentence: string, says: string, more: Partial<Said>])[]) {
  const tables = tablesOf(
    ...sentences.map(([sentence, says, more], index) =>
      documentOf(`${index}.txt`, sentence, [{ says, value: 1, ...unknown, ...more }], {
        published: `202${index}-01-01`,
      }),
    ),
  );
  return suggestions(tables.residue, tables.documents, words);
}

test("labels with unit and kind alike are one group, counted, with a sentence of the newest document", () => {
  const found = asked(
    ["新建“工匠学院”3个。", "3个", { label: "新建“工匠学院”", unit: "个" }],
    ["新建工匠学院5个。", "5个", { label: "新建工匠学院", unit: "个" }],
    ["培训工匠9人次。", "9人次", { label: "培训工匠", unit: "人次" }],
  );
  expect(found.map(({ label, unit, kind, documents, mentions }) => [label, unit, kind, documents, mentions])).toEqual([
    ["新建工匠学院", "个", "flow", 2, 2],
    ["培训工匠", "人次", "flow", 1, 1],
  ]);
  expect(found[0]).toMatchObject({ quote: "新建工匠学院5个。", document_id: "1.txt" });
});

test("units and kinds keep groups apart", () => {
  const found = asked(
    ["工匠学院总数3个。", "3个", { label: "工匠学院总数", unit: "个" }],
    ["工匠学院总数3所。", "3所", { label: "工匠学院总数", unit: "所" }],
    ["工匠占比3%。", "3%", { label: "工匠占比", unit: "%" }],
  );
  expect(found.map(({ unit, kind }) => [unit, kind])).toEqual([
    ["%", "rate"],
    ["个", "stock"],
    ["所", "stock"],
  ]);
});

test.each([
  ["a standard", { role: "parameter" }],
  ["a change without its level", { role: "change", kind: "growth" }],
  ["a figure without a label", { label: "" }],
] as const)("%s asks for nothing", (_, more) => {
  expect(asked(["补贴3个。", "3个", { label: "补贴工匠学院", unit: "个", ...more }])).toEqual([]);
});

test("numbers that measure nothing ask for nothing", () => {
  const refused = { role: "none", reason: "year", label: null } as unknown as ResidueRow;
  expect(suggestions([refused], [], words)).toEqual([]);
});

describe("an indicator that is nearly meant is told:", () => {
  test("as one that the label may be an alias of where the kind is its own, else as one to be checked", () => {
    const [one] = asked(["当年引进的人才3人。", "3人", { label: "引进的人才", unit: "人" }]);
    expect(one?.near).toEqual([]);
    const [two] = asked(["培养技能人才3人。", "3人", { label: "技能人才", unit: "人" }]);
    expect(two?.near.map(({ indicator, how }) => [indicator.id, how])).toEqual([["skilled-workers", "other-kind"]]);
    const [three] = asked(["新引进人才3人。", "3人", { label: "新引进人才", unit: "人" }]);
    expect(three?.near.map(({ indicator, how }) => [indicator.id, how])).toEqual([["talent-introduced", "alias"]]);
  });

  test.each([
    [{ unit: "人", kind: "stock" }, "此处读作累计或另一类别", "a running total or of another kind: check"],
    [{ unit: null }, "原文没有单位", "the document has no unit"],
  ] as const)("never as an alias of itself: with %j it says what keeps the figures from it", async (more, zh, en) => {
    const found = asked(["引进“人才”3。", "3", { label: "引进“人才”", ...more }]);
    expect(found[0]?.near.map(({ indicator, how }) => [indicator.id, how])).toEqual([["talent-introduced", "named"]]);
    const notes = [await suggestionWriters.csv(found, "zh"), await suggestionWriters.csv(found, "en")];
    expect(notes.map(({ text }) => text)).toEqual(["", ""]);
    expect(notes[0]?.note).toMatch(new RegExp(`已是 talent-introduced \\(引进人才\\) 的名称.*${zh}`));
    expect(notes[1]?.note).toMatch(new RegExp(`a name of talent-introduced \\(引进人才\\) already.*${en}`));
    expect(notes.map(({ note }) => note).join()).not.toMatch(/别名|alias/);
  });

  test("never where the unit differs, or a word that it excludes stands in the label", () => {
    expect(asked(["新引进人才3个。", "3个", { label: "新引进人才", unit: "个" }])[0]?.near).toEqual([]);
    const vocabulary = {
      ...words,
      indicators: words.indicators.map((one) => ({ ...one, excludes: ["新"] })),
    };
    const tables = tablesOf(documentOf("a.txt", "新引进人才3人。", [{ says: "3人", label: "新引进人才", ...unknown }]));
    expect(suggestions(tables.residue, tables.documents, vocabulary)[0]?.near).toEqual([]);
  });
});

test("the id is the same whenever it is asked for, and says that it is to be renamed", () => {
  const ids = () =>
    asked(["培训工匠9人次。", "9人次", { label: "培训工匠", unit: "人次" }]).map(({ entry }) => entry?.id);
  expect(ids()).toEqual(ids());
  expect(ids()[0]).toMatch(/^rename-[0-9a-f]{8}$/);
});

test("nothing is implied from growth of money until an analyst says that it may", () => {
  const found = asked(["发放工匠补贴9元。", "9元", { label: "发放工匠补贴", unit: "元" }]);
  expect(found[0]?.entry?.priceBased).toBe(true);
});

test("without a unit, or with one that the vocabulary lacks, there is no entry and the advice says why", async () => {
  const found = asked(
    ["工匠学院3。", "3", { label: "工匠学院", unit: null }],
    ["工匠学院3垛。", "3垛", { label: "工匠学院", unit: "垛" }],
  );
  expect(found.map(({ entry }) => entry)).toEqual([null, null]);
  const { text } = await suggestionWriters.table(found, "zh");
  expect(text).toContain("原文没有单位");
  expect(text).toContain("先把单位 垛 加入 units.csv");
});

describe("the rows of --format csv, pasted into indicators.csv,", () => {
  const vocabulary = loadVocabulary();
  const sentence = "2022年，全市新建工匠学院5个；“百工巡讲”志愿者总量达到1200人。";
  const read = (with_: typeof vocabulary) =>
    createExtractor(with_)(readDocument({ name: "a.txt", bytes: Buffer.from(sentence) }, with_));
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "fuhan-suggest-"));
    cpSync(join(projectRoot(), "data", "vocabulary"), folder, { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("pass the check, and the figures are found from then on", async () => {
    const extraction = read(vocabulary);
    expect(extraction.observations.map(({ indicator }) => indicator)).toEqual([null, null]);
    const document = documentOf("a.txt", sentence, [], { title: "一, “二”" });
    const tables = tablesOf({ ...document, extraction });
    const found = suggestions(tables.residue, tables.documents, vocabulary);
    const { text, note } = await suggestionWriters.csv(found, "zh");
    expect(text.trimEnd().split("\n")).toHaveLength(2);
    expect(note).toBe("");
    appendFileSync(join(folder, "indicators.csv"), text);
    expect(checkVocabulary(folder)).toEqual([]);
    const ids = read(loadVocabulary(folder)).observations.map(({ indicator }) => indicator);
    expect(ids).toEqual([expect.stringMatching(/^rename-/), expect.stringMatching(/^rename-/)]);
    expect(new Set(ids).size).toBe(2);
  });

  test("are not made for labels that an alias would do for: those are told beside", async () => {
    const found = asked(["新引进人才3人。", "3人", { label: "新引进人才", unit: "人" }]);
    expect(await suggestionWriters.csv(found, "zh")).toEqual({
      text: "",
      note: "另有标签近于已有指标：\n  新引进人才: 加为别名？talent-introduced (引进人才)",
    });
  });
});

test("JSON holds everything", async () => {
  const found = asked(["培训工匠9人次。", "9人次", { label: "培训工匠", unit: "人次" }]);
  expect(JSON.parse((await suggestionWriters.json(found, "en")).text)).toEqual(JSON.parse(JSON.stringify(found)));
});
