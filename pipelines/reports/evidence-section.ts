import { areaName } from "../charts/area-name.js";
import { sayValue } from "../charts/say-number.js";
import { becauseIn } from "../notebooks/because-in.js";
import { kindIn } from "../notebooks/kind-names.js";
import { type Language, nameIn } from "../notebooks/language.js";
import { sayDate } from "../notebooks/sources-of.js";
import type { Evidence, EvidenceDocument, EvidenceFigure, EvidenceSentence } from "./evidence.js";
import { type Html, html } from "./html.js";
import { inChinese } from "./in-chinese.js";
import type { Span } from "./locate-figures.js";
import { reportWords } from "./report-words.js";
import { sayPeriod } from "./say-period.js";

/** The section that every figure of the page leads to: document by document, sentence by sentence, the figure marked. */
export function evidenceSection(evidence: Evidence): Html {
  if (evidence.documents.length === 0) return html``;
  const figures = evidence.documents
    .flatMap(({ sentences }) => sentences)
    .flatMap((sentence) => sentence.figures).length;
  const words = reportWords(evidence.lang);
  return html`<section aria-labelledby="sources"><h2 id="sources">${words.sources}</h2>
<p>${words.sourcesIntro(evidence.documents.length, figures)}</p>
${evidence.documents.map((document) => documentPart(document, evidence))}</section>`;
}

/** `[3]`, a link to the sentence; empty for a figure without evidence. */
export function cite(evidence: Evidence, observationId: string): Html {
  const anchor = evidence.anchorOf(observationId);
  if (anchor === null) return html``;
  const number = /^s(\d+)-/.exec(anchor)?.[1] ?? "";
  return html`<a class="cite" href="#${anchor}" aria-label="${reportWords(evidence.lang).citeLabel(number)}">[${number}]</a>`;
}

/** A figure that leads into the page of its document, where there is one. */
export function figureLink(evidence: Evidence, observationId: string, text: string): Html {
  const href = evidence.hrefOf(observationId);
  return href === null ? html`${text}` : html`<a href="${href}">${text}</a>`;
}

function documentPart({ number, row, sentences }: EvidenceDocument, evidence: Evidence): Html {
  const { lang } = evidence;
  const about = [
    row.issuer,
    row.published === null ? reportWords(lang).undated : sayDate(row.published, lang),
    kindIn(row.kind, lang),
    row.url,
  ].flatMap((part) => part ?? []);
  return html`<article class="source" id="s${number}"><h3>[${number}] ${titleLink(row, sentences, evidence)}</h3>
<p class="about">${about.map((part, at) => html`${at > 0 && " · "}${inChinese(part, lang)}`)}</p>
${sentences.map((sentence) => sentencePart(sentence, row.title, evidence))}</article>
`;
}

/** The document's title, which leads to the first of its figures. */
function titleLink(
  { title, document_id: id }: EvidenceDocument["row"],
  sentences: readonly EvidenceSentence[],
  evidence: Evidence,
): Html {
  const href = evidence.hrefOf(sentences[0]?.figures[0]?.observation.observation_id ?? "");
  const said = inChinese(title ?? id, evidence.lang);
  return href === null ? said : html`<a href="${href.replace(/#.*$/, "")}">${said}</a>`;
}

function sentencePart({ quote, section, figures }: EvidenceSentence, title: string | null, evidence: Evidence): Html {
  const placed = placedFigures(figures);
  const marks = new Set(placed.map(({ anchor }) => anchor));
  return html`<blockquote><p>${marked(quote, placed, evidence)}</p>
<ul class="uses">${figures.map((figure) => figurePart(figure, pathIn(section, title), marks.has(figure.anchor), evidence.lang))}</ul></blockquote>`;
}

/** The path of a section below the document's title. */
const pathIn = (section: string, title: string | null): string =>
  section === title ? "" : section.startsWith(`${title} / `) ? section.slice(`${title} / `.length) : section;

type Placed = Span & Pick<EvidenceFigure, "anchor" | "observation">;

/** The figures whose place in the quote is known, in order, without those that overlap the one before. */
function placedFigures(figures: readonly EvidenceFigure[]): readonly Placed[] {
  const placed: Placed[] = [];
  for (const { anchor, span, observation } of [...figures].sort((a, b) => startOf(a) - startOf(b)))
    if (span !== null && span.start >= (placed.at(-1)?.end ?? 0)) placed.push({ anchor, observation, ...span });
  return placed;
}

const startOf = ({ span }: EvidenceFigure) => span?.start ?? 0;

/** The quote with its figures in `<mark>`, each with its anchor. */
function marked(quote: string, placed: readonly Placed[], evidence: Evidence): Html {
  const parts = placed.map(
    ({ anchor, observation, start, end }, at) =>
      html`${quote.slice(placed[at - 1]?.end ?? 0, start)}<mark id="${anchor}">${figureLink(evidence, observation.observation_id, quote.slice(start, end))}</mark>`,
  );
  const rest = quote.slice(placed.at(-1)?.end ?? 0);
  return evidence.lang === "zh" ? html`${parts}${rest}` : html`<span lang="zh-CN">${parts}${rest}</span>`;
}

/** What a figure is; it bears the anchor itself where no mark in the quote does. */
function figurePart(figure: EvidenceFigure, section: string, isMarked: boolean, lang: Language): Html {
  return html`<li${!isMarked && html` id="${figure.anchor}"`}>${sayFigure(figure, section, lang)}</li>`;
}

/**
 * 重庆市引进人才，2022年：6.2万人；见“工作推进情况”; Chongqing: Talent introduced (引进人才), 2022: 62,000 people, with why it was
 * taken where there was a choice.
 */
function sayFigure({ observation, named, chosen }: EvidenceFigure, section: string, lang: Language): string {
  const { obs_value: value, obs_low: low, obs_high: high, unit_measure: unit, ref_area: area, label } = observation;
  const say = (bound: number | null) => (bound === null ? "" : sayValue(bound, unit, false, lang));
  const said = value === null ? [low, high].map(say).join(lang === "zh" ? "—" : " – ") : say(value);
  const why = chosen
    .filter((row) => row.statements > 1 || row.obs_status === "I")
    .map((row) => (lang === "zh" ? because(row) : becauseInEnglish(row)));
  const when = sayPeriod(observation.time_period, lang);
  const isTarget = observation.status === "target";
  const isChange = observation.role === "change";
  if (lang === "en") {
    const place = section === "" ? "" : `; under "${section}"`;
    const name = named === null ? label : `${nameIn(named, "en")} (${label})`;
    return `${areaName(area, lang)}: ${name}${isChange ? " (change)" : ""}, ${when}${isTarget ? ", target" : ""}: ${said}${place}${why.length === 0 ? "" : `. ${why.join("; ")}`}`;
  }
  const place = section === "" ? "" : `；见“${section.replace(/“/g, "‘").replace(/”/g, "’")}”`;
  return `${area}${named === null ? label : nameIn(named)}${isChange ? "（增减）" : ""}，${when}${isTarget ? "目标" : ""}：${said}${place}${why.length === 0 ? "" : `。${why.join("；")}`}`;
}

type Chosen = EvidenceFigure["chosen"][number];

const because = (row: Chosen) =>
  row.obs_status === "I"
    ? `据此推算${sayPeriod(row.time_period)}${row.indicator_zh}${sayValue(row.obs_value, row.unit_measure, true)}`
    : `${sayPeriod(row.time_period)}${row.indicator_zh}取此说：${row.chosen_because}`;

const becauseInEnglish = (row: Chosen) =>
  row.obs_status === "I"
    ? `It implies ${row.indicator_en} for ${row.time_period}: ${sayValue(row.obs_value, row.unit_measure, true, "en")}`
    : `Taken for ${row.indicator_en}, ${row.time_period}: ${becauseIn(row.chosen_because, "en")}`;
