import { describe, expect, it } from "vitest";
import { raw } from "../../pipelines/reports/html.js";
import type { PdfTable } from "../../pipelines/reports/pdf-blocks.js";
import { toBlocks } from "../../pipelines/reports/pdf-blocks-of-html.js";

const blocks = (markup: string) => toBlocks(raw(markup));
const paragraph = (...children: unknown[]) => ({ type: "paragraph", role: "text", sticky: false, children });

describe("HTML as blocks for the PDF", () => {
  it.each([
    ["<h1>甲</h1>", [{ type: "heading", level: 2, children: ["甲"] }]],
    ["<h3>甲</h3>", [{ type: "heading", level: 3, children: ["甲"] }]],
    ["<p>甲 <strong>乙</strong></p>", [paragraph("甲 ", { type: "strong", children: ["乙"] })]],
    ["甲<p>乙</p>丙", [paragraph("甲"), paragraph("乙"), paragraph("丙")]],
    ["<p>第一行，\n第二行 a\nb</p>", [paragraph("第一行，第二行 a b")]],
    ["<p> \n </p>", []],
    ["<ol><li>甲</li></ol>", [{ type: "list", ordered: true, items: [[paragraph("甲")]] }]],
    ["<pre>  a\n b\n</pre>", [{ type: "lines", lines: ["  a", " b"] }]],
    ["<p>m<sup>2</sup></p>", [paragraph("m", { type: "super", children: ["2"] })]],
    ['<p><a href="#s3-1-5">6万</a></p>', [paragraph({ type: "link", to: "s3-1-5", cite: "[3]", children: ["6万"] })]],
    ['<p><a class="cite" href="#s3-1-5">[3]</a></p>', [paragraph({ type: "cite", to: "s3-1-5", text: "[3]" })]],
    ['<p><a href="https://a.example">外</a></p>', [paragraph("外")]],
  ])("reads %j", (markup, expected) => {
    expect(blocks(markup)).toEqual(expected);
  });

  it("places cells that span columns and rows without overlap, and clips what would reach out", () => {
    const [table] = blocks(
      '<table><thead><tr><th>a</th><th colspan="2">b</th></tr></thead><tbody><tr><td rowspan="9">c</td><td>d</td><td>e</td></tr><tr><td class="number">f</td></tr></tbody></table>',
    ) as [PdfTable];
    const places = [...table.head, ...table.body].map(({ x, y, colspan, rowspan, number }) => [
      x,
      y,
      colspan,
      rowspan,
      number,
    ]);
    expect(table.columns).toBe(3);
    expect(places).toEqual([
      [0, 0, 1, 1, false],
      [1, 0, 2, 1, false],
      [0, 1, 1, 2, false],
      [1, 1, 1, 1, false],
      [2, 1, 1, 1, false],
      [1, 2, 1, 1, true],
    ]);
  });

  it("leaves out a table without cells", () => {
    expect(blocks("<table></table>")).toEqual([]);
  });
});
