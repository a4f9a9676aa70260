import type { TidyTables } from "../tables/tidy.js";
import { sayDates } from "./dates.js";
import { type Html, html } from "./html.js";
import { changesSection } from "./index-changes.js";
import { disagreements } from "./index-disagreements.js";
import { indexHeadlines } from "./index-headlines.js";
import { runSection } from "./index-run.js";
import { renderShell } from "./page-shell.js";
import type { ReportCard } from "./report-card.js";
import type { ReportContext } from "./report-context.js";

const TITLE = "引才与技能趋势报告";

/**
 * The page that leads to all reports: the figures to know first, each with a link to its sentence; the reports, each with what it finds;
 * what changed since the build before; what was read, kept and refused; where documents disagree. Self-contained. Same input, same bytes.
 */
export async function renderIndex(
  cards: readonly ReportCard[],
  {
    area,
    vintage,
    tables,
    before = null,
  }: Pick<ReportContext, "area" | "vintage"> & { readonly tables: TidyTables; readonly before?: TidyTables | null },
): Promise<string> {
  const ordered = [...cards].sort((a, b) => a.order - b.order || (a.file < b.file ? -1 : 1));
  const asked = ({ parameters }: ReportCard) => Object.keys(parameters).length > 0;
  const [own, more] = [ordered.filter((card) => !asked(card)), ordered.filter(asked)];
  const dates = sayDates(tables.documents);
  const body = html`<header class="top"><p class="kicker">${area ?? "各地区"} · 报告目录</p>
<h1>${TITLE}</h1>
<dl class="facts"><div><dt>资料时间（最早至最近）</dt><dd>${dates}</dd></div>
<div><dt>依据</dt><dd>${tables.documents.length}份文件</dd></div>
<div><dt>数据版本</dt><dd>${vintage}</dd></div></dl>
</header>
<main id="main">
${indexHeadlines(own)}
<section aria-labelledby="reports"><h2 id="reports">报告</h2><ul class="reports">${own.map((card) => reportItem(card, vintage))}</ul></section>
${more.length > 0 && html`<section aria-labelledby="more"><h2 id="more">另做的报告</h2><ul class="reports">${more.map((card) => reportItem(card, vintage))}</ul></section>`}
${changesSection(before, tables)}
${runSection(tables)}
${disagreements(tables)}
</main>
<footer>本页由“复函”（fuhan）从公开文件自动生成，数据版本 ${vintage}。页面自足，不联网。</footer>`;
  return renderShell({
    title: area === null ? TITLE : `${area}${TITLE}`,
    description: `${TITLE}。资料时间：${dates}`,
    body,
    data: {},
    scripts: [],
  });
}

function reportItem(card: ReportCard, vintage: string): Html {
  const file = encodeURIComponent(card.file);
  const values = Object.values(card.parameters).map((value) =>
    Array.isArray(value) ? value.join("—") : String(value),
  );
  const asked = values.filter((value) => value !== card.lang);
  return html`<li${card.lang === "en" && html` lang="en"`}><a class="title" href="${file}.html">${[card.title, ...asked].join(" · ")}</a>
${card.found !== "" && html`<p>${card.found}</p>`}
<p class="note" lang="zh-CN">资料时间：${card.dates} · ${card.documents}份文件${card.vintage !== vintage && html` · 数据版本 ${card.vintage}`} · <a href="${file}.html">网页版</a>${card.pdf && html` · <a href="${file}.pdf">PDF 版</a>`}</p></li>
`;
}
