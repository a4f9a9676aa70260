import { type CheerioAPI, load } from "cheerio";
import { describe, expect, it } from "vitest";
import type { Language } from "../../pipelines/notebooks/language.js";
import { evidenceHref } from "../../pipelines/reports/evidence-file.js";
import { renderIndex } from "../../pipelines/reports/index-page.js";
import { cardOf, type ReportCard } from "../../pipelines/reports/report-card.js";
import { viewReport } from "../../pipelines/reports/report-view.js";
import type { SeriesRow, TidyTables } from "../../pipelines/tables/tidy.js";
import { notebookForTests } from "./notebook-for-tests.js";
import { context } from "./tables-for-tests.js";

const HOSTILE = '<img src=x onerror="alert(1)"> & "引" </style><script>';
const tables: TidyTables = { ...context.tables, residue: [] };

const indexOf = async (
  own: TidyTables = tables,
  name = "recruitment",
  {
    more = [],
    before = null,
    lang = "zh",
  }: { more?: readonly ReportCard[]; before?: TidyTables | null; lang?: Language } = {},
) => {
  const view = viewReport(await notebookForTests(), { ...context, tables: own });
  const card = cardOf(view, { ...context, name, file: name, parameters: {}, pdf: true });
  const about = { area: "重庆市", vintage: context.vintage, tables: own, before, lang };
  const page = await renderIndex([card, ...more], about);
  return { card, page, $: load(page) };
};

/** The text of a page but for what is marked as Chinese. */
const inEnglish = ($: CheerioAPI) => {
  $("[lang='zh-CN'], style").remove();
  return `${$("title").text()} ${$("meta[name='description']").attr("content")} ${$("body").text()}`;
};

describe("the index", () => {
  it("leads to the page and the PDF of each report, with what it finds", async () => {
    const { $ } = await indexOf();
    const item = $(".reports li");
    expect(
      item
        .find("a")
        .toArray()
        .map(({ attribs }) => attribs.href),
    ).toEqual(["recruitment.html", "recruitment.html", "recruitment.pdf"]);
    expect(item.find(".title").text()).toBe("重庆市引才趋势：人数两年增三成");
    expect(item.find("p").first().text()).toBe("引进人才两年增长35.5%；城镇新增就业回到七十万以上。");
  });

  it("links every figure to its place in the page of its document", async () => {
    const { $ } = await indexOf();
    const links = $("a[href*='#']").toArray().map(({ attribs }) => attribs.href!).filter((href) => href !== "#main"); // biome-ignore format: one line
    expect($(".headlines li").length).toBeGreaterThan(1);
    expect($(".headlines li a").length).toBe($(".headlines li").length);
    expect(links.length).toBeGreaterThan(3);
    const known = tables.observations.map((row) => evidenceHref("evidence/", row.observation_id));
    for (const href of links) expect(known).toContain(href);
  });

  it("lists reports in their order, those that were asked for apart, with what was asked", async () => {
    const { card } = await indexOf();
    const asked = { ...card, file: "recruitment-四川省", parameters: { area: "四川省" } };
    const { $ } = await indexOf(tables, "recruitment", {
      more: [{ ...card, file: "a", name: "a", title: "甲", order: 1 }, asked],
    });
    const titles = $(".reports .title").toArray().map((link) => $(link).text()); // biome-ignore format: one line
    expect(titles).toEqual(["甲", card.title, `${card.title} · 四川省`]);
    expect($("#more").parent().find("a").first().attr("href")).toBe(`${encodeURIComponent(asked.file)}.html`);
  });

  it("names a report that is missing in a language, to ask for, and not one that is there", async () => {
    const { card } = await indexOf();
    const english: ReportCard = { ...card, name: "overview", file: "overview-en", lang: "en", order: 1 };
    const chinese: ReportCard = { ...english, file: "overview", lang: "zh" };
    const { $ } = await indexOf(tables, "recruitment", { more: [chinese, english], lang: "en" });
    expect($("#other").parent().find("code").text()).toBe("npx fuhan report recruitment -p lang=en");
  });

  it("says that its targets are those of all areas together", async () => {
    const cells = (await indexOf()).$("#run").parent().find("td").text();
    expect(cells).toContain("各地目标");
    expect(cells).toContain("全国和各地区合计：达成");
  });

  it("says what changed since the build before, with links, and where nothing did", async () => {
    const [first, second, ...others] = tables.series as [SeriesRow, SeriesRow, ...SeriesRow[]];
    const before: TidyTables = {
      ...tables,
      documents: tables.documents.slice(1),
      series: [{ ...first, obs_value: 61_000 }, ...others, { ...second, time_period: "1999" }],
    };
    const { $ } = await indexOf(tables, "recruitment", { before });
    const said = $("#changes").parent().find("li").toArray().map((item) => $(item).text()); // biome-ignore format: one line
    expect(said).toEqual([
      "《关于加大青年人才引进力度的答复函（摘编）》",
      "重庆市引进人才，2022年：6.1万人 → 6.2万人",
      "重庆市引进人才，2024年：8.4万人",
      "重庆市引进人才，1999年：8.4万人",
    ]);
    expect($("#changes").parent().find("a[href^='evidence/']").length).toBe(3);
    expect((await indexOf(tables, "recruitment", { before: tables })).$("#changes").parent().text()).toContain(
      "没有变化",
    );
    expect((await indexOf()).$("#changes").length).toBe(0);
  });

  it("says what was read, kept and refused, how old it is, and where documents disagree", async () => {
    const { $ } = await indexOf();
    const rows = $("table tbody tr")
      .toArray()
      .map((row) => $(row).text());
    expect(rows).toContain("读入文件5份全部可读");
    expect(rows).toContain("数字表述20处文中计量某事的数字，连同单位、时期、地区");
    expect(rows.some((row) => row.startsWith("不予采用4处"))).toBe(true);
    expect(rows.some((row) => row.startsWith("说法不一1处"))).toBe(true);
    expect($("dl.facts").text()).toContain("2021年3月至2025年1月27日");
    expect($("dl.facts").text()).toContain("2026-11-24");
    expect($("#conflicts").parent().find("li").text()).toBe(
      "重庆市引进人才，2022年：《关于加大青年人才引进力度的答复函（摘编）》作6.2万人，《技能与人才工作新闻摘编》作6.3万人，相差1000人。报告取前者（答复函优先于新闻）。",
    );
  });

  it("is one file that runs nothing and asks for nothing", async () => {
    const { page, $ } = await indexOf();
    expect($("script").length).toBe(0);
    expect($("meta[http-equiv]").attr("content")).toMatch(/^default-src 'none'; script-src 'none';/);
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect((await indexOf()).page).toBe(page);
  });

  it("shows hostile text as the text that it is", async () => {
    const own: TidyTables = {
      ...tables,
      documents: tables.documents.map((row) => ({ ...row, title: HOSTILE })),
      series: tables.series.map((row) => ({ ...row, indicator_zh: HOSTILE, chosen_because: HOSTILE })),
    };
    const { $ } = await indexOf(own, 'a"b#c');
    expect($("img").length + $("script").length).toBe(0);
    expect($(".headlines .name").first().text()).toBe(HOSTILE);
    expect($("#conflicts").parent().text()).toContain(`《${HOSTILE}》作6.2万人`);
    expect($(".reports a").first().attr("href")).toBe("a%22b%23c.html");
  });
});

describe("the English index", () => {
  const named: TidyTables = {
    ...tables,
    series: tables.series.map((row) => ({
      ...row,
      indicator_en: `English name of ${row.indicator}`,
      chosen_because: row.chosen_because.replace("答复函优先于新闻", "共2处表述；来源层级：答复函优先于新闻发布"),
    })),
  };
  const before: TidyTables = {
    ...named,
    documents: named.documents.slice(1),
    series: named.series
      .slice(1)
      .map((row) => ({ ...row, ref_area: row.ref_area === "重庆市" ? "渝中区" : row.ref_area })),
  };

  it("is English but for names, which it marks as Chinese", async () => {
    const { card } = await indexOf(named);
    const english = {
      ...card,
      lang: "en" as const,
      title: "Talent",
      found: "More than before.",
      parameters: { lang: "en" },
    };
    const more = [{ ...english, file: "x-en", name: "x" }];
    const { $ } = await indexOf(named, "recruitment", { lang: "en", before, more });
    expect($("html").attr("lang")).toBe("en");
    const marked = [...new Set($("[lang='zh-CN']").toArray().map((part) => $(part).text()))]; // biome-ignore format: one line
    const titles = named.documents.map(({ title }) => `《${title}》`);
    expect(["中文", card.title, "渝中区", ...titles]).toEqual(expect.arrayContaining(marked));
    expect(marked).toEqual(expect.arrayContaining(["中文", card.title, "渝中区"]));
    expect(inEnglish($)).not.toMatch(/[\p{Script=Han}《》（），。：；]/u);
  });

  it("and the Chinese one lead to each other, each in its language", async () => {
    const zh = (await indexOf()).$(".kicker a");
    const en = (await indexOf(named, "recruitment", { lang: "en" })).$(".kicker a");
    expect(zh.attr()).toEqual({ href: "index.en.html", lang: "en", hreflang: "en" });
    expect(en.attr()).toEqual({ href: "index.html", lang: "zh-CN", hreflang: "zh-CN" });
  });

  it("says the same figures as the Chinese one, of the same sentences", async () => {
    const [zh, en] = [(await indexOf(named)).$, (await indexOf(named, "recruitment", { lang: "en" })).$];
    const links = ($: CheerioAPI) => $(".headlines a").toArray().map(({ attribs }) => attribs.href); // biome-ignore format: one line
    expect(links(en)).toEqual(links(zh));
    expect(en(".headlines li").first().text()).toBe(
      "English name of talent-introduced84,000 people2024, about 35.5% more than in 2022",
    );
    expect(en("#conflicts").parent().find("li").text()).toBe(
      "English name of talent-introduced, Chongqing, 2022: 62,000 people in 《关于加大青年人才引进力度的答复函（摘编）》, 63,000 people in 《技能与人才工作新闻摘编》; they differ by 1,000 people. The reports take the first (one of 2 statements: reply letter before news).",
    );
  });

  it("lists a report in its own language, in the other one only where there is none", async () => {
    const { card } = await indexOf();
    const english = {
      ...card,
      file: "recruitment-en",
      lang: "en" as const,
      title: "Talent",
      parameters: { lang: "en" },
    };
    const more = [
      english,
      { ...english, file: "jobs-四川省-en", name: "jobs", parameters: { lang: "en", area: "四川省" } },
    ];
    const listed = ($: CheerioAPI, id: string) => $(`#${id}`).parent().find(".title").toArray().map((link) => $(link).text()); // biome-ignore format: one line
    const { $: zh } = await indexOf(tables, "recruitment", { more });
    expect([listed(zh, "reports"), listed(zh, "more"), listed(zh, "other")]).toEqual([
      [card.title],
      [],
      ["Talent · Sichuan"],
    ]);
    const { $: en } = await indexOf(tables, "recruitment", { more, lang: "en" });
    expect([listed(en, "reports"), listed(en, "more"), listed(en, "other")]).toEqual([
      ["Talent"],
      ["Talent · Sichuan"],
      [],
    ]);
    const { $: bare } = await indexOf(tables, "recruitment", { lang: "en" });
    expect(listed(bare, "other")).toEqual([card.title]);
    expect(bare("#other").parent().find(".title").attr("lang")).toBe("zh-CN");
  });
});
