import { evidenceHref } from "./evidence-file.js";
import { type Html, html } from "./html.js";
import type { ReportCard } from "./report-card.js";

/** How many figures the index shows. */
const MOST = 6;

type Figure = ReportCard["figures"][number];

/** The first figures of all reports, as many of each as there is room, each with a link to its sentence in its document. */
export function indexHeadlines(cards: readonly ReportCard[]): Html {
  const seen = new Set<string>();
  const figures = fairShare(
    cards.map((card) =>
      card.figures.filter(({ observation }) => !seen.has(observation) && seen.add(observation) !== undefined),
    ),
  );
  if (figures.length === 0) return html``;
  return html`<section aria-label="要点数字"><ul class="headlines">${figures.map(
    ({ name, value, when, change, observation }) =>
      html`<li><span class="name">${name}</span><span class="value"><a href="${evidenceHref("evidence/", observation)}">${value}</a></span><span class="when">${when}${change !== null && `，${change}`}</span></li>`,
  )}</ul></section>`;
}

/** At most `MOST` of several lists: one of each in turn, then put back in the order of the lists. */
function fairShare(lists: readonly (readonly Figure[])[]): readonly Figure[] {
  const places = lists.flatMap((list, of) => list.map((figure, at) => ({ figure, of, at })));
  return places
    .sort((a, b) => a.at - b.at || a.of - b.of)
    .slice(0, MOST)
    .sort((a, b) => a.of - b.of || a.at - b.at)
    .map(({ figure }) => figure);
}
