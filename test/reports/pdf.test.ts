import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { FuhanError } from "../../pipelines/errors.js";
import type { Notebook } from "../../pipelines/notebooks/notebook.js";
import { renderPdf } from "../../pipelines/reports/pdf.js";
import type { ReportContext } from "../../pipelines/reports/report-context.js";
import { notebookForTests } from "./notebook-for-tests.js";
import { context } from "./tables-for-tests.js";

const HOSTILE = '#image("x") $x^2$ *bold* _it_ <b>b</b> @ref `raw` \\ #panic() [x] // 注';
const folder = mkdtempSync(join(tmpdir(), "fuhan-pdf-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What poppler's pdftotext reads in a PDF; the tests that need it are skipped where it is not installed. */
function pdftotext(pdf: Uint8Array, ...options: string[]): string {
  const file = join(folder, "report.pdf");
  writeFileSync(file, pdf);
  return spawnSync("pdftotext", [...options, file, "-"], { encoding: "utf8" }).stdout;
}
const poppler = spawnSync("pdftotext", ["-v"]).error === undefined;

/** Text without white space: typesetting puts its own between Han and Latin. */
const tight = (text: string) => text.replace(/\s/g, "");

const showing = (data: { readonly [mime: string]: unknown }): Notebook => ({
  nbformat: 4,
  nbformat_minor: 5,
  metadata: {},
  cells: [
    {
      cell_type: "code",
      metadata: {},
      source: "",
      execution_count: 1,
      outputs: [{ output_type: "display_data", metadata: {}, data }],
    },
  ],
});

describe("the PDF of a report", () => {
  it("is PDF/A-2a, tagged, and the same bytes for the same input", async () => {
    const notebook = await notebookForTests();
    const [first, second] = [await renderPdf(notebook, context), await renderPdf(notebook, context)];
    const bytes = Buffer.from(first);
    expect(bytes.equals(second)).toBe(true);
    const head = bytes.toString("latin1");
    expect(head).toMatch(/^%PDF-1\.7/);
    expect(head).toContain("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>");
    expect(head).toContain("<xmp:CreateDate>2026-11-24");
  });

  it.skipIf(!poppler)("says what the page says, in order, and no code", async () => {
    const said = tight(pdftotext(await renderPdf(await notebookForTests(), context)));
    const parts = [
      "重庆市·趋势报告",
      "重庆市引才趋势：人数两年增三成",
      "资料时间（最早至最近）",
      "2021年3月至2025年1月27日",
      "8.4万人",
      "2022年引进人才6.2万人[2]，到2024年为8.4万人",
      "引进人才两年增长35.5%",
      "图中数字出处：[1][2]",
      "城镇新增就业回到七十万以上",
      "新招收",
      "1,352",
      "读入9行",
      "说法不一之处",
      "数字出处",
      "[1]2024年人力资源和社会保障数据（摘编）",
      "人才引进方面，这一年达到8.4万人。",
      "[2]关于加大青年人才引进力度的答复函（摘编）",
      "去年本市共引来各类人才6.2万人，比前一年多出5.5%。",
      "方法与说明",
      "数据版本2026-11-24",
    ];
    const places = parts.map((part) => said.indexOf(tight(part)));
    expect(parts.filter((_, at) => places[at] === -1)).toEqual([]);
    const last = parts.map((part) => said.lastIndexOf(tight(part)));
    expect(last.every((place, at) => at === 0 || place > places[at - 1]!)).toBe(true);
    expect(said).not.toContain("constarea");
    expect(said).not.toContain("不该出现的警告");
  });

  it.skipIf(!poppler)("counts its pages at the foot of each, and has a running head from the second on", async () => {
    const pages = pdftotext(await renderPdf(await notebookForTests(), context))
      .split("\f")
      .slice(0, -1)
      .map(tight);
    expect(pages.length).toBeGreaterThan(1);
    for (const [at, page] of pages.entries()) {
      expect(page).toContain(`第${at + 1}页，共${pages.length}页`);
      if (at > 0) expect(page.startsWith("重庆市引才趋势：人数两年增三成重庆市·趋势报告")).toBe(true);
    }
  });

  it.skipIf(!poppler)(
    "sets charts where they stand in the text, and breaks no item of a list over two pages",
    async () => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="700" height="500" viewBox="0 0 700 500"><text x="9" y="250">图</text></svg>`;
      const item = (at: number) => `<li><p>头${at}完</p><blockquote><p>诺${at}完</p><p>果${at}完</p></blockquote></li>`;
      const notebook = showing({ "text/html": "<h2>首章</h2><p>首段</p>" });
      for (const at of [1, 2, 3]) {
        notebook.cells.push(...showing({ "image/svg+xml": svg.replace("图", `图${at}完`) }).cells);
        notebook.cells.push(...showing({ "text/html": `<h2>章${at}完</h2><p>段${at}完</p>` }).cells);
      }
      const items = Array.from({ length: 40 }, (_, at) => item(at));
      notebook.cells.push(...showing({ "text/html": `<ul>${items.join("")}</ul>` }).cells);
      const pages = pdftotext(await renderPdf(notebook, context))
        .split("\f")
        .map(tight);
      const order = [...pages.join("").matchAll(/首章|首段|[图章段]\d完/g)].map(([part]) => part);
      const expected = [1, 2, 3].flatMap((at) => [`图${at}完`, `章${at}完`, `段${at}完`]);
      expect(order).toEqual(["首章", "首段", ...expected]);
      const pageOf = (text: string) => pages.findIndex((page) => page.includes(text));
      const broken = items.map((_, at) => ["头", "诺", "果"].map((part) => pageOf(`${part}${at}完`)));
      expect(new Set(broken.map(([head]) => head)).size).toBeGreaterThan(1);
      expect(broken.filter((places) => places.includes(-1) || new Set(places).size > 1)).toEqual([]);
    },
  );

  it.skipIf(!poppler)(
    "fills the page with a long table's first rows, and says its head again on the next",
    async () => {
      const row = (at: number) => `<tr><td>行${at}完</td><td>${"很长的一句话".repeat(30)}</td></tr>`;
      const table = `<table><thead><tr><th>表头</th><th>原句</th></tr></thead><tbody>${[1, 2, 3, 4, 5, 6, 7].map(row).join("")}</tbody></table>`;
      const notebook = showing({ "text/html": `${"<p>前文</p>".repeat(16)}${table}` });
      const pages = pdftotext(await renderPdf(notebook, context))
        .split("\f")
        .map(tight);
      expect(pages[0]).toContain("行1完");
      expect(pages[1]).toContain("行7完");
      expect(pages.slice(0, 2).every((page) => page.includes("表头"))).toBe(true);
    },
  );

  it.skipIf(!poppler)("shows markup in a notebook or a document as the characters that it is", async () => {
    const [plain, hostile] = [await notebookForTests(), await notebookForTests()];
    const escaped = HOSTILE.replace(/[\\`*_{}[\]()#+\-.!<>$@]/g, "\\$&");
    hostile.cells.push({ cell_type: "markdown", metadata: {}, source: `## 甲 ${escaped}\n\n乙 ${escaped}` });
    hostile.cells.push(
      ...showing({ "text/plain": `丙 ${HOSTILE}` }).cells,
      ...showing({ "text/html": "<table><tr><td>丁 #panic() &lt;b&gt; $x$</td></tr></table>" }).cells,
    );
    const { documents, series } = context.tables;
    const tables: ReportContext["tables"] = {
      ...context.tables,
      documents: documents.map((row) => ({ ...row, title: `戊 ${HOSTILE}` })),
      series: series.map((row) => ({ ...row, indicator_zh: `己 ${HOSTILE}` })),
    };
    const said = tight(pdftotext(await renderPdf(hostile, { ...context, area: `庚 ${HOSTILE}`, tables })));
    for (const mark of ["甲", "乙", "丙", "戊", "己", "庚"]) expect(said).toContain(tight(mark + HOSTILE));
    expect(said).toContain("丁#panic()<b>$x$");
    expect(tight(pdftotext(await renderPdf(plain, context)))).not.toContain("panic");
  });

  it.skipIf(!poppler)("sets 〓 for a character that its font lacks, and drops what does not show", async () => {
    const text = "甲😀乙𠀀丙\u200b丁\u202e戊\u00a0己\u0007";
    const said = pdftotext(await renderPdf(showing({ "text/plain": text }), context));
    expect(said).toContain("甲〓乙〓丙丁戊 己");
  });

  it.skipIf(!poppler)("keeps wide tables, long words and large pictures inside its margins", async () => {
    const columns = Array.from({ length: 14 }, (_, at) => `<td class="number">${"1234567890".slice(0, at + 1)}</td>`);
    const table = `<table><tr>${columns.join("")}</tr></table><table><tr><td>${"长".repeat(300)}</td><td>${"x".repeat(300)}</td></tr></table>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="3000" height="9000" viewBox="0 0 3000 9000"><text x="10" y="500" font-size="90">图左</text><text x="2990" y="8900" font-size="90" text-anchor="end">图右</text></svg>`;
    const notebook = showing({ "text/html": table });
    notebook.cells.push(...showing({ "image/svg+xml": svg }).cells);
    const boxes = pdftotext(await renderPdf(notebook, context), "-bbox");
    const edges = [...boxes.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)"/g)].map((found) =>
      found.slice(1).map(Number),
    ) as [number, number, number, number][];
    expect(edges.length).toBeGreaterThan(20);
    expect(Math.min(...edges.map(([left]) => left))).toBeGreaterThan(55);
    // A full stop that ends a line has its empty half beyond the margin.
    expect(Math.max(...edges.map(([, , right]) => right))).toBeLessThan(595 - 50);
    expect(Math.max(...edges.map(([, , , bottom]) => bottom))).toBeLessThan(842 - 20);
    expect(boxes).toContain("图左");
    expect(boxes).toContain("图右");
  });

  it.each(["<ul><li>层", "<blockquote>层", "<strong>层<em>", "<table><tr><td>层"])(
    "sets a hundred %s in each other",
    async (tag) => {
      await expect(renderPdf(showing({ "text/html": tag.repeat(100) }), context)).resolves.toBeInstanceOf(Uint8Array);
    },
  );

  it("fails as one error with a code and a place when it cannot be set", async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0" viewBox="0 0 0 0"></svg>`;
    const failed = renderPdf(showing({ "image/svg+xml": svg }), context);
    await expect(failed).rejects.toThrow(FuhanError);
    await expect(failed).rejects.toThrow(
      /PDF 排版失败: failed to parse SVG.*\(recruitment\.pdf\) \/ the PDF could not be typeset/,
    );
  });
});
