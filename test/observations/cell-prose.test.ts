import { describe, expect, it } from "vitest";
import { readDocument } from "../../pipelines/documents/read-document.js";
import { createExtractor } from "../../pipelines/observations/extract.js";
import { vocabulary } from "./documents.js";

const extract = createExtractor(vocabulary);

const read = (text: string, name: string) => {
  const document = readDocument({ name, bytes: new TextEncoder().encode(text) }, vocabulary);
  const { observations, refusals } = extract(document);
  for (const span of [...observations, ...refusals]) expect(document.text.slice(span.start, span.end)).toBe(span.text);
  return {
    rows: observations.map((o) => [o.label, o.period ?? "", o.value, o.unit, o.status, o.role, o.section].join(" ")),
    quotes: observations.map((o) => document.text.slice(o.sentenceStart, o.sentenceEnd)),
    refusals: refusals.map((r) => `${r.text} ${r.reason}`),
  };
};

describe("prose in the cells of a table", () => {
  it("is read as prose, its sentence within the cell, the head of its row and column around it", () => {
    const { rows, quotes } = read('事项,进展\n引才,"2023年，引进人才350人，增长9%。办班5期。"\n', "a.csv");
    expect(rows).toEqual([
      "引进人才 2023 350 人 actual level 进展 / 引才",
      "引进人才 2023 9 % actual change 进展 / 引才",
      "办班 2023 5 期 actual level 进展 / 引才",
    ]);
    expect(quotes.at(-1)).toBe("办班5期。");
  });

  it("takes its time and its plans from the head of its column", () => {
    const page = `---
published: 2023-12-20
---
| 事项 | 2022年完成情况 | 2024年目标 |
|---|---|---|
| 引才 | 引进人才350人，办班5期 | 引进人才400人，办班6期 |
`;
    expect(read(page, "a.md").rows.map((row) => row.split(" ").slice(0, 5).join(" "))).toEqual([
      "引进人才 2022 350 人 actual",
      "办班 2022 5 期 actual",
      "引进人才 2024 400 人 target",
      "办班 2024 6 期 target",
    ]);
  });

  it("stands beside the figures of its table", () => {
    const { rows, refusals } = read('指标,2023年,说明\n培训（人）,500,"2023年，取得证书300人。"\n', "a.csv");
    expect(rows.map((row) => row.split(" ").slice(0, 3).join(" "))).toEqual(["培训 2023 500", "取得证书 2023 300"]);
    expect(refusals).toEqual(["2023 year", "2023年 year"]);
  });
});
