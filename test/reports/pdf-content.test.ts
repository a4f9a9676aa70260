import { describe, expect, it } from "vitest";
import type { Chart } from "../../pipelines/reports/chart.js";
import { chartBlock } from "../../pipelines/reports/pdf-chart.js";
import { laidOut, pdfContent } from "../../pipelines/reports/pdf-content.js";
import { viewReport } from "../../pipelines/reports/report-view.js";
import { notebookForTests } from "./notebook-for-tests.js";
import { context } from "./tables-for-tests.js";

/** All values of a key in a tree of JSON. */
function valuesOf(tree: unknown, key: string): unknown[] {
  if (typeof tree !== "object" || tree === null) return [];
  return Object.entries(tree).flatMap(([name, inner]) => (name === key ? [inner] : valuesOf(inner, key)));
}

const contentOf = async (vintage = context.vintage) => {
  const own = {
    ...context,
    vintage,
    tables: { ...context.tables, series: context.tables.series.map((row) => ({ ...row, vintage })) },
  };
  return pdfContent(viewReport(await notebookForTests(), own), own);
};

describe("the content of a PDF", () => {
  it("has one anchor, and one only, for every figure that is cited", async () => {
    const content = await contentOf();
    const anchors = valuesOf(content, "anchor").filter((anchor) => anchor !== null);
    const cited = new Set(valuesOf(content, "to"));
    expect(cited.size).toBeGreaterThan(5);
    expect([...cited].filter((to) => !anchors.includes(to))).toEqual([]);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it.each([
    ["2026-03-20.44044416", { year: 2026, month: 3, day: 20 }],
    ["2026-03.44044416", { year: 2026, month: 3, day: 1 }],
    ["2026.44044416", { year: 2026, month: 1, day: 1 }],
    ["2026-02-31.44044416", { year: 2026, month: 3, day: 3 }],
    ["undated.20260320", { year: 1970, month: 1, day: 1 }],
  ])("dates the file by the vintage %s", async (vintage, date) => {
    expect((await contentOf(vintage)).date).toEqual(date);
  });

  it("keeps the paragraph before a chart with the chart", async () => {
    const { blocks } = await contentOf();
    const before = blocks.filter((_, at) => blocks[at + 1]?.type === "chart" && blocks[at]?.type === "paragraph");
    expect(before.length).toBeGreaterThan(0);
    for (const block of before) expect(block).toMatchObject({ sticky: true });
  });

  it("prints a chart at 0.7 points a pixel, a tall one smaller, and none wider or higher than the page", async () => {
    const widthOf = async (width: number, height: number) => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"></svg>`;
      const chart = {
        id: "c1",
        title: "甲",
        description: "乙",
        svg: { markup: svg },
        spec: null,
        rows: [],
        columns: [],
      };
      const { evidence } = viewReport(await notebookForTests(), context);
      return (await chartBlock(chart as unknown as Chart, evidence))[0]?.width;
    };
    expect(await widthOf(600, 400)).toBeCloseTo(420);
    expect(await widthOf(600, 500)).toBeCloseTo(372);
    expect(await widthOf(1200, 400)).toBeCloseTo(482);
    expect(await widthOf(600, 1200)).toBeCloseTo(300);
  });

  it("leaves each block in its place, and keeps a paragraph with the chart or the table that it leads to", () => {
    const chart = { type: "chart", svg: "", description: "", width: 1, cites: [] } as const;
    const table = { type: "table", caption: [], columns: 0, head: [], body: [] } as const;
    const paragraph = { type: "paragraph", role: "text", sticky: false, children: ["甲"] } as const;
    const leading = { ...paragraph, sticky: true };
    expect(laidOut([paragraph, paragraph, chart, paragraph, table, chart, paragraph])).toEqual([
      paragraph,
      leading,
      chart,
      leading,
      table,
      chart,
      paragraph,
    ]);
  });
});
