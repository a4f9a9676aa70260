import type { Headline } from "./headlines.js";
import { type Html, html } from "./html.js";
import type { IndexedReport } from "./indexed-report.js";

/** How many figures the index shows. */
const MOST = 6;

/** The first figures of all reports, as many of each as there is room, each with a link to its sentence in the report's page. */
export function indexHeadlines(reports: readonly IndexedReport[]): Html {
  const figures = fairShare(reports.map((report) => ownFigures(report, reports)));
  if (figures.length === 0) return html``;
  return html`<section aria-label="要点数字"><ul class="headlines">${figures.map(
    ({ headline: { name, value, when, change }, href }) =>
      html`<li><span class="name">${name}</span><span class="value">${value}</span><span class="when">${when}${change !== null && `，${change}`} ${href !== null && html`<a class="cite" href="${href}" aria-label="${name}的出处">[出处]</a>`}</span></li>`,
  )}</ul></section>`;
}

interface Figure {
  readonly headline: Headline;
  readonly href: string | null;
}

/** The figures of a report that no report before it shows. */
function ownFigures({ view, page }: IndexedReport, reports: readonly IndexedReport[]): readonly Figure[] {
  const before = reports.slice(
    0,
    reports.findIndex((report) => report.view === view),
  );
  const shown = new Set(before.flatMap((report) => report.view.headlines.map(({ row }) => row.observation_id)));
  return view.headlines
    .filter(({ row }) => !shown.has(row.observation_id))
    .map((headline) => {
      const anchor = view.evidence.anchorOf(headline.row.observation_id);
      return { headline, href: anchor === null ? null : `${page}#${anchor}` };
    });
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
