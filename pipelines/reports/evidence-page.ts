import { sayValue } from "../charts/say-number.js";
import { kindIn } from "../notebooks/kind-names.js";
import { sayDate } from "../notebooks/sources-of.js";
import type { DocumentRow, ObservationRow } from "../tables/tidy.js";
import type { FigureFate } from "./evidence-figure.js";
import { type EvidenceText, evidenceText } from "./evidence-text.js";
import { type Html, html } from "./html.js";
import { renderShell } from "./page-shell.js";
import type { ReportTables } from "./report-context.js";
import { sayPeriod } from "./say-period.js";

/**
 * The evidence page of a document: its facts, every figure that was read from it with what became of it, and its whole text with each
 * figure marked and anchored as `#start-end`. Nothing in it runs and nothing is asked for; no text of the document becomes markup.
 * It embeds no font, so that a thousand of them stay small.
 */
export function renderEvidencePage(
  document: EvidenceText,
  row: DocumentRow,
  { observations }: Pick<ReportTables, "observations">,
  fateOf: (row: ObservationRow) => FigureFate,
): Promise<string> {
  const title = row.title ?? row.document_id;
  const figures = observations.filter(({ document_id: id }) => id === row.document_id);
  const body = html`<header class="top"><p class="kicker">原文与出处 · <span lang="en">Evidence</span></p>
<h1>${title}</h1>
<nav class="contents" aria-label="目录"><ul><li><a href="../index.html">全部报告</a></li><li><a href="#figures">数字</a></li><li><a href="#text">原文</a></li></ul></nav>
</header>
<div class="evidence">
<aside aria-label="文件信息">${factsPart(row)}</aside>
<main id="main">
${figuresPart(figures, fateOf)}
<section aria-labelledby="text"><h2 id="text">原文</h2>
<div class="original">
${evidenceText(document, figures)}</div></section>
</main></div>
<footer>本页由“复函”（fuhan）生成，照录所读到的文字，底色标出读出的数字。页面自足，不联网。</footer>`;
  return renderShell({
    title: `${title} · 出处`,
    description: `${title}：原文与从中读出的${figures.length}个数字`,
    body,
    data: {},
    scripts: [],
    font: false,
  });
}

function factsPart(row: DocumentRow): Html {
  const facts: readonly (readonly [zh: string, en: string, value: string | Html | null])[] = [
    ["发文机关", "Issuer", row.issuer],
    ["日期", "Date", row.published === null ? null : sayDate(row.published)],
    ["种类", "Kind", kindIn(row.kind)],
    ["地区", "Area", row.ref_area],
    ["文号", "Number", row.document_number],
    ["建议、提案号", "Proposal", row.proposal_number],
    ["文件", "File", row.document_id],
    ["格式", "Format", row.format.toUpperCase()],
    ["网址", "Address", row.url === null ? null : addressPart(row.url)],
    ["取得时间", "Pulled at", row.pulled_at],
    ["SHA-256", "", html`<code>${row.sha256}</code>`],
  ];
  return html`<dl class="side">${facts.map(
    ([zh, en, value]) =>
      value !== null &&
      html`<div><dt>${zh}${en !== "" && html` <span lang="en">${en}</span>`}</dt><dd>${value}</dd></div>
`,
  )}</dl>`;
}

/** A link for what is an address of the web; any other text stays text. */
function addressPart(url: string): Html {
  return /^https?:\/\/[^\s]+$/i.test(url) ? html`<a href="${url}" rel="noreferrer noopener">${url}</a>` : html`${url}`;
}

function figuresPart(figures: readonly ObservationRow[], fateOf: (row: ObservationRow) => FigureFate): Html {
  if (figures.length === 0)
    return html`<section aria-labelledby="figures"><h2 id="figures">数字</h2><p>没有从这份文件读出词表所列指标的数字。</p></section>`;
  const taken = figures.filter((row) => fateOf(row).verdict === "采用").length;
  return html`<section aria-labelledby="figures"><h2 id="figures">数字</h2>
<p>从这份文件读出${figures.length}个指标数字，其中${taken}个入了年度序列。点数字到原文，点原文中的数字回到这里。</p>
<div class="scroll" tabindex="0" role="region" aria-label="数字"><table><thead><tr><th scope="col" class="number">数值</th><th scope="col">指标</th><th scope="col">年份</th><th scope="col">处理</th></tr></thead>
<tbody>${figures.map((row) => figureRow(row, fateOf(row)))}</tbody></table></div></section>`;
}

function figureRow(row: ObservationRow, { verdict, notes }: FigureFate): Html {
  const id = `${row.start}-${row.end}`;
  const place = row.place === null ? "" : `原件${sayPlace(row.place)}`;
  return html`<tr id="f${id}"><td class="number"><a href="#${id}">${sayFigure(row)}</a></td><td>${row.ref_area}${row.label}</td><td>${sayPeriod(row.time_period)}</td><td class="long"><strong>${verdict}</strong>${notes.map((note) => html`；${note}`)}${place !== "" && html`<br><small>${place}</small>`}</td></tr>
`;
}

/** `line 10` → 第10行, `page 3` → 第3页; others as they stand. */
const sayPlace = (place: string): string => place.replace(/^line (\d+)$/, "第$1行").replace(/^page (\d+)$/, "第$1页");

function sayFigure({ obs_value: value, obs_low: low, obs_high: high, unit_measure: unit }: ObservationRow): string {
  if (value !== null) return sayValue(value, unit);
  if (low === null && high === null) return "（缺）";
  return [low, high].map((bound) => (bound === null ? "" : sayValue(bound, unit))).join("—");
}
