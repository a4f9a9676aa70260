import { areaName } from "../charts/area-name.js";
import { sayValue } from "../charts/say-number.js";
import { kindIn } from "../notebooks/kind-names.js";
import { countOf, type Language } from "../notebooks/language.js";
import { sayDate } from "../notebooks/sources-of.js";
import type { DocumentRow, ObservationRow } from "../tables/tidy.js";
import type { FigureFate } from "./evidence-figure.js";
import { type EvidenceText, evidenceText } from "./evidence-text.js";
import { type Html, html } from "./html.js";
import { indexFile } from "./index-file.js";
import { renderShell } from "./page-shell.js";
import type { ReportTables } from "./report-context.js";
import { sayPeriod } from "./say-period.js";
import { sayPlace } from "./say-place.js";

/** What the list of figures says of each beside the figure itself. */
export interface EvidenceWords {
  readonly fateOf: (row: ObservationRow) => FigureFate;
  readonly fateInEnglish: (row: ObservationRow) => FigureFate;
  /** The names of an indicator. */
  readonly namesOf: (indicator: string) => { readonly zh: string; readonly en: string };
}

/**
 * The evidence page of a document: its facts, every figure that was read from it with what became of it, and its whole text with each
 * figure marked and anchored as `#start-end`. Its frame is in both languages, since reports in both lead to it. Nothing in it runs and
 * nothing is asked for; no text of the document becomes markup. It embeds no font, so that a thousand of them stay small.
 */
export function renderEvidencePage(
  document: EvidenceText,
  row: DocumentRow,
  { observations }: Pick<ReportTables, "observations">,
  words: EvidenceWords,
): Promise<string> {
  const title = row.title ?? row.document_id;
  const figures = observations.filter(({ document_id: id }) => id === row.document_id);
  const body = html`<header class="top"><p class="kicker">${both("原文与出处", "Document and evidence")}</p>
<h1>${title}</h1>
<nav class="contents" aria-label="目录 Contents"><ul><li><a href="../${indexFile("zh")}">全部报告</a></li><li><a href="../${indexFile("en")}" lang="en" hreflang="en">All reports</a></li><li><a href="#figures">${FIGURES}</a></li><li><a href="#text">${TEXT}</a></li></ul></nav>
</header>
<div class="evidence">
<aside aria-label="文件信息 Facts">${factsPart(row)}</aside>
<main id="main">
${figuresPart(figures, row, words)}
<section aria-labelledby="text"><h2 id="text">${TEXT}</h2>
<div class="original">
${evidenceText(document, figures)}</div></section>
</main></div>
<footer>本页由“复函”（fuhan）生成，照录所读到的文字，底色标出读出的数字。页面自足，不联网。<span class="en" lang="en">Made by fuhan: the text as it was read, the figures taken from it marked. This page is complete in itself and asks for nothing.</span></footer>`;
  return renderShell({
    title: `${title} · 出处 Evidence`,
    description: `${title}：原文与从中读出的${figures.length}个数字`,
    body,
    data: {},
    scripts: [],
    font: false,
  });
}

/** A label in both languages, side by side. */
const both = (zh: string, en: string): Html => html`${zh} <span lang="en">${en}</span>`;

/** Words in both languages, the English below; the Chinese alone where it says the same: 2022年, 5.5%. */
const below = (zh: string | Html, en: string | Html, shown: string | Html = zh): Html =>
  typeof zh === "string" && typeof en === "string" && zh.startsWith(en)
    ? html`${shown}`
    : html`${shown}<span class="en" lang="en">${en}</span>`;

const FIGURES = both("数字", "Figures");
const TEXT = both("原文", "Text");

function factsPart(row: DocumentRow): Html {
  const facts: readonly (readonly [label: Html, value: string | Html | null])[] = [
    [both("发文机关", "Issuer"), row.issuer],
    [both("日期", "Date"), row.published === null ? null : below(sayDate(row.published), sayDate(row.published, "en"))],
    [both("种类", "Kind"), both(kindIn(row.kind), kindIn(row.kind, "en"))],
    [both("地区", "Area"), row.ref_area === null ? null : areaPart(row.ref_area)],
    [both("文号", "Number"), row.document_number],
    [both("建议、提案号", "Proposal"), row.proposal_number],
    [both("文件", "File"), row.document_id],
    [both("格式", "Format"), row.format.toUpperCase()],
    [both("网址", "Address"), row.url === null ? null : addressPart(row.url)],
    [both("取得时间", "Pulled at"), row.pulled_at],
    [html`SHA-256`, html`<code>${row.sha256}</code>`],
  ];
  return html`<dl class="side">${facts.map(
    ([label, value]) =>
      value !== null &&
      html`<div><dt>${label}</dt><dd>${value}</dd></div>
`,
  )}</dl>`;
}

function areaPart(area: string): Html {
  const english = areaName(area, "en");
  return english === area ? html`${area}` : both(area, english);
}

/** A link for what is an address of the web; any other text stays text. */
function addressPart(url: string): Html {
  return /^https?:\/\/[^\s]+$/i.test(url) ? html`<a href="${url}" rel="noreferrer noopener">${url}</a>` : html`${url}`;
}

function figuresPart(figures: readonly ObservationRow[], of: DocumentRow, words: EvidenceWords): Html {
  const heading = html`<h2 id="figures">${FIGURES}</h2>`;
  if (figures.length === 0)
    return html`<section aria-labelledby="figures">${heading}<p>${below("没有从这份文件读出词表所列指标的数字。", "No figure of an indicator of the vocabulary was read from this document.")}</p></section>`;
  const taken = figures.filter((row) => words.fateOf(row).isTaken).length;
  const intro = below(
    `从这份文件读出${figures.length}个指标数字，其中${taken}个入了年度序列。点数字到原文，点原文中的数字回到这里。`,
    `${countOf(figures.length, "figure")} of indicators, ${taken} taken into yearly series. A figure leads to its place in the text, and from there back.`,
  );
  const columns = [both("指标", "Indicator"), both("年份", "Period"), both("处理", "What became of it")];
  return html`<section aria-labelledby="figures">${heading}
<p>${intro}</p>
<div class="scroll" tabindex="0" role="region" aria-labelledby="figures"><table class="stacked"><thead><tr><th scope="col" class="number">${both("数值", "Value")}</th>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${figures.map((row) => figureRow(row, of, words))}</tbody></table></div></section>`;
}

function figureRow(row: ObservationRow, of: DocumentRow, { fateOf, fateInEnglish, namesOf }: EvidenceWords): Html {
  const id = `${row.start}-${row.end}`;
  const value = sayFigure(row, "zh");
  const { zh, en: name } = namesOf(row.indicator);
  const written = row.label === zh ? "" : `（文中：${row.label}）`;
  const english = row.ref_area === of.ref_area ? name : `${name}, ${areaName(row.ref_area, "en")}`;
  return html`<tr id="f${id}"><td class="number" data-label="数值 Value">${below(value, sayFigure(row, "en"), html`<a href="#${id}">${value}</a>`)}</td><td data-label="指标 Indicator">${below(`${row.ref_area}${zh}${written}`, english)}</td><td data-label="年份 Period">${below(sayPeriod(row.time_period), sayPeriod(row.time_period, "en"))}</td><td class="long" data-label="处理 Outcome">${below(
    fatePart(fateOf(row), "；", sayPlace(row.place, "zh")),
    fatePart(fateInEnglish(row), "; ", sayPlace(row.place, "en")),
  )}</td></tr>
`;
}

const fatePart = ({ verdict, notes }: FigureFate, separator: string, place: string): Html =>
  html`<strong>${verdict}</strong>${notes.map((note) => html`${separator}${note}`)}${place !== "" && `${separator}${place}`}`;

function sayFigure(
  { obs_value: value, obs_low: low, obs_high: high, unit_measure: unit }: ObservationRow,
  lang: Language,
): string {
  const say = (known: number) => sayValue(known, unit, false, lang);
  if (value !== null) return say(value);
  return [low, high].map((bound) => (bound === null ? "" : say(bound))).join(lang === "zh" ? "—" : " – ");
}
