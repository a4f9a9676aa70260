import type { Notebook } from "../notebooks/notebook.js";
import type { TidyTables } from "../tables/tidy.js";
import { sayDates } from "./dates.js";
import { type Html, html } from "./html.js";
import { disagreements } from "./index-disagreements.js";
import { indexHeadlines } from "./index-headlines.js";
import { runSection } from "./index-run.js";
import type { IndexedReport } from "./indexed-report.js";
import { renderShell } from "./page-shell.js";
import { plainText } from "./read-report.js";
import type { ReportContext } from "./report-context.js";
import { type ReportView, viewReport } from "./report-view.js";

/** An executed notebook, and the name of the files that its report stands in (`recruitment` → recruitment.html, recruitment.pdf). */
export interface NamedNotebook {
  readonly name: string;
  readonly notebook: Notebook;
}

const TITLE = "引才与技能趋势报告";

/**
 * The page that leads to all reports: the figures to know first, each with a link to its sentence in a report; the reports, each with
 * what it finds; what was read, kept and refused; where documents disagree. Self-contained. Same input, same bytes.
 */
export async function renderIndex(
  notebooks: readonly NamedNotebook[],
  { area, vintage, tables }: Pick<ReportContext, "area" | "vintage"> & { readonly tables: TidyTables },
): Promise<string> {
  const reports = notebooks.map(({ name, notebook }): IndexedReport => {
    const file = encodeURIComponent(name);
    return { view: viewReport(notebook, { area, vintage, tables }), page: `${file}.html`, pdf: `${file}.pdf` };
  });
  const dates = sayDates(tables.documents);
  const body = html`<header class="top"><p class="kicker">${area ?? "各地区"} · 报告目录</p>
<h1>${TITLE}</h1>
<dl class="facts"><div><dt>资料时间（最早至最近）</dt><dd>${dates}</dd></div>
<div><dt>依据</dt><dd>${tables.documents.length}份文件</dd></div>
<div><dt>数据版本</dt><dd>${vintage}</dd></div></dl>
</header>
<main id="main">
${indexHeadlines(reports)}
<section aria-labelledby="reports"><h2 id="reports">报告</h2><ul class="reports">${reports.map(reportItem)}</ul></section>
${runSection(tables)}
${disagreements(tables, reports)}
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

function reportItem({ view, page, pdf }: IndexedReport): Html {
  const found = findingOf(view);
  return html`<li><a class="title" href="${page}">${view.report.title}</a>
${found !== "" && html`<p>${found}</p>`}
<p class="note">资料时间：${view.dates} · ${view.documents.length}份文件 · <a href="${page}">网页版</a> · <a href="${pdf}">PDF 版</a></p></li>
`;
}

/** What a report finds: the titles of its first two charts, which say it; without charts the first sentence of its text. */
function findingOf({ charts, report }: ReportView): string {
  if (charts.length > 0)
    return `${charts
      .slice(0, 2)
      .map(({ title }) => title)
      .join("；")}。`;
  const text = report.blocks.map((block) => (block.type === "prose" ? plainText(block.markup).trim() : ""));
  return /^[^。]*。?/.exec(text.join(""))?.[0] ?? "";
}
