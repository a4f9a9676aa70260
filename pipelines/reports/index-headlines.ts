import type { Language } from "../notebooks/language.js";
import type { SeriesRow } from "../tables/tidy.js";
import { evidenceHref } from "./evidence-file.js";
import { type Headline, headlines } from "./headlines.js";
import { type Html, html } from "./html.js";
import { inChinese } from "./in-chinese.js";
import type { ReportCard } from "./report-card.js";
import { reportWords } from "./report-words.js";

/** How many figures the index shows. */
const MOST = 6;

/**
 * The first figures of all reports as the tables have them, as many of each report as there is room, each with a link to its sentence in
 * its document.
 */
export function indexHeadlines(cards: readonly ReportCard[], series: readonly SeriesRow[], lang: Language): Html {
  const words = reportWords(lang);
  const seen = new Set<string>();
  const figures = fairShare(
    cards.map((card) =>
      figuresOf(card, series, lang).filter(
        ({ row: { observation_id: id } }) => !seen.has(id) && seen.add(id) !== undefined,
      ),
    ),
  );
  if (figures.length === 0) return html``;
  return html`<section aria-label="${words.headlines}"><ul class="headlines">${figures.map(
    ({ name, value, when, change, row }) =>
      html`<li><span class="name">${inChinese(name, lang)}</span><span class="value"><a href="${evidenceHref("evidence/", row.observation_id)}">${value}</a></span><span class="when">${when}${change !== null && `${words.comma}${change}`}</span></li>`,
  )}</ul></section>`;
}

/** The figures that a report puts first. */
function figuresOf({ area, figures }: ReportCard, series: readonly SeriesRow[], lang: Language): readonly Headline[] {
  const own = series.filter(({ indicator }) => figures.includes(indicator));
  return headlines(own, { area, count: figures.length, first: figures, lang });
}

/** At most `MOST` of several lists: one of each in turn, then put back in the order of the lists. */
function fairShare(lists: readonly (readonly Headline[])[]): readonly Headline[] {
  const places = lists.flatMap((list, of) => list.map((figure, at) => ({ figure, of, at })));
  return places
    .sort((a, b) => a.at - b.at || a.of - b.of)
    .slice(0, MOST)
    .sort((a, b) => a.of - b.of || a.at - b.at)
    .map(({ figure }) => figure);
}
