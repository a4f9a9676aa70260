import { sayValue } from "../charts/say-number.js";
import { becauseIn } from "../notebooks/because-in.js";
import type { Language } from "../notebooks/language.js";
import type { ConflictRow, TidyTables } from "../tables/tidy.js";
import { evidenceHref } from "./evidence-file.js";
import { type Html, html } from "./html.js";
import { inChinese } from "./in-chinese.js";
import { reportWords } from "./report-words.js";
import { subjectIn } from "./subject-in.js";

/** Every pair of statements that do not agree, in words; each figure leads to its sentence in its document. */
export function disagreements(tables: TidyTables, lang: Language): Html {
  if (tables.conflicts.length === 0) return html``;
  return html`<section aria-labelledby="conflicts"><h2 id="conflicts">${reportWords(lang).conflicts}</h2>
<ul>${tables.conflicts.map(
    (row) => html`<li>${inWords(row, tables, lang)}</li>
`,
  )}</ul></section>`;
}

function inWords(row: ConflictRow, { documents, series }: TidyTables, lang: Language): Html {
  const chosen = series.find(
    ({ indicator, ref_area, time_period }) =>
      indicator === row.indicator && ref_area === row.ref_area && time_period === row.time_period,
  );
  const titled = (document: string) => {
    const title = documents.find(({ document_id }) => document_id === document)?.title ?? document;
    return inChinese(`《${title}》`, lang);
  };
  const say = (value: number) => sayValue(value, row.unit_measure, false, lang);
  const linked = (value: number, observation: string) =>
    html`<a href="${evidenceHref("evidence/", observation)}">${say(value)}</a>`;
  const what = subjectIn(chosen ?? row, lang);
  const [one, other] = [linked(row.value_a, row.observation_a), linked(row.value_b, row.observation_b)];
  const apart = say(Math.abs(row.difference));
  const why = chosen !== undefined && inChinese(becauseIn(chosen.chosen_because, lang), lang);
  return lang === "zh"
    ? html`${what}：${titled(row.document_a)}作${one}，${titled(row.document_b)}作${other}，相差${apart}。报告取前者${why && html`（${why}）`}。`
    : html`${what}: ${one} in ${titled(row.document_a)}, ${other} in ${titled(row.document_b)}; they differ by ${apart}. The reports take the first${why && html` (${why})`}.`;
}
