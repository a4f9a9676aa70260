import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import type { DocumentId } from "../../pipelines/documents/document.js";
import { evidenceFile, evidenceHref } from "../../pipelines/reports/evidence-file.js";
import { evidencePages } from "../../pipelines/reports/evidence-pages.js";
import { evidenceText } from "../../pipelines/reports/evidence-text.js";
import type { ReportTables } from "../../pipelines/reports/report-context.js";
import { context } from "./tables-for-tests.js";

const HOSTILE = '<img src=x onerror="alert(1)"> & </mark></p><script>alert(2)</script>';
const id = "letter-2023.txt" as DocumentId;

/** The document that the test's observations are of: its sentences at their places, hostile text between them. */
const textOf = (tables: ReportTables) => {
  let text = HOSTILE;
  for (const row of tables.observations.filter(({ document_id: of }) => of === id)) {
    const start = row.start - row.quote.indexOf(/[\d.]+万?人/.exec(row.quote)![0]);
    text = `${text.padEnd(start, "\n")}${row.quote}`;
  }
  return text;
};
const pageOf = async (tables: ReportTables = context.tables) => {
  const text = textOf(tables);
  const blocks = [{ type: "paragraph" as const, start: 0, end: text.length, at: { line: 1 } }];
  const [made] = await evidencePages([{ id, text, blocks }], tables);
  return { page: made![1], text, $: load(made![1]) };
};

describe("the evidence page of a document", () => {
  it("marks every figure, anchored by its place in the text", async () => {
    const { $, text } = await pageOf();
    const own = context.tables.observations.filter((row) => row.document_id === id);
    expect(own.length).toBe(2);
    for (const { start, end } of own) {
      expect($(`mark[id="${start}-${end}"]`).text()).toBe(text.slice(start, end));
      expect($(`tr[id="f${start}-${end}"] a[href="#${start}-${end}"]`).length).toBe(1);
    }
  });

  it("names each cell of its table, for a telephone that shows a row as a list", async () => {
    const { $ } = await pageOf();
    const heads = $("table.stacked thead th").length;
    for (const row of $("table.stacked tbody tr").toArray()) expect($(row).find("td[data-label]").length).toBe(heads);
  });

  it("names each figure by its indicator, and says beside it what the sentence calls it where that differs", async () => {
    const namesIn = async (label: (given: string) => string) => {
      const observations = context.tables.observations.map((row) => ({ ...row, label: label(row.label) }));
      const { $ } = await pageOf({ ...context.tables, observations });
      return $("tr[id^='f'] td:nth-child(2)").text();
    };
    expect(await namesIn((label) => label)).toMatch(/重庆市引进人才(?!（文中)/);
    expect(await namesIn((label) => `确保${label}`)).toContain("重庆市引进人才（文中：确保引进人才）");
  });

  it("says what became of each figure, and leads to what contradicts it", async () => {
    const { $ } = await pageOf();
    const row = $("tr[id^='f']").first();
    expect(row.text()).toContain("采用");
    expect(row.text()).toContain("说法不一：《技能与人才工作新闻摘编》作6.3万人");
    const other = context.tables.observations.find((each) => each.document_id === "news-2023.txt")!;
    expect(row.find("a").last().attr("href")).toBe(evidenceHref("", other.observation_id));
  });

  it("has its frame and what became of each figure in English too, and leads to the index in both languages", async () => {
    const because = "共2处表述；来源层级：答复函优先于新闻发布";
    const series = context.tables.series.map((row) => ({ ...row, chosen_because: because }));
    const { $ } = await pageOf({ ...context.tables, series });
    const row = $("tr[id^='f']").first().find("[lang='en']");
    expect(row.toArray().map((part) => $(part).text())).toEqual([
      "62,000 people",
      "Talent introduced",
      "taken; one of 2 statements: reply letter before news; disputed: 63,000 people in 《技能与人才工作新闻摘编》",
    ]);
    expect(row.find("[lang='zh-CN']").text()).toBe("《技能与人才工作新闻摘编》");
    for (const part of $("h2, dt, thead th")
      .toArray()
      .filter((each) => $(each).text() !== "SHA-256"))
      expect($(part).find("[lang='en']").text(), $(part).text()).toMatch(/^[A-Z][a-z ]+$/);
    expect($("nav a[lang='en']").attr("href")).toBe("../index.en.html");
    expect($("nav a").first().attr("href")).toBe("../index.html");
  });

  it("runs nothing, asks for nothing, and shows the text of the document as text", async () => {
    const hostile: ReportTables = {
      ...context.tables,
      documents: context.tables.documents.map((row) => ({
        ...row,
        title: HOSTILE,
        issuer: HOSTILE,
        url: "javascript:alert(3)",
      })),
    };
    const { $, page } = await pageOf(hostile);
    expect($("script, img").length).toBe(0);
    expect($("meta[http-equiv]").attr("content")).toMatch(/^default-src 'none'; script-src 'none'/);
    expect(page).not.toMatch(/href="javascript|(?:src|href)="https?:/);
    expect($(".original").text()).toContain(HOSTILE);
    expect($("h1").text()).toBe(HOSTILE);
    expect((await pageOf(hostile)).page).toBe(page);
  });
});

describe("evidenceText", () => {
  it("shows a table with its merged cells once, what stands in no block, and figures inside figures by their anchor", () => {
    const text = "前言\n年份\t人数\n2022\t6.2万人\n后记";
    const at = (part: string, from = 0) => ({
      start: text.indexOf(part, from),
      end: text.indexOf(part, from) + part.length,
    });
    const cell = (part: string, header: boolean) => ({ ...at(part), text: part, header });
    const head = cell("年份", true);
    const table = {
      type: "table" as const,
      start: 3,
      end: text.indexOf("后记") - 1,
      at: { line: 2 },
      caption: "表一",
      unit: null,
      rows: [
        [head, head],
        [cell("2022", false), cell("6.2万人", false)],
      ],
    };
    const figures = [at("6.2万人"), { start: text.indexOf("6.2"), end: text.indexOf("6.2") + 3 }];
    const $ = load(evidenceText({ id: "x" as DocumentId, text, blocks: [table] }, figures).markup, null, false);
    expect($("p").toArray().map((p) => $(p).text())).toEqual(["前言", "后记"]); // biome-ignore format: one line
    expect($("th").attr("colspan")).toBe("2");
    expect($("td mark").text()).toBe("6.2万人");
    expect($(`td span[id="${figures[1]!.start}-${figures[1]!.end}"]`).length).toBe(1);
  });
});

describe("an empty cell that an observation is of", () => {
  it("bears its anchor", () => {
    const empty = { start: 3, end: 3, text: "", header: false };
    const name = { start: 0, end: 2, text: "甲省", header: false };
    const table = {
      type: "table" as const,
      start: 0,
      end: 4,
      at: { line: 1 },
      caption: null,
      unit: null,
      rows: [[name, empty]],
    };
    const $ = load(
      evidenceText({ id: "x" as DocumentId, text: "甲省\t\n", blocks: [table] }, [{ start: 3, end: 3 }]).markup,
      null,
      false,
    );
    expect($('mark[id="3-3"] a').attr("href")).toBe("#f3-3");
  });
});

describe("evidenceFile", () => {
  it.each([
    ["2023-letter.txt", "2023-letter.txt.html"],
    ["答复函.docx", "答复函.docx.html"],
  ])("keeps %s", (documentId, file) => {
    expect(evidenceFile(documentId)).toBe(file);
  });

  it("never leaves its folder, and keeps names apart that look alike", () => {
    const names = [
      "../a.txt",
      "..a.txt",
      "a/b.txt",
      "a b.txt",
      "a?b.txt",
      ".hidden",
      "x".repeat(300),
      `${"x".repeat(300)}y`,
    ];
    const files = names.map(evidenceFile);
    expect(new Set(files).size).toBe(files.length);
    for (const file of files) expect(file).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,80}\.html$/u);
  });
});
