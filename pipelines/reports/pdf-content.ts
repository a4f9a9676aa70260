import type { Language } from "../notebooks/language.js";
import { conflictsSection } from "./conflicts-section.js";
import type { Evidence } from "./evidence.js";
import { evidenceSection } from "./evidence-section.js";
import type { Headline } from "./headlines.js";
import { html } from "./html.js";
import { methodSection } from "./method-section.js";
import type { PdfBlock, PdfCite } from "./pdf-blocks.js";
import { toBlocks } from "./pdf-blocks-of-html.js";
import { chartBlock } from "./pdf-chart.js";
import type { ReportBlock } from "./read-report.js";
import type { ReportContext } from "./report-context.js";
import type { ReportView } from "./report-view.js";
import { reportWords } from "./report-words.js";
import { inRows } from "./rows-of-cells.js";
import { sanitiseHtml } from "./sanitise-html.js";

/** A report as the Typst template reads it. */
export interface PdfContent {
  readonly lang: Language;
  /** What stands before, between and after the numbers of the page and of all pages. */
  readonly page: readonly string[];
  /** What stands before the sources of a chart. */
  readonly citedIn: string;
  readonly title: string;
  readonly kicker: string;
  /** The date of the file: of the vintage, so that the same tables give the same bytes. */
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** Rows of the grid of figures; every row is full. */
  readonly headlines: readonly (readonly PdfHeadline[])[];
  readonly blocks: readonly PdfBlock[];
  readonly colophon: string;
}

export interface PdfHeadline {
  readonly name: string;
  readonly value: string;
  /** 2024年，比2022年增长约35% */
  readonly when: string;
  readonly cite: PdfCite | null;
}

/** What the PDF of a report says, in order: the same as its page, without the code and the points of the charts. */
export async function pdfContent(view: ReportView, { vintage, lang = "zh" }: ReportContext): Promise<PdfContent> {
  const { report, evidence, documents, kicker, dates } = view;
  const blocks = (await Promise.all(report.blocks.map((block) => blocksOf(block, evidence)))).flat();
  const words = reportWords(lang);
  return {
    lang,
    page: words.page("{n}", "{all}").split(/\{n\}|\{all\}/),
    citedIn: words.citedIn,
    title: report.title,
    kicker,
    date: dateOf(vintage),
    facts: [
      { name: words.dates, value: dates[lang] },
      { name: words.basis, value: words.documents(documents.length) },
      { name: words.vintage, value: vintage },
    ],
    headlines: inRows(
      view.headlines.map((figure) => headline(figure, evidence)),
      3,
    ),
    blocks: laidOut([
      ...blocks,
      ...toBlocks(html`${conflictsSection(evidence)}${evidenceSection(evidence)}${methodSection(lang)}`),
    ]),
    colophon: words.colophon(vintage),
  };
}

function headline({ name, value, when, change, row }: Headline, evidence: Evidence): PdfHeadline {
  const to = evidence.anchorOf(row.observation_id);
  return {
    name,
    value,
    when: change === null ? when : `${when}${reportWords(evidence.lang).comma}${change}`,
    cite: to === null ? null : { type: "cite", to, text: `[${/^s(\d+)/.exec(to)?.[1] ?? ""}]` },
  };
}

async function blocksOf(block: ReportBlock, evidence: Evidence): Promise<readonly PdfBlock[]> {
  if (block.type === "code") return [];
  if (block.type === "text") return [{ type: "lines", lines: block.text.trimEnd().split("\n") }];
  if (block.type === "chart") return chartBlock(block.chart, evidence);
  return toBlocks(sanitiseHtml(block.markup, evidence.anchorOf));
}

/** The blocks in their order; a paragraph right before a chart or a table stays on one page with it. */
export function laidOut(blocks: readonly PdfBlock[]): readonly PdfBlock[] {
  return blocks.map((block, at) => {
    const next = blocks[at + 1]?.type;
    return block.type === "paragraph" && (next === "chart" || next === "table") ? { ...block, sticky: true } : block;
  });
}

/** `2026-03-20.44044416` → 20 March 2026; what is not known of it is the first; a vintage without a date is of 1970. */
function dateOf(vintage: string): PdfContent["date"] {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(?!\d)/.exec(vintage) ?? [];
  const date = new Date(Date.UTC(Number(year ?? 1970), Number(month ?? 1) - 1, Number(day ?? 1)));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
