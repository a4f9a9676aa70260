import { describe, expect, it } from "vitest";
import { Outline, sectionNumber } from "../../pipelines/text/outline.js";
import type { Section } from "../../pipelines/text/sentence.js";
import { splitSentences } from "../../pipelines/text/sentences.js";
import { documentOf } from "./noise.js";

describe("sectionNumber", () => {
  it.each([
    ["第一部分 回顾", 0, 5],
    ["第三章、保障", 0, 4],
    ["第二节 培训", 1, 4],
    ["一、进展情况", 2, 2],
    ["十二、其他", 2, 3],
    ["（三）抓培训", 3, 3],
    ["2.抓引才", 4, 2],
    ["3、抓培训", 4, 2],
    ["（4）抓服务", 5, 3],
    ["②抓保障", 6, 1],
    ["一是扩总量", 7, 2],
    ["二要强服务", 7, 2],
    ["第三，优环境", 7, 3],
    ["——经济稳步增长", 7, 2],
  ])("finds the number of “%s”", (line, rank, length) => {
    expect(sectionNumber(line)).toEqual({ rank, length });
  });

  it.each([["一、二产业共同发展"], ["2.5万人参训"], ["一是否属实"], ["一批项目落地"], ["5万人参训"], ["抓引才"], [""]])(
    "finds none at the head of “%s”",
    (line) => {
      expect(sectionNumber(line)).toBeNull();
    },
  );
});

const path = (section: Section | null): string =>
  section === null || section.parent === null ? "" : `${path(section.parent)}/${section.title}`;
const sections = (text: string) => splitSentences(documentOf(text)).map((s) => [s.text.slice(0, 4), path(s.section)]);

describe("the outline of a document", () => {
  it("nests numbers by their kind, and closes what a higher one ends", () => {
    const text =
      "关于某建议的答复\n一、进展\n（一）抓引才。引才成效明显。\n（二）抓培训\n1.建基地。建成甲基地。\n二、打算\n下一步继续努力。\n";
    expect(sections(text)).toEqual([
      ["关于某建", ""],
      ["一、进展", "/进展"],
      ["（一）抓", "/进展/抓引才"],
      ["引才成效", "/进展/抓引才"],
      ["（二）抓", "/进展/抓培训"],
      ["1.建基", "/进展/抓培训/建基地"],
      ["建成甲基", "/进展/抓培训/建基地"],
      ["二、打算", "/打算"],
      ["下一步继", "/打算"],
    ]);
  });

  it("ends run-in points with their paragraph", () => {
    const text = "某某报告\n一、进展\n一是引才。甲校来了。二是育才。乙校来了。\n全市还办了展会。\n";
    expect(sections(text).slice(2)).toEqual([
      ["一是引才", "/进展/引才"],
      ["甲校来了", "/进展/引才"],
      ["二是育才", "/进展/育才"],
      ["乙校来了", "/进展/育才"],
      ["全市还办", "/进展"],
    ]);
  });

  it("opens a chapter with a heading that has no number", () => {
    expect(sections("某某报告\n各位代表：\n现在报告工作。\n2025年工作回顾\n成绩可喜。\n").at(-1)).toEqual([
      "成绩可喜",
      "/2025年工作回顾",
    ]);
  });

  it("names a run-in section by its first clause where the sentence is long", () => {
    const outline = new Outline();
    outline.sentence(`（一）强化引才，${"持续加大工作力度".repeat(8)}。`);
    expect(outline.section).toMatchObject({ level: 1, title: "强化引才" });
  });

  it("gives the same section object to all sentences that stand in it", () => {
    const [, first, second] = splitSentences(documentOf("某某报告\n一、进展\n甲。乙。\n"));
    expect(first!.section).toBe(second!.section);
  });
});
