import { areaName } from "../charts/area-name.js";
import { sayValue } from "../charts/say-number.js";
import { becauseIn } from "../notebooks/because-in.js";
import { nameIn } from "../notebooks/language.js";
import type { ConflictRow } from "../tables/tidy.js";
import type { Evidence } from "./evidence.js";
import { cite, figureLink } from "./evidence-section.js";
import { type Html, html } from "./html.js";
import { reportWords } from "./report-words.js";
import { sayPeriod } from "./say-period.js";

/** Where documents disagree about a figure of the page: both, and which one was taken and why. */
export function conflictsSection(evidence: Evidence): Html {
  if (evidence.conflicts.length === 0) return html``;
  const words = reportWords(evidence.lang);
  return html`<section aria-labelledby="conflicts"><h2 id="conflicts">${words.conflicts}</h2>
<p>${words.conflictsIntro}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${words.conflicts}"><table><thead><tr>${words.conflictColumns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${evidence.conflicts.map((row) => conflictRow(row, evidence))}</tbody></table></div></section>`;
}

function conflictRow(row: ConflictRow, evidence: Evidence): Html {
  const series = evidence.series.find(({ indicator, area }) => indicator === row.indicator && area === row.ref_area);
  const chosen = series?.rows.find(({ time_period }) => time_period === row.time_period);
  const { lang } = evidence;
  const name = chosen === undefined ? row.indicator : nameIn(chosen, lang);
  const say = (value: number) => sayValue(value, row.unit_measure, false, lang);
  return html`<tr><td>${areaName(row.ref_area, lang)}${lang === "en" && ": "}${name}</td><td>${sayPeriod(row.time_period, lang)}</td><td>${figureLink(evidence, row.observation_a, say(row.value_a))}${cite(evidence, row.observation_a)}</td><td>${figureLink(evidence, row.observation_b, say(row.value_b))}${cite(evidence, row.observation_b)}</td><td>${becauseIn(chosen?.chosen_because ?? "", lang)}</td></tr>`;
}
