import { areaName } from "../charts/area-name.js";
import type { Language } from "../notebooks/language.js";
import type { TidyTables } from "../tables/tidy.js";
import { sayDates } from "./dates.js";
import { type Html, html } from "./html.js";
import { inChinese } from "./in-chinese.js";
import { changesSection } from "./index-changes.js";
import { disagreements } from "./index-disagreements.js";
import { indexFile } from "./index-file.js";
import { indexHeadlines } from "./index-headlines.js";
import { reportsSection } from "./index-reports.js";
import { runSection } from "./index-run.js";
import { indexWords } from "./index-words.js";
import { renderShell } from "./page-shell.js";
import { askedOf, type ReportCard } from "./report-card.js";
import type { ReportContext } from "./report-context.js";
import { reportWords } from "./report-words.js";

/** What the index stands on beside the reports. */
export interface IndexContext extends Pick<ReportContext, "area" | "vintage" | "lang"> {
  readonly tables: TidyTables;
  /** The tables of the build before, for what changed; null where there is none. */
  readonly before?: TidyTables | null;
}

/**
 * The page that leads to all reports: the figures to know first, each with a link to its sentence; the reports, each with what it finds;
 * what changed since the build before; what was read, kept and refused; where documents disagree. In one language, with a link to the
 * same page in the other. Self-contained. Same input, same bytes.
 */
export async function renderIndex(
  cards: readonly ReportCard[],
  { area, vintage, tables, before = null, lang = "zh" }: IndexContext,
): Promise<string> {
  const words = { ...reportWords(lang), ...indexWords(lang) };
  const ordered = [...cards].sort((a, b) => a.order - b.order || (a.file < b.file ? -1 : 1));
  const own = ordered.filter((card) => askedOf(card).length === 0);
  const dates = sayDates(tables.documents, lang);
  const where = area === null ? null : areaName(area, lang);
  const body = html`<header class="top"><p class="kicker">${inChinese(where ?? words.everywhere, lang)} · ${words.kicker} · ${otherIndex(lang)}</p>
<h1>${words.titleOf(null)}</h1>
<dl class="facts"><div><dt>${words.dates}</dt><dd>${dates}</dd></div>
<div><dt>${words.basis}</dt><dd>${words.documents(tables.documents.length)}</dd></div>
<div><dt>${words.vintage}</dt><dd>${vintage}</dd></div></dl>
</header>
<main id="main">
${indexHeadlines(own, tables.series, lang)}
${reportsSection(ordered, { vintage, lang })}
${changesSection(before, tables, lang)}
${runSection(tables, lang)}
${disagreements(tables, lang)}
</main>
<footer>${words.footer(vintage)}</footer>`;
  return renderShell({
    title: words.titleOf(where),
    description: `${words.titleOf(where)}${words.stop}${words.documentDates}${dates}`,
    body,
    data: {},
    scripts: [],
    lang,
  });
}

/** The link to the same page in the other language, in that language's name. */
function otherIndex(lang: Language): Html {
  return lang === "zh"
    ? html`<a href="${indexFile("en")}" lang="en" hreflang="en">English</a>`
    : html`<a href="${indexFile("zh")}" lang="zh-CN" hreflang="zh-CN">中文</a>`;
}
