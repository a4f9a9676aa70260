import { sayValue } from "../charts/say-number.js";
import type { ConflictRow } from "../tables/tidy.js";
import type { Evidence } from "./evidence.js";
import { cite, figureLink } from "./evidence-section.js";
import { type Html, html } from "./html.js";
import { sayPeriod } from "./say-period.js";

/** Where documents disagree about a figure of the page: both, and which one was taken and why. */
export function conflictsSection(evidence: Evidence): Html {
  if (evidence.conflicts.length === 0) return html``;
  return html`<section aria-labelledby="conflicts"><h2 id="conflicts">说法不一之处</h2>
<p>下列数字，不同文件说法不一，且相差超出取整所能解释。两说均予保留，图中采用前者。</p>
<div class="scroll" tabindex="0" role="region" aria-label="说法不一之处"><table><thead><tr><th scope="col">指标</th><th scope="col">年份</th><th scope="col">采用</th><th scope="col">另说</th><th scope="col">理由</th></tr></thead>
<tbody>${evidence.conflicts.map((row) => conflictRow(row, evidence))}</tbody></table></div></section>`;
}

function conflictRow(row: ConflictRow, evidence: Evidence): Html {
  const series = evidence.series.find(({ indicator, area }) => indicator === row.indicator && area === row.ref_area);
  const chosen = series?.rows.find(({ time_period }) => time_period === row.time_period);
  return html`<tr><td>${row.ref_area}${chosen?.indicator_zh ?? row.indicator}</td><td>${sayPeriod(row.time_period)}</td><td>${figureLink(evidence, row.observation_a, sayValue(row.value_a, row.unit_measure))}${cite(evidence, row.observation_a)}</td><td>${figureLink(evidence, row.observation_b, sayValue(row.value_b, row.unit_measure))}${cite(evidence, row.observation_b)}</td><td>${chosen?.chosen_because ?? ""}</td></tr>`;
}
