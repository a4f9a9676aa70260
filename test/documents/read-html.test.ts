import { describe, expect, it } from "vitest";
import type { Block, TableBlock } from "../../pipelines/documents/document.js";
import { declaredCharset, readHtml } from "../../pipelines/documents/read-html.js";

const page = `<!doctype html><html><head><title>某网站</title>
<meta name="ArticleTitle" content="某市就业公报"><meta name="PubDate" content="2024-03-05 10:00"><meta name="ContentSource" content="某市统计局">
<script>var n = 999;</script></head><body><nav><a href="/">首页 88 条</a></nav>
<div class="main"><h1>某市就业公报</h1><p>去年新增就业<b>12.5</b>万人。</p>
<p>单位：万人</p><table><tr><th rowspan="2">指标</th><th colspan="2">就业</th></tr><tr><th>2022年</th><th>2023年</th></tr>
<tr><td>城镇</td><td>10</td><td>12.5</td></tr></table></div><footer>电话 12345</footer></body></html>`;

describe("readHtml", () => {
  const { text, blocks, stated } = readHtml(page, "a.html");

  it("keeps the article and leaves out scripts, navigation and footer", () => {
    expect(text).toContain("去年新增就业12.5万人。");
    expect(text).not.toMatch(/999|88|12345/);
  });

  it("reads what the page states in its meta elements", () => {
    expect(stated).toMatchObject({ title: "某市就业公报", published: "2024-03-05", issuer: "某市统计局" });
    expect(readHtml(page.replace("2024-03-05", "2024-13-45"), "a.html").stated.published).toBeNull();
    expect(readHtml(page.replace("PubDate", "Other"), "a.html").stated.published).toBeNull();
  });

  it("spreads merged cells over a full grid and takes the unit from the line before", () => {
    const table = blocks.find((block): block is TableBlock => block.type === "table")!;
    expect(table.unit).toBe("万人");
    expect(table.rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ["指标", "就业", "就业"],
      ["指标", "2022年", "2023年"],
      ["城镇", "10", "12.5"],
    ]);
    expect(table.rows[0]![0]).toBe(table.rows[1]![0]);
  });

  it("gives every block and cell its span", () => {
    for (const block of blocks as readonly Block[])
      if (block.type === "table")
        for (const cell of block.rows.flat()) expect(text.slice(cell.start, cell.end)).toBe(cell.text);
      else expect(text.slice(block.start, block.end)).toBe(text.slice(block.start, block.end).trim());
  });

  it("keeps raised figures apart from the number before them", () => {
    const page = "<p>技能人才526<sup>1</sup>万人，占地3km<sup> 2 </sup>，见注<sup>[3]</sup>。</p>";
    expect(readHtml(page, "a.html").text).toBe("技能人才526¹万人，占地3km²，见注[3]。");
  });

  it("leaves out what the page hides or strikes out", () => {
    const page =
      '<p>引才<del>3</del>4.1万人<s>，办班9期</s>。</p><p style="color:red; display : none">去年5人。</p><p hidden>前年6人。</p>';
    expect(readHtml(page, "a.html").text).toBe("引才4.1万人。");
  });

  it("reads a page that stands in a form, and leaves out one to fill in", () => {
    const page = "<form><input><div><p>全年引才5人，办班6期。</p></div></form><form>输入关键词<input></form>";
    expect(readHtml(page, "a.html").text).toBe("全年引才5人，办班6期。");
  });

  it("reads the cells of a table that only lays out the page one after another, and the tables among them as tables", () => {
    const inner = "<table><tr><td>指标</td><td>2023年</td></tr><tr><td>引才</td><td>5</td></tr></table>";
    const page = `<table><tr><td><a href="/">首页</a> <a href="/b">政策</a></td><td>
      <table><tr><td>某县引才情况</td></tr><tr><td><p>去年引才5人，办班6期。</p>${inner}<p>今年再办8期。</p></td></tr></table>
      </td></tr></table>`;
    const { text, blocks } = readHtml(page, "a.html");
    expect(text).toBe("某县引才情况\n去年引才5人，办班6期。\n指标\t2023年\n引才\t5\n今年再办8期。");
    expect(blocks.map(({ type, at }) => [type, at])).toEqual([
      ["paragraph", { element: "td 2" }],
      ["paragraph", { element: "p 1" }],
      ["table", { element: "table 3" }],
      ["paragraph", { element: "p 2" }],
    ]);
  });

  it.each([
    ["a ledger", "<tr><td>1</td><td>引才</td><td><p>引才5人，办班6期。</p><p>发证3本。</p></td></tr>"],
    ["figures with remarks", "<tr><td>引才</td><td>5</td><td>其中，女性3人。</td></tr>"],
  ])("keeps %s as a table", (_, row) => {
    const page = `<table><tr><td>序号</td><td>事项</td><td>情况</td></tr>${row}</table>`;
    expect(readHtml(page, "a.html").blocks.map(({ type }) => type)).toEqual(["table"]);
  });

  it("refuses a page nested ten thousand deep", () => {
    const deep = `${"<div>".repeat(10_000)}引才5人。${"</div>".repeat(10_000)}`;
    expect(() => readHtml(deep, "a.html")).toThrow(expect.objectContaining({ code: "html-too-deep" }));
  });
});

describe("declaredCharset", () => {
  it.each([
    ['<meta charset="gb18030">', "gb18030"],
    ['<meta http-equiv="Content-Type" content="text/html; charset=GB2312">', "GB2312"],
    ["<p>charset</p>", null],
  ])("reads %s", (html, charset) => {
    expect(declaredCharset(new TextEncoder().encode(html))).toBe(charset);
  });
});
