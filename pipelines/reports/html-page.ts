import { areaName } from "../charts/area-name.js";
import type { Notebook } from "../notebooks/notebook.js";
import type { Chart } from "./chart.js";
import { chartDownloads } from "./chart-downloads.js";
import { extendRows } from "./chart-rows.js";
import { conflictsSection } from "./conflicts-section.js";
import type { Evidence } from "./evidence.js";
import { cite, evidenceSection, figureLink } from "./evidence-section.js";
import { type Html, html, raw } from "./html.js";
import { labelledCells } from "./labelled-cells.js";
import { methodSection } from "./method-section.js";
import { pageScripts } from "./page-scripts.js";
import { renderShell } from "./page-shell.js";
import { pointsTable } from "./points-table.js";
import { plainText, type ReportBlock } from "./read-report.js";
import type { ReportContext } from "./report-context.js";
import { type ReportView, viewReport } from "./report-view.js";
import { type ReportWords, reportWords } from "./report-words.js";
import { sanitiseHtml } from "./sanitise-html.js";

/**
 * An executed notebook as a self-contained page in Chinese for a reader who trusts nothing: headline figures, text, charts (still
 * pictures that become interactive where scripts run), the points of each, and the sentence behind every figure. The code is
 * folded away. Text of the notebook and of documents never becomes markup. Same input, same bytes.
 */
export async function renderPage(notebook: Notebook, context: ReportContext): Promise<string> {
  const view = viewReport(notebook, context);
  const { report, charts, evidence } = view;
  const { contents, sections } = withContents(report.blocks.map((block) => blockPart(block, evidence)));
  const live = charts.filter(({ spec }) => spec !== null);
  const words = reportWords(evidence.lang);
  const where = context.area === null ? null : areaName(context.area, evidence.lang);
  const body = html`${headerPart(view, context, contents)}
<main id="main">
${headlinesPart(view)}
${sections}
${conflictsSection(evidence)}
${evidenceSection(evidence)}
${methodSection(evidence.lang)}
${codePart(report.blocks, words)}
</main>
<footer>${words.footer(context.vintage)}</footer>`;
  return renderShell({
    title: report.title,
    description: [report.title, where, `${words.dates} ${view.dates[evidence.lang]}`].filter(Boolean).join(" · "),
    lang: evidence.lang,
    body,
    data: Object.fromEntries(live.map((chart) => [`${chart.id}-spec`, specFor(chart, evidence)])),
    scripts: live.length === 0 ? [] : pageScripts(),
  });
}

function headerPart(view: ReportView, context: ReportContext, contents: readonly Heading[]): Html {
  const { report, evidence, documents: used } = view;
  const { pdf, index } = context.links ?? {};
  const words = reportWords(evidence.lang);
  const more: readonly Heading[] = [
    ...(evidence.conflicts.length > 0 ? [{ id: "conflicts", text: words.conflicts }] : []),
    ...(used.length > 0 ? [{ id: "sources", text: words.sources }] : []),
    { id: "method", text: words.method },
  ];
  return html`<header class="top"><p class="kicker">${view.kicker}</p>
<h1>${report.title}</h1>
<dl class="facts"><div><dt>${words.dates}</dt><dd>${view.dates[evidence.lang]}</dd></div>
<div><dt>${words.basis}</dt><dd>${words.documents(used.length)}</dd></div>
<div><dt>${words.vintage}</dt><dd>${context.vintage}</dd></div>
${pdf !== undefined && html`<div><dt>${words.print}</dt><dd><a href="${pdf}">${words.pdf}</a></dd></div>`}</dl>
<nav class="contents" aria-label="${words.contents}"><ul>${index !== undefined && html`<li><a href="${index}">${words.allReports}</a></li>`}${[...contents, ...more].map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`)}</ul></nav>
</header>`;
}

function headlinesPart({ headlines: figures, evidence }: ReportView): Html {
  if (figures.length === 0) return html``;
  return html`<section aria-label="${reportWords(evidence.lang).headlines}"><ul class="headlines">${figures.map(
    ({ name, when, value, change, row }) =>
      html`<li><span class="name">${name}</span><span class="value">${figureLink(evidence, row.observation_id, value)}</span><span class="when">${when}${change !== null && `${reportWords(evidence.lang).comma}${change}`} ${cite(evidence, row.observation_id)}</span></li>`,
  )}</ul></section>`;
}

function blockPart(block: ReportBlock, evidence: Evidence): Html {
  if (block.type === "code") return html``;
  if (block.type === "text") return html`<pre tabindex="0">${block.text}</pre>`;
  if (block.type === "chart") return chartPart(block.chart, evidence);
  const { markup } = sanitiseHtml(block.markup, evidence.anchorOf);
  return raw(
    labelledCells(withEvidence(markup, evidence))
      .replace(/<(\/?)h1>/g, "<$1h2>")
      .replace(
        /<table/g,
        `<div class="scroll" tabindex="0" role="region" aria-label="${reportWords(evidence.lang).table}"><table`,
      )
      .replace(/<\/table>/g, "</table></div>"),
  );
}

/** Each figure leads into the page of its document; in running text its number behind it leads to the sentence in this page. */
function withEvidence(markup: string, evidence: Evidence): string {
  return markup
    .split(/(<table[\s\S]*?<\/table>)/)
    .map((part) => linked(part, evidence, !part.startsWith("<table")))
    .join("");
}

function linked(markup: string, evidence: Evidence, cites: boolean): string {
  return markup.replace(/<a href="#(s\d+-\d+-\d+)">([\s\S]*?)<\/a>/g, (link, anchor: string, inside: string) => {
    const id = evidence.observationAt(anchor);
    const href = id === null ? null : evidence.hrefOf(id);
    return id === null || href === null
      ? link
      : html`<a href="${href}">${raw(inside)}</a>${cites && cite(evidence, id)}`.markup;
  });
}

function chartPart(chart: Chart, evidence: Evidence): Html {
  const live = chart.spec !== null;
  return html`<figure id="${chart.id}"${live && raw(' data-live=""')}${chart.svg === null && raw(' class="bare"')}><figcaption><span class="title">${chart.title}</span><span class="subtitle"></span></figcaption>
<div class="canvas" tabindex="0" role="region" aria-label="${chart.title}">${chart.svg !== null && html`<div class="still">${chart.svg}</div>`}${live && html`<div class="live"></div>`}<p class="caption" hidden></p></div>
${pointsTable(chart, evidence)}${chartDownloads(chart, evidence)}</figure>
`;
}

function codePart(blocks: readonly ReportBlock[], words: ReportWords): Html {
  const cells = blocks.flatMap((block) => (block.type === "code" ? [block] : []));
  if (cells.length === 0) return html``;
  return html`<details class="code"><summary>${words.code(cells.length)}</summary>${cells.map(
    ({ source, parameters }) =>
      html`${parameters && html`<p class="note">${words.parameters}</p>`}<pre tabindex="0"><code>${source}</code></pre>`,
  )}</details>`;
}

interface Heading {
  readonly id: string;
  readonly text: string;
}

/** Gives each heading of the second level an id, and lists them. */
function withContents(parts: readonly Html[]): {
  readonly contents: readonly Heading[];
  readonly sections: readonly Html[];
} {
  const contents: Heading[] = [];
  const sections = parts.map(({ markup }) =>
    raw(
      markup.replace(/<h2>([\s\S]*?)<\/h2>/g, (_, inside: string) => {
        const id = `p${contents.length + 1}`;
        contents.push({ id, text: plainText(inside) });
        return `<h2 id="${id}">${inside}</h2>`;
      }),
    ),
  );
  return { contents, sections };
}

/** The spec for the page's script: each row of its data knows the address of its sentence. */
function specFor({ spec }: Chart, evidence: Evidence): unknown {
  const extended = extendRows(spec, (row) => {
    const id = evidence.observationOf(row) ?? "";
    const anchor = evidence.anchorOf(id);
    return anchor === null ? {} : { anchor: evidence.hrefOf(id) ?? `#${anchor}` };
  });
  return { ...(extended as object), $schema: undefined };
}
