import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import type { Notebook } from "../../pipelines/notebooks/notebook.js";
import { renderPage } from "../../pipelines/reports/html-page.js";
import { cspHash } from "../../pipelines/reports/page-scripts.js";
import type { ReportContext } from "../../pipelines/reports/report-context.js";
import { notebookForTests } from "./notebook-for-tests.js";
import { context } from "./tables-for-tests.js";

const HOSTILE = '</script><script>alert(1)</script><img src=x onerror="alert(2)"> [点](javascript:alert(3)) </style>';

const pageOf = async (notebook?: Notebook, own: ReportContext = context) => {
  const page = await renderPage(notebook ?? (await notebookForTests()), own);
  return { page, $: load(page) };
};

describe("the page of a report", () => {
  it("asks for nothing outside itself, and its policy lets only its own scripts and style work", async () => {
    const { $, page } = await pageOf();
    const loading = $("[src], link[href], [srcset], object, iframe, base").toArray();
    expect(loading.map(({ attribs }) => attribs.href ?? attribs.src)).toEqual(["data:,"]);
    expect($("style").text()).not.toMatch(/@import|url\((?!data:)/);
    const policy = $("meta[http-equiv='Content-Security-Policy']").attr("content")!;
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-/);
    expect(policy).not.toContain("unsafe");
    const running = $("script:not([type])").toArray();
    expect(running.length).toBeGreaterThan(1);
    for (const script of running) expect(policy).toContain(cspHash($(script).html()!));
    expect(policy).toContain(cspHash($("style").html()!));
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<style"));
  });

  it("leads every citation, and every other link inside, to a place that is there, and no id stands twice", async () => {
    const { $ } = await pageOf();
    const ids = $("[id]")
      .toArray()
      .map(({ attribs }) => attribs.id!);
    expect(new Set(ids).size).toBe(ids.length);
    expect($("a.cite").length).toBeGreaterThan(8);
    for (const link of $("a[href^='#']").toArray()) expect(ids).toContain(link.attribs.href!.slice(1));
    for (const link of $("a.cite").toArray()) {
      const [, number] = /^#s(\d+)-\d+-\d+$/.exec(link.attribs.href!)!;
      expect($(link).text()).toBe(`[${number}]`);
    }
  });

  it("is light on a dark screen too, as its charts say what in them is pale and what is black", async () => {
    const { $ } = await pageOf();
    expect($("meta[name='color-scheme']").attr("content")).toBe("light");
    expect($("style").text()).toContain("color-scheme:light;");
    expect($("style").text()).not.toContain("prefers-color-scheme");
  });

  it("marks the figure in its sentence", async () => {
    const { $ } = await pageOf();
    const link = $("main p a[href^='#s']").first();
    expect(link.text()).toBe("6.2万人");
    const mark = $(`[id="${link.attr("href")!.slice(1)}"]`);
    expect(mark.is("mark")).toBe(true);
    expect(mark.text()).toBe("6.2万人");
    expect(mark.parent().text()).toBe("去年本市共引来各类人才6.2万人，比前一年多出5.5%。");
  });

  it("names figures by their indicator, whatever words the sentence has; where no table names it, by these", async () => {
    const observations = context.tables.observations.map((row) => ({ ...row, label: `确保${row.label}` }));
    const usesOf = async (tables: Partial<ReportContext["tables"]>) => {
      const { $ } = await pageOf(undefined, { ...context, tables: { ...context.tables, observations, ...tables } });
      return $(".uses").text();
    };
    const named = await usesOf({});
    expect(named).toContain("重庆市引进人才，2022年：6.2万人");
    expect(named).not.toContain("确保引进人才");
    const series = context.tables.series.filter(({ indicator }) => indicator !== "talent-introduced");
    expect(await usesOf({ series })).toContain("重庆市确保引进人才，2022年：6.2万人");
  });

  it("puts the newest value of each series first, with its change", async () => {
    const { $ } = await pageOf();
    const figures = $(".headlines li")
      .toArray()
      .map((item) => [".name", ".value", ".when"].map((part) => $(item).find(part).text()).join(" "));
    expect(figures).toEqual([
      "引进人才 8.4万人 2024年，比2022年增长约35.5% [1]",
      "城镇新增就业 71.9万人 2024年，比2022年增长约1.7% [1]",
    ]);
  });

  it("shows every chart as a picture where no scripts run, with its points and their sentences", async () => {
    const { $ } = await pageOf();
    const figures = $("figure").toArray();
    expect(figures).toHaveLength(2);
    for (const figure of figures) {
      expect($(figure).find(".still svg[role='img'] path").length).toBeGreaterThan(2);
      expect($(figure).find("svg > title").text()).toBe($(figure).find("figcaption .title").text());
      const rows = $(figure).find("details.points tbody tr");
      expect(rows.length).toBeGreaterThan(1);
      expect(rows.find("a.cite").length).toBe(rows.length);
    }
  });

  it("folds the code away and says nothing of what was printed to stderr", async () => {
    const { $, page } = await pageOf();
    expect($("details.code").attr("open")).toBeUndefined();
    expect($("details.code").text()).toContain("await show(trendChart(recruitment));");
    $("details").remove();
    $("script").remove();
    expect($("body").text()).not.toContain("trendChart");
    expect(page).not.toContain("不该出现的警告");
  });

  it("says where documents disagree and which one it takes, and has no such section where they agree", async () => {
    const { $ } = await pageOf();
    const cells = $("section[aria-labelledby='conflicts'] tbody td")
      .toArray()
      .map((cell) => $(cell).text());
    expect(cells).toEqual(["重庆市引进人才", "2022年", "6.2万人[2]", "6.3万人[4]", "答复函优先于新闻"]);
    const agreed = await pageOf(undefined, { ...context, tables: { ...context.tables, conflicts: [] } });
    expect(agreed.$("#conflicts, a[href='#conflicts']").length).toBe(0);
  });

  it("in English names each figure of its sources in English, with the words of the document beside", async () => {
    const { $ } = await pageOf(undefined, { ...context, lang: "en" });
    const uses = $(".uses li").toArray().map((use) => $(use).text()); // biome-ignore format: one line
    expect(uses).toContainEqual(
      expect.stringMatching(/^Chongqing: talent-introduced \(引进人才\), 2022: 62,000 people/),
    );
  });

  it("is the same bytes for the same input", async () => {
    expect((await pageOf()).page).toBe((await pageOf()).page);
  });
});

describe("hostile text", () => {
  const harmless = ({ $ }: { $: ReturnType<typeof load> }, scripts: number) => {
    expect($("img, iframe, object, style ~ style").length).toBe(0);
    expect($("script:not([type])").length).toBe(scripts);
    const hrefs = $("[href]").toArray().map(({ attribs }) => attribs.href!); // biome-ignore format: one line
    expect(hrefs.filter((href) => /script:/i.test(href))).toEqual([]);
    const handlers = $("*").toArray().flatMap((element) => ("attribs" in element ? Object.keys(element.attribs) : [])); // biome-ignore format: one line
    expect(handlers.filter((name) => name.startsWith("on"))).toEqual([]);
  };

  it("in a notebook is text", async () => {
    const notebook = await notebookForTests();
    const scripts = (await pageOf(notebook)).$("script:not([type])").length;
    const show = (data: { readonly [mime: string]: unknown }) => ({
      cell_type: "code" as const,
      execution_count: 1,
      metadata: {},
      source: HOSTILE,
      outputs: [{ output_type: "display_data" as const, metadata: {}, data }],
    });
    const hostile = await pageOf({
      ...notebook,
      cells: [
        ...notebook.cells,
        { cell_type: "markdown", metadata: {}, source: `甲 ${HOSTILE}` },
        show({ "text/markdown": `乙 ${HOSTILE}` }),
        show({ "text/html": `<p>丙 ${HOSTILE} <a href="javascript:alert(4)">跳</a></p>` }),
        show({ "text/plain": `丁 ${HOSTILE}` }),
        show({ "image/svg+xml": `<svg width="9" height="9" onload="alert(5)"><script>alert(6)</script></svg>` }),
      ],
    });
    harmless(hostile, scripts);
    const { $ } = hostile;
    const paragraphs = $("main p").toArray().map((paragraph) => $(paragraph).text()); // biome-ignore format: one line
    expect(paragraphs.find((text) => text.startsWith("甲"))).toContain('<img src=x onerror="alert(2)">');
    expect(paragraphs.find((text) => text.startsWith("乙"))).toContain('<img src=x onerror="alert(2)">');
    expect($("main > pre").text()).toBe(`读入 9 行\n丁 ${HOSTILE}`);
    expect($("details.code code").last().text()).toBe(HOSTILE);
  });

  it("in documents, tables and the data of a chart is text", async () => {
    const notebook = await notebookForTests();
    const scripts = (await pageOf(notebook)).$("script:not([type])").length;
    const { tables } = context;
    const hostile = await pageOf(
      JSON.parse(JSON.stringify(notebook).replaceAll("来源：", `${HOSTILE.replaceAll('"', "'")}：`)),
      {
        ...context,
        area: HOSTILE,
        vintage: tables.series[0]!.vintage,
        tables: {
          ...tables,
          documents: tables.documents.map((row) => ({
            ...row,
            title: HOSTILE,
            issuer: HOSTILE,
            url: "javascript:alert(7)",
          })),
          observations: tables.observations.map((row) => ({ ...row, quote: row.quote + HOSTILE, section: HOSTILE })),
          series: tables.series.map((row) => ({ ...row, chosen_because: HOSTILE })),
        },
      },
    );
    harmless(hostile, scripts);
    const { $ } = hostile;
    expect($("article.source h3").first().text()).toBe(`[1] ${HOSTILE}`);
    expect($("article.source blockquote > p").first().text()).toContain(HOSTILE);
    expect(JSON.parse($("#c1-spec").text()).title.subtitle).toContain("</script>");
  });
});
