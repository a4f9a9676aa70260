import { sayValue } from "../charts/say-number.js";
import type { ConflictRow, TidyTables } from "../tables/tidy.js";
import { type Html, html } from "./html.js";
import type { IndexedReport } from "./indexed-report.js";
import { sayPeriod } from "./say-period.js";

/** Every pair of statements that do not agree, in words; each figure leads to its sentence where a report shows it. */
export function disagreements(tables: TidyTables, reports: readonly IndexedReport[]): Html {
  if (tables.conflicts.length === 0) return html``;
  return html`<section aria-labelledby="conflicts"><h2 id="conflicts">说法不一之处</h2>
<ul>${tables.conflicts.map(
    (row) => html`<li>${inWords(row, tables, reports)}</li>
`,
  )}</ul></section>`;
}

function inWords(row: ConflictRow, { documents, series }: TidyTables, reports: readonly IndexedReport[]): Html {
  const chosen = series.find(
    ({ indicator, ref_area, time_period }) =>
      indicator === row.indicator && ref_area === row.ref_area && time_period === row.time_period,
  );
  const said = (value: number, document: string, observation: string) => {
    const title = documents.find(({ document_id }) => document_id === document)?.title ?? document;
    return html`《${title}》作${figure(sayValue(value, row.unit_measure), observation, reports)}`;
  };
  return html`${row.ref_area}${chosen?.indicator_zh ?? row.indicator}，${sayPeriod(row.time_period)}：${said(row.value_a, row.document_a, row.observation_a)}，${said(row.value_b, row.document_b, row.observation_b)}，相差${sayValue(Math.abs(row.difference), row.unit_measure)}。报告取前者${chosen !== undefined && `（${chosen.chosen_because}）`}。`;
}

function figure(text: string, observation: string, reports: readonly IndexedReport[]): Html {
  for (const { view, page } of reports) {
    const anchor = view.evidence.anchorOf(observation);
    if (anchor !== null) return html`<a href="${page}#${anchor}">${text}</a>`;
  }
  return html`${text}`;
}
