import { areaName } from "../charts/area-name.js";
import type { Language } from "../notebooks/language.js";
import { type Html, html } from "./html.js";
import { inChinese } from "./in-chinese.js";
import { indexWords } from "./index-words.js";
import { askedOf, type ReportCard } from "./report-card.js";
import { reportWords } from "./report-words.js";

interface InIndex {
  /** Of the tables; a report on others names them. */
  readonly vintage: string;
  /** Of the index. */
  readonly lang: Language;
}

/**
 * The reports, each with what it finds: first those of every refresh, then those that somebody asked for, then those that there are in
 * the other language only, under their titles in it.
 */
export function reportsSection(cards: readonly ReportCard[], { vintage, lang }: InIndex): Html {
  const words = indexWords(lang);
  const same = cards.filter((card) => card.lang === lang);
  const known = new Set(same.map(subjectOf));
  const other = cards.filter((card) => card.lang !== lang && !known.has(subjectOf(card)));
  const section = (id: string, title: string, listed: readonly ReportCard[], note?: Html) =>
    listed.length > 0 &&
    html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
${note !== undefined && html`<p>${note}</p>`}<ul class="reports">${listed.map((card) => reportItem(card, { vintage, lang }))}</ul></section>
`;
  return html`${section(
    "reports",
    words.reports,
    same.filter((card) => askedOf(card).length === 0),
  )}${section(
    "more",
    words.more,
    same.filter((card) => askedOf(card).length > 0),
  )}${section("other", words.other, other, words.otherNote(other[0]?.name ?? ""))}`;
}

/** What is the same for a report in both languages. */
const subjectOf = (card: ReportCard) => JSON.stringify([card.name, askedOf(card)]);

function reportItem(card: ReportCard, { vintage, lang }: InIndex): Html {
  const words = { ...reportWords(lang), ...indexWords(lang) };
  const file = encodeURIComponent(card.file);
  const asked = askedOf(card).map((value) => ` · ${areaName(value, card.lang)}`);
  const theirs = card.lang !== lang && html` lang="${card.lang === "zh" ? "zh-CN" : "en"}"`;
  return html`<li><a class="title" href="${file}.html"${theirs}>${inChinese(card.title, card.lang)}${asked.map((value) => inChinese(value, card.lang))}</a>
${card.found !== "" && card.lang === lang && html`<p>${inChinese(card.found, lang)}</p>`}
<p class="note">${card.lang !== lang && `${card.name} · `}${words.documentDates}${card.dates[lang]} · ${words.documents(card.documents)}${card.vintage !== vintage && html` · ${words.vintage} ${card.vintage}`} · <a href="${file}.html">${words.page}</a>${card.pdf && html` · <a href="${file}.pdf">${words.pdf}</a>`}</p></li>
`;
}
