import { wordsIn } from "../charts/words.js";
import type { Language } from "../notebooks/language.js";
import { levelIn } from "../notebooks/level-in.js";
import { diffTables, type RowChanges } from "../tables/diff-tables.js";
import type { DocumentRow, SeriesRow, TargetRow, TidyTables } from "../tables/tidy.js";
import { evidenceFile, evidenceHref } from "./evidence-file.js";
import { type Html, html } from "./html.js";
import { inChinese } from "./in-chinese.js";
import { type IndexWords, indexWords } from "./index-words.js";
import { reportWords } from "./report-words.js";
import { subjectIn } from "./subject-in.js";

/** How many changes of a kind the index shows; the others it counts. */
const MOST = 12;

/** What is different from the build before: documents, values, outcomes, each with a link to where it stands now. */
export function changesSection(before: TidyTables | null, tables: TidyTables, lang: Language): Html {
  if (before === null) return html``;
  const words = indexWords(lang);
  const { colon } = reportWords(lang);
  const { documents, series, targets } = diffTables(before, tables);
  const lists = [
    listOf(
      words.documentsAdded,
      documents.added.map((row) => documentPart(row, lang)),
      words,
    ),
    listOf(
      words.documentsChanged,
      documents.changed.map(({ after }) => documentPart(after, lang)),
      words,
    ),
    listOf(
      words.documentsRemoved,
      documents.removed.map((row) => titlePart(row, lang)),
      words,
    ),
    listOf(
      words.valuesChanged,
      series.changed.map((row) => changedPart(row, lang)),
      words,
    ),
    listOf(
      words.valuesAdded,
      series.added.map((row) => html`${subjectIn(row, lang)}${colon}${valuePart(row, lang)}`),
      words,
    ),
    listOf(
      words.valuesRemoved,
      series.removed.map((row) => html`${subjectIn(row, lang)}${colon}${levelIn(row, lang)}`),
      words,
    ),
    listOf(words.targetsDecided, outcomes(targets, lang), words),
  ].filter((part) => part.markup !== "");
  const vintage = before.series[0]?.vintage;
  return html`<section aria-labelledby="changes"><h2 id="changes">${words.changes}</h2>
${lists.length === 0 ? html`<p>${words.noChange(vintage)}</p>` : html`${vintage !== undefined && html`<p>${words.since(vintage)}</p>`}${lists}`}</section>`;
}

function listOf(title: string, items: readonly Html[], words: IndexWords): Html {
  if (items.length === 0) return html``;
  const more = items.length - MOST;
  return html`<h3>${words.listOf(title, items.length)}</h3>
<ul>${items.slice(0, MOST).map((item) => html`<li>${item}</li>\n`)}${more > 0 && html`<li>${words.others(more)}</li>`}</ul>
`;
}

const titlePart = ({ title, document_id: id }: DocumentRow, lang: Language): Html =>
  inChinese(`《${title ?? id}》`, lang);

const documentPart = (row: DocumentRow, lang: Language): Html =>
  html`<a href="evidence/${encodeURIComponent(evidenceFile(row.document_id))}">${titlePart(row, lang)}</a>`;

const valuePart = (row: SeriesRow, lang: Language): Html =>
  html`<a href="${evidenceHref("evidence/", row.observation_id)}">${levelIn(row, lang)}</a>`;

function changedPart({ before, after }: RowChanges<SeriesRow>["changed"][number], lang: Language): Html {
  const { colon, comma } = reportWords(lang);
  const [subject, now] = [subjectIn(after, lang), valuePart(after, lang)];
  if (levelIn(before, lang) !== levelIn(after, lang)) return html`${subject}${colon}${levelIn(before, lang)} → ${now}`;
  const words = indexWords(lang);
  const what =
    before.document_id !== after.document_id
      ? words.otherDocument
      : before.series_break !== after.series_break
        ? words.otherBreak
        : words.otherBounds;
  return html`${subject}${colon}${now}${comma}${what}`;
}

const outcomes = ({ changed }: RowChanges<TargetRow>, lang: Language): readonly Html[] => {
  const names = wordsIn(lang).outcome;
  return changed.map(
    ({ before, after }) =>
      html`${subjectIn(after, lang)}${reportWords(lang).colon}${names[before.outcome]} → <a href="${evidenceHref("evidence/", after.observation_id)}">${names[after.outcome]}</a>`,
  );
};
