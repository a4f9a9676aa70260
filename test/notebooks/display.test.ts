import { from } from "arquero";
import { load } from "cheerio";
import fc from "fast-check";
import { marked } from "marked";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { cite } from "../../pipelines/notebooks/cite.js";
import { escapeHtml, escapeMarkdown } from "../../pipelines/notebooks/escape-text.js";
import { markdown, md } from "../../pipelines/notebooks/markdown.js";
import { showTable } from "../../pipelines/notebooks/show-table.js";

const log = vi.spyOn(console, "log");
beforeEach(() => {
  log.mockImplementation(() => {});
});
afterEach(() => {
  log.mockReset();
});
const printed = () => log.mock.calls.map(([text]) => text).join("\n");

describe("escapeMarkdown", () => {
  it.each([
    ["全市引进人才6.2万人，增长5.5%", "全市引进人才6.2万人，增长5.5%"],
    ["**重要**", "\\*\\*重要\\*\\*"],
    ["[链接](javascript:alert(1))", "\\[链接\\](javascript:alert(1))"],
    ["<img src=x onerror=alert(1)>", "\\<img src=x onerror=alert(1)\\>"],
    ["# 标题\n- 一", "\\# 标题 - 一"],
    ["1. 一", "1\\. 一"],
    ["$x$ & `code` | a@b", "\\$x\\$ \\& \\`code\\` \\| a\\@b"],
    ["见 http://example.org 与 www.example.org", "见 http\\://example.org 与 www\\.example.org"],
  ])("%s", (text, source) => {
    expect(escapeMarkdown(text)).toBe(source);
  });

  it("gives a paragraph that reads as the text and holds no element, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."<>[]()!*_`#+-=.1 \n&\\|~:/@wx") })),
        (text) => {
          const page = load(marked.parse(`前${escapeMarkdown(text)}`, { async: false }), null, false);
          expect(page("*").length).toBe(1);
          const plain = (said: string) => said.replace(/\s+/g, " ").trim();
          expect(plain(page.text())).toBe(plain(`前${text.replace(/\s*[\r\n\u2028\u2029]\s*/g, " ")}`));
        },
      ),
    );
  });
});

describe("escapeHtml", () => {
  it("leaves nothing that markup is made of", () => {
    expect(escapeHtml(`<a href="x" id='y'>&`)).toBe("&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;");
  });
});

describe("markdown", () => {
  it("takes what is written as Markdown and what is computed as text", () => {
    const { source, text } = md`**${"*甲*"}**：${[md`- ${1}\n`, md`- ${"二"}\n`]}${null}`;
    expect(source).toBe("**\\*甲\\***：- 1\n- 二\n");
    expect(text).toBe("***甲***：- 1\n- 二\n");
  });

  it("links a cited figure to its sentence and nowhere else", () => {
    const { source } = md`${cite("6.2万人", "a (b)/c.txt#10-15")}`;
    expect(source).toBe("[6.2万人](#a%20%28b%29%2Fc.txt%2310-15)");
  });

  it("prints the text outside of a kernel, and nothing where there is nothing to say", () => {
    markdown`**引才**`;
    markdown`${""}`;
    expect(log.mock.calls).toEqual([["**引才**"]]);
  });
});

describe("showTable", () => {
  it("prints rows, chosen columns in order, and says so where there are none", () => {
    showTable([{ year: 2022, name: "甲" }], { caption: "表", columns: { 名称: "name", 年份: (row) => row.year } });
    showTable([], { columns: { 名称: "name" } });
    showTable([], { columns: { name: "name" }, lang: "en" });
    expect(log.mock.calls).toEqual([["表\n名称  年份\n甲    2022"], ["名称\n没有数据"], ["name\nno data"]]);
  });

  it("takes arquero tables, and frames with their index", () => {
    showTable(from([{ a: 1, b: null }]));
    showTable({ columns: ["x"], values: [[0.1 + 0.2]], index: ["mean"] });
    expect(printed()).toBe("a  b\n1\n        x\nmean  0.3");
  });
});
